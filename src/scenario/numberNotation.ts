/** Numbers in notations that YAML does not read as numbers, or reads as others than were meant. */
import { say, type Text } from "../words/Lang.ts"

/** How to write the number that a text was meant to be; undefined where none can be seen in it. */
export const numberHint = (text: string): Text | undefined => {
  if (text.length > MAX_NUMBER_LETTERS) return undefined
  const trimmed = text.trim()
  const percent = /^(-?[\d.,_ \u00A0]+?)\s*(?:%|pct\.?|procent)$/iu.exec(trimmed)?.[1]
  if (/^-?\d{1,3},\d{3}$/u.test(trimmed)) {
    const [decimal, thousands] = [String(Number(trimmed.replace(",", "."))), trimmed.replace(",", "")]
    return say("values.commaTwoWays", { decimal, thousands })
  }
  const number = plainNumber(percent ?? trimmed)
  if (number === undefined) return undefined
  if (percent !== undefined) return write(String(Number((Number(number) / 100).toPrecision(12))))
  if (number === trimmed) return say("values.writeWithoutQuotes", { number })
  return /,/u.test(trimmed) ? say("values.decimalPoint", { number }) : write(number)
}

/** No number that somebody wrote is longer. */
const MAX_NUMBER_LETTERS = 100

const write = (number: string): Text => say("values.writeHere", { number })

/** `1.200,5`, `1,200.5`, `90_000` and `90 000` as YAML writes them. */
const plainNumber = (text: string): string | undefined => {
  const sign = text.startsWith("-") || text.startsWith("\u2212") ? "-" : ""
  const written = text.replace(/^[-+\u2212]/u, "")
  // Whoever parts anything but groups of three with spaces may mean two numbers.
  const digits = /[ \u00A0']/u.test(written)
    ? written.replace(/^\d{1,3}(?:[ \u00A0']\d{3})+(?!\d)/u, (whole) => whole.replace(/\D/gu, ""))
    : written.replaceAll("_", "")
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return sign + digits
  if (/^\d+,\d+$/u.test(digits)) return sign + digits.replace(",", ".")
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return sign + digits.replace(/\./gu, "").replace(",", ".")
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return sign + digits.replace(/,/gu, "")
  return undefined
}

/**
 * `890.000` is 890 to YAML, and `890.500` is 890.5: nobody writes zeros at the end of three digits behind a point unless
 * the point parts thousands; of small numbers, such as a factor of 1.250, some do.
 */
export const looksLikeThousands = (written: string): boolean =>
  /^-?(?:[1-9]\d{0,2}\.000|[1-9]\d{1,2}\.\d{2}0)$/u.test(written)
