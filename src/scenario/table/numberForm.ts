/** How a number is written in a cell, and what its signs can mean. */

export type Sign = "." | ","

export type Form =
  /** Digits alone, or in groups that spaces or apostrophes part: those never part decimals. */
  | { readonly kind: "plain" }
  /** The sign can only part decimals: `12,5`, `0.125`, `1 234,567`. */
  | { readonly kind: "decimal"; readonly sign: Sign; readonly digits: number }
  /** The sign can only part thousands: `1.234.567`, `1.234,5`. */
  | { readonly kind: "thousands"; readonly sign: Sign; readonly decimal: Sign | undefined }
  /** `60.000` and `1.125`: it can be either. */
  | { readonly kind: "either"; readonly sign: Sign }
  | { readonly kind: "none" }

const PLAIN: Form = { kind: "plain" }
const NONE: Form = { kind: "none" }

/** No-break, thin, narrow no-break and figure space count as a space, typographic apostrophes as an apostrophe. */
const NUMBER =
  /^[-+\u2212]?(?<whole>\d+|\d{1,3}(?:[ \u00A0\u2009\u202F\u2007]\d{3})+|\d{1,3}(?:['\u2019]\d{3})+)?(?:(?<sign>[.,])(?<fraction>\d*))?(?<exponent>[eE][-+]?\d{1,6})?$/u
const GROUPED =
  /^[-+\u2212]?(?:\d{1,3}(?:\.\d{3})+(?<comma>,\d+)?|(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?<point>\.\d+)?)$/u

/** No number is as long; what is longer is not looked at. */
const LONGEST = 40

export const formOf = (text: string): Form => {
  if (/^\d+$/u.test(text)) return PLAIN
  if (text.length > LONGEST) return NONE
  const { whole, sign, fraction, exponent } = NUMBER.exec(text)?.groups ?? {}
  if (whole !== undefined || (fraction !== undefined && fraction !== "")) {
    if (sign === undefined) return PLAIN
    const digits = fraction?.length ?? 0
    const couldBeGroup = digits === 3 && exponent === undefined && whole !== undefined && /^[1-9]\d{0,2}$/u.test(whole)
    return couldBeGroup ? { kind: "either", sign: sign as Sign } : { kind: "decimal", sign: sign as Sign, digits }
  }
  const grouped = GROUPED.exec(text)
  if (grouped === null) return NONE
  const byPoint = grouped[0].replace(/^\D?\d+/u, "").startsWith(".")
  const hasDecimals = (byPoint ? grouped.groups?.comma : grouped.groups?.point) !== undefined
  return byPoint
    ? { kind: "thousands", sign: ".", decimal: hasDecimals ? "," : undefined }
    : { kind: "thousands", sign: ",", decimal: hasDecimals ? "." : undefined }
}

/**
 * A reader of numbers in which these signs part decimals and thousands; undefined for what is none. Groups
 * that spaces or apostrophes part are read whatever is declared.
 *
 * @example numberReader(",", ".")("1.234,5") // => 1234.5
 */
export const numberReader = (decimal: string | undefined, thousands: string | undefined) => {
  const grouping = thousands === undefined ? undefined : groupingBy(thousands)
  return (text: string): number | undefined => {
    if (text.length > LONGEST) return undefined
    const simple = simpleNumber(text, decimal)
    if (simple !== undefined) return simple
    if (couldBeCode(text)) return undefined
    const [written, exponent = ""] = text.split(/(?=[eE][-+]?\d+$)/u)
    const [whole, fraction = "", ...more] = decimal === undefined ? [written!] : written!.split(decimal)
    if (whole === undefined || more.length > 0) return undefined
    const unsigned = whole.replace(/^[-+\u2212]/u, "")
    const isGrouped = SPACED.test(unsigned) || grouping?.test(unsigned) === true
    const digits = isGrouped ? unsigned.replace(/\D/gu, "") : unsigned
    if (!/^\d*$/u.test(digits + fraction) || digits + fraction === "") return undefined
    const plain = `${/^[-\u2212]/u.test(whole) ? "-" : ""}${digits}.${fraction}${exponent}`
    return Number(plain)
  }
}

/** Digits with at most one decimal sign behind the first, as nearly every cell is written: looked at once. */
const simpleNumber = (text: string, decimal: string | undefined): number | undefined => {
  let sign = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= ZERO && code <= NINE) continue
    if (sign >= 0 || i === 0 || text[i] !== decimal) return undefined
    sign = i
  }
  if (text === "") return undefined
  return Number(sign < 0 ? text : `${text.slice(0, sign)}.${text.slice(sign + 1)}`)
}
const [ZERO, NINE] = [48, 57]

/** `12E5` is how an office writes a code; programs that write powers of ten give them a point or a sign: `1.2E+06`. */
export const couldBeCode = (text: string): boolean => /^\d+[eE]\d+$/u.test(text)

const SPACED = /^\d{1,3}(?:(?:[ \u00A0\u2009\u202F\u2007]\d{3})+|(?:['\u2019]\d{3})+)$/u

const groupingBy = (sign: string): RegExp => {
  const one = /\s/u.test(sign) ? "[ \\u00A0\\u2009\\u202F\\u2007]" : `[${sign === "'" ? "'\u2019" : escaped(sign)}]`
  return new RegExp(`^(?:\\d{1,3}(?:${one}\\d{3})+|\\d{1,2}(?:${one}\\d{2})+${one}\\d{3})$`, "u")
}

const escaped = (sign: string): string => (/[\\\]^-]/u.test(sign) ? `\\${sign}` : sign)
