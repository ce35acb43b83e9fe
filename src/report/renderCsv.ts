/** A page's main table as CSV: RFC 4180 for programs, or the dialect that Danish Excel opens without questions. */
import { textIn, type Lang } from "../words/Lang.ts"
import { labelOf, tablesOf, valueOf, type Sheet, type Table, type Value } from "./Sheet.ts"

export type CsvDialect = "rfc4180" | "excel-da"

export interface CsvOptions {
  readonly dialect?: CsvDialect
  /** The language of labels that exist in both; headings and numbers never follow it. */
  readonly lang?: Lang
}

/**
 * CSV text with CRLF line ends and numbers of 12 significant digits. The heading is the columns' ids; a column of ids
 * is followed by one of their labels. Totals are left out, because whoever sums a column would count them twice.
 * `excel-da` has a byte order mark, semicolons and decimal commas, and codes that stay text.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers, negative ones too, stay numbers.
 *
 * @throws RangeError on NaN or an infinite number: a defect of ours
 */
export const renderCsv = (sheet: Sheet, options: CsvOptions = {}): string => {
  const { dialect = "rfc4180", lang = "en" } = options
  const all = tablesOf(sheet)
  const main = all.find((table) => table.main === true) ?? all[0]
  return (dialect === "excel-da" ? "\ufeff" : "") + (main === undefined ? "" : csvOf(main, dialect, lang))
}

const csvOf = (table: Table, dialect: CsvDialect, lang: Lang): string => {
  const { separator, decimalMark } = dialects[dialect]
  const field = (value: Value): string => {
    if (value === null) return ""
    if (typeof value === "number") return rounded(value).replace(".", decimalMark)
    const text = textIn(value, lang)
    // Text that Excel would make a number or a date of, such as 0101, stays text as the value of a constant formula.
    if (dialect === "excel-da" && READ_AS_NUMBER.test(text)) return quoted(`="${text}"`, separator)
    return quoted(harmless(text), separator)
  }
  const heading = table.columns.flatMap(({ id, labelled }) => (labelled === true ? [id, `${id}Label`] : [id]))
  const rows = table.rows.map((row) =>
    row.flatMap((cell, i) => (table.columns[i]?.labelled === true ? [valueOf(cell), labelOf(cell)] : [valueOf(cell)]))
  )
  return [heading, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join("")
}

/** Codes, dates and powers of ten: digits and the signs that stand among them, nothing that a formula could be made of. */
const READ_AS_NUMBER = /^\d(?:[\d.,:/ eE-]{0,30}\d)?$/u

const dialects: Readonly<Record<CsvDialect, { readonly separator: string; readonly decimalMark: string }>> = {
  rfc4180: { separator: ",", decimalMark: "." },
  "excel-da": { separator: ";", decimalMark: "," }
}

/** Three more digits than the model promises (1e-9), and three fewer than where sums in another order come out apart. */
const SIGNIFICANT_DIGITS = 12

const rounded = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that CSV can hold`)
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)))
}

// The list is OWASP's for "CSV injection", with the full-width forms that some spreadsheets read alike.
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text)

// A comma and a semicolon are quoted in both dialects, so that a guessing reader cannot split a field at the wrong one.
const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n,;]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
