/** What the transition has to say about one scenario: month by month, and what the whole path comes to. */
import type { Allocation } from "../model/allocate.ts"
import type { Model } from "../model/Model.ts"
import { moneyPathOf, turningMonth } from "../model/transition/moneyPath.ts"
import { pathOf, type TransitionPath } from "../model/transition/path.ts"
import {
  fteYearsLost,
  fullFreed,
  highestOf,
  lowestOf,
  type MonthlyId,
  monthsToFull,
  recruitsOf,
  redundanciesOf,
  besideSeries,
  seriesOf,
  stayingSeries,
  WEEKS_PER_MONTH
} from "../model/transition/series.ts"
import { type BacklogAgainstPromise, backlogAgainstPromise } from "./backlogAgainstPromise.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import type { TransitionNames } from "../scenario/Names.ts"
import { calendarMonth } from "../scenario/transition/calendar.ts"
import type { Text } from "../words/Lang.ts"

/** One month: FTE, backlog in FTE-months at its end, money in currency. */
export interface TransitionMonth {
  /** From 1 on. */
  readonly month: number
  /** By the calendar, YYYY-MM. */
  readonly date: string
  /** In municipalities: for good, and those who stayed behind and are still paid or help. */
  readonly staying: number
  readonly stillThere: number
  /** At centres. */
  readonly followed: number
  readonly recruited: number
  readonly temporary: number
  readonly project: number
  readonly local: number
  readonly centre: number
  /** What the work takes, everywhere and at centres. */
  readonly need: number
  readonly requirement: number
  readonly capacity: number
  readonly backlog: number
  /** Null where work waits for nobody. */
  readonly weeksOfWork: number | null
  readonly freed: number
  /** Null without money. */
  readonly cumulated: number | null
}

export interface TransitionFindings {
  readonly names: TransitionNames
  readonly months: ReadonlyArray<TransitionMonth>
  /** In the order of their first month at the centres. */
  readonly waves: ReadonlyArray<{ readonly label: Text; readonly month: number; readonly date: string }>
  /** FTE that are freed once everything is as the scenario says. */
  readonly fullFreed: number
  /** Undefined where it is not within the months. */
  readonly monthsToFull: number | undefined
  readonly lowest: TransitionMonth
  /** Undefined where nothing piles up. */
  readonly peak: TransitionMonth | undefined
  /** Undefined where nothing that is promised piles up. */
  readonly againstPromise: BacklogAgainstPromise | undefined
  readonly fteYearsLost: number
  readonly recruits: number
  readonly redundancies: number
  /** Undefined without money; `month` is undefined where the money does not come back within the months. */
  readonly turning: { readonly month: number | undefined } | undefined
}

/** Undefined where the scenario does not say when work changes hands. */
export const transitionFindings = (
  { model, names: { transition: names, caseTypes } }: Compiled,
  allocation: Allocation
): TransitionFindings | undefined => {
  const { transition, money } = model
  if (transition === null || names === undefined) return undefined
  const path = pathOf(model, transition, allocation)
  const cumulated = money === null ? undefined : moneyPathOf(model, money, transition, allocation).cumulated
  const months = monthsOf(model, path, names, cumulated)
  const peak = highestOf(seriesOf("backlog", path, model))
  return {
    names,
    months,
    waves: wavesOf(model, path, names),
    fullFreed: fullFreed(path),
    monthsToFull: finite(monthsToFull(path, model)),
    lowest: months[lowestOf(seriesOf("freed", path, model)).month - 1]!,
    peak: peak.value > 0 ? months[peak.month - 1] : undefined,
    againstPromise: backlogAgainstPromise(model, allocation, path, caseTypes),
    fteYearsLost: fteYearsLost(path, model),
    recruits: recruitsOf(path),
    redundancies: redundanciesOf(path, model),
    turning: cumulated === undefined ? undefined : { month: finite(turningMonth(cumulated)) }
  }
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

const monthsOf = (
  model: Model,
  path: TransitionPath,
  names: TransitionNames,
  cumulated: Float64Array | undefined
): ReadonlyArray<TransitionMonth> => {
  const of = (id: MonthlyId) => seriesOf(id, path, model)
  const [local, centre, need, requirement] = [of("local"), of("centre"), of("need"), of("requirement")]
  const [staying, beside] = [stayingSeries(path), besideSeries(path, model)]
  const [capacity, backlog, freed] = [of("capacity"), of("backlog"), of("freed")]
  const heads = (part: "followed" | "temporary", t: number): number =>
    path.desks.reduce((sum, desk) => sum + desk[part][t]!, 0)
  return Array.from({ length: path.months }, (_, t): TransitionMonth => {
    const [followed, temporary] = [heads("followed", t), heads("temporary", t)]
    return {
      month: t + 1,
      date: calendarMonth(t + 1, names),
      staying: staying[t]!,
      stillThere: beside[t]!,
      followed,
      recruited: centre[t]! - followed - temporary,
      temporary,
      project: path.project[t]!,
      local: local[t]!,
      centre: centre[t]!,
      need: need[t]!,
      requirement: requirement[t]!,
      capacity: capacity[t]!,
      backlog: backlog[t]!,
      weeksOfWork: backlog[t] === 0 ? 0 : capacity[t]! > 0 ? (backlog[t]! * WEEKS_PER_MONTH) / capacity[t]! : null,
      freed: freed[t]!,
      cumulated: cumulated?.[t] ?? null
    }
  })
}

const wavesOf = (model: Model, path: TransitionPath, names: TransitionNames): TransitionFindings["waves"] =>
  model
    .transition!.waves.flatMap(({ takes }, i) => {
      const c = takes.indexOf(1)
      if (c < 0) return []
      const month = path.goLive[c]! + 1
      return [{ label: names.waves[i]!.label, month, date: calendarMonth(month, names) }]
    })
    .sort((a, b) => a.month - b.month)
