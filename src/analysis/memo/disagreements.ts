/** Where two scenarios disagree: each difference with both values and its share of the gap in FTE, ranked. */
import { attribute, type Part } from "../attribution/attribute.ts"
import type { Group, PathDifference } from "../attribution/Group.ts"
import { TOPICS } from "../../model/Topic.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Disagreement } from "./Findings.ts"
import type { NumberPair, Side } from "./NumberPair.ts"
import { measured } from "./Measured.ts"
import type { Drawn } from "./memoDraws.ts"
import { BY_PATH } from "../attribution/Grouping.ts"
import { pairScenarios } from "../attribution/ScenarioPair.ts"
import { differencesBetween } from "../trade/levers.ts"
import type { LeverRole } from "../trade/LeverRole.ts"
import type { Secrets } from "./secrecy.ts"
import { assumptionAt, sideOf, subjectOf } from "./subject.ts"

type Places = readonly [number, number]

export const disagreementsOf = (
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets,
  { seed, lead }: { readonly seed: number; readonly lead: Drawn }
): { readonly rows: ReadonlyArray<Disagreement>; readonly exact: boolean } => {
  const [first, second] = [scenarios[places[0]]!, scenarios[places[1]]!]
  const attribution = attribute(first, second, [lead], { grouping: BY_PATH, seed })
  if ("message" in attribution) return { rows: [], exact: true }
  const roles = rolesOf(first, second, secrets)
  const [metric] = attribution.metrics
  const parts = metric?.parts ?? []
  const open: Array<Disagreement> = []
  const hiding: Array<Hiding> = []
  for (const [g, group] of attribution.groups.entries()) {
    const part = parts[g]!
    const [shown, hidden] = sorted(group, scenarios, places, secrets)
    if (hidden.length === 0) open.push(rowOf(group, part, scenarios, places, roles.get(group.id) ?? null))
    else hiding.push({ group, part, shown, hidden })
  }
  const rows = hiding.length === 0 ? open : [...open, confidentialRow(hiding, scenarios, places, secrets)]
  return {
    exact: attribution.method.kind === "exact",
    rows: rows.toSorted((one, other) => Math.abs(other.fte.value) - Math.abs(one.fte.value))
  }
}

/** By id, whether a group is decided at the table. */
const rolesOf = (first: Loaded, second: Loaded, secrets: Secrets): ReadonlyMap<string, LeverRole> => {
  const { levers, beliefs, fitted } = differencesBetween(pairScenarios(first, second), secrets)
  return new Map([
    ...levers.map(({ id }) => [id, "lever"] as const),
    ...beliefs.map(({ id }) => [id, "belief"] as const),
    ...fitted.map(({ id }) => [id, "fitted"] as const)
  ])
}

/** A disagreement that holds a number that the reader may not see. */
interface Hiding {
  readonly group: Group
  readonly part: Part
  readonly shown: ReadonlyArray<PathDifference>
  readonly hidden: ReadonlyArray<PathDifference>
}

/** Both sides of a number that differs; undefined where neither side has a path for it. */
export const numberPair = (
  { paths, values }: PathDifference,
  scenarios: ReadonlyArray<Loaded>,
  places: Places
): NumberPair | undefined => {
  const found = paths.map((path, side) => (path === null ? undefined : assumptionAt(scenarios[places[side]!]!, path)))
  const named = found[1] ?? found[0]
  if (named === undefined) return undefined
  const sides = found.map((assumption, side): Side => {
    if (assumption !== undefined) return sideOf(places[side]!, assumption)
    const value = values[side] ?? null
    return {
      value: value === null ? null : measured(`neutral(${named.path})`, [places[side]!], value),
      basis: null,
      source: null,
      asOf: null,
      note: null,
      status: null
    }
  })
  const usedAt = [...new Set(found.flatMap((one) => one?.usedAt ?? []))]
  return { subject: { ...subjectOf(named), usedAt }, sides: [sides[0]!, sides[1]!] }
}

/** The differences that the reader may see, and those of which either side is kept from the reader. */
const sorted = (
  { differences }: Group,
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets
): readonly [ReadonlyArray<PathDifference>, ReadonlyArray<PathDifference>] => {
  const isHidden = ({ paths }: PathDifference) =>
    paths.some((path, side) => {
      if (path === null) return false
      const assumption = assumptionAt(scenarios[places[side]!]!, path)
      return secrets.hidesPath(path) || (assumption !== undefined && secrets.hides(places[side]!, assumption))
    })
  return [differences.filter((one) => !isHidden(one)), differences.filter(isHidden)]
}

const rowOf = (
  group: Group,
  { id, fte, standardError }: Part,
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  role: LeverRole | null
): Disagreement => ({
  role,
  effects: null,
  group: { id: group.id, topics: group.topics, because: group.because, structures: group.structures },
  confidential: 0,
  points: 1,
  pointsHidden: 0,
  fte: measured(`explained(${id})`, places, fte),
  standardError,
  numbers: group.differences.flatMap((difference) => numberPair(difference, scenarios, places) ?? [])
})

/**
 * All disagreements that hold hidden numbers, as one row with one sum: with a share of its own for each, whoever knows
 * all other numbers could compute each hidden number back by itself. What of them is public is named: a structure,
 * because only numbers are confidential, and numbers that move together with a hidden one.
 */
const confidentialRow = (
  hiding: ReadonlyArray<Hiding>,
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets
): Disagreement => {
  const named = hiding.filter(({ group, shown }) => group.structures.length > 0 || shown.length > 0)
  const groups = named.map(({ group }) => group)
  return {
    role: null,
    effects: null,
    group:
      groups.length === 0
        ? null
        : {
            id: CONFIDENTIAL,
            topics: TOPICS.filter((topic) => groups.some(({ topics }) => topics.includes(topic))),
            because: [...new Set(groups.flatMap(({ because }) => because))],
            structures: [...new Set(groups.flatMap(({ structures }) => structures))]
          },
    confidential: hiding.reduce((sum, { hidden }) => sum + numbersHidden(hidden, scenarios, places, secrets), 0),
    points: hiding.length,
    pointsHidden: hiding.length - named.length,
    fte: measured(
      `explained(${CONFIDENTIAL})`,
      places,
      hiding.reduce((sum, { part }) => sum + part.fte, 0)
    ),
    standardError: null,
    numbers: named.flatMap(({ shown }) => shown.flatMap((one) => numberPair(one, scenarios, places) ?? []))
  }
}

/** In place of an id, which could hold a hidden path. */
const CONFIDENTIAL = "confidential"

/** Confidential numbers among differences: one may differ from several of the other side. */
const numbersHidden = (
  differences: ReadonlyArray<PathDifference>,
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets
): number => {
  const found = differences.flatMap(({ paths }) =>
    paths.flatMap((path, side) => {
      const assumption = path === null ? undefined : assumptionAt(scenarios[places[side]!]!, path)
      return assumption !== undefined && secrets.hides(places[side]!, assumption) ? [`${side} ${path}`] : []
    })
  )
  return Math.max(1, new Set(found).size)
}
