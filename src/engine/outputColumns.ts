/** What an evaluation leaves behind, by name, and how metrics are put together from it. */
import { copyColumn } from "./draws.ts"
import type { Metric } from "../model/Metric.ts"
import { quantities, type QuantityId } from "../model/quantities.ts"

/** Columns of the country, by the quantity that they hold. */
export const COLUMN = {
  baseline: 0,
  local: 1,
  centre: 2,
  moved: 3,
  transaction: 4,
  competence: 5,
  competenceExtra: 6,
  management: 7,
  coordination: 8,
  "bridge.automation": 9,
  "bridge.productivity": 10,
  "bridge.management": 11,
  unitTimeScale: 12,
  posts: 13,
  rework: 14,
  reworkToday: 15
} as const satisfies Partial<Readonly<Record<QuantityId, number>>>

/** How many these are; behind them, the first nine of each case type. */
export const COLUMNS = 16
export const PER_CASE_TYPE = 9

export const outputLength = (caseTypes: number): number => COLUMNS + caseTypes * PER_CASE_TYPE

/** A metric as columns with signs: mostly one to three of them. */
export interface Terms {
  readonly columns: ReadonlyArray<number>
  readonly signs: ReadonlyArray<number>
}

/** The terms of a metric; undefined for those that need every cell (places), are no sum (steps), or belong to a month. */
export const termsOf = ({ quantity, caseType, municipality, centre, month }: Metric): Terms | undefined => {
  const found = municipality >= 0 || centre >= 0 || month >= 0 ? undefined : signedColumns(quantity, 1)
  if (found === undefined) return undefined
  // Behind the columns of every case type come those that only the country has.
  if (caseType >= 0 && found.some(({ column }) => column >= PER_CASE_TYPE)) return undefined
  const offset = caseType < 0 ? 0 : COLUMNS + caseType * PER_CASE_TYPE
  return { columns: found.map(({ column }) => column + offset), signs: found.map(({ sign }) => sign) }
}

/** Whether terms need numbers by case type. */
export const needsCaseTypes = (terms: Terms | undefined): boolean =>
  terms !== undefined && terms.columns.some((column) => column >= COLUMNS)

/** A quantity that has a column, or whose formula comes down to such. */
const signedColumns = (
  quantity: string,
  sign: number
): ReadonlyArray<{ readonly column: number; readonly sign: number }> | undefined => {
  if (quantity in COLUMN) return [{ column: COLUMN[quantity as keyof typeof COLUMN], sign }]
  const of = quantities[quantity as QuantityId]?.of
  if (of === undefined || typeof of === "function" || "plan" in of) return undefined
  const parts = of.map(([own, part]) => signedColumns(part, sign * own))
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

/** Write the sums of columns of `out`, `width` draws each, from place `at` of `values` on. */
export const writeTerms = (
  { columns, signs }: Terms,
  out: Float64Array,
  width: number,
  values: Float64Array,
  at: number
): void => {
  const [first, second, third, ...more] = columns
  const [sign1, sign2, sign3] = signs
  const a = first! * width
  const b = second! * width
  const c = third! * width
  if (third !== undefined) {
    for (let i = 0; i < width; i++) values[at + i] = out[a + i]! * sign1! + out[b + i]! * sign2! + out[c + i]! * sign3!
  } else if (second !== undefined) {
    for (let i = 0; i < width; i++) values[at + i] = out[a + i]! * sign1! + out[b + i]! * sign2!
  } else if (sign1 === 1) {
    copyColumn(out, a, values, at, width)
  } else {
    for (let i = 0; i < width; i++) values[at + i] = -out[a + i]!
  }
  for (const [k, column] of more.entries()) {
    for (let i = 0; i < width; i++) values[at + i]! += out[column * width + i]! * signs[k + 3]!
  }
}
