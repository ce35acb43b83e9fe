/** What a workbook says of a number, cell by cell: the part of an assumption that comes back from it. */
import type { Distribution } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import { type Lang, type Text, textIn } from "../../words/Lang.ts"

export const FIELDS = [
  "value",
  "range",
  "low",
  "mostLikely",
  "high",
  "basis",
  "source",
  "owner",
  "status",
  "asOf",
  "note"
] as const
export type Field = (typeof FIELDS)[number]

/** Ids, not words, for kinds of range, basis and status; null for an empty cell. */
export type NumberFields = Readonly<Record<Field, number | string | null>>

/** Fields that hold numbers. */
export const NUMBER_FIELDS: ReadonlySet<Field> = new Set(["value", "low", "mostLikely", "high"])

/** Fields that make the number: a change of one of them is another number. */
export const MAKING_FIELDS = ["value", "range", "low", "mostLikely", "high"] as const

export const fieldsOf = (
  { value, distribution, basis, source, owner, status, asOf, note }: Assumption,
  lang: Lang
): NumberFields => {
  const [low, mostLikely, high] = endsOf(distribution)
  return {
    value,
    range: distribution?.kind ?? null,
    low,
    mostLikely,
    high,
    basis,
    source: source ?? null,
    owner: owner ?? null,
    status: status ?? null,
    asOf: asOf ?? null,
    note: note === undefined ? null : noteIn(note, lang)
  }
}

const noteIn = (note: Text, lang: Lang): string => textIn(note, lang)

/** Lowest, most likely, highest; of a 90 % interval its ends. */
const endsOf = (distribution: Distribution | null): readonly [number | null, number | null, number | null] =>
  distribution === null
    ? [null, null, null]
    : "p5" in distribution
      ? [distribution.p5, null, distribution.p95]
      : [distribution.low, "mode" in distribution ? distribution.mode : null, distribution.high]

/** Whether two cells say the same: programs keep fifteen digits, and line ends of their own. */
export const sameField = (a: number | string | null, b: number | string | null): boolean => {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
  return plain(a) === plain(b)
}

const plain = (field: number | string | null): string =>
  String(field ?? "")
    .replaceAll(/\r\n?/gu, "\n")
    .trim()
