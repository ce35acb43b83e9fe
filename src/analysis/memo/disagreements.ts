/** Where two scenarios disagree: each difference with both values and its share of the gap in freed FTE, ranked. */
import { attribute, type Part } from "../attribution/attribute.ts"
import type { Group, PathDifference } from "../attribution/Group.ts"
import { BY_PATH } from "./Mover.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Disagreement, NumberPair, Side } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { Secrets } from "./secrecy.ts"
import { assumptionAt, sideOf, subjectOf } from "./subject.ts"

type Places = readonly [number, number]

export const disagreementsOf = (
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets,
  seed: number
): { readonly rows: ReadonlyArray<Disagreement>; readonly exact: boolean } => {
  const [first, second] = [scenarios[places[0]]!, scenarios[places[1]]!]
  const attribution = attribute(first, second, ["freed"], { grouping: BY_PATH, seed })
  if ("message" in attribution) return { rows: [], exact: true }
  const [metric] = attribution.metrics
  const parts = metric?.parts ?? []
  const open: Array<Disagreement> = []
  const closed: Array<Part> = []
  for (const [g, group] of attribution.groups.entries()) {
    const part = parts[g]!
    if (isHidden(group, scenarios, places, secrets)) closed.push(part)
    else open.push(rowOf(group, part, scenarios, places))
  }
  const rows = closed.length === 0 ? open : [...open, confidentialRow(closed, places)]
  return {
    exact: attribution.method.kind === "exact",
    rows: rows.toSorted((one, other) => Math.abs(other.fte.value) - Math.abs(one.fte.value))
  }
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

const isHidden = (
  { differences }: Group,
  scenarios: ReadonlyArray<Loaded>,
  places: Places,
  secrets: Secrets
): boolean =>
  differences.some(({ paths }) =>
    paths.some((path, side) => {
      if (path === null) return false
      const assumption = assumptionAt(scenarios[places[side]!]!, path)
      return secrets.hidesPath(path) || (assumption !== undefined && secrets.hides(places[side]!, assumption))
    })
  )

const rowOf = (
  group: Group,
  { id, fte, standardError }: Part,
  scenarios: ReadonlyArray<Loaded>,
  places: Places
): Disagreement => ({
  group: { id: group.id, topics: group.topics, because: group.because, structures: group.structures },
  confidential: 0,
  fte: measured(`explained(${id})`, places, fte),
  standardError,
  numbers: group.differences.flatMap((difference) => numberPair(difference, scenarios, places) ?? [])
})

const confidentialRow = (parts: ReadonlyArray<Part>, places: Places): Disagreement => ({
  group: null,
  confidential: parts.length,
  fte: measured(
    "explained(confidential)",
    places,
    parts.reduce((sum, { fte }) => sum + fte, 0)
  ),
  standardError: null,
  numbers: []
})
