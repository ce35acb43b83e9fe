/** A page as GitHub-flavoured Markdown that is readable raw: aligned tables, and no text that turns into markup. */
import { textIn, type Lang, type Text } from "./Lang.ts"
import {
  numberShown,
  shown,
  type Bars,
  type Block,
  type Cell,
  type Column,
  type KeyValues,
  type Lines,
  type Quantile,
  type Sheet,
  type Strip,
  type Table,
  type Tone
} from "./Sheet.ts"
import { displayWidth } from "./terminal/displayWidth.ts"
import { markOf } from "./terminal/paint.ts"
import { shellWord } from "./terminal/shellWord.ts"

/** Markdown text, its blocks parted by empty lines. Bars and interval strips become tables of their numbers. */
export const renderMarkdown = (sheet: Sheet, lang: Lang): string => {
  const title = sheet.title === undefined ? [] : [`# ${escaped(textIn(sheet.title, lang))}`]
  return `${[...title, ...sheet.blocks.map((block) => blockOf(block, lang))].join("\n\n")}\n`
}

/**
 * Text with whatever Markdown could take for markup set in backslashes, on one line.
 *
 * @example escaped("a|b *c*") // => "a\\|b \\*c\\*"
 */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\s*[\r\n]+\s*/gu, " ")
    .replaceAll(/[\\`*[\]<|~$]|&(?=#?\w+;)/gu, "\\$&")
    // An underscore inside a word is no emphasis, and ids read better without backslashes.
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")

/** The same at the start of a block, where a dash, a number or a hash would begin a list or a heading. */
const escapedBlock = (text: string): string =>
  escaped(text.trim())
    .replace(/^[>#+=-]/u, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")

const blockOf = (block: Block, lang: Lang): string => {
  switch (block.kind) {
    case "heading": {
      const note = block.note === undefined ? "" : ` (${escaped(textIn(block.note, lang))})`
      return `${"#".repeat(block.level + 1)} ${escaped(textIn(block.text, lang))}${note}`
    }
    case "paragraph":
      return toned(escapedBlock(textIn(block.text, lang)), block.tone ?? "plain")
    case "list":
      return block.items
        .map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${escapedBlock(textIn(item, lang))}`)
        .join("\n")
    case "keyValues":
      return keyValuesOf(block, lang)
    case "lines":
      return fenced(block, lang)
    case "command":
      return fenced({ kind: "lines", lines: [block.words.map(shellWord).join(" ")] }, lang)
    case "table":
      return tableOf(block, lang)
    case "bars":
      return tableOf(tableOfBars(block, lang), lang)
    case "strip":
      return tableOf(tableOfStrip(block), lang)
  }
}

const toned = (text: string, tone: Tone): string => {
  if (tone === "strong") return `**${text}**`
  return markOf(tone) + text
}

const keyValuesOf = ({ items }: KeyValues, lang: Lang): string =>
  items.map((item) => `- **${escaped(textIn(item.key, lang))}**: ${escaped(shown(item.value, item, lang))}`).join("\n")

const fenced = ({ lines }: Lines, lang: Lang): string => {
  const body = lines.map((line) => textIn(typeof line === "object" && "text" in line ? line.text : line, lang))
  // A fence must be longer than any run of backticks inside it.
  const longest = Math.max(2, ...[...body.join("\n").matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = "`".repeat(longest + 1)
  return [fence, ...body, fence].join("\n")
}

const tableOf = (table: Table, lang: Lang): string => {
  const cellOf = (cell: Cell, column: number) => escaped(shown(cell, table.columns[column] ?? {}, lang)).trim()
  const bold = (text: string) => (text === "" ? "" : `**${text}**`)
  const head = table.columns.map((column) => escaped(textIn(column.header, lang)))
  const rows = table.rows.map((row) => row.map(cellOf))
  const footers = (table.footers ?? []).map((row) => row.map((cell, column) => bold(cellOf(cell, column))))
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows, ...footers].map((row) => displayWidth(row[column] ?? "")))
  )
  const line = (row: ReadonlyArray<string>) =>
    `| ${table.columns.map((column, index) => padded(row[index] ?? "", widths[index] ?? 0, column)).join(" | ")} |`
  const rule = `| ${table.columns.map((column, index) => ruleOf(column, widths[index] ?? 0)).join(" | ")} |`
  const caption = table.caption === undefined ? [] : [`**${escaped(textIn(table.caption, lang))}**`, ""]
  return [...caption, line(head), rule, ...[...rows, ...footers].map(line)].join("\n")
}

const alignOf = (column: Column) => column.align ?? (column.kind === "number" ? "right" : "left")

const padded = (text: string, width: number, column: Column): string => {
  const space = " ".repeat(width - displayWidth(text))
  return alignOf(column) === "right" ? space + text : text + space
}

const ruleOf = (column: Column, width: number): string =>
  ({
    left: "-".repeat(width),
    right: `${"-".repeat(width - 1)}:`,
    center: `:${"-".repeat(width - 2)}:`
  })[alignOf(column)]

const tableOfBars = (bars: Bars, lang: Lang): Table => ({
  kind: "table",
  id: "bars",
  ...(bars.caption === undefined ? {} : { caption: bars.caption }),
  columns: [
    { id: "label", header: "", kind: "text" },
    { id: "value", header: "", kind: "number" }
  ],
  rows: bars.items.map(({ label, value, text }) => [
    label,
    { value, text: text ?? numberShown(value, bars, lang) } satisfies Cell
  ])
})

const tableOfStrip = (strip: Strip): Table => ({
  kind: "table",
  id: "strip",
  ...(strip.caption === undefined ? {} : { caption: strip.caption }),
  columns: [
    { id: "label", header: "", kind: "text" },
    ...quantiles.map(({ id, header }): Column => ({ ...strip, id, header, kind: "number" }))
  ],
  rows: strip.items.map((item) => [item.label, ...quantiles.map(({ id }) => item[id])])
})

const quantiles: ReadonlyArray<{ readonly id: Quantile; readonly header: Text }> = [
  { id: "p5", header: "P5" },
  { id: "p25", header: "P25" },
  { id: "p50", header: "median" },
  { id: "p75", header: "P75" },
  { id: "p95", header: "P95" }
]
