/** Writes a memo as GitHub-flavoured Markdown: readable as it stands, with its record in a fenced block at the end. */
import { atLineStart, escapedInAnyDialect as escaped, pipeTable } from "../markdownText.ts"
import { recordOf } from "./recordOf.ts"
import { cellInlines, numberText } from "./cells.ts"
import { fileAddress } from "./fileAddress.ts"
import type { Block, Inline, List, Memo, Table } from "./Memo.ts"
import { headLines, outlineOf, referenceText, type Outline } from "./outline.ts"

export interface MarkdownOptions {
  /** The name of the SVG file beside the memo; without it a figure is told in words. */
  readonly figureFile?: (id: string) => string
}

/**
 * The memo as Markdown text.
 *
 * @throws MemoDefect for a memo that does not hold together
 */
export const writeMarkdown = (memo: Memo, options: MarkdownOptions = {}): string => {
  const page: MarkdownState = { memo, outline: outlineOf(memo), options, notes: [] }
  const words = memo.words
  const head = headLines(memo).map(({ label, text }) => `| ${escaped(label)} | ${escaped(text)} |`)
  const parts = [
    [words.kicker.toUpperCase(), ...(memo.marking === undefined ? [] : [memo.marking])]
      .map((word) => `**${escaped(word)}**`)
      .join(" · "),
    `# ${escaped(memo.title)}`,
    ...(memo.subtitle === undefined ? [] : [`*${escaped(memo.subtitle)}*`]),
    ["|  |  |", "| --- | --- |", ...head].join("\n"),
    ...memo.blocks.flatMap((block) => blockText(block, page))
  ]
  const notes = page.notes.map((note, index) => `[^${index + 1}]: ${note}`)
  const record = recordOf(memo)
  return `${[...parts, ...notes, `\`\`\`${recordFence}\n${record}\n\`\`\``].join("\n\n")}\n`
}

/** The language of the fenced block that holds the record. */
const recordFence = "casecap-memo"

interface MarkdownState {
  readonly memo: Memo
  readonly outline: Outline
  readonly options: MarkdownOptions
  /** Filled as footnotes are met, so that they are numbered in reading order. */
  readonly notes: Array<string>
}

const blockText = (block: Block, page: MarkdownState): ReadonlyArray<string> => {
  switch (block.kind) {
    case "heading":
      return [`${anchor(block.id)}${"#".repeat(block.level + 1)} ${escaped(block.text)}`]
    case "paragraph":
      return [atLineStart(inlineText(block.inlines, page))]
    case "callout": {
      const inner = [`## ${escaped(block.title)}`, ...block.blocks.flatMap((part) => blockText(part, page))].join(
        "\n\n"
      )
      return [inner.replace(/^/gmu, "> ").replace(/ +$/gmu, "")]
    }
    case "list":
      return [listText(block, page)]
    case "table":
      return tableText(block, page)
    case "figure": {
      const file = page.options.figureFile?.(block.id)
      const alt = escaped(block.chart.alt)
      const picture = file === undefined ? `*${alt}*` : `![${alt}](<${fileAddress(file)}>)`
      return [picture, captionText(block, page), ...noteText(block.note, page)]
    }
    case "annex": {
      const { label } = page.outline.targetOf(block.id)
      return [
        `${anchor(block.id)}## ${label}. ${escaped(block.title)}`,
        ...block.blocks.flatMap((part) => blockText(part, page))
      ]
    }
  }
}

const anchor = (id: string | undefined): string => (id === undefined ? "" : `<a id="${id}"></a>\n\n`)

const captionText = ({ id, caption }: { id: string; caption: ReadonlyArray<Inline> }, page: MarkdownState): string =>
  `<a id="${id}"></a>**${page.outline.targetOf(id).label}.** ${inlineText(caption, page)}`

const noteText = (note: ReadonlyArray<Inline> | undefined, page: MarkdownState): ReadonlyArray<string> =>
  note === undefined ? [] : [`*${page.memo.words.note}* ${inlineText(note, page)}`]

const listText = ({ items }: List, page: MarkdownState): string =>
  items.map((item) => `- ${atLineStart(inlineText(item, page))}`).join("\n")

const tableText = (table: Table, page: MarkdownState): ReadonlyArray<string> => {
  const rows = table.rows.map(({ cells, tone }) =>
    table.columns.map((column, index) => {
      const cell = cells[index]
      if (cell === undefined) return ""
      const words = inlineText(cellInlines(cell, column), page)
      return (tone === "total" || tone === "group") && words.trim() !== "" ? `**${words}**` : words
    })
  )
  const columns = table.columns.map(({ header, kind }) => ({
    header: escaped(header),
    side: kind === "number" ? ("right" as const) : ("left" as const)
  }))
  return [captionText(table, page), pipeTable(columns, rows), ...noteText(table.note, page)]
}

const inlineText = (inlines: ReadonlyArray<Inline>, page: MarkdownState): string =>
  inlines
    .map((inline): string => {
      switch (inline.kind) {
        case "text":
          return escaped(inline.text)
        case "strong":
          return bold(inlineText(inline.inlines, page))
        case "number":
        case "range":
          return escaped(numberText(inline, page.memo.lang))
        case "crossReference":
          return `[${escaped(referenceText(page.memo, page.outline, inline.id, inline.capital))}](#${inline.id})`
        case "footnote": {
          page.notes.push("")
          const number = page.notes.length
          page.notes[number - 1] = inlineText(inline.inlines, page)
          return `[^${number}]`
        }
      }
    })
    .join("")

/** Marks stand close to the words, or Markdown does not see them. */
const bold = (words: string): string => {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
  return inner === "" ? words : `${before}**${inner}**${after}`
}
