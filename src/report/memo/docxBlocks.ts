/** The blocks of a memo as Word paragraphs, tables and pictures. */
import {
  AlignmentType,
  Bookmark,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ParagraphChild
} from "docx"
import { palette } from "../charts/palette.ts"
import { toPng } from "../charts/toPng.ts"
import { breakable, cellWords } from "./breakable.ts"
import { cellInlines, numberText } from "./cells.ts"
import { bullets, hex, rules } from "./docxStyles.ts"
import type { Annex, Block, Callout, Figure, Heading, Inline, List, Memo, Row, Table as MemoTable } from "./Memo.ts"
import { memoColours } from "./memoColours.ts"
import { headLines, referenceText, type Outline } from "./outline.ts"
import { highestOnPage } from "./pictures.ts"
import { followsNumbers, tableLayout, type TableLayout } from "./tableLayout.ts"

/** What the blocks need to know, and the counts that run through the document. */
export interface DocxState {
  readonly memo: Memo
  readonly outline: Outline
  /** Width of the text in points. */
  readonly width: number
  /** Pictures by their SVG, drawn side by side from the start. */
  readonly pictures: ReadonlyMap<string, Promise<Uint8Array>>
  /** How much wider than ours the letters may be. */
  readonly stretch: number
  readonly footnotes: Array<ReadonlyArray<Inline>>
  readonly bookmarks: Map<string, string>
}

type Piece = Paragraph | Table

/** Twentieths of a point. */
const twips = (points: number): number => Math.round(points * 20)

/** What kind of document it is, title and the table of sender, receiver and date. */
export const titlePieces = (page: DocxState): ReadonlyArray<Piece> => {
  const { memo } = page
  const left = twips(92)
  const row = ({ label, text }: { label: string; text: string }) =>
    new TableRow({
      cantSplit: true,
      children: [
        headCell(new TextRun({ text: label, color: hex(palette.grey) }), left),
        headCell(new TextRun(breakable(text, "\u200b")), twips(page.width) - left)
      ]
    })
  return [
    new Paragraph({ style: "MemoKicker", text: memo.words.kicker }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: memo.title }),
    ...(memo.subtitle === undefined ? [] : [new Paragraph({ style: "Subtitle", text: memo.subtitle })]),
    new Table({
      ...fixed([left, twips(page.width) - left]),
      borders: { ...noBorders, top: rules.head, bottom: rules.head },
      rows: headLines(memo).map(row)
    }),
    spacer(200)
  ]
}

/** One block, with the blocks inside it. */
export const blockPieces = async (block: Block, page: DocxState): Promise<ReadonlyArray<Piece>> => {
  switch (block.kind) {
    case "heading":
      return [headingPiece(block, page)]
    case "paragraph":
      return [new Paragraph({ keepNext: block.lead === true, children: runs(block.inlines, page) })]
    case "callout":
      return calloutPieces(block, page)
    case "list":
      return listPieces(block, page, "MemoList")
    case "table":
      return tablePieces(block, page)
    case "figure":
      return figurePieces(block, page)
    case "annex":
      return annexPieces(block, page)
  }
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Said in the paragraph itself, because a template's own style may let it stand alone at the foot of a page. */
const kept = { keepNext: true, keepLines: true } as const

const headingPiece = ({ id, level, text }: Heading, page: DocxState): Paragraph =>
  new Paragraph({
    heading: headingLevels[level],
    ...kept,
    children: id === undefined ? [new TextRun(text)] : [bookmark(id, [new TextRun(text)], page)]
  })

const annexPieces = async (annex: Annex, page: DocxState): Promise<ReadonlyArray<Piece>> => {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...kept,
    children: [numberedLabel(annex.id, page), new TextRun(`. ${annex.title}`)]
  })
  const pieces: Array<Piece> = [heading]
  for (const block of annex.blocks) pieces.push(...(await blockPieces(block, page)))
  return pieces
}

const calloutPieces = ({ title, blocks }: Callout, page: DocxState): ReadonlyArray<Piece> => {
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, ...kept, spacing: { before: 0 }, text: title }),
    ...blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [new Paragraph({ style: "MemoCallout", children: runs(block.inlines, page) })]
        : listPieces(block, page, "MemoCallout")
    )
  ]
  const cell = new TableCell({
    children,
    width: { size: twips(page.width), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(memoColours.calloutFill) },
    borders: { top: rules.none, bottom: rules.none, right: rules.none, left: rules.callout },
    margins: { top: 110, bottom: 60, left: 200, right: 200 }
  })
  const table = new Table({
    ...fixed([twips(page.width)]),
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell] })]
  })
  return [table, spacer(100)]
}

const listPieces = ({ items }: List, page: DocxState, style: string): ReadonlyArray<Paragraph> =>
  items.map((item) => new Paragraph({ style, numbering: { reference: bullets, level: 0 }, children: runs(item, page) }))

/** Letters in a picture are then as large as those in a table. */
const pictureScale = 0.88

const figurePieces = async (block: Figure, page: DocxState): Promise<ReadonlyArray<Piece>> => {
  const { svg, alt, width, height } = block.chart
  // Word counts pictures in pixels of 1/96 inch.
  const shown = Math.min(width * pictureScale, (page.width * 96) / 72, (((highestOnPage * 96) / 72) * width) / height)
  const image = new ImageRun({
    type: "png",
    data: await (page.pictures.get(svg) ?? toPng(svg)),
    transformation: { width: Math.round(shown), height: Math.round((height * shown) / width) },
    altText: {
      name: page.outline.targetOf(block.id).label,
      title: page.outline.targetOf(block.id).label,
      description: alt
    }
  })
  return [
    new Paragraph({ style: "MemoFigure", keepNext: true, children: [image] }),
    captionPiece(block, page, block.note !== undefined),
    ...notePieces(block.note, page)
  ]
}

const tablePieces = (table: MemoTable, page: DocxState): ReadonlyArray<Piece> => {
  const reference = (id: string, capital?: boolean) => referenceText(page.memo, page.outline, id, capital)
  const layout = tableLayout(table, page.memo.lang, page.width / page.stretch, reference)
  const { size, isShort, longest } = layout
  const widths = widthsOf(layout, page)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      tableCell([new TextRun({ text: cellWords(column.header, longest, "\u200b"), size: size * 2 })], {
        width: widths[index] ?? 0,
        right: column.kind === "number",
        apart: followsNumbers(table.columns, index),
        style: "MemoTableHeader",
        header: true,
        keep: true
      })
    )
  })
  const rows = table.rows.map((row, index) =>
    tableRow(row, table, layout, page, { keep: keepsNext(index, table.rows.length, isShort), first: index === 0 })
  )
  return [
    captionPiece(table, page, true),
    new Table({
      ...fixed(widths),
      borders: { ...noBorders, bottom: rules.edge },
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [header, ...rows]
    }),
    ...(table.note === undefined ? [spacer(90)] : notePieces(table.note, page))
  ]
}

const widthsOf = ({ shares }: TableLayout, page: DocxState): ReadonlyArray<number> =>
  shares.map((share) => twips(share * page.width))

/** A short table stays whole; of a longer one, neither its first nor its last rows stand alone on a page. */
const keepsNext = (index: number, rows: number, isShort: boolean): boolean =>
  index < rows - 1 && (isShort || index < 2 || index >= rows - 3)

const tableRow = (
  row: Row,
  table: MemoTable,
  layout: TableLayout,
  page: DocxState,
  place: { readonly keep: boolean; readonly first: boolean }
): TableRow => {
  const looks = {
    group: { bold: true, color: hex(palette.navy) },
    total: { bold: true },
    quiet: { color: hex(palette.grey) }
  }
  const widths = widthsOf(layout, page)
  const look: IRunOptions = { size: layout.size * 2, ...(row.tone === undefined ? {} : looks[row.tone]) }
  const rule = place.first ? undefined : row.tone === "total" ? rules.total : rules.row
  const cells = row.tone === "group" ? row.cells.slice(0, 1) : row.cells
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) => {
      const column = row.tone === "group" ? undefined : table.columns[index]
      return tableCell(runs(cellInlines(cell, column), page, look, layout.longest), {
        width: row.tone === "group" ? widths.reduce((sum, width) => sum + width, 0) : (widths[index] ?? 0),
        right: column?.kind === "number",
        apart: row.tone !== "group" && followsNumbers(table.columns, index),
        style: "MemoTable",
        header: false,
        // A heading over rows stays with the first of them.
        keep: place.keep || row.tone === "group",
        ...(rule === undefined ? {} : { rule }),
        ...(row.tone === "group" ? { span: table.columns.length } : {})
      })
    })
  })
}

interface CellLook {
  readonly width: number
  readonly right: boolean
  /** Words beside a column of numbers stand off from it. */
  readonly apart: boolean
  readonly style: string
  readonly header: boolean
  readonly keep?: boolean
  readonly rule?: (typeof rules)["row"]
  readonly span?: number
}

const tableCell = (children: ReadonlyArray<ParagraphChild>, look: CellLook): TableCell =>
  new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: look.apart ? 240 : 60, right: 60 },
    verticalAlign: look.header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    ...(look.header ? { borders: { top: rules.edge, bottom: rules.total } } : {}),
    ...(look.rule === undefined ? {} : { borders: { top: look.rule } }),
    children: [
      new Paragraph({
        style: look.style,
        alignment: look.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        ...(look.keep === true ? { keepNext: true } : {}),
        children
      })
    ]
  })

const headCell = (run: TextRun, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 100 },
    children: [new Paragraph({ style: "MemoHead", children: [run] })]
  })

const noBorders = {
  top: rules.none,
  bottom: rules.none,
  left: rules.none,
  right: rules.none,
  insideHorizontal: rules.none,
  insideVertical: rules.none
}

const fixed = (widths: ReadonlyArray<number>) => ({
  layout: TableLayoutType.FIXED,
  columnWidths: [...widths],
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }
})

/** Word puts two tables that meet into one, and a table needs air after it. */
const spacer = (after: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after, line: 20, lineRule: "exact" }, children: [] })

const captionPiece = (
  block: { id: string; caption: ReadonlyArray<Inline> },
  page: DocxState,
  keepNext: boolean
): Paragraph =>
  new Paragraph({
    style: "Caption",
    keepNext,
    keepLines: true,
    ...(keepNext ? { spacing: { before: 110 } } : { spacing: { after: 110 } }),
    children: [
      numberedLabel(block.id, page, { bold: true }),
      new TextRun({ text: ". ", bold: true }),
      ...runs(block.caption, page)
    ]
  })

/**
 * `Tabel 1`, whose number Word counts itself and which references point to. With an ordinary space, as in Word's own:
 * LibreOffice loses what follows a no-break one in a reference that opens a line.
 */
const numberedLabel = (id: string, page: DocxState, look: IRunOptions = {}): Bookmark => {
  const { kind, number } = page.outline.targetOf(id)
  const word = page.memo.words[kind === "heading" ? "annex" : kind]
  return bookmark(
    id,
    [new TextRun({ ...look, text: `${word} ` }), new SimpleField(`SEQ ${word} \\* ARABIC`, String(number))],
    page
  )
}

const notePieces = (note: ReadonlyArray<Inline> | undefined, page: DocxState): ReadonlyArray<Paragraph> =>
  note === undefined
    ? []
    : [
        new Paragraph({
          style: "MemoNote",
          keepLines: true,
          children: [new TextRun({ text: `${page.memo.words.note} `, bold: true }), ...runs(note, page)]
        })
      ]

const bookmark = (id: string, children: ReadonlyArray<ParagraphChild>, page: DocxState): Bookmark =>
  new Bookmark({ id: bookmarkName(id, page), children: [...children] })

/** Word hides bookmarks that open with an underscore, and takes letters, digits and underscores only. */
const bookmarkName = (id: string, page: DocxState): string => {
  const known = page.bookmarks.get(id)
  if (known !== undefined) return known
  const name = `_Ref${20100301 + page.bookmarks.size}`
  page.bookmarks.set(id, name)
  return name
}

/** Inlines as runs, in the look of their surroundings; in a cell, words wider than `longest` em may be broken. */
export const runs = (
  inlines: ReadonlyArray<Inline>,
  page: DocxState,
  look: IRunOptions = {},
  longest?: number
): Array<ParagraphChild> =>
  inlines.flatMap((inline): ReadonlyArray<ParagraphChild> => {
    switch (inline.kind) {
      case "text":
        return [
          new TextRun({
            ...look,
            text: longest === undefined ? inline.text : cellWords(inline.text, longest, "\u200b")
          })
        ]
      case "strong":
        return runs(inline.inlines, page, { ...look, bold: true }, longest)
      case "number":
      case "range":
        return [new TextRun({ ...look, text: numberText(inline, page.memo.lang) })]
      case "crossReference": {
        const words = referenceText(page.memo, page.outline, inline.id, inline.capital)
        const lower = words === page.outline.targetOf(inline.id).label ? "" : " \\* Lower"
        const field = `REF ${bookmarkName(inline.id, page)} \\h${lower}`
        return [new SimpleField(field, words.replaceAll("\u00a0", " "))]
      }
      case "footnote":
        page.footnotes.push(inline.inlines)
        return [new FootnoteReferenceRun(page.footnotes.length)]
    }
  })
