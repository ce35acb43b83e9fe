/** Writes a memo as a Typst program. Every word is a string literal, so nothing in a text is ever run as markup. */
import { palette } from "../charts/palette.ts"
import { fontFamily } from "../charts/fonts.ts"
import { writeClaims } from "./Claim.ts"
import { cellInlines, numberText } from "./cells.ts"
import type { Block, Figure, Inline, Memo, Row, Table } from "./Memo.ts"
import { memoColours } from "./memoColours.ts"
import { headLines, outlineOf, referenceText, type Outline } from "./outline.ts"
import { breakable, mostRowsKeptTogether, tableLayout } from "./tableLayout.ts"
import { wordsIn } from "./words.ts"

/** A program, and the pictures that it reads by path. */
export interface TypstSource {
  readonly main: string
  readonly files: ReadonlyMap<string, string>
}

/** The name of the attachment that holds the claims. */
export const claimsAttachment = "casecap-claims.json"

/** Width of the text on an A4 page, in points. */
export const textWidthInPoints = 463

/**
 * The program that sets the memo.
 *
 * @throws MemoDefect for a memo that does not hold together
 */
export const typstSource = (memo: Memo): TypstSource => {
  const page: Page = { memo, outline: outlineOf(memo), files: new Map() }
  const body = memo.blocks.map((block) => blockCode(block, page))
  const { claims, provenance } = memo
  const record = writeClaims({ claims, ...(provenance === undefined ? {} : { provenance }) })
  const attach = `pdf.attach(${literal(claimsAttachment)}, bytes(${literal(record)}), relationship: "data", mime-type: "application/json", description: "casecap claims")`
  const main = [...preamble(memo), ...titleBlock(memo), ...body, attach].map((code) => `#${code}`).join("\n")
  return { main, files: page.files }
}

interface Page {
  readonly memo: Memo
  readonly outline: Outline
  readonly files: Map<string, string>
}

const preamble = (memo: Memo): ReadonlyArray<string> => {
  const [before, between] = wordsIn[memo.lang].page
  const [year, month, day] = memo.date.slice(0, 10).split("-").map(Number)
  const list = (words: ReadonlyArray<string>) => `(${words.map((word) => `${literal(word)}, `).join("")})`
  const author = memo.author ?? memo.from
  const quiet = `text(size: 8.5pt, fill: ${colour(palette.grey)}, `
  const marking =
    memo.marking === undefined
      ? "none"
      : `align(right, text(size: 9.5pt, weight: 700, tracking: 0.06em, fill: ${colour(palette.rust)}, ${literal(memo.marking)}))`
  return [
    `set document(title: ${literal(memo.title)}, author: ${list(author === undefined ? [] : [author])}, keywords: ${list(memo.keywords ?? [])}, description: ${literal(memo.subject ?? "")}, date: datetime(year: ${year ?? 2000}, month: ${month || 1}, day: ${day || 1}))`,
    `set page(paper: "a4", margin: (x: 66pt, top: 66pt, bottom: 62pt), header: ${marking}, footer: context grid(columns: (1fr, auto), column-gutter: 2em, ${quiet}${literal(memo.title)}), ${quiet}${literal(before)} + counter(page).display() + ${literal(between)} + str(counter(page).final().first()))))`,
    `set text(font: ${literal(fontFamily)}, size: 10.5pt, lang: ${literal(memo.lang)}, region: ${literal(memo.lang === "da" ? "DK" : "GB")}, fill: ${colour(palette.ink)}, hyphenate: true, costs: (hyphenation: 300%))`,
    `set par(leading: 0.68em, spacing: 0.95em, linebreaks: "optimized")`,
    `show heading: set text(fill: ${colour(palette.navy)}, weight: 600, hyphenate: false)`,
    "show heading: set block(sticky: true)",
    "show heading.where(level: 1): set text(size: 14.5pt)",
    "show heading.where(level: 1): set block(above: 1.7em, below: 0.75em)",
    "show heading.where(level: 2): set text(size: 12pt)",
    "show heading.where(level: 2): set block(above: 1.5em, below: 0.65em)",
    "show heading.where(level: 3): set text(size: 10.5pt)",
    `show title: set text(size: 21pt, weight: 700, fill: ${colour(palette.ink)}, hyphenate: false)`,
    "show title: set block(above: 0.5em, below: 0.55em)",
    "set figure(numbering: none, supplement: none)",
    'set figure.caption(separator: "")',
    "show figure.caption: set align(left)",
    "show figure.caption: set text(size: 9.5pt)",
    "show figure.where(kind: table): set figure.caption(position: top)",
    "show figure.where(kind: table): set block(breakable: true)",
    "show figure: set block(above: 0pt, below: 0pt)",
    "set figure(gap: 0.75em)",
    `show table.cell.where(y: 0): set text(weight: 600, hyphenate: false)`,
    "set table.cell(breakable: false)",
    "set footnote.entry(gap: 0.5em)",
    "show footnote.entry: set text(size: 8.5pt)",
    `set list(marker: text(fill: ${colour(palette.navy)}, "•"), indent: 0.6em, body-indent: 0.6em, spacing: 0.65em)`,
    "set enum(indent: 0.6em, body-indent: 0.6em, spacing: 0.65em)"
  ]
}

const titleBlock = (memo: Memo): ReadonlyArray<string> => {
  const rule = `pdf.artifact(line(length: 100%, stroke: 0.6pt + ${colour(memoColours.rule)}))`
  const lines = headLines(memo).map(
    ({ label, text }) => `text(fill: ${colour(palette.grey)}, ${literal(label)}), ${literal(breakable(text, "\u200b"))}`
  )
  return [
    `block(below: 0.5em, text(size: 9pt, weight: 700, tracking: 0.1em, fill: ${colour(palette.blue)}, ${literal((memo.kicker ?? wordsIn[memo.lang].kicker).toUpperCase())}))`,
    "title()",
    ...(memo.subtitle === undefined
      ? []
      : [`block(above: 0.4em, text(size: 12pt, fill: ${colour(palette.grey)}, ${literal(memo.subtitle)}))`]),
    `block(above: 1.3em, below: 1.6em, width: 100%, ${rule} + v(-0.35em) + text(size: 9.5pt, hyphenate: false, grid(columns: (5.6em, 1fr), column-gutter: 1.2em, row-gutter: 0.62em, ${lines.join(", ")})) + v(-0.35em) + ${rule})`
  ]
}

const blockCode = (block: Block, page: Page): string => {
  switch (block.kind) {
    case "heading":
      return labelled(`heading(level: ${block.level}, ${literal(block.text)})`, block.id)
    case "paragraph":
      return `par(${inlineCode(block.inlines, page)})`
    case "callout": {
      const title = `text(weight: 700, fill: ${colour(memoColours.calloutTitle)}, ${literal(block.title)})`
      const parts = [`par(${title})`, ...block.blocks.map((part) => blockCode(part, page))]
      return `block(above: 1.2em, below: 1.5em, width: 100%, breakable: false, fill: ${colour(memoColours.calloutFill)}, stroke: (left: 3pt + ${colour(memoColours.calloutBar)}), inset: (x: 1em, y: 0.85em), {set par(spacing: 0.7em); ${parts.join("; ")}})`
    }
    case "list": {
      const items = block.items.map((item) => `${inlineCode(item, page)}, `).join("")
      return `${block.ordered === true ? "enum" : "list"}(${items})`
    }
    case "table":
      return tableCode(block, page)
    case "figure":
      return figureCode(block, page)
    case "pageBreak":
      return "pagebreak(weak: true)"
    case "annex": {
      const title = `${page.outline.targetOf(block.id).label}. ${block.title}`
      const parts = ["pagebreak(weak: true)", labelled(`heading(level: 1, ${literal(title)})`, block.id)]
      return `{${[...parts, ...block.blocks.map((part) => blockCode(part, page))].join("; ")}}`
    }
  }
}

const figureCode = (block: Figure, page: Page): string => {
  const path = `/figure-${page.files.size + 1}.svg`
  page.files.set(path, block.chart.svg)
  const alt = literal(block.chart.alt)
  const width = Math.min(1, (block.chart.width * 0.75) / textWidthInPoints) * 100
  const image = `image(${literal(path)}, width: ${width.toFixed(2)}%, alt: ${alt})`
  return `block(breakable: false, ${aroundFigure}, ${labelled(`figure(kind: image, caption: ${captionCode(block, page)}, ${image})`, block.id)}${noteCode(block.note, page)})`
}

/** Space around a table or figure; stands on the block that also holds its note. */
const aroundFigure = "above: 1.6em, below: 1.7em"

const tableCode = (table: Table, page: Page): string => {
  const reference = (id: string, capital?: boolean) => referenceText(page.memo, page.outline, id, capital)
  const { size, shares } = tableLayout(table, page.memo.lang, textWidthInPoints, reference)
  const ink = colour(palette.ink)
  const right = (index: number) => table.columns[index]?.kind === "number"
  const headers = table.columns.map(({ header }) => literal(header)).join(", ")
  const alignment = table.columns.map((_, index) => (right(index) ? "right" : "left")).join(", ")
  const rows = table.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [lineBefore(row, ink)]),
    rowCode(row, table, page)
  ])
  const body = `table(columns: (${shares.map((part) => `${(part * 100).toFixed(3)}%`).join(", ")},), align: (x, y) => ((${alignment},).at(x) + if y == 0 {bottom} else {top}), stroke: none, inset: (x, y) => (left: if x == 0 {1pt} else {${(size * 0.5).toFixed(2)}pt}, right: if x == ${table.columns.length - 1} {1pt} else {${(size * 0.5).toFixed(2)}pt}, y: 3.7pt), table.header(repeat: true, table.hline(stroke: 1.1pt + ${ink}), ${headers}, table.hline(stroke: 0.8pt + ${ink})), ${rows.map((row) => `${row}, `).join("")}table.hline(stroke: 1.1pt + ${ink}))`
  const figure = `figure(kind: table, caption: ${captionCode(table, page)}, {set text(size: ${size}pt, hyphenate: false); set par(leading: 0.52em); ${body}})`
  const keep = table.rows.length <= mostRowsKeptTogether ? "breakable: false, " : ""
  return `block(${keep}${aroundFigure}, width: 100%, ${labelled(figure, table.id)}${noteCode(table.note, page)})`
}

const lineBefore = (row: Row, ink: string): string =>
  `table.hline(stroke: ${row.tone === "total" ? `0.8pt + ${ink}` : `0.5pt + ${colour(memoColours.hairline)}`})`

const rowCode = (row: Row, table: Table, page: Page): string => {
  if (row.tone === "group") {
    const words = inlineCode(cellInlines(row.cells[0] ?? "", undefined), page)
    return `table.cell(colspan: ${table.columns.length}, inset: (top: 6pt), text(weight: 600, fill: ${colour(palette.navy)}, ${words}))`
  }
  const style =
    row.tone === "total" ? "weight: 600, " : row.tone === "quiet" ? `fill: ${colour(palette.grey)}, ` : undefined
  return row.cells
    .map((cell, index) => {
      const words = inlineCode(cellInlines(cell, table.columns[index]), page, true)
      return style === undefined ? words : `text(${style}${words})`
    })
    .join(", ")
}

const captionCode = ({ id, caption }: { id: string; caption: ReadonlyArray<Inline> }, page: Page): string =>
  `strong(${literal(`${page.outline.targetOf(id).label}.`)}) + ${literal(" ")} + ${inlineCode(caption, page)}`

const noteCode = (note: ReadonlyArray<Inline> | undefined, page: Page): string =>
  note === undefined
    ? ""
    : ` + block(above: 0.7em, text(size: 8.5pt, fill: ${colour(palette.grey)}, strong(${literal(wordsIn[page.memo.lang].note)}) + ${literal(" ")} + ${inlineCode(note, page)}))`

const inlineCode = (inlines: ReadonlyArray<Inline>, page: Page, inCell = false): string =>
  inlines.length === 0
    ? "[]"
    : `{${inlines
        .map((inline): string => {
          switch (inline.kind) {
            case "text":
              return literal(inCell ? breakable(inline.text, "\u200b") : inline.text)
            case "strong":
              return `strong(${inlineCode(inline.inlines, page, inCell)})`
            case "emphasis":
              return `emph(${inlineCode(inline.inlines, page, inCell)})`
            case "number":
              return literal(numberText(inline, page.memo.lang))
            case "range":
              return `box(${literal(numberText(inline, page.memo.lang))})`
            case "crossReference": {
              const words = literal(referenceText(page.memo, page.outline, inline.id, inline.capital))
              return `link(${labelOf(inline.id)}, ${words})`
            }
            case "footnote":
              return `footnote(${inlineCode(inline.inlines, page)})`
          }
        })
        .join("; ")}}`

/** Labels can be put on content in brackets only. */
const labelled = (code: string, id: string | undefined): string =>
  id === undefined ? code : `[#${code}#${labelOf(id)}]`

const labelOf = (id: string): string => `label(${literal(`memo-${id}`)})`

const colour = (hex: string): string => `rgb(${literal(hex)})`

/** A string literal; letters that could end it, and control characters, are written as their code. */
const literal = (words: string): string =>
  // oxlint-disable-next-line no-control-regex
  `"${words.replace(/[\\"\u0000-\u001f\u007f]/gu, (letter) => (letter < " " || letter === "\u007f" ? " " : `\\${letter}`))}"`
