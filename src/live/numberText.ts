/** Assumptions as they are written into a field and read back: shares in per cent, with the signs of the language. */
import type { Lang } from "../words/Lang.ts"
import { numerals } from "../words/languages.ts"
import { formatValue, percentSign } from "../words/numbers.ts"
import type { Words } from "../words/wordsIn.ts"
import type { Kind } from "../scenario/Unit.ts"

/** What a field shows: the number without its unit. */
export const fieldText = (value: number, { unit }: Pick<Kind, "unit">, lang: Lang): string =>
  formatValue(unit === "share" ? tidy(value * 100) : value, lang)

/** What stands behind the field; nothing where the unit only says that it is a number. */
export const unitText = ({ unit }: Pick<Kind, "unit">, { terms }: Words<"terms">): string =>
  unit === "share" ? "%" : unit === "number" ? "" : terms.unit[unit]

/** A value with its unit. */
export const valueText = (value: number, kind: Pick<Kind, "unit">, words: Words<"terms">): string =>
  kind.unit === "share"
    ? percentSign(fieldText(value, kind, words.lang), words.lang)
    : `${fieldText(value, kind, words.lang)}\u00a0${unitText(kind, words)}`.trim()

/**
 * The number that somebody typed, in the language's signs or in those of a scenario file; undefined for none.
 *
 * @example readNumber("1.234,5", "da") // => 1234.5
 * @example readNumber("0.5", "da") // => 0.5
 */
export const readNumber = (typed: string, lang: Lang): number | undefined => {
  const { decimalMark, groupMark } = numerals[lang]
  const bare = typed.replaceAll(/[\s\u00a0%]/gu, "").replace("\u2212", "-")
  const isGrouped = new RegExp(`^-?[1-9]\\d{0,2}(?:[${groupMark}]\\d{3})+$`, "u").test(bare)
  const plain =
    bare.includes(decimalMark) || isGrouped
      ? bare.replaceAll(groupMark, "").replace(decimalMark, ".")
      : bare.replace(groupMark, ".")
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/iu.test(plain)) return undefined
  return Number(plain)
}

/** The number meant by what was typed into the field of such a number. */
export const readField = (typed: string, { unit }: Pick<Kind, "unit">, lang: Lang): number | undefined => {
  const number = readNumber(typed, lang)
  return number === undefined ? undefined : unit === "share" ? tidy(number / 100) : number
}

/** Hundredths and hundreds are exact on paper. */
const tidy = (value: number): number => Number(value.toPrecision(14))
