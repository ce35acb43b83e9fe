/** Markdown that is readable raw: text that does not turn into markup, and tables whose columns line up. */
import { displayWidth } from "./terminal/displayWidth.ts"

/**
 * Text with whatever GitHub could take for markup set in backslashes, on one line.
 *
 * @example escaped("a|b *c*") // => "a\\|b \\*c\\*"
 */
export const escaped = (text: string): string =>
  onOneLine(text)
    .replaceAll(/[\\`*[\]<|~$]|&(?=#?\w+;)/gu, "\\$&")
    // An underscore inside a word is no emphasis, and ids read better without backslashes.
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")

/**
 * The same for every dialect, for a file that is opened who knows where: some read attributes in braces, names after
 * `@`, numbers after `#`, or emphasis inside a word. Addresses stay as they are, or they would lead nowhere.
 *
 * @example escapedInAnyDialect("snake_case @kl") // => "snake\\_case \\@kl"
 */
export const escapedInAnyDialect = (text: string): string =>
  onOneLine(text)
    .split(/(https?:\/\/[^\s|<>()[\]]+)/u)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(/[\\`*_{}[\]<>#|~$@&]/gu, "\\$&")))
    .join("")

/**
 * Escaped text as the start of a block, where a dash, a number or a hash would begin a list or a heading.
 *
 * @example atLineStart("1. juli") // => "1\\. juli"
 */
export const atLineStart = (words: string): string =>
  words.replace(/^[>#+=-]/u, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")

/** A column of escaped cells under an escaped heading. */
export interface PipeColumn {
  readonly header: string
  readonly side: "left" | "right"
}

/** Lines of a table with padded cells; rows of escaped text, in which cells may be missing at the end. */
export const pipeTable = (columns: ReadonlyArray<PipeColumn>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = columns.map(({ header }, index) =>
    Math.max(narrowest, ...[header, ...rows.map((row) => row[index] ?? "")].map(displayWidth))
  )
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(" | ")} |`
  const padded = (row: ReadonlyArray<string>) =>
    columns.map(({ side }, index) => {
      const text = row[index] ?? ""
      const space = " ".repeat(widths[index]! - displayWidth(text))
      return side === "right" ? space + text : text + space
    })
  const rule = columns.map(({ side }, index) =>
    side === "right" ? `${"-".repeat(widths[index]! - 1)}:` : "-".repeat(widths[index]!)
  )
  return [padded(columns.map(({ header }) => header)), rule, ...rows.map(padded)].map(line).join("\n")
}

/** Some readers ask for three dashes under a heading. */
const narrowest = 3

const onOneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, " ")
