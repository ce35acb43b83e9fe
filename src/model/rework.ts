/** Errors and what mending them takes: who sees few cases of a kind makes more of them. */
import type { Slot } from "./Slot.ts"

/** How many decisions of a case type are wrong, and what mending one takes. */
export interface Errors {
  /** Share of events that must be done again where a person has `referenceCases` of them a year. */
  readonly rate: Slot
  readonly referenceCases: Slot
  /** The rate falls with cases per person to this power; 0 where volume changes nothing. */
  readonly exponent: Slot
  readonly reworkMinutes: Slot
}

/** The same with its numbers put in. */
export interface ErrorRule {
  readonly rate: number
  readonly referenceCases: number
  readonly exponent: number
  /** FTE that mending one event takes. */
  readonly ftePerRework: number
}

export const errorRule = (errors: Errors, values: Float64Array, caseHours: number): ErrorRule => ({
  rate: values[errors.rate]!,
  referenceCases: values[errors.referenceCases]!,
  exponent: values[errors.exponent]!,
  ftePerRework: values[errors.reworkMinutes]! / 60 / caseHours
})

/**
 * Share of events that must be done again: `rate · (cases per person / reference)^(−exponent)`, at most all of them.
 * A power law of practice; the exponent has no source and is an assumption with a range.
 *
 * @example errorRate({ rate: 0.12, referenceCases: 200, exponent: 0.25, ftePerRework: 0 }, 1000) // => 0.0802
 */
export const errorRate = ({ rate, referenceCases, exponent }: ErrorRule, casesPerPerson: number): number =>
  exponent === 0 ? rate : Math.min(1, rate * (casesPerPerson / referenceCases) ** -exponent)

/**
 * FTE of doing again what went wrong at a site.
 *
 * @param events of the case type that are worked on there in a year
 * @param people who are kept able to do them, as the upkeep rule counts them: they need not be whole
 */
export const reworkFte = (rule: ErrorRule, events: number, people: number): number =>
  events > 0 && people > 0 ? events * errorRate(rule, events / people) * rule.ftePerRework : 0
