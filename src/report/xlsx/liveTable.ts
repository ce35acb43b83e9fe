/** Tables of a live page: a column a scenario and one a difference to the first, every figure a formula. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { Cell as PageCell, Column, NumberStyle, Table } from "../Sheet.ts"
import { cellAddress } from "./address.ts"
import type { Figure } from "./figures.ts"
import type { Side } from "./resultGrids.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** A formula of a row of the sheet, because differences are of cells beside them. */
export type Formula = (sheetRow: number) => string

export const keyOf = (table: string, row: number, column: number): string => `${table} ${row} ${column}`

export interface LiveRow {
  readonly label: string
  readonly figures: ReadonlyArray<Figure | undefined>
  readonly strong?: boolean
  /** What stands for a moment that does not come. */
  readonly never?: string
}

export type MakeTable = (
  id: string,
  header: string,
  rows: ReadonlyArray<LiveRow>,
  style?: NumberStyle,
  unit?: string
) => Table

/** Tables with a column a scenario, and one a difference to the first. */
export const makeTable =
  (sides: ReadonlyArray<Side>, { workbook }: WorkbookWords, formulas: Map<string, Formula>): MakeTable =>
  (id, header, rows, style = {}, unit = workbook.columns.fte) => ({
    kind: "table",
    id,
    columns: [
      { id: "label", header, kind: "text" },
      ...sides.map((_, i): Column => ({
        ...style,
        id: letterOf(i),
        header: sides.length === 1 ? unit : letterOf(i),
        kind: "number"
      })),
      ...sides.slice(1).map((_, i): Column => ({
        ...style,
        id: `difference${i}`,
        header: `${letterOf(i + 1)}−A`,
        kind: "number",
        signed: true
      }))
    ],
    rows: rows.map(({ label, figures, strong, never }, r): ReadonlyArray<PageCell> => {
      for (const [i, figure] of figures.entries()) {
        const { formula } = figure ?? {}
        if (formula !== undefined) formulas.set(keyOf(id, r, i + 1), () => formula)
      }
      const [first, ...others] = figures
      const shown = (value: number, instead: string): PageCell =>
        Number.isFinite(value) ? value : { value: null, text: instead }
      const differences = others.map((other, i): PageCell => {
        if (first === undefined || other === undefined) return null
        const beside: Formula = (row) => {
          const difference = `${cellAddress(row, i + 3)}-${cellAddress(row, 2)}`
          return never === undefined ? difference : `IFERROR(${difference},"–")`
        }
        formulas.set(keyOf(id, r, figures.length + 1 + i), beside)
        return shown(other.value - first.value, "–")
      })
      const name: PageCell = strong === true ? { value: label, tone: "strong" } : label
      return [
        name,
        ...figures.map((figure) => (figure === undefined ? null : shown(figure.value, never ?? "–"))),
        ...differences
      ]
    }),
    rowTone: (row) => (rows[row]?.strong === true ? "strong" : "plain")
  })
