/** The sheet of money by municipality, scenarios side by side. */
import type { Grid, GridColumn } from "./Grid.ts"
import { numberFormat } from "./looks.ts"
import { isAmount, type MunicipalMoney, municipalMoneyOf } from "./moneyShown.ts"
import { differencesOf, named, type Place, placeHeads, placesOf, type Side, withTotals } from "./resultGrids.ts"
import type { CellStyle } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** Undefined where no scenario says something about it. */
export const municipalMoneyGrid = (
  sides: ReadonlyArray<Side>,
  note: string,
  words: WorkbookWords
): Grid<Place> | undefined => {
  const known = [...new Set(sides.flatMap(({ loaded }) => municipalMoneyOf(loaded.compiled.model)))]
  if (known.length === 0) return undefined
  const { sheets } = words.workbook
  const { columns } = words.moneyBook
  const grid = withTotals(words, {
    ...placesOf(sides),
    name: sheets.municipalMoney,
    title: sheets.municipalMoney,
    note,
    columns: [
      ...placeHeads(words),
      ...known.flatMap((quantity) =>
        sides.map(({ figures }, i): GridColumn<Place> => ({
          id: `${quantity}${i}`,
          header: named(sides, i, columns[quantity], words),
          width: 14,
          style: moneyLook(quantity, words),
          cell: ({ code }) => figures.municipalMoney(code, quantity) ?? null
        }))
      ),
      ...differencesOf<Place>(sides, "net", columns.net, words).map((column) => ({
        ...column,
        style: moneyLook("net", words)
      }))
    ]
  })
  // What falls on each inhabitant does not add up.
  const isPerPerson = (c: number) => grid.columns[c]!.id.startsWith("netPerInhabitant")
  return { ...grid, footer: grid.footer!.map((cell, c) => (isPerPerson(c) ? null : cell)) }
}

const moneyLook = (quantity: MunicipalMoney, { lang }: WorkbookWords): CellStyle => {
  const decimals = quantity === "netPerInhabitant" ? 1 : isAmount(quantity) ? 0 : 2
  const signed = quantity === "net" || quantity === "netPerInhabitant"
  return { number: numberFormat({ decimals, signed }, lang) }
}
