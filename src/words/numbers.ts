/** Numbers, dates and lists as a reader of each language expects them; machine formats never come here. */
import { capital } from "./capital.ts"
import { numerals, type Lang } from "./languages.ts"

/** How a number is written when nothing is said: one decimal, as FTE are negotiated. */
const defaultDecimals = 1

// Above this the whole digits alone exceed six significant ones, and a reader wants them all.
const wholeNumbersFrom = 1e5

// Below this a reader counts zeros; powers of ten say it sooner.
const powersOfTenBelow = 1e-6

const minus = "\u2212"
const enDash = "\u2013"

/**
 * The number as it is written with so many decimals: half away from zero, on the decimal digits that a reader sees.
 *
 * @example roundTo(14.45, 1) // => 14.5, though 14.45 as a binary number lies just below
 */
export const roundTo = (value: number, decimals: number): number =>
  Number.isFinite(value) ? Math.sign(value) * Number(roundedDecimal(Math.abs(value), decimals)) + 0 : value

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
export const formatValue = (value: number, lang: Lang): string => {
  if (value !== 0 && Math.abs(value) < powersOfTenBelow) {
    const [mantissa, power] = value.toExponential(5).split("e")
    return `${formatValue(Number(mantissa), lang)}E${power!.replace("-", minus).replace("+", "")}`
  }
  return written(value, lang, {
    signDisplay: "negative",
    ...(Math.abs(value) >= wholeNumbersFrom ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 6 })
  })
}

/**
 * A computed figure in a sentence: six significant digits, in powers of ten where a computer writes them so.
 *
 * @example sixDigits(1234.5, "en") // => "1,234.5"
 */
export const sixDigits = (x: number, lang: Lang): string => {
  if (!Number.isFinite(x)) return enDash
  const { decimalMark, groupMark } = numerals[lang]
  const [whole = "", fraction] = String(Number(x.toPrecision(6)))
    .replace("-", minus)
    .split(".")
  const grouped = whole.includes("e") ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/gu, groupMark)
  return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`
}

/**
 * A day, month or year in ISO 8601, in words. What is not such a date comes back as it stands.
 *
 * @example formatDate("2026-11-22", "da") // => "22. november 2026"
 */
export const formatDate = (isoDate: string, lang: Lang): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(isoDate) ?? []
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`)
  if (year === undefined || Number.isNaN(date.getTime())) return isoDate
  return new Intl.DateTimeFormat(numerals[lang].locale, {
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
export const formatList = (items: ReadonlyArray<string>, lang: Lang): string => {
  const [last = "", ...before] = items.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${numerals[lang].and} ${last}`
}

/**
 * The order of names in a language's dictionary: Danish puts æ, ø, å and aa last.
 *
 * @example ["Aarhus", "Odense"].sort(byName("da")) // => ["Odense", "Aarhus"]
 */
export const byName = (lang: Lang): ((one: string, other: string) => number) =>
  new Intl.Collator(numerals[lang].locale, { numeric: true }).compare

/** A number that is a per cent already, with the sign behind it as the language writes it. */
export const percentSign = (number: string, lang: Lang): string => `${number}${numerals[lang].percent}`

const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** Digits in groups of three. Intl would do the same, and cost a command 20 ms to load its tables. */
const written = (value: number, lang: Lang, { signDisplay, ...style }: Style): string => {
  // Where there is no number, none is written.
  if (!Number.isFinite(value)) return enDash
  const { decimalMark, groupMark } = numerals[lang]
  const digits = digitsOf(Math.abs(value), style)
  const [whole = "", fraction] = digits.split(".")
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/gu, groupMark)
  const isZero = !/[1-9]/u.test(digits)
  const sign = isZero ? "" : value < 0 ? minus : signDisplay === "exceptZero" ? "+" : ""
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimalMark}${fraction}`}`
}

interface Style {
  readonly signDisplay: "negative" | "exceptZero"
  readonly minimumFractionDigits?: number
  readonly maximumFractionDigits?: number
  readonly maximumSignificantDigits?: number
}

/** Half is rounded away from zero on the decimal digits that a reader sees, as Intl does, not on the binary number. */
const digitsOf = (value: number, style: Omit<Style, "signDisplay">): string => {
  const { minimumFractionDigits = 0, maximumFractionDigits, maximumSignificantDigits } = style
  const decimals =
    maximumFractionDigits ??
    Math.max(0, (maximumSignificantDigits ?? 6) - 1 - (value === 0 ? 0 : Math.floor(Math.log10(value))))
  const fixedDigits = roundedDecimal(value, Math.min(decimals, 20))
  if (minimumFractionDigits >= decimals || !fixedDigits.includes(".")) return fixedDigits
  return fixedDigits.replace(/\.?0+$/u, "")
}

const roundedDecimal = (value: number, decimals: number): string => {
  const shortest = String(value)
  if (shortest.includes("e") || (shortest.split(".")[1]?.length ?? 0) <= decimals) return value.toFixed(decimals)
  // The shortest decimal is what anyone would write down; one more digit of 5 at its end rounds up.
  const [whole = "0", fraction = ""] = shortest.split(".")
  const kept = `${whole}${fraction.slice(0, decimals)}`
  const up = fraction.charCodeAt(decimals) >= "5".charCodeAt(0)
  const rounded = (BigInt(kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, "0")
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`
}

/**
 * A count as it opens a sentence: small ones are words, and in headings too.
 *
 * @example openingCount(4, "da") // => "Fire"
 */
export const openingCount = (count: number, lang: Lang): string =>
  capital(numerals[lang].spelled[count - 1] ?? formatNumber(count, lang, 0))
