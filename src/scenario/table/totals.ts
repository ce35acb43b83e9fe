/** Rows that sum others up: counted as a municipality, a total doubles everything in silence. */
import { isTotalCode, standsFor } from "./totalNames.ts"

export interface Totals {
  /** Rows, as indexes of what was given. */
  readonly rows: ReadonlyArray<number>
  /** `sum`: the figures add up exactly; `rounding`: nearly; `name`: only the name says so; `size`: larger than all others. */
  readonly by: "sum" | "rounding" | "name" | "size"
}

/** Rows in the order of the file; each column holds counts, complete. */
export interface Counted {
  readonly codes: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
  readonly columns: ReadonlyArray<ReadonlyArray<number> | Float64Array>
}

export const findTotals = ({ codes, names, columns }: Counted): Totals | undefined => {
  const named = namedTotals(codes, names)
  const telling = columns.filter((column) => column.some((value) => value > 0))
  const bySum = telling.length === 0 ? undefined : sumOfOthers(telling, codes, named)
  const together = (rows: ReadonlyArray<number>) => [...new Set([...rows, ...named])].sort((a, b) => a - b)
  if (bySum !== undefined) return { rows: together(bySum.rows), by: bySum.by }
  if (named.size > 0) return { rows: together([]), by: "name" }
  const giant = telling.length === 0 ? -1 : larger(telling[0]!)
  return giant < 0 ? undefined : { rows: [giant], by: "size" }
}

/** A table whose rows are mostly regions is one of regions. */
const namedTotals = (codes: ReadonlyArray<string>, names: ReadonlyArray<string>): ReadonlySet<number> => {
  const kinds = names.map((name, i) =>
    isTotalCode(codes[i]!) ? "whole" : (standsFor(name) ?? standsForCode(codes[i]!))
  )
  const parts = kinds.filter((kind) => kind === "part").length
  return new Set(
    kinds.flatMap((kind, i) => (kind === "whole" || (kind === "part" && parts * 2 <= names.length) ? [i] : []))
  )
}

/** Code and name may stand in one cell. */
const standsForCode = (code: string) => (/\s/u.test(code) ? standsFor(code) : undefined)

type Column = Counted["columns"][number]

const sumOfOthers = (
  columns: ReadonlyArray<Column>,
  codes: ReadonlyArray<string>,
  named: ReadonlySet<number>
): Totals | undefined => {
  const whole = ofAll(columns, named)
  const [first] = columns as [Column]
  const tiles = tiled(first) ?? mirrored(first) ?? byPrefix(first, codes)
  const isExact = (found: NonNullable<typeof tiles>) =>
    [...found].every(([row, members]) => columns.every((column) => isSum(column, row, members)))
  if (tiles !== undefined && isExact(tiles)) {
    const rows = [...tiles.keys()]
    return { rows: whole === undefined ? rows : [...rows, ...whole.rows], by: "sum" }
  }
  return whole
}

/** A row that is the sum of all others, those left out that are totals by their name. */
const ofAll = (columns: ReadonlyArray<Column>, named: ReadonlySet<number>): Totals | undefined => {
  const count = columns[0]!.length
  const sums = columns.map((column) => sumWhere(column, (i) => !named.has(i)))
  const rows: Array<number> = []
  let exact = true
  for (let row = 0; row < count; row++) {
    const others = named.has(row) ? sums : sums.map((sum, i) => sum - columns[i]![row]!)
    const members = count - named.size - (named.has(row) ? 0 : 1)
    // Of two rows each is the sum of the other; of three, chance makes one the sum of the others soon enough.
    if (members < (named.has(row) ? 1 : 3) || columns.every((column) => column[row] === 0)) continue
    const gap = Math.max(...columns.map((column, i) => Math.abs(column[row]! - others[i]!)))
    if (gap > members / 2) continue
    if (!columns.every((column, i) => nearlyEqual(column[row]!, others[i]!))) {
      // Rounding cannot move small numbers by much: 3 is not "nearly" the sum of 1, 1, 1 and 1.
      if (columns.some((column, i) => Math.abs(column[row]! - others[i]!) > others[i]! / 1000)) continue
      exact = false
    }
    rows.push(row)
  }
  return rows.length === 0 ? undefined : { rows, by: exact ? "sum" : "rounding" }
}

/**
 * The whole table as totals, each followed by the rows that it sums up: two or more of them do not come about by
 * chance. A total of everything may stand above.
 */
const tiled = (values: Column): Map<number, ReadonlyArray<number>> | undefined => {
  const all = sumWhere(values, () => true)
  const from = values.length > 3 && nearlyEqual(values[0]! * 3, all) ? 1 : 0
  const before = prefixSums(values)
  const tiles = new Map<number, ReadonlyArray<number>>()
  let single = 0
  for (let row = from; row < values.length;) {
    if (values[row] === 0) {
      row++
      continue
    }
    const last = findSum(before, before[row + 1]! + values[row]!, row + 2)
    if (last === undefined) return undefined
    tiles.set(row, range(row + 1, last))
    if (last === row + 2) single++
    row = last
  }
  // Rows of equal size follow each other without one being the total of the other.
  if (tiles.size < 2 || single * 2 > tiles.size) return undefined
  if (from === 1) tiles.set(0, [...tiles.keys()])
  return tiles
}

/** The same with each total below its rows. */
const mirrored = (values: Column): Map<number, ReadonlyArray<number>> | undefined => {
  const last = values.length - 1
  const tiles = tiled([...values].reverse())
  return tiles === undefined
    ? undefined
    : new Map([...tiles].map(([row, members]) => [last - row, members.map((member) => last - member)]))
}

/** Codes that begin others: 01 is the county of 0114 and 0115. */
const byPrefix = (values: Column, codes: ReadonlyArray<string>): Map<number, ReadonlyArray<number>> | undefined => {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b)
  if (lengths.length < 2 || lengths.length > 8) return undefined
  const longest = lengths.at(-1)!
  // Only codes that are there can be a county: no list is made for any other beginning.
  const members = new Map(codes.flatMap((code) => (code.length < longest ? [[code, [] as Array<number>]] : [])))
  for (const [i, code] of codes.entries()) {
    if (code.length !== longest) continue
    for (const length of lengths.slice(0, -1)) members.get(code.slice(0, length))?.push(i)
  }
  const found = new Map<number, ReadonlyArray<number>>()
  for (const [i, code] of codes.entries()) {
    const list = code.length < longest ? members.get(code) : undefined
    if (list !== undefined && list.length > 1 && isSum(values, i, list)) found.set(i, list)
  }
  return found.size === 0 ? undefined : found
}

/** Tables of a few rows may well hold one that is larger than all others together. */
const ROWS_TO_TELL_A_GIANT = 8

const larger = (values: Column): number => {
  if (values.length < ROWS_TO_TELL_A_GIANT) return -1
  const all = sumWhere(values, () => true)
  return values.findIndex((value) => value * 2 >= all)
}

const isSum = (column: Column, row: number, members: Iterable<number>): boolean => {
  let sum = 0
  for (const member of members) sum += column[member]!
  return nearlyEqual(sum, column[row]!)
}

/** Equal up to the order of adding. */
const nearlyEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

const sumWhere = (values: Column, holds: (i: number) => boolean): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) if (holds(i)) sum += values[i]!
  return sum
}

const prefixSums = (values: Column): Float64Array => {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return sums
}

/** Where a growing list holds a value, by halving. */
const findSum = (sums: Float64Array, wanted: number, from: number): number | undefined => {
  let [low, high] = [from, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! < wanted && !nearlyEqual(sums[middle]!, wanted)) low = middle + 1
    else high = middle
  }
  return low < sums.length && nearlyEqual(sums[low]!, wanted) ? low : undefined
}

const range = (from: number, end: number): ReadonlyArray<number> =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i)
