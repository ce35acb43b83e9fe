/** Workbooks whose numbers are changed, and what formulas should then give. */
import { expect } from "vitest"
import type { Assumption } from "../../src/scenario/Ledger.ts"
import { cellsOf, partsOf, placeOfName, withCells } from "./workbook.ts"

/** Another legal value, some per cent away. */
export const moved = ({ value, kind }: Assumption): number => {
  const most = kind.maximum ?? kind.below
  if (most !== undefined && most <= 2) return Number((value * 0.85 + 0.04 * most).toPrecision(8))
  return value === 0 ? 1 : Number((value * 1.06).toPrecision(8))
}

export const changed = (bytes: Uint8Array, numbers: ReadonlyArray<Assumption>): Uint8Array => {
  const parts = partsOf(bytes)
  return withCells(
    bytes,
    numbers.map((one) => ({ ...placeOfName(parts, one.path), value: moved(one) }))
  )
}

export const changesOf = (numbers: ReadonlyArray<Assumption>): ReadonlyArray<string> =>
  numbers.map((one) => `${one.path}=${moved(one)}`)

/** A figure as LibreOffice gives it: to a millionth, and of amounts to a millionth of a millionth. */
export const near = (place: string, value: unknown, named = "place") => ({
  [named]: place,
  value: typeof value === "number" ? expect.closeTo(value, placesOf(value)) : value
})

/** Places whose formula LibreOffice calculates to something else, with both. */
export const deviationsIn = (book: Uint8Array, calculated: Uint8Array): ReadonlyArray<object> => {
  const cells = cellsOf(calculated)
  return [...cellsOf(book)].flatMap(([place, { value: given, formula }]) => {
    const value = cells.get(place)?.value
    return formula === undefined || isNear(value, given) ? [] : [{ place, given, value }]
  })
}

const isNear = (value: unknown, given: unknown): boolean =>
  typeof value === "number" && typeof given === "number"
    ? Math.abs(value - given) < 10 ** -placesOf(given) / 2
    : value === given

const placesOf = (value: number): number => (Math.abs(value) > 1e4 ? 2 : 6)

export const totalsOf = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const cells = cellsOf(bytes)
  return new Map(
    [...cells].flatMap(([place, { value }]) => {
      const row = /^Totals!A(\d+)$/u.exec(place)?.[1]
      const figure = cells.get(`Totals!C${row}`)?.value
      return row === undefined || typeof figure !== "number" ? [] : [[String(value), figure] as const]
    })
  )
}
