/** An assumption's value with its unit, as a reader of a memo wants it: shares in per cent, three digits. */
import type { UnitId } from "../../../scenario/Unit.ts"
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { formatNumber, formatValue, roundTo } from "../../../words/numbers.ts"

const space = "\u00a0"

/** The words, and half a unit of their last digit in the value's own unit. */
export const valueWords = (
  value: number,
  unit: UnitId,
  lang: Lang
): { readonly words: string; readonly half: number } => {
  const scale = unit === "share" ? 100 : 1
  const decimals = decimalsOf(value * scale)
  const number = formatNumber(value * scale, lang, decimals)
  const half = 0.5 / 10 ** decimals / scale
  if (unit === "share") return { words: lang === "da" ? `${number}${space}%` : `${number}%`, half }
  const name = unitAfter(value, unit, lang)
  return { words: name === "" ? number : `${number}${space}${name}`, half }
}

/** The same with every digit that a reader could need to check it: six. */
export const exactWords = (
  value: number,
  unit: UnitId,
  lang: Lang
): { readonly words: string; readonly half: number } => {
  const half = Math.max(Math.abs(value), 1e-9) * 5e-6
  if (unit === "share") return { words: `${formatValue(value * 100, lang)}${lang === "da" ? `${space}%` : "%"}`, half }
  const name = unitAfter(value, unit, lang)
  return { words: `${formatValue(value, lang)}${name === "" ? "" : `${space}${name}`}`, half }
}

/** From a low to a high value, `2–15 min.`, and half a unit of the last digit in the values' own unit. */
export const spanWords = (
  low: number,
  high: number,
  unit: UnitId,
  lang: Lang
): { readonly words: string; readonly half: number } => {
  const scale = unit === "share" ? 100 : 1
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(low * scale), decimalsOf(high * scale)))
  const [from, to] = [low, high].map((end) => formatNumber(end * scale, lang, decimals)) as [string, string]
  const half = 0.5 / 10 ** decimals / scale
  const dash = from.startsWith("\u2212") || to.startsWith("\u2212") ? `${space}\u2013${space}` : "\u2013"
  if (unit === "share") return { words: `${from}${dash}${to}${lang === "da" ? `${space}%` : "%"}`, half }
  const name = unitAfter(high, unit, lang)
  return { words: `${from}${dash}${to}${name === "" ? "" : `${space}${name}`}`, half }
}

/** Of a range: more only lengthen it. */
const MOST_DECIMALS = 3

/** Three digits, and no zeros at the end. */
const decimalsOf = (value: number): number => {
  const size = Math.abs(value)
  const most =
    size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)))
  return String(roundTo(value, most)).split(".")[1]?.length ?? 0
}

const unitAfter = (value: number, unit: UnitId, lang: Lang): string => {
  const pair = names[unit]
  return pair === undefined ? "" : textIn(pair[value === 1 ? 0 : 1], lang)
}

const same = (da: string, en: string): readonly [Text, Text] => [
  { da, en },
  { da, en }
]

/** Singular and plural; factors and plain numbers have none. */
const names: Readonly<Partial<Record<UnitId, readonly [Text, Text]>>> = {
  hours: [
    { da: "time", en: "hour" },
    { da: "timer", en: "hours" }
  ],
  days: [
    { da: "dag", en: "day" },
    { da: "dage", en: "days" }
  ],
  minutes: same("min.", "min"),
  recipients: [
    { da: "modtager", en: "recipient" },
    { da: "modtagere", en: "recipients" }
  ],
  eventsPerRecipient: same("pr. modtager", "per recipient"),
  fte: same("årsværk", "FTE"),
  people: [
    { da: "person", en: "person" },
    { da: "personer", en: "people" }
  ],
  ftePerPerson: same("årsværk/person", "FTE/person"),
  ftePerManager: same("årsværk/leder", "FTE/manager"),
  currency: same("kr.", "DKK")
}
