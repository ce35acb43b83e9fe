/** The numbers of a workbook's scenarios: each written place is one row, with the name by which formulas know it. */
import { letterOf } from "../../analysis/letterOf.ts"
import { INFINITE, NEUTRAL_VALUES, ONE, type Slot } from "../../model/Slot.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { fileLine } from "../../scenario/Source.ts"

export interface BookNumber {
  readonly assumption: Assumption
  /** Places of the scenarios that have this very number; one input serves them all. */
  readonly scenarios: ReadonlyArray<number>
  readonly name: string
}

export interface BookNumbers {
  readonly rows: ReadonlyArray<BookNumber>
  /** What stands in a formula for a slot of a scenario: a name, or the neutral number itself. */
  readonly termOf: (scenario: number, slot: Slot) => string
  /** The name of a scenario's number at a path. */
  readonly nameAt: (scenario: number, path: string) => string | undefined
}

/** In the order of the first scenario's ledger; what only others have follows. */
export const bookNumbers = (scenarios: ReadonlyArray<Loaded>): BookNumbers => {
  const shared = new Map<string, { readonly assumption: Assumption; readonly scenarios: Array<number> }>()
  for (const [place, { compiled }] of scenarios.entries()) {
    for (const assumption of compiled.assumptions) {
      const key = JSON.stringify([
        assumption.path,
        fileLine(assumption.node.span),
        assumption.value,
        assumption.distribution,
        assumption.kind.id,
        assumption.basis
      ])
      const before = shared.get(key)
      if (before === undefined) shared.set(key, { assumption, scenarios: [place] })
      else before.scenarios.push(place)
    }
  }
  const taken = new Set<string>()
  const rows = [...shared.values()].map((row): BookNumber => {
    const everywhere = row.scenarios.length === scenarios.length
    return { ...row, name: nameFor(everywhere ? "" : letterOf(row.scenarios[0]!), row.assumption.path, taken) }
  })
  const names = scenarios.map(
    (_, place) =>
      new Map(
        rows
          .filter((row) => row.scenarios.includes(place))
          .map(({ assumption, name }) => [
            scenarios[place]!.compiled.assumptions.find((one) => one.path === assumption.path)!.slot,
            name
          ])
      )
  )
  const termOf = (scenario: number, slot: Slot): string => {
    if (slot < NEUTRAL_VALUES.length) return slot === INFINITE ? "1E+300" : slot === ONE ? "1" : "0"
    const product = scenarios[scenario]!.compiled.products.find((one) => one.slot === slot)
    if (product === undefined) return names[scenario]!.get(slot)!
    const factors = product.factors.map(({ slot: of, oneMinus }) =>
      oneMinus ? `(1-${termOf(scenario, of)})` : termOf(scenario, of)
    )
    return `(${factors.join("*")})`
  }
  return {
    rows,
    nameAt: (scenario, path) =>
      rows.find(({ assumption, scenarios: places }) => assumption.path === path && places.includes(scenario))?.name,
    termOf
  }
}

/**
 * A path is a name as it stands, since it has a dot and so is no cell, but for signs that would be read as sums (year
 * -1); names are the same in capitals and small letters, and the format knows at most 255 characters.
 */
const nameFor = (letter: string, path: string, taken: Set<string>): string => {
  const whole = (letter === "" ? path : `${letter}.${path}`).replaceAll(/[^\p{L}\p{N}._]/gu, "_")
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `.n${number}`
    const name = whole.slice(0, longestName - suffix.length) + suffix
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

const longestName = 240
