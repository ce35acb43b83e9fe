/** Columns of a key: how large each municipality is by it, with bands, and as a share of those that take part. */
import type { Key, WeightedKey } from "../../../../model/money/Money.ts"
import { weighted } from "../../../../model/money/keys.ts"
import { sizesOf } from "../../../../model/money/sharing.ts"
import { takesPart } from "../../../../model/money/volumes.ts"
import { cellIn, type GridColumn, rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { numberStyle } from "../Live.ts"
import { type Priced, shareStyle } from "./Priced.ts"
import type { MoneySheets } from "./Sheets.ts"

/** Columns of the key of contributions, and of that of the grant. */
export const CONTRIBUTION = ["keySize", "keyWeighted", "keyShare"] as const
export const GRANT = ["grantSize", "grantWeighted", "grantShare"] as const

export interface ColumnsOfKey {
  readonly key: WeightedKey
  readonly ids: typeof CONTRIBUTION | typeof GRANT
  readonly share: Float64Array
}

/** @param grid the sheet they stand on, asked for when it is written */
export const keyColumns = (
  priced: Priced,
  sheets: MoneySheets,
  grid: () => SiteGrid,
  { key: { key, bands }, ids: [size, counted, part], share }: ColumnsOfKey
): ReadonlyArray<GridColumn<number>> => {
  const { live, money, year, prices, words } = priced
  const { model } = live
  const sizes = sizesOf(key, model, money, live.result.allocation.values, year.local)
  const steps = bands.map(({ above, weight }) => ({ above: prices.at(above), weight: prices.at(weight) }))
  return [
    {
      id: size,
      header: words.columns[size],
      style: numberStyle,
      cell: (m) => {
        const formula = sizeFormula(key, live.model.caseTypes.length, sheets, m)
        return { value: sizes[m]!, ...(formula === undefined ? {} : { formula }) }
      }
    },
    {
      id: counted,
      header: words.columns[counted],
      style: numberStyle,
      // Those that do not take part have no share.
      cell: (m, _, at) => ({
        value: takesPart(model, m) ? weighted(sizes[m]!, steps) : 0,
        formula: `${at("takesPart")}*(${withBands(priced, bands, at(size))})`
      })
    },
    {
      id: part,
      header: words.columns[part],
      style: shareStyle,
      cell: (m, _, at) => {
        const all = `SUM(${rangeIn(grid(), counted)})`
        const equally = `${at("takesPart")}/MAX(1,SUM(${rangeIn(grid(), "takesPart")}))`
        return { value: share[m]!, formula: `IF(${all}>0,${at(counted)}/${all},${equally})` }
      }
    }
  ]
}

/** Undefined where the size is what a table says, or the same for all. */
const sizeFormula = (key: Key, caseTypes: number, sheets: MoneySheets, m: number): string | undefined => {
  const { work, sites, savings } = sheets
  const first = m * caseTypes
  switch (key.kind) {
    case "population":
      return cellIn(savings, "population", m)
    case "staffing":
      return cellIn(sites, "baseline", m)
    case "transferred":
      return `MAX(0,${cellIn(sites, "leaves", m)})`
    case "cost":
      return cellIn(savings, "costToday", m)
    case "recipients":
      return key.caseType >= 0
        ? cellIn(work, "recipients", first + key.caseType)
        : `SUM(${rangeIn(work, "recipients", first, first + caseTypes - 1)})`
    case "equal":
    case "column":
      return undefined
  }
}

/** The part above each threshold counts for less, as `weighted` has it. */
const withBands = ({ entry }: Priced, bands: WeightedKey["bands"], whole: string): string => {
  const [lowest] = bands
  if (lowest === undefined) return whole
  const parts = bands.map(({ above, weight }, i) => {
    const next = bands[i + 1]
    const until = next === undefined ? whole : `MIN(${whole},${entry(next.above)})`
    return `MAX(0,${until}-${entry(above)})*${entry(weight)}`
  })
  return [`MIN(${whole},${entry(lowest.above)})`, ...parts].join("+")
}
