/** An assumption's value with its unit, as a reader of a memo wants it: shares in per cent, three digits. */
import type { UnitId } from "../../../scenario/Unit.ts"
import { formatNumber, formatValue, percentSign, roundTo } from "../../../words/numbers.ts"
import type { Words } from "../../../words/wordsIn.ts"

const space = "\u00a0"

/** As much of a voice as a value needs. */
export interface Speaker {
  readonly lang: Words<"memo">["lang"]
  readonly words: Pick<Words<"memo">["memo"], "assumptions">
}

/** Three digits, and no zeros at the end. */
export const valueWords = (value: number, unit: UnitId, voice: Speaker): string => {
  const scaled = unit === "share" ? value * 100 : value
  return withUnit(formatNumber(scaled, voice.lang, decimalsOf(scaled)), value, unit, voice)
}

/** The same with every digit that a reader could need to check it: six. */
export const exactWords = (value: number, unit: UnitId, voice: Speaker): string =>
  withUnit(formatValue(unit === "share" ? value * 100 : value, voice.lang), value, unit, voice)

/** From a low to a high value, `2\u201315 min.` */
export const spanWords = (low: number, high: number, unit: UnitId, voice: Speaker): string => {
  const scale = unit === "share" ? 100 : 1
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(low * scale), decimalsOf(high * scale)))
  const [from, to] = [low, high].map((end) => formatNumber(end * scale, voice.lang, decimals)) as [string, string]
  const dash = from.startsWith("\u2212") || to.startsWith("\u2212") ? `${space}\u2013${space}` : "\u2013"
  return withUnit(`${from}${dash}${to}`, high, unit, voice)
}

/** Of a range: more only lengthen it. */
const MOST_DECIMALS = 3

const decimalsOf = (value: number): number => {
  const size = Math.abs(value)
  const most =
    size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)))
  return String(roundTo(value, most)).split(".")[1]?.length ?? 0
}

const withUnit = (number: string, value: number, unit: UnitId, { lang, words }: Speaker): string => {
  if (unit === "share") return percentSign(number, lang)
  const name = words.assumptions.unit[unit]?.[value === 1 ? 0 : 1]
  return name === undefined ? number : `${number}${space}${name}`
}
