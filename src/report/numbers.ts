/** Numbers, dates and lists as a Danish or English reader expects them; machine formats never come here. */
import { textIn, type Lang, type Text } from "./Lang.ts"

/** How a number is written when nothing is said: one decimal, as FTE are negotiated. */
const defaultDecimals = 1

// Above this the whole digits alone exceed six significant ones, and a reader wants them all.
const wholeNumbersFrom = 1e5

// Below this a reader counts zeros; powers of ten say it sooner.
const powersOfTenBelow = 1e-6

const locales: Readonly<Record<Lang, string>> = { da: "da-DK", en: "en-GB" }
const minus = "\u2212"
const noBreakSpace = "\u00a0"
const enDash = "\u2013"

/**
 * A number with a fixed number of decimals and a true minus sign. What rounds to zero carries no sign.
 *
 * @example formatNumber(-1234.5, "da") // => "−1.234,5"
 */
export const formatNumber = (value: number, lang: Lang, decimals = defaultDecimals): string =>
  written(value, lang, { ...fixed(decimals), signDisplay: "negative" })

/**
 * A difference: the sign is always shown, but for what rounds to zero.
 *
 * @example formatSigned(12.34, "da") // => "+12,3"
 */
export const formatSigned = (value: number, lang: Lang, decimals = defaultDecimals): string =>
  written(value, lang, { ...fixed(decimals), signDisplay: "exceptZero" })

/**
 * A share (0..1) in per cent; Danish puts an unbreakable space before the sign.
 *
 * @example formatPercent(0.1234, "en") // => "12.3%"
 */
export const formatPercent = (share: number, lang: Lang, decimals = defaultDecimals): string =>
  percentSign(formatNumber(share * 100, lang, decimals), lang)

/**
 * A difference between shares or a relative change (0.05 is five per cent more), with its sign.
 *
 * @example formatSignedPercent(-0.073, "en") // => "−7.3%"
 */
export const formatSignedPercent = (share: number, lang: Lang, decimals = defaultDecimals): string =>
  percentSign(formatSigned(share * 100, lang, decimals), lang)

/**
 * An interval with an en dash; spaces part it where a minus sign would run into the dash.
 *
 * @example formatRange(212, 541, "da", 0) // => "212–541"
 */
export const formatRange = (low: number, high: number, lang: Lang, decimals = defaultDecimals): string => {
  const ends = [formatNumber(low, lang, decimals), formatNumber(high, lang, decimals)]
  return ends.join(ends.some((end) => end.startsWith(minus)) ? ` ${enDash} ` : enDash)
}

/**
 * An assumption's value: six significant digits, every whole digit, and no trailing zeros.
 *
 * @example formatValue(0.86, "da") // => "0,86"
 */
export const formatValue = (value: number, lang: Lang): string =>
  written(value, lang, {
    signDisplay: "negative",
    ...(Math.abs(value) >= wholeNumbersFrom ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 6 }),
    ...(value !== 0 && Math.abs(value) < powersOfTenBelow && { notation: "scientific" })
  })

/**
 * A day, month or year in ISO 8601, in words. What is not such a date comes back as it stands.
 *
 * @example formatDate("2026-11-22", "da") // => "22. november 2026"
 */
export const formatDate = (isoDate: string, lang: Lang): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(isoDate) ?? []
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`)
  if (year === undefined || Number.isNaN(date.getTime())) return isoDate
  return new Intl.DateTimeFormat(locales[lang], {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" })
  }).format(date)
}

/**
 * Names in a sentence, without the comma before the last.
 *
 * @example formatList(["a", "b", "c"], "da") // => "a, b og c"
 */
export const formatList = (items: ReadonlyArray<string>, lang: Lang): string =>
  new Intl.ListFormat(locales[lang], { type: "conjunction" }).format(items)

/**
 * A whole count with its noun in the right number.
 *
 * @example plural(98, "da", { da: "kommune", en: "municipality" }, { da: "kommuner", en: "municipalities" })
 * // => "98 kommuner"
 */
export const plural = (count: number, lang: Lang, one: Text, other: Text): string =>
  `${formatNumber(count, lang, 0)} ${textIn(count === 1 ? one : other, lang)}`

/**
 * The order of names in a language's dictionary: Danish puts æ, ø, å and aa last.
 *
 * @example ["Aarhus", "Odense"].sort(byName("da")) // => ["Odense", "Aarhus"]
 */
export const byName = (lang: Lang): ((one: string, other: string) => number) =>
  new Intl.Collator(locales[lang], { numeric: true }).compare

const percentSign = (number: string, lang: Lang): string => (lang === "da" ? `${number}${noBreakSpace}%` : `${number}%`)

const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })

// Making a formatter costs a hundred times more than using it, and a table uses one thousands of times.
const formatters = new Map<string, Intl.NumberFormat>()

const written = (value: number, lang: Lang, style: Intl.NumberFormatOptions): string => {
  const key = `${lang} ${JSON.stringify(style)}`
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locales[lang], style)
  formatters.set(key, formatter)
  return formatter.format(value).replaceAll("-", minus)
}
