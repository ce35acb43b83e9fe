/** Errors by case type: the nearest place wins. */
import type { Model } from "../../model/Model.ts"
import type { Errors } from "../../model/rework.ts"
import type { Ledger } from "../Ledger.ts"
import type { Scenario } from "../Scenario.ts"
import { type Kind, kinds } from "../Unit.ts"
import { qualityWords } from "./qualityWords.ts"

const KINDS = {
  rate: kinds.share,
  referenceCasesPerPerson: kinds.casesPerPerson,
  exponent: kinds.errorExponent,
  reworkMinutes: kinds.minutes
} as const satisfies Readonly<Record<string, Kind>>

export const compileErrors = (scenario: Scenario, ledger: Ledger): Model["errors"] => {
  const given = scenario.quality?.errors
  if (given === undefined) return null
  const path = ["quality", "errors"]
  const ids = Object.keys(scenario.caseTypes)
  for (const id of Object.keys(given.caseTypes ?? {}))
    if (!ids.includes(id))
      ledger.report({
        path: [...path, "caseTypes", id],
        at: "key",
        code: "unknown-name",
        ...qualityWords.noCaseType(id, ids)
      })
  return ids.map((id): Errors => {
    const slot = (key: keyof typeof KINDS) => {
      const own = given.caseTypes?.[id]?.[key]
      return own === undefined
        ? ledger.slot(given[key], [...path, key], KINDS[key])
        : ledger.slot(own, [...path, "caseTypes", id, key], KINDS[key])
    }
    return {
      rate: slot("rate"),
      referenceCases: slot("referenceCasesPerPerson"),
      exponent: slot("exponent"),
      reworkMinutes: slot("reworkMinutes")
    }
  })
}

/** Whether refreshers come often enough: what is lost between two of them is half of it on average. */
export const checkDecay = (scenario: Scenario, ledger: Ledger): void => {
  const given = scenario.quality?.decay
  if (given === undefined) return
  const at = (key: keyof typeof given) => {
    const slot = ledger.slot(given[key], ["quality", "decay", key], kinds.multiplier, false)
    return ledger.values()[slot]!
  }
  const [rate, months, limit] = [at("ratePerMonth"), at("monthsBetween"), at("limit")]
  const lost = meanLoss(rate, months)
  if (lost <= limit) return
  ledger.warn({
    path: ["quality", "decay", "monthsBetween"],
    at: "value",
    code: "too-seldom",
    ...qualityWords.tooSeldom(lost, limit, refreshersPerYear(rate, limit))
  })
}

/**
 * What is forgotten between refreshers, on average over the time between: half of what is lost by the end of it.
 *
 * @example meanLoss(0.08, 6) // => 0.24
 */
export const meanLoss = (ratePerMonth: number, months: number): number => (ratePerMonth * months) / 2

/** Refreshers a year, whole, so that the mean loss stays under the limit; infinite where nothing may be lost. */
export const refreshersPerYear = (ratePerMonth: number, limit: number): number =>
  ratePerMonth === 0 ? 0 : Math.ceil((12 * ratePerMonth) / (2 * limit) - 1e-9)
