/** A table as lines for a terminal: rules instead of boxes, numbers to the right, totals below a rule. */
import CliTable from "cli-table3"
import { textIn, type Lang } from "../../words/Lang.ts"
import { alignOf, shown, toneOf, type Cell, type Column, type Table, type Tone } from "../Sheet.ts"
import { bandsOf, gap, type Band, type Extent } from "./columnWidths.ts"
import { displayWidth, printable } from "./displayWidth.ts"
import type { Paint } from "./paint.ts"
import { widestPiece, wrap } from "./wrap.ts"

/** Lines of at most `width` columns; a table that cannot fit is printed in parts, each with the first column. */
export const tableLines = (table: Table, lang: Lang, width: number, paint: Paint): ReadonlyArray<string> => {
  const page = pageOf(table, lang)
  const bands = bandsOf(page.extents, width)
  const parts = bands.map((band) => bandLines(page, band, paint))
  return parts.flatMap((part, index) => (index === 0 ? part : ["", ...part]))
}

interface Written {
  readonly text: string
  readonly tone: Tone
}

type Row = ReadonlyArray<Written>

interface ShownTable {
  readonly columns: ReadonlyArray<Column>
  readonly header: Row
  readonly rows: ReadonlyArray<Row>
  readonly footers: ReadonlyArray<Row>
  readonly extents: ReadonlyArray<Extent>
}

const pageOf = ({ columns, rows, footers = [], rowTone }: Table, lang: Lang): ShownTable => {
  const written = (row: ReadonlyArray<Cell>, around: Tone): Row =>
    columns.map((column, index) => {
      const cell = row[index] ?? null
      return { text: printable(shown(cell, column, lang)), tone: toneOf(cell, around) }
    })
  const header = columns.map((column): Written => ({ text: printable(textIn(column.header, lang)), tone: "strong" }))
  const bodies = rows.map((row, index) => written(row, rowTone?.(index) ?? "plain"))
  const totals = footers.map((row) => written(row, "strong"))
  const extents = columns.map((column, index): Extent => {
    const heading = header[index]?.text ?? ""
    const texts = [...bodies, ...totals].map((row) => row[index]?.text ?? "")
    return {
      kind: column.kind,
      cells: widest(texts),
      header: displayWidth(heading),
      headerWord: longestWord([heading]),
      piece: [heading, ...texts].reduce((width, text) => Math.max(width, widestPiece(text)), 0),
      shrink: column.shrink ?? 1,
      minimum: column.minimumWidth ?? Math.min(16, Math.max(8, longestWord([heading, ...texts])))
    }
  })
  return { columns, header, rows: bodies, footers: totals, extents }
}

const widest = (texts: ReadonlyArray<string>): number =>
  texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0)

const longestWord = (texts: ReadonlyArray<string>): number => widest(texts.flatMap((text) => text.split(" ")))

const bandLines = (page: ShownTable, band: Band, paint: Paint): ReadonlyArray<string> => {
  const rule = paint("note", "─".repeat(band.widths.reduce((sum, width) => sum + width + gap, -gap)))
  const laidOut = (rows: ReadonlyArray<Row>, heading: boolean) =>
    inSlices(rows).flatMap((slice) => gridLines(page.columns, band, slice, heading, paint))
  return [
    ...laidOut([page.header], true),
    rule,
    ...laidOut(page.rows, false),
    ...(page.footers.length === 0 ? [] : [rule, ...laidOut(page.footers, false)])
  ]
}

/** The grid looks for spans in all rows before each cell: 9,800 rows at once took 40 s, in slices 6. */
const SLICE_ROWS = 64

const inSlices = (rows: ReadonlyArray<Row>): ReadonlyArray<ReadonlyArray<Row>> =>
  Array.from({ length: Math.ceil(rows.length / SLICE_ROWS) }, (_, slice) =>
    rows.slice(slice * SLICE_ROWS, (slice + 1) * SLICE_ROWS)
  )

const gridLines = (
  columns: ReadonlyArray<Column>,
  { columns: shownColumns, widths }: Band,
  rows: ReadonlyArray<Row>,
  heading: boolean,
  paint: Paint
): ReadonlyArray<string> => {
  const grid = new CliTable({
    chars: noBox,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colWidths: [...widths],
    colAligns: shownColumns.map((column) => alignOf(columns[column]!)),
    // A folded heading stands on the rule; a folded cell begins where its row begins.
    rowAligns: rows.map(() => (heading ? "bottom" : "top"))
  })
  for (const row of rows) {
    grid.push(
      shownColumns.map((column, place) => {
        const { text, tone } = row[column] ?? { text: "", tone: "plain" }
        return wrap(text, widths[place] ?? 1)
          .map((line) => paint(tone, line))
          .join("\n")
      })
    )
  }
  return grid
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
}

const noBox = Object.fromEntries(
  ["top", "bottom", "left", "right"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .concat("mid", "mid-mid")
    .map((place) => [place, ""])
    .concat([["middle", " ".repeat(gap)]])
)
