/** How ways cover needs, as the rows and columns of a linear program. */
import type { Constraint } from "yalps"
import type { Arc } from "./LendingProblem.ts"
import { commonEffect, type Part } from "./Part.ts"

type Coefficients = ReadonlyArray<readonly [string, number]>
export type Rows = ReadonlyArray<readonly [string, Constraint]>

/** Variables are arcs, by their place in the list, and others by name. */
export type Columns = ReadonlyArray<readonly [number | string, Coefficients]>

/** What a program knows of covering: `cover.D` is the FTE of demand D that are covered, `goal` their weighted sum. */
export interface Coverage {
  readonly rows: Rows
  readonly columns: Columns
  /** Places of arcs whose flow must be whole and is not by itself. */
  readonly integers: ReadonlySet<number | string>
}

/**
 * @param lower least FTE of each demand to be covered
 * @param cost what a unit of flow adds to the row `cost`
 */
export const coverageOf = (
  part: Part,
  arcs: ReadonlyArray<Arc>,
  lower: (demand: number) => number,
  cost?: (arc: Arc, place: number) => number
): Coverage => {
  const effect = part.wholePeople ? commonEffect(arcs) : undefined
  const demands = [...new Set(arcs.map(({ demand }) => demand))].map((d) => ({ d, ...part.demands.get(d)! }))
  const supplied = [...new Set(arcs.map(({ supply }) => supply))]
  const limits: Rows = supplied.map((s) => [`supply.${s}`, { max: part.supplies.get(s)!.fte }])
  const own = (arc: Arc, place: number): Coefficients => [
    [`supply.${arc.supply}`, 1],
    ...(cost === undefined ? [] : [["cost", cost(arc, place)] as const])
  ]
  const direct = (coefficients: (arc: Arc) => Coefficients): Columns =>
    arcs.map((arc, place) => [place, [...own(arc, place), ...coefficients(arc)]])
  const bounds = (d: number, fte: number): Constraint => {
    const min = lower(d)
    return min > 0 ? { min, max: fte } : { max: fte }
  }
  if (!part.wholePeople) {
    return {
      rows: [...limits, ...demands.map(({ d, fte }) => [`cover.${d}`, bounds(d, fte)] as const)],
      columns: direct(({ demand, effect: e }) => [
        [`cover.${demand}`, e],
        ["goal", e * part.demands.get(demand)!.priority]
      ]),
      integers: new Set()
    }
  }
  if (effect !== undefined) return wholeByItself(limits, direct, demands, lower, effect)
  // A person too many is no harm, so that what is covered is a number of its own, below need and below what comes.
  return {
    rows: [
      ...limits,
      ...demands.flatMap(({ d, fte }): Rows => [
        [`come.${d}`, { max: 0 }],
        [`cover.${d}`, bounds(d, fte)]
      ])
    ],
    columns: [
      ...direct(({ demand, effect: e }) => [[`come.${demand}`, -e]]),
      ...demands.map(({ d, priority }): Columns[number] => [
        `covered.${d}`,
        [
          [`come.${d}`, 1],
          [`cover.${d}`, 1],
          ["goal", priority]
        ]
      ])
    ],
    integers: new Set(arcs.keys())
  }
}

/** A last person who is only partly needed, when that part is more than this. */
const PART_OF_A_PERSON = 1e-9

/**
 * Where everybody has the same effect, all but the last who come to a place are worth the whole of it and the last one
 * what is then still missing: worth falls with number, so that the program is one of flows, whose vertices are whole.
 */
const wholeByItself = (
  limits: Rows,
  direct: (coefficients: (arc: Arc) => Coefficients) => Columns,
  demands: ReadonlyArray<{ readonly d: number; readonly fte: number; readonly priority: number }>,
  lower: (demand: number) => number,
  effect: number
): Coverage => {
  const pieces = demands.map(({ d, fte, priority }) => {
    const full = Math.floor(fte / effect + PART_OF_A_PERSON)
    const rest = Math.max(0, fte - full * effect)
    const least = Math.ceil(lower(d) / effect - PART_OF_A_PERSON)
    return { d, priority, full, rest: rest > PART_OF_A_PERSON ? rest : 0, least }
  })
  return {
    rows: [
      ...limits,
      ...pieces.flatMap(({ d, full, rest, least }): Rows => [
        [`come.${d}`, { max: 0 }],
        ...(full > 0 ? [[`full.${d}`, { max: full }] as const] : []),
        ...(rest > 0 ? [[`last.${d}`, { max: 1 }] as const] : []),
        ...(least > 0 ? [[`least.${d}`, { min: least }] as const] : [])
      ])
    ],
    columns: [
      ...direct(({ demand }) => [[`come.${demand}`, -1]]),
      ...pieces.flatMap(({ d, priority, full, rest }): Columns => {
        const piece = (name: string, worth: number): Columns[number] => [
          `${name}.${d}`,
          [
            [`come.${d}`, 1],
            [`${name}.${d}`, 1],
            [`least.${d}`, 1],
            [`cover.${d}`, worth],
            ["goal", worth * priority]
          ]
        ]
        return [...(full > 0 ? [piece("full", effect)] : []), ...(rest > 0 ? [piece("last", rest)] : [])]
      })
    ],
    integers: new Set()
  }
}
