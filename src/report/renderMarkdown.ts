/** A page as GitHub-flavoured Markdown. */
import { textIn, type Lang, type Text } from "../words/Lang.ts"
import { atLineStart, escaped, pipeTable } from "./markdownText.ts"
import {
  blocksForReaders,
  alignOf,
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
import { markOf } from "./terminal/paint.ts"
import { shellWord } from "./terminal/shellWord.ts"

/** Markdown text, its blocks parted by empty lines. Bars and interval strips become tables of their numbers. */
export const renderMarkdown = (sheet: Sheet, lang: Lang): string => {
  const title = sheet.title === undefined ? [] : [`# ${escaped(textIn(sheet.title, lang))}`]
  return `${[...title, ...blocksForReaders(sheet).map((block) => blockOf(block, lang))].join("\n\n")}\n`
}

/** Text that opens a block. */
const opening = (text: string): string => atLineStart(escaped(text.trim()))

const blockOf = (block: Block, lang: Lang): string => {
  switch (block.kind) {
    case "heading": {
      const note = block.note === undefined ? "" : ` (${escaped(textIn(block.note, lang))})`
      return `${"#".repeat(block.level + 1)} ${escaped(textIn(block.text, lang))}${note}`
    }
    case "paragraph":
      return toned(opening(textIn(block.text, lang)), block.tone ?? "plain")
    case "list":
      return block.items.map((item) => `- ${opening(textIn(item, lang))}`).join("\n")
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
  const columns = table.columns.map((column) => ({
    header: escaped(textIn(column.header, lang)),
    side: alignOf(column)
  }))
  const rows = table.rows.map((row) => row.map(cellOf))
  const footers = (table.footers ?? []).map((row) => row.map((cell, column) => bold(cellOf(cell, column))))
  const caption = table.caption === undefined ? [] : [`**${escaped(textIn(table.caption, lang))}**`, ""]
  return [...caption, pipeTable(columns, [...rows, ...footers])].join("\n")
}

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
