/** Workbooks whose numbers are changed, and what formulas should then give. */
import { expect } from "vitest"
import type { Assumption } from "../../src/scenario/Ledger.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import type { Calculated } from "./libreOffice.ts"
import { type CellChange, cellsOf, partsOf, placeOfName, withCells } from "./workbook.ts"

/** Another legal value, some per cent away; the lower bound of an uplift stays below the upper one. */
const moved = ({ path, value, kind }: Assumption): number => {
  const most = kind.maximum ?? kind.below
  if (most !== undefined && most <= 2) return Number((value * 0.85 + 0.04 * most).toPrecision(8))
  return value === 0 ? (path.includes(".bias.") ? 0.1 : 1) : Number((value * 1.06).toPrecision(8))
}

export const changed = (
  bytes: Uint8Array,
  numbers: ReadonlyArray<Assumption>,
  more: ReadonlyArray<CellChange> = []
): Uint8Array => {
  const parts = partsOf(bytes)
  return withCells(bytes, [...numbers.map((one) => ({ ...placeOfName(parts, one.path), value: moved(one) })), ...more])
}

export const changesOf = (numbers: ReadonlyArray<Assumption>): ReadonlyArray<string> =>
  numbers.map((one) => `${one.path}=${moved(one)}`)

/** A figure as LibreOffice gives it: to a millionth, and of amounts to a millionth of a millionth. */
export const near = (place: string, value: unknown, named = "place") => ({
  [named]: place,
  value: typeof value === "number" && Number.isFinite(value) ? expect.closeTo(value, placesOf(value)) : value
})

/** Places whose formula LibreOffice calculates to something else, with both. */
export const deviationsIn = (book: Uint8Array, calculated: Calculated): ReadonlyArray<object> =>
  [...cellsOf(book)].flatMap(([place, { value: given, formula }]) => {
    const value = calculated.get(place)?.value ?? ""
    return formula === undefined || isNear(value, given) ? [] : [{ place, given, value }]
  })

const isNear = (value: unknown, given: unknown): boolean =>
  typeof value === "number" && typeof given === "number"
    ? Math.abs(value - given) < 10 ** -placesOf(given) / 2
    : value === given

const placesOf = (value: number): number => (Math.abs(value) > 1e4 ? 2 : 6)

export const totalsOf = (cells: Calculated): ReadonlyMap<string, number> =>
  new Map(
    [...cells].flatMap(([place, { value }]) => {
      const row = /^Totals!A(\d+)$/u.exec(place)?.[1]
      const figure = cells.get(`Totals!C${row}`)?.value
      return row === undefined || typeof figure !== "number" ? [] : [[String(value), figure] as const]
    })
  )

/** The scenario with these numbers changed where it is in memory, and with a longer horizon. */
export const withValues = (loaded: Loaded, numbers: ReadonlyArray<Assumption>): Loaded => {
  const { model } = loaded.compiled
  const values = Float64Array.from(model.values)
  for (const one of numbers) values[one.slot] = moved(one)
  const { money } = model
  const appraisal = money?.appraisal ?? null
  const longer = money === null || appraisal === null ? money : { ...money, appraisal: { ...appraisal, years: YEARS } }
  return { ...loaded, compiled: { ...loaded.compiled, model: { ...model, values, money: longer } } }
}

/** A horizon that no scenario has. */
export const YEARS = 13

/** That horizon typed in, where there is one. */
export const longerIn = (book: Uint8Array): ReadonlyArray<CellChange> => {
  const place = [...cellsOf(book)].find(
    ([cell, { value }]) => cell.startsWith("Prices!A") && String(value).startsWith("Years of the appraisal")
  )?.[0]
  return place === undefined ? [] : [{ sheet: "Prices", cell: place.replace("Prices!A", "B"), value: YEARS }]
}

/** A moment that does not come is no number. */
export const totalIn = (totals: ReadonlyMap<string, number>, id: string): number | undefined =>
  totals.get(id) ?? (id === "payback" || id === "turningMonth" ? Infinity : undefined)

/** Years of which the workbook says who pays. */
export const yearsIn = (totals: ReadonlyMap<string, number>): ReadonlyArray<number> =>
  [...totals.keys()].flatMap((id) => (/^net \d+$/u.test(id) ? [Number(id.slice("net ".length))] : []))
