/** Writes a memo as a Typst program. Every word is a string literal, so nothing in a text is ever run as markup. */
import { palette } from "../charts/palette.ts"
import { recordOf } from "./recordOf.ts"
import { cellWords } from "./breakable.ts"
import { cellInlines, numberText } from "./cells.ts"
import type { Block, Figure, Inline, Memo, Row, Table } from "./Memo.ts"
import { memoColours } from "./memoColours.ts"
import { outlineOf, referenceText, type Outline } from "./outline.ts"
import { highestOnPage } from "./pictures.ts"
import { followsNumbers, numbersGap, tableLayout, type TableLayout } from "./tableLayout.ts"
import { preamble, titleBlock } from "./typstPage.ts"
import { call, colour, fill, joined, literal } from "./typstWords.ts"

/** A program, and the pictures that it reads by path. */
export interface TypstSource {
  readonly main: string
  readonly files: ReadonlyMap<string, string>
  /** A font for the letters that the memo's own lacks. */
  readonly font?: Uint8Array | undefined
}

/** The name of the attachment that holds the record. */
const recordAttachment = "casecap-memo.txt"

/** Width of the text on an A4 page, in points. */
const textWidthInPoints = 477

/**
 * The program that sets the memo.
 *
 * @throws MemoDefect for a memo that does not hold together
 */
export const typstSource = (memo: Memo): TypstSource => {
  const page: TypstState = { memo, outline: outlineOf(memo), files: new Map() }
  const body = blocksCode(memo.blocks, page)
  const record = recordOf(memo)
  const attach = call(
    "pdf.attach",
    literal(recordAttachment),
    `bytes(${literal(record)})`,
    'relationship: "data"',
    'mime-type: "text/plain"',
    'description: "casecap memo"'
  )
  const main = [...preamble(memo), ...titleBlock(memo), ...body, attach].map((code) => `#${code}`).join("\n")
  return { main, files: page.files }
}

interface TypstState {
  readonly memo: Memo
  readonly outline: Outline
  readonly files: Map<string, string>
}

const blocksCode = (blocks: ReadonlyArray<Block>, page: TypstState): ReadonlyArray<string> =>
  blocks.map((block, place) =>
    block.kind === "figure" ? figureCode(block, hasWords(blocks, place), page) : blockCode(block, page)
  )

/** Whether more than pictures stands under the heading of a block. */
const hasWords = (blocks: ReadonlyArray<Block>, place: number): boolean => {
  const opens = ({ kind }: Block) => kind === "heading" || kind === "annex"
  const next = blocks.findIndex((block, i) => i > place && opens(block))
  const section = blocks.slice(blocks.slice(0, place).findLastIndex(opens) + 1, next < 0 ? undefined : next)
  return section.some(({ kind }) => kind !== "figure")
}

const blockCode = (block: Exclude<Block, Figure>, page: TypstState): string => {
  switch (block.kind) {
    case "heading":
      return labelled(`heading(level: ${block.level + 1}, ${literal(block.text)})`, block.id)
    case "paragraph":
      return block.lead === true
        ? call("block", "sticky: true", `par(${inlineCode(block.inlines, page)})`)
        : `par(${inlineCode(block.inlines, page)})`
    case "callout": {
      const parts = [`heading(level: 2, ${literal(block.title)})`, ...block.blocks.map((part) => blockCode(part, page))]
      return call(
        "block",
        "above: 1em, below: 1.2em, width: 100%, breakable: false, inset: (x: 1em, y: 0.75em)",
        fill(memoColours.calloutFill),
        `stroke: (left: 3pt + ${colour(memoColours.calloutBar)})`,
        `{set par(spacing: 0.7em); show heading: set text(${fill(memoColours.calloutTitle)}); show heading: set block(above: 0pt); ${parts.join("; ")}}`
      )
    }
    case "list":
      return `list(${block.items.map((item) => `${inlineCode(item, page)}, `).join("")})`
    case "table":
      return tableCode(block, page)
    case "annex": {
      const title = `${page.outline.targetOf(block.id).label}. ${block.title}`
      const heading = labelled(`heading(level: 2, ${literal(title)})`, block.id)
      return `{${[heading, ...blocksCode(block.blocks, page)].join("; ")}}`
    }
  }
}

const figureCode = (block: Figure, floats: boolean, page: TypstState): string => {
  const path = `/figure-${page.files.size + 1}.svg`
  page.files.set(path, block.chart.svg)
  const alt = literal(block.chart.alt)
  const { width: wide, height: high } = block.chart
  const points = Math.min(wide * 0.75, textWidthInPoints, (highestOnPage * wide) / high)
  const width = (points / textWidthInPoints) * 100
  const image = `image(${literal(path)}, width: ${width.toFixed(2)}%, alt: ${alt})`
  const figure = call("figure", "kind: image", `caption: ${captionCode(block, page)}`, image)
  const content = joined(labelled(figure, block.id), noteCode(block.note, page))
  if (!floats) return call("block", "breakable: false", aroundFigure, content)
  // Where a picture does not fit, the words go on and it opens the next page, so that no page is half empty.
  return call("place", "auto", "float: true", "clearance: 1.5em", call("block", "width: 100%", content))
}

/** Space around a table or figure; stands on the block that also holds its note. */
const aroundFigure = "above: 1em, below: 1em"

/** Caption, head and some two rows of a table. */
const FIRST_ROWS_POINTS = 80

const tableCode = (table: Table, page: TypstState): string => {
  const reference = (id: string, capital?: boolean) => referenceText(page.memo, page.outline, id, capital)
  const layout = tableLayout(table, page.memo.lang, textWidthInPoints, reference)
  const look = `set text(size: ${layout.size}pt, hyphenate: false); set par(leading: 0.52em)`
  const body = `{${look}; ${gridCode(table, layout, page)}}`
  const figure = call("figure", "kind: table", `caption: ${captionCode(table, page)}`, body)
  const content = joined(labelled(figure, table.id), noteCode(table.note, page))
  if (layout.isShort) return call("block", "breakable: false", aroundFigure, "width: 100%", content)
  // Room that is asked for and given back: a long table does not begin where only a row of it would fit.
  const room = call(
    "block",
    `height: ${FIRST_ROWS_POINTS}pt`,
    "breakable: false, sticky: true, above: 1em, below: 0pt",
    "[]"
  )
  const whole = call("block", "above: 0pt, below: 1em", "width: 100%", content)
  return `{${room}; v(-${FIRST_ROWS_POINTS}pt); ${whole}}`
}

const gridCode = (table: Table, { shares, size, isShort, longest }: TableLayout, page: TypstState): string => {
  const thick = `table.hline(stroke: 1.1pt + ${colour(palette.ink)})`
  const thin = `table.hline(stroke: 0.8pt + ${colour(palette.ink)})`
  const headers = table.columns.map(({ header }) => literal(inCell(header, longest)))
  const sides = table.columns.map(({ kind }) => (kind === "number" ? "right" : "left")).join(", ")
  const gap = `${(size / 2).toFixed(2)}pt`
  const lefts = table.columns.map((_, index) =>
    index === 0 ? "1pt" : followsNumbers(table.columns, index) ? `${(size * (0.5 + numbersGap)).toFixed(2)}pt` : gap
  )
  const last = table.columns.length - 1
  const kept = isShort ? table.rows.length : table.rows.length - lastRows(table)
  const rows = table.rows.map((row, index) => {
    const code = rowCode(row, table, longest, page)
    // As a header of the second level the name of a group never stands alone at the foot of a page.
    const held = row.tone === "group" && index < kept ? call("table.header", "level: 2", "repeat: false", code) : code
    return [...(index === 0 ? [] : [lineBefore(row)]), held].join(", ")
  })
  const foot = rows.slice(kept)
  return call(
    "table",
    `columns: (${shares.map((part) => `${(part * 100).toFixed(3)}%`).join(", ")},)`,
    `align: (x, y) => ((${sides},).at(x) + if y == 0 {bottom} else {top})`,
    "stroke: none",
    `inset: (x, y) => (left: (${lefts.join(", ")},).at(x), right: if x == ${last} {1pt} else {${gap}}, y: 3pt)`,
    call("table.header", "repeat: true", thick, ...headers, thin),
    ...rows.slice(0, kept),
    ...(foot.length === 0 ? [] : [call("table.footer", "repeat: false", ...foot)]),
    thick
  )
}

/** Rows that go to the next page together, so that none goes there alone, nor leaves its group's name behind. */
const lastRows = ({ rows }: Table): number => {
  const least = Math.min(3, rows.length - 1)
  return rows.at(-1 - least)?.tone === "group" ? Math.min(least + 1, rows.length - 1) : least
}

const lineBefore = (row: Row): string => {
  const stroke = row.tone === "total" ? `0.8pt + ${colour(palette.ink)}` : `0.5pt + ${colour(memoColours.hairline)}`
  return `table.hline(stroke: ${stroke})`
}

const rowCode = (row: Row, table: Table, longest: number, page: TypstState): string => {
  if (row.tone === "group") {
    const words = inlineCode(cellInlines(row.cells[0] ?? "", undefined), page)
    const heading = call("text", "weight: 600", fill(palette.navy), words)
    return call("table.cell", `colspan: ${table.columns.length}`, "inset: (top: 6pt)", heading)
  }
  const style =
    row.tone === "total" ? "weight: 600, " : row.tone === "quiet" ? `fill: ${colour(palette.grey)}, ` : undefined
  return row.cells
    .map((cell, index) => {
      const words = inlineCode(cellInlines(cell, table.columns[index]), page, longest)
      return style === undefined ? words : `text(${style}${words})`
    })
    .join(", ")
}

const captionCode = ({ id, caption }: { id: string; caption: ReadonlyArray<Inline> }, page: TypstState): string =>
  `strong(${literal(`${page.outline.targetOf(id).label}.`)}) + ${literal(" ")} + ${inlineCode(caption, page)}`

const noteCode = (note: ReadonlyArray<Inline> | undefined, page: TypstState): string => {
  if (note === undefined) return ""
  const word = `strong(${literal(page.memo.words.note)})`
  const content = joined(word, literal(" "), inlineCode(note, page))
  return call("block", "above: 0.7em", call("text", "size: 8.5pt", fill(palette.grey), `par(${content})`))
}

const inlineCode = (inlines: ReadonlyArray<Inline>, page: TypstState, longest?: number): string =>
  inlines.length === 0
    ? "[]"
    : `{${inlines
        .map((inline): string => {
          switch (inline.kind) {
            case "text":
              return literal(longest === undefined ? inline.text : inCell(inline.text, longest))
            case "strong":
              return `strong(${inlineCode(inline.inlines, page, longest)})`
            case "number":
              return literal(numberText(inline, page.memo.lang))
            case "range":
              return `box(${literal(numberText(inline, page.memo.lang))})`
            case "crossReference": {
              const words = literal(referenceText(page.memo, page.outline, inline.id, inline.capital))
              return `link(${labelOf(inline.id)}, ${words})`
            }
            case "footnote":
              return `footnote(${joined(literal(" "), inlineCode(inline.inlines, page))})`
          }
        })
        .join("; ")}}`

/** A broken word gets a hyphen, a broken path none. */
const inCell = (words: string, longest: number): string => cellWords(words, longest, "\u200b", "\u00ad")

/** Labels can be put on content in brackets only. */
const labelled = (code: string, id: string | undefined): string =>
  id === undefined ? code : `[#${code}#${labelOf(id)}]`

const labelOf = (id: string): string => `label(${literal(`memo-${id}`)})`
