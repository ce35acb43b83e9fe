/** How a CSV file is written: encoding, delimiter, decimal sign; declared in its first lines or detected. */

/** The text of a CSV file: UTF-8 or UTF-16 with their marks, else windows-1252 as older Danish systems export. */
export const decodeCsv = (
  bytes: Uint8Array
): { readonly text: string; readonly encoding: string; readonly binary: boolean } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16", binary: false }
  const binary = bytes.subarray(0, 4096).includes(0)
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8", binary }
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", binary }
  }
}

export interface Declared {
  /** Characters and lines that the declarations take up. */
  readonly length: number
  readonly lines: number
  readonly delimiter: string | undefined
  readonly decimal: string | undefined
}

/** The first lines as far as they are `sep=;` or comments, and what they say. */
export const declarations = (text: string): Declared => {
  let length = 0
  let lines = 0
  let delimiter: string | undefined
  let decimal: string | undefined
  for (;;) {
    const end = text.indexOf("\n", length)
    const line = text.slice(length, end === -1 ? text.length : end).trim()
    const sep = /^"?sep=(.|\\t)"?$/iu.exec(line)?.[1]
    if (sep === undefined && !line.startsWith("#")) return { length, lines, delimiter, decimal }
    const said = /^#\s*(delimiter|decimal|skilletegn|decimaltegn)\s*[:=]\s*(\S+)/iu.exec(line)
    const what = said?.[1]?.toLowerCase()
    if (sep !== undefined) delimiter = sep === "\\t" ? "\t" : sep
    if (what === "delimiter" || what === "skilletegn") delimiter = signOf(said![2]!)
    if (what === "decimal" || what === "decimaltegn") decimal = signOf(said![2]!)
    lines++
    if (end === -1) return { length: text.length, lines, delimiter, decimal }
    length = end + 1
  }
}

const signOf = (word: string): string => SIGNS[word.toLowerCase()] ?? word.replace(/^["']|["']$/gu, "")
const SIGNS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  point: ".",
  period: ".",
  tab: "\t",
  "\\t": "\t",
  komma: ",",
  semikolon: ";",
  punktum: "."
}

/** The sign that parts the heading into most columns; a comma where none does. */
export const detectDelimiter = (text: string): string => {
  const heading = (/[^\n]*\S[^\n]*/u.exec(text)?.[0] ?? "").replace(/"[^"]*"/gu, "")
  const count = (sign: string) => heading.split(sign).length - 1
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",")
}

/**
 * A comma if any cell looks like `12,5`, or if points only ever part thousands in a file without comma delimiters
 * (`528.208` in an export from a Danish spreadsheet is more than half a million, not 528); else a point.
 */
export const detectDecimal = (rows: ReadonlyArray<ReadonlyArray<string>>, delimiter: string): string => {
  let thousands = false
  let point = false
  for (const cells of rows) {
    for (const cell of cells) {
      const written = cell.trim()
      if (!/^-?\d[\d.,]*$/u.test(written)) continue
      if (DECIMAL_COMMA.test(written) && (delimiter !== "," || !/^-?\d{1,3}(?:,\d{3})+$/u.test(written))) return ","
      if (/^-?[1-9]\d{0,2}(?:\.\d{3})+$/u.test(written)) thousands = true
      else if (written.includes(".")) point = true
    }
  }
  return thousands && !point && delimiter !== "," ? "," : "."
}
const DECIMAL_COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/u

/** The number that a cell holds, or undefined. Points part thousands where the decimal sign is a comma. */
export const parseNumber = (cell: string, decimal: string): number | undefined => {
  const digits = cell.replace(/[\s\u00A0]/gu, "").replace(/^\u2212/u, "-")
  const plain = decimal === "," ? withPoint(digits) : digits
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(plain) ? Number(plain) : undefined
}

/** `1.234,5` → `1234.5`; a lone point that cannot part thousands makes it no number. */
const withPoint = (digits: string): string => {
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return digits.replace(/\./gu, "").replace(",", ".")
  return digits.includes(".") ? "" : digits.replace(",", ".")
}
