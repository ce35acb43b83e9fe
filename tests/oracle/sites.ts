/** Sites of the oracle: what a municipality or a centre holds, and what belongs to it as a whole. */
import { at, number, tree, type Row, type Tree } from "./read.ts"

/** One place where work is done: a municipality or a centre, with its work by case type. */
export interface Site {
  readonly id: string
  readonly caseTypes: ReadonlyArray<string>
  readonly core: Record<string, number>
  readonly transaction: Record<string, number>
  readonly upkeep: Record<string, number>
  coordination: number
  management: number
}

export interface Hours {
  readonly perFte: number
  readonly casePerFte: number
}

export const addUpkeep = (scenario: Tree, site: Site, side: Tree, time: Hours): void => {
  let hoursPerTrained = 0
  for (const component of Object.values(tree(side, "components"))) {
    hoursPerTrained += number(scenario, at(component, "hours"))
  }
  if (hoursPerTrained === 0) return
  for (const caseType of site.caseTypes) {
    const x = site.core[caseType]! + site.transaction[caseType]!
    if (x <= 0) continue
    const trained = Math.max(number(scenario, side["minimumTrained"]), x / number(scenario, side["ftePerTrained"]))
    site.upkeep[caseType] = (trained * hoursPerTrained) / time.perFte
  }
}

/** Decided: individual allowances count once at every site, work or no work, and stand outside the span. */
export const addManagement = (scenario: Tree, site: Site, side: "local" | "centre", time: Hours): void => {
  const span = at(scenario, "management", `${side}Span`)
  const led = sum(site.caseTypes.map((caseType) => direct(site, caseType))) + site.coordination
  site.management = span === undefined ? 0 : led / number(scenario, span)
  for (const allowance of Object.values(tree(scenario, "workingTime", "individualAllowances", side))) {
    site.management += number(scenario, allowance) / time.perFte
  }
}

const direct = (site: Site, caseType: string): number =>
  (site.core[caseType] ?? 0) + (site.transaction[caseType] ?? 0) + (site.upkeep[caseType] ?? 0)

export const total = (site: Site): number =>
  sum(site.caseTypes.map((caseType) => direct(site, caseType))) + site.coordination + site.management

/** What belongs to the whole site is spread in proportion to direct work, equally where there is none. */
export const ofCaseType = (site: Site, caseType: string): number => {
  if (!site.caseTypes.includes(caseType)) return 0
  const all = sum(site.caseTypes.map((id) => direct(site, id)))
  const weight = all > 0 ? direct(site, caseType) / all : 1 / site.caseTypes.length
  return direct(site, caseType) + weight * (site.coordination + site.management)
}

export const vulnerability = (before: ReadonlyArray<Site>, after: ReadonlyArray<Site>) => {
  const counts = { before: 0, after: 0, emptied: 0 }
  before.forEach((site, m) => {
    for (const caseType of site.caseTypes) {
      // x = core + transaction, as in competence upkeep.
      const x = site.core[caseType]! + site.transaction[caseType]!
      const y = after[m]!.core[caseType]! + after[m]!.transaction[caseType]!
      if (x > 0 && x < 1) counts.before++
      if (y > 0 && y < 1) counts.after++
      if (x > 0 && y === 0) counts.emptied++
    }
  })
  return counts
}

export const emptySite = (id: string, caseTypes: ReadonlyArray<string>): Site => ({
  id,
  caseTypes,
  core: zeros(caseTypes),
  transaction: zeros(caseTypes),
  upkeep: zeros(caseTypes),
  coordination: 0,
  management: 0
})

const zeros = (ids: ReadonlyArray<string>): Record<string, number> => Object.fromEntries(ids.map((id) => [id, 0]))

export const activities = (scenario: Tree, caseType: string): ReadonlyArray<string> =>
  Object.keys(tree(scenario, "caseTypes", caseType, "activities"))

export const takes = (centre: unknown, all: ReadonlyArray<string>): ReadonlyArray<string> => {
  const listed = at(centre, "caseTypes")
  return Array.isArray(listed) ? listed.map(String) : all
}

/** `all` (or nothing), regions, a column with a value, a list of codes. */
export const selects = (scenario: Tree, rule: unknown, row: Row): boolean => {
  if (rule === undefined || rule === "all") return true
  const among = (list: unknown, value: string) => Array.isArray(list) && list.map(String).includes(value)
  if (Array.isArray(rule)) return among(rule, text(scenario, row, "code"))
  if (at(rule, "regions") !== undefined) return among(at(rule, "regions"), text(scenario, row, "region"))
  if (at(rule, "codes") !== undefined) return among(at(rule, "codes"), text(scenario, row, "code"))
  return among([at(rule, "equals")].flat(), row[String(at(rule, "column"))] ?? "")
}

/** The code, name or region of a row, in the column that the scenario names for it. */
export const text = (scenario: Tree, row: Row, key: "code" | "name" | "region"): string =>
  row[String(at(scenario, "municipalities", key))] ?? ""

export const column = (row: Row, name: string): number => {
  const cellText = row[name]
  if (cellText === undefined || cellText === "" || Number.isNaN(Number(cellText))) throw new Error(`no number: ${name}`)
  return Number(cellText)
}

export const sum = (values: ReadonlyArray<number>): number => values.reduce((all, value) => all + value, 0)
