/** Sheets of results, scenarios side by side: municipalities, case types, the bridge, centres. */
import { letterOf } from "../../analysis/letterOf.ts"
import { BRIDGE, bridgeIn, type BridgeId } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import { textIn } from "../../words/Lang.ts"
import { caseTypeQuantities } from "./caseTypeQuantities.ts"
import type { CentreColumn, Figure, Figures } from "./figures.ts"
import { firstItemRow, madeCell, type Grid, type GridColumn } from "./Grid.ts"
import { columnName } from "../../scenario/spreadsheet/Spreadsheet.ts"
import { numberFormat } from "./looks.ts"
import type { Cell, CellStyle } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export interface Side {
  readonly loaded: Loaded
  readonly figures: Figures
}

const fte = (words: WorkbookWords, signed = false): CellStyle => ({
  number: numberFormat({ decimals: 2, signed }, words.lang)
})

/** Codes of all scenarios, in the order of the first that has them. */
export const placesOf = (sides: ReadonlyArray<Side>): Pick<Grid<Place>, "items" | "frozenColumns" | "filtered"> => {
  const names = new Map(
    sides
      .toReversed()
      .flatMap(({ loaded }) => loaded.compiled.names.municipalities.map(({ code, name }) => [code, name] as const))
  )
  const codes = sides.flatMap(({ loaded }) => loaded.compiled.names.municipalities.map(({ code }) => code))
  return {
    frozenColumns: 2,
    filtered: true,
    items: [...new Set(codes)].map((code) => ({ code, name: names.get(code)! }))
  }
}

export const placeHeads = ({ workbook: { columns } }: WorkbookWords): ReadonlyArray<GridColumn<Place>> => [
  { id: "code", header: columns.code, width: 9, style: { number: "@" }, cell: ({ code }) => code },
  { id: "name", header: columns.municipality, width: 26, cell: ({ name }) => name }
]

export const municipalitiesGrid = (sides: ReadonlyArray<Side>, note: string, words: WorkbookWords): Grid<Place> => {
  const { columns, sheets } = words.workbook
  const headers = { baseline: columns.today, local: columns.stay, leaves: columns.leave }
  const organised = sides.some(({ loaded }) => loaded.compiled.model.organisation !== null)
  const quantities = organised ? (["baseline", "local", "leaves"] as const) : (["baseline"] as const)
  return withTotals(words, {
    name: sheets.municipalities,
    title: sheets.municipalities,
    note,
    ...placesOf(sides),
    columns: [
      ...placeHeads(words),
      ...sides.flatMap(({ figures }, i) =>
        quantities.map((quantity): GridColumn<Place> => ({
          id: `${quantity}${i}`,
          header: named(sides, i, headers[quantity], words),
          style: fte(words),
          cell: ({ code }) => figures.municipality(code, quantity) ?? null
        }))
      ),
      ...differencesOf(sides, "local", columns.stay, words)
    ]
  })
}

export interface Place {
  readonly code: string
  readonly name: string
}

export const caseTypesGrid = (sides: ReadonlyArray<Side>, note: string, words: WorkbookWords): Grid<string> => {
  const { columns, sheets } = words.workbook
  const labels = new Map(
    sides
      .toReversed()
      .flatMap(({ loaded }) => loaded.compiled.names.caseTypes.map(({ id, label }) => [id, label] as const))
  )
  const ids = [...new Set(sides.flatMap(({ loaded }) => loaded.compiled.names.caseTypes.map(({ id }) => id)))]
  const headers = {
    baseline: columns.today,
    local: columns.local,
    centre: columns.atCentres,
    freed: columns.freed,
    transaction: columns.transaction,
    competence: columns.upkeep
  }
  const organised = sides.some(({ loaded }) => loaded.compiled.model.organisation !== null)
  const quantities = organised ? caseTypeQuantities : (["baseline", "competence"] as const)
  return withTotals(words, {
    name: sheets.caseTypes,
    title: sheets.caseTypes,
    note,
    frozenColumns: 1,
    items: ids,
    columns: [
      { id: "caseType", header: columns.caseType, width: 28, cell: (id) => textIn(labels.get(id)!, words.lang) },
      ...quantities.flatMap((quantity) =>
        sides.map(({ figures }, i): GridColumn<string> => ({
          id: `${quantity}${i}`,
          header: named(sides, i, headers[quantity], words),
          style: fte(words),
          cell: (id) => figures.caseType(id, quantity) ?? null
        }))
      ),
      ...differencesOf(sides, "freed", columns.freed, words)
    ]
  })
}

export const bridgeGrid = (sides: ReadonlyArray<Side>, note: string, words: WorkbookWords): Grid<BridgeId> => {
  const { workbook, terms } = words
  const { columns, sheets } = workbook
  const grid = withTotals<BridgeId>(words, {
    name: sheets.bridge,
    title: sheets.bridge,
    note,
    frozenColumns: 1,
    items: BRIDGE.filter((id) => sides.some(({ loaded }) => bridgeIn(loaded.compiled.model).includes(id))),
    columns: [
      { id: "contribution", header: columns.contribution, width: 34, cell: (id) => terms.bridge[id] },
      ...sides.map(({ figures }, i): GridColumn<BridgeId> => ({
        id: `bridge${i}`,
        header: sides.length === 1 ? columns.fte : letterOf(i),
        width: 14,
        style: fte(words, true),
        cell: (id) => figures.bridge(id)
      })),
      ...differencesOf<BridgeId>(sides, "bridge", "", words)
    ]
  })
  return { ...grid, footer: [{ value: terms.quantity.freed }, ...grid.footer!.slice(1)] }
}

interface CentrePlace {
  readonly side: number
  readonly g: number
}

/** Undefined where no scenario has a centre. */
export const centresGrid = (
  sides: ReadonlyArray<Side>,
  note: string,
  words: WorkbookWords
): Grid<CentrePlace> | undefined => {
  const { columns, sheets } = words.workbook
  const items = sides.flatMap(({ loaded }, side) => loaded.compiled.names.centres.map((_, g) => ({ side, g })))
  if (items.length === 0) return undefined
  const headers: Readonly<Record<CentreColumn, string>> = {
    core: columns.core,
    transaction: columns.transaction,
    upkeep: columns.upkeep,
    secretariat: columns.secretariat,
    management: columns.management,
    fte: columns.fte
  }
  return {
    name: sheets.centres,
    title: sheets.centres,
    note,
    frozenColumns: 1,
    items,
    columns: [
      ...(sides.length === 1
        ? []
        : [{ id: "scenario", header: columns.scenario, width: 10, cell: ({ side }: CentrePlace) => letterOf(side) }]),
      {
        id: "centre",
        header: columns.centre,
        width: 34,
        cell: ({ side, g }) => textIn(sides[side]!.loaded.compiled.names.centres[g]!.label, words.lang)
      },
      ...(Object.keys(headers) as ReadonlyArray<CentreColumn>).map((id): GridColumn<CentrePlace> => ({
        id,
        header: headers[id],
        style: fte(words),
        cell: ({ side, g }) => sides[side]!.figures.centre(g, id)
      }))
    ]
  }
}

export const named = (sides: ReadonlyArray<Side>, i: number, what: string, words: WorkbookWords): string =>
  sides.length === 1 ? what : words.workbook.inScenario({ what, letter: letterOf(i) })

/** Other − first, cell by cell; formulas where the cells beside them are. */
export const differencesOf = <Item>(
  sides: ReadonlyArray<Side>,
  column: string,
  what: string,
  words: WorkbookWords
): ReadonlyArray<GridColumn<Item>> =>
  sides.slice(1).map((_, i) => ({
    id: `difference${i + 1}`,
    header: `${what} ${letterOf(i + 1)}−A`.trim(),
    style: fte(words, true),
    cell: (_item, _index, at, beside) => {
      const [first, other] = [beside(`${column}0`), beside(`${column}${i + 1}`)]
      if (typeof first?.value !== "number" || typeof other?.value !== "number") return null
      return minus(other as Figure, first as Figure, at(`${column}${i + 1}`), at(`${column}0`))
    }
  }))

const minus = (other: Figure, first: Figure, otherAt: string, firstAt: string): Figure => ({
  value: other.value - first.value,
  ...(other.formula === undefined && first.formula === undefined ? {} : { formula: `${otherAt}-${firstAt}` })
})

/** Sums below columns of numbers; formulas where the column has some. */
export const withTotals = <Item>(words: WorkbookWords, grid: Grid<Item>): Grid<Item> => {
  const last = firstItemRow + grid.items.length - 1
  const footer = grid.columns.map((column, c): Cell | null => {
    const cells = grid.items.map((_, index) => madeCell(grid, column, index))
    const numbers = cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []))
    if (numbers.length === 0) return null
    const letters = columnName(c + 1)
    const isLive = cells.some((cell) => cell?.formula !== undefined)
    return {
      value: numbers.reduce((sum, x) => sum + x, 0),
      ...(isLive ? { formula: `SUM(${letters}${firstItemRow}:${letters}${last})` } : {})
    }
  })
  const label = grid.columns[0]!.id === "code" ? 1 : 0
  return { ...grid, footer: footer.map((cell, c) => (c === label ? { value: words.workbook.total } : cell)) }
}
