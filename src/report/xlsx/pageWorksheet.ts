/** A page as a sheet: its blocks below each other, its numbers as numbers. */
import { textIn, type Lang, type Text } from "../../words/Lang.ts"
import {
  alignOf,
  blocksForReaders,
  labelOf,
  toneOf,
  valueOf,
  type Block,
  type Cell as PageCell,
  type Column,
  type KeyValues,
  type NumberStyle,
  type Sheet,
  type Table,
  type Tone
} from "../Sheet.ts"
import { formatLike, looks, numberFormat, styled, toneLook } from "./looks.ts"
import { barsTable, stripTable } from "./pageTables.ts"
import { widthsOf } from "./pageWidths.ts"
import { heightOf } from "./rowHeight.ts"
import type { Area, Cell, CellStyle, Row, Worksheet } from "./Workbook.ts"

/** The formula behind a number of a page: by table, row and column of the table, and row of the sheet. */
export type FormulaAt = (table: string, row: number, column: number, sheetRow: number) => string | undefined

export interface PageOptions {
  readonly lang: Lang
  /** The sheet's name. */
  readonly name: string
  readonly formulaAt?: FormulaAt
}

/** Titles, paragraphs and lists run over the whole width; every table begins in the first column. */
export const pageWorksheet = (page: Sheet, { lang, name, formulaAt }: PageOptions): Worksheet => {
  const widths = widthsOf(page, lang)
  const lines = [
    ...(page.title === undefined
      ? []
      : [{ kind: "over", text: textIn(page.title, lang), style: looks.title } as const]),
    ...blocksForReaders(page).flatMap((block) => linesOf(block, lang))
  ].filter((line, i, all) => line !== empty || !(i === 0 || all[i - 1] === empty || isHeading(all[i - 1])))
  const across = widths.length
  const merged: Array<Area> = []
  const rows = lines.map((line, i): Row => {
    if (line.kind === "cells") return { cells: withFormulas(line, i + 1, formulaAt), ...heightOf(line.cells, widths) }
    const first = line.kind === "over" ? 1 : 2
    if (across > first) merged.push({ firstRow: i + 1, firstColumn: first, lastRow: i + 1, lastColumn: across })
    const width = widths.slice(first - 1).reduce((sum, one) => sum + one, 0)
    const text = { value: line.text, style: line.style }
    const height = mergedHeight(line.text, width, line.style)
    return { cells: line.kind === "over" ? [text] : [line.key, text], ...(height === undefined ? {} : { height }) }
  })
  const heads = lines.findIndex((line) => line.kind === "cells" && line.isRepeated === true) + 1
  const repeated = heads === 0 ? {} : { repeatedRows: [heads, heads] as const }
  return {
    name,
    widths,
    rows,
    merged,
    ...repeated,
    landscape: widths.reduce((sum, one) => sum + one, 0) > portraitCharacters
  }
}

/** Whether a table does not fit a printed page. */
export const isLong = (block: Block): boolean => block.kind === "table" && block.rows.length > rowsOfPage
const rowsOfPage = 45

/** A row of cells, or words over the whole width, or a key with words over the rest of it. */
type Line =
  | {
      readonly kind: "cells"
      readonly cells: ReadonlyArray<Cell | null>
      readonly from?: { readonly table: string; readonly row: number }
      /** The head of a table that goes on over pages. */
      readonly isRepeated?: boolean
    }
  | { readonly kind: "over"; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "beside"; readonly key: Cell; readonly text: string; readonly style: CellStyle }

const withFormulas = (
  { cells, from }: Extract<Line, { kind: "cells" }>,
  sheetRow: number,
  formulaAt: FormulaAt | undefined
): ReadonlyArray<Cell | null> =>
  from === undefined || formulaAt === undefined
    ? cells
    : cells.map((cell, column) => {
        if (cell === null) return cell
        const formula = formulaAt(from.table, from.row, column, sheetRow)
        if (formula === undefined) return cell
        // What has no number yet may get one: text is no format for it.
        return typeof cell.value === "number"
          ? { ...cell, formula }
          : { ...cell, formula, style: { ...cell.style, number: "0.0" } }
      })

const empty: Line = { kind: "cells", cells: [] }

/** A heading stands right above what it is the heading of. */
const isHeading = (line: Line | undefined): boolean =>
  line?.kind === "over" && (line.style === looks.heading || line.style === looks.subheading)

const linesOf = (block: Block, lang: Lang): ReadonlyArray<Line> => {
  switch (block.kind) {
    case "heading": {
      const note = block.note === undefined ? "" : ` (${textIn(block.note, lang)})`
      const style = block.level === 3 ? looks.subheading : looks.heading
      return [empty, { kind: "over", text: textIn(block.text, lang) + note, style }]
    }
    case "paragraph":
      return [
        { kind: "over", text: textIn(block.text, lang), style: styled(looks.text, toneLook(block.tone ?? "plain")) }
      ]
    case "list":
      return block.items.map((item) => ({ kind: "over", text: `• ${textIn(item, lang)}`, style: looks.text }))
    case "lines":
      return block.lines.map((line) =>
        typeof line === "object" && "tone" in line
          ? { kind: "over", text: textIn(line.text, lang), style: styled(looks.text, toneLook(line.tone)) }
          : { kind: "over", text: textIn(line, lang), style: looks.text }
      )
    case "command":
      return [{ kind: "over", text: block.words.join(" "), style: looks.note }]
    case "keyValues":
      return [...block.items.map((item) => keyLine(item, lang)), empty]
    case "bars":
      return [empty, ...tableLines(barsTable(block), lang), empty]
    case "strip":
      return [empty, ...tableLines(stripTable(block), lang), empty]
    case "table":
      return [empty, ...tableLines(block, lang), empty]
  }
}

const keyLine = ({ key, value, ...style }: KeyValues["items"][number], lang: Lang): Line => {
  const first: Cell = { value: textIn(key, lang), style: looks.note }
  const cell = cellOf(value, style, "plain", lang)
  return typeof cell?.value === "number"
    ? { kind: "cells", cells: [first, cell] }
    : { kind: "beside", key: first, text: String(cell?.value ?? ""), style: styled(looks.text, cell?.style ?? {}) }
}

const tableLines = (table: Table, lang: Lang): ReadonlyArray<Line> => {
  const { columns, rows, footers = [], caption } = table
  const isRight = (column: Column | undefined) => column !== undefined && alignOf(column) === "right"
  // Text beside a number needs a little room.
  const apart = columns.map((column, c) => (!isRight(column) && isRight(columns[c - 1]) ? { indent: 1 } : {}))
  const head = columns.map((column, c): Cell => ({
    value: textIn(column.header, lang) || null,
    style: styled(isRight(column) ? looks.headNumber : looks.head, apart[c]!)
  }))
  const body = [...rows, ...footers].map((row, r): Line => {
    const isTotal = r >= rows.length
    const tone = isTotal ? "strong" : (table.rowTone?.(r) ?? "plain")
    return {
      kind: "cells",
      from: { table: table.id, row: r },
      cells: columns.map((column, c) => {
        const cell = cellOf(row[c] ?? null, column, tone, lang, column)
        const line = isTotal && r === rows.length ? ({ line: "above" } as const) : {}
        if (cell === null) return isTotal ? { value: null, style: line } : null
        return { ...cell, style: styled(cell.style ?? looks.plain, { ...line, ...apart[c] }) }
      })
    }
  })
  return [
    ...(caption === undefined ? [] : [{ kind: "over", text: textIn(caption, lang), style: looks.note } as const]),
    ...(columns.every(({ header }) => textIn(header, lang) === "")
      ? []
      : [{ kind: "cells", cells: head, isRepeated: isLong(table) } as const]),
    ...body
  ]
}

/** A number stays one, even where a reader of the page sees words made of it. */
const cellOf = (cell: PageCell, style: NumberStyle, around: Tone, lang: Lang, column?: Column): Cell | null => {
  const look = toneLook(toneOf(cell, around))
  const value = valueOf(cell)
  const own = ownText(cell)
  if (typeof value === "number") {
    const format =
      column?.kind === "text"
        ? numberFormat({ style: "value" }, lang)
        : own === undefined
          ? numberFormat(style, lang)
          : formatLike(value, textIn(own, lang), style, lang)
    const isLeft = column !== undefined && alignOf(column) === "left"
    return { value, style: styled({ number: format, ...(isLeft ? { align: "left" } : {}) }, look) }
  }
  const label = labelOf(cell)
  const text = own ?? (typeof label === "number" || label === null ? value : label)
  if (text === null || text === "") return null
  // What stands where there is no number, such as »not within 84«, stands where the number would.
  const isRight = value === null && column !== undefined && alignOf(column) === "right"
  return {
    value: textIn(text, lang),
    style: styled({ wrap: true, number: "@", ...(isRight ? { align: "right" } : {}) }, look)
  }
}

/** What a reader of the page sees in place of the value. */
const ownText = (cell: PageCell): Text | undefined =>
  typeof cell === "object" && cell !== null && "value" in cell ? cell.text : undefined

/** Wider than this and a page is turned. */
const portraitCharacters = 105

/** Programs do not fit the height of merged cells, so it is estimated: characters of a proportional font differ. */
const mergedHeight = (text: string, width: number, { size = 10, wrap }: CellStyle): number | undefined => {
  const lineHeight = size * 1.35
  if (wrap !== true) return size > 10 ? lineHeight + 2 : undefined
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 1.05))), 0)
  return lines === 1 ? undefined : lines * lineHeight
}
