/** What a site needs beside its cases: people kept able to do them, and time for what they get wrong. */
import type { Sites } from "./Sites.ts"
import type { Upkeep } from "./Model.ts"
import { type ErrorRule, reworkFte } from "./rework.ts"
import { keptWork, peopleToTrain, type UpkeepRule } from "./upkeep.ts"

/** How a side keeps its staff, with its numbers put in. */
export interface Keeping {
  readonly rule: UpkeepRule
  readonly per: Upkeep["per"]
  /** Errors by case type at the hours of the side; null where the scenario says nothing about them. */
  readonly errors: ReadonlyArray<ErrorRule> | null
}

/**
 * Fill upkeep and rework of a site whose core work and transactions stand; rework joins the core work.
 *
 * @param eventsOf events of a case type that are worked on at the site
 */
export const keepStaff = (
  sites: Sites,
  site: number,
  caseTypes: number,
  { rule, per, errors }: Keeping,
  eventsOf: (c: number) => number
): void => {
  const from = site * caseTypes
  let whole = 0
  if (per === "person") for (let c = 0; c < caseTypes; c++) whole += keptWork(sites, from + c)
  for (let c = 0; c < caseTypes; c++) {
    const cell = from + c
    const x = keptWork(sites, cell)
    if (!(x > 0)) continue
    const people = peopleToTrain(rule, per === "person" ? whole : x)
    sites.upkeep[cell] = people * rule.ftePerPerson * (per === "person" ? x / whole : 1)
    if (errors === null) continue
    const rework = reworkFte(errors[c]!, eventsOf(c), people)
    sites.rework[cell] = rework
    sites.core[cell]! += rework
  }
}
