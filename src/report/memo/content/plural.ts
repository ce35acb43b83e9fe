/** Counts with their nouns, for the memo, which has not moved to words by language yet. */
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { formatNumber } from "../../../words/numbers.ts"

/**
 * A whole count with its noun in the right number.
 *
 * @example plural(98, "da", { da: "kommune", en: "municipality" }, { da: "kommuner", en: "municipalities" })
 * // => "98 kommuner"
 */
export const plural = (count: number, lang: Lang, one: Text, other: Text): string =>
  `${formatNumber(count, lang, 0)} ${textIn(count === 1 ? one : other, lang)}`
