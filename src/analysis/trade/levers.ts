/** What two scenarios can trade: everything in which they differ that is decided at the table, as levers. */
import { type Group, groupsOf, type PathDifference } from "../attribution/Group.ts"
import { pairScenarios, type ScenarioPair } from "../attribution/ScenarioPair.ts"
import type { Loaded } from "../../scenario/load.ts"
import { BY_PATH } from "../attribution/Grouping.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Secrets } from "../memo/secrecy.ts"
import type { LeverRole } from "./LeverRole.ts"
import { DECIDED_STRUCTURES } from "./decidedStructures.ts"
import { movesOf } from "./movesOf.ts"
import { assumptionAt } from "../memo/subject.ts"

/** A group of differences that moves together. */
export interface Lever {
  readonly id: string
  readonly group: Group
  /** Numbers have a half-way, rules and names have none. */
  readonly divisible: boolean
}

export interface Differences {
  readonly levers: ReadonlyArray<Lever>
  /** Settled by evidence, and never traded. */
  readonly beliefs: ReadonlyArray<Lever>
  /** Decided at the table, but fitted to a published figure: a fit is no chip. */
  readonly fitted: ReadonlyArray<Lever>
  /** Groups with a number that the reader may not see: each file keeps its own. */
  readonly hidden: number
}

/** Everything in which two scenarios differ, sorted by what can be done about it. */
export const differencesBetween = (pair: ScenarioPair, secrets: Secrets): Differences => {
  const all = groupsOf(pair, BY_PATH, false).map((group) => leverOf(group, pair))
  const open = all.filter(({ group }) => !isHidden(group, secrets))
  const structures = new Set(all.flatMap(({ group }) => group.structures))
  const roles = open.map((lever) => ({ lever, role: roleOf(lever, pair, structures) }))
  const of = (wanted: LeverRole) => roles.flatMap(({ lever, role }) => (role === wanted ? [lever] : []))
  return { levers: of("lever"), beliefs: of("belief"), fitted: of("fitted"), hidden: all.length - open.length }
}

/** The same levers as the other file sees them: its own values first. */
export const leversFrom = (
  own: Loaded,
  other: Loaded,
  ids: ReadonlyArray<string>
): { readonly pair: ScenarioPair; readonly levers: ReadonlyArray<Lever> } => {
  const pair = pairScenarios(own, other)
  const groups = new Map(groupsOf(pair, BY_PATH, false).map((group) => [group.id, group]))
  return { pair, levers: ids.map((id) => leverOf(groups.get(id)!, pair)) }
}

const leverOf = (group: Group, pair: ScenarioPair): Lever => ({
  id: group.id,
  group,
  divisible:
    group.structures.length === 0 &&
    group.fields.every((i) => pair.models.fields[i]!.alike) &&
    movesOf(group.fields, pair) !== undefined
})

/** @param structures all that differ: who hosts cannot be traded apart from the centres where these differ as well */
const roleOf = ({ group }: Lever, pair: ScenarioPair, structures: ReadonlySet<string>): LeverRole => {
  if (group.because.length > 0) return organises(group)
  const numbers = assumptionsOf(group, pair)
  if (numbers.some(({ basis }) => basis === "fitted")) return "fitted"
  const isDecided =
    numbers.every((one) => one.role === "lever" || isTodays(one)) && numbers.some(({ role }) => role === "lever")
  const isStructure = group.structures.length > 0
  if (!isStructure) return isDecided ? "lever" : "belief"
  const areDecided = group.structures.every(
    (name) => name in DECIDED_STRUCTURES && !(name === "hosts" && structures.has("centres"))
  )
  return (isDecided || numbers.length === 0) && areDecided ? "lever" : "belief"
}

/** Where the one side decides what staff are trained in and the other goes on as today, today's hours are one choice. */
const isTodays = ({ usedAt, roleIsStated }: Assumption): boolean =>
  !roleIsStated && usedAt.every((path) => path.startsWith("competence."))

/** Whether to reorganise at all is decided at the table, with everything that hangs on it. */
const organises = ({ because }: Group): "lever" | "belief" =>
  because.length === 1 && because[0] === "organisation" ? "lever" : "belief"

const assumptionsOf = ({ differences }: Group, { scenarios }: ScenarioPair) =>
  differences.flatMap(({ paths }: PathDifference) =>
    paths.flatMap((path, side) => (path === null ? [] : (assumptionAt(scenarios[side as 0 | 1], path) ?? [])))
  )

const isHidden = ({ differences }: Group, secrets: Secrets): boolean =>
  differences.some(({ paths }) => paths.some((path) => path !== null && secrets.hidesPath(path)))
