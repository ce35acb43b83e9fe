/** The sheet of savings: municipality by municipality what staff cost today, what leaves, and what that saves. */
import { siteLots, type SiteLots } from "../../../../model/money/localSaving.ts"
import { costAlike, paysOnlyStaff } from "../../../../model/money/alikeResources.ts"
import { cellIn, type Grid, type GridColumn, rangeIn, type SameRow } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import type { ListSheet } from "../listSheet.ts"
import { fteStyle, numberStyle } from "../Live.ts"
import { amountColumn } from "./amountColumn.ts"
import { directFormula } from "./directFormula.ts"
import { moneyStyle, type Priced } from "./Priced.ts"
import { isByColumn, tabledCost } from "./staffPrices.ts"
import { lotColumns } from "./lotColumns.ts"
import type { ReleaseRow } from "./releaseGrid.ts"
import type { WorkSheets } from "./Sheets.ts"

type Column = GridColumn<number>

/** @param release the posts by case type, where they are released so */
export const savingGrid = (
  priced: Priced,
  sheets: WorkSheets,
  prices: ListSheet,
  release: Grid<ReleaseRow> | undefined
): SiteGrid => {
  const { live, money, words } = priced
  const { model } = live
  const { columns } = words
  const lots = siteLots(model, money, live.result.allocation, priced.prices)
  return {
    name: live.sheet("savings"),
    title: live.sheet("savings"),
    note: words.notes.savings,
    items: Array.from({ length: model.municipalities }, (_, m) => m),
    frozenColumns: 2,
    filtered: true,
    columns: [
      ...municipalityHeads<number>(live, (m) => m),
      {
        id: "population",
        header: live.words.columns.population,
        style: numberStyle,
        cell: (m) => money.population[m]!
      },
      ...followColumn(priced),
      ...costColumns(priced, sheets, prices, lots),
      {
        id: "staffToday",
        header: columns.staffToday,
        style: moneyStyle,
        cell: (m, _, at) => ({
          value: priced.year.local.staffToday[m]!,
          formula: `${cellIn(sheets.sites, "baseline", m)}*(${at("salary")}+${at("overhead")})`
        })
      },
      ...todayColumns(priced, sheets, prices),
      ...(model.organisation === null ? [] : afterColumns(priced, sheets, prices, lots, release))
    ]
  }
}

/** Where a table says who goes along with the work. */
const followColumn = ({ live, words }: Priced): ReadonlyArray<Column> => {
  const follow = live.model.transition?.follow
  return follow?.kind === "column"
    ? [{ id: "follow", header: words.columns.follow, style: numberStyle, cell: (m) => follow.column[m]! }]
    : []
}

/** What an FTE costs at the mean of a site's case types. */
const costColumns = (
  priced: Priced,
  { work, sites }: WorkSheets,
  prices: ListSheet,
  { siteCost }: SiteLots
): ReadonlyArray<Column> => {
  const { live, money, words } = priced
  const n = live.model.caseTypes.length
  const { column } = money
  const alike = costAlike(money.localCost)
  const part = (id: "salary" | "overhead", at: SameRow) => tabledCost(priced, prices, id, at("costColumn"))
  const formula = (id: "salary" | "overhead", m: number, at: SameRow): string => {
    const list = id === "salary" ? "localSalary" : "localOverhead"
    if (alike) return prices.at(`${list} 0`)
    if (live.names.caseTypes.every((_, c) => isByColumn(priced, c))) return part(id, at)
    const range = (of: string) => prices.range(`${of} 0`, `${of} ${n - 1}`)
    const fte = rangeIn(work, "totalToday", m * n, m * n + n - 1)
    const all = cellIn(sites, "baseline", m)
    const tabled = (weight: (flags: string) => string) =>
      column === null ? "" : `+${part(id, at)}*${weight(range("byColumn"))}`
    const weighted = `SUMPRODUCT(${fte},${range(list)})${tabled((flags) => `SUMPRODUCT(${fte},${flags})`)}`
    const plain = `SUM(${range(list)})${tabled((flags) => `SUM(${flags})`)}`
    return `IF(${all}>0,(${weighted})/${all},(${plain})/${n})`
  }
  const cost = (id: "salary" | "overhead"): Column => ({
    id,
    header: words.columns[id],
    style: moneyStyle,
    cell: (m, _, at) => ({ value: siteCost(m)[id], formula: formula(id, m, at) })
  })
  return [
    ...(column === null
      ? []
      : [
          {
            id: "costColumn",
            header: words.columns.costColumn,
            style: moneyStyle,
            cell: (m: number) => column.costPerFte[m]!
          }
        ]),
    cost("salary"),
    cost("overhead")
  ]
}

const todayColumns = (priced: Priced, sheets: WorkSheets, prices: ListSheet): ReadonlyArray<Column> => {
  const direct = directFormula(priced, sheets, prices)
  return [
    ...(paysOnlyStaff(priced.money)
      ? []
      : [amountColumn(priced, "directToday", priced.direct.today, (at, m) => direct.today(m, at("population")))]),
    amountColumn(priced, "costToday", priced.year.local.costToday, (at) =>
      paysOnlyStaff(priced.money) ? at("staffToday") : `${at("staffToday")}+${at("directToday")}`
    )
  ]
}

const afterColumns = (
  priced: Priced,
  sheets: WorkSheets,
  prices: ListSheet,
  { leaves, siteCost }: SiteLots,
  release: Grid<ReleaseRow> | undefined
): ReadonlyArray<Column> => {
  const { live, year } = priced
  const direct = directFormula(priced, sheets, prices)
  const { local } = year
  const isStaffOnly = paysOnlyStaff(priced.money)
  const lots =
    release === undefined
      ? lotColumns<number>(priced, prices, {
          leaves: (m) => leaves[m]!,
          leavesFormula: (m) => cellIn(sheets.sites, "leaves", m),
          cost: siteCost
        })
      : sumsOf(priced, release, live.model.caseTypes.length + 1)
  const withDirect = (staff: string, at: SameRow) =>
    isStaffOnly ? staff : `${staff}+${at("directToday")}-${at("directAfter")}`
  return [
    ...lots,
    ...(isStaffOnly
      ? []
      : [
          amountColumn(
            priced,
            "directAfter",
            priced.direct.after,
            (at, m) => direct.after(m, at("population")) ?? at("directToday")
          )
        ]),
    amountColumn(priced, "saving", local.saving, (at) => withDirect(`${at("salarySaved")}+${at("overheadSaved")}`, at)),
    amountColumn(priced, "potential", local.potential, (at) => withDirect(at("worth"), at))
  ]
}

/** Posts that are released case type by case type, added up over a site. */
const sumsOf = ({ year, words }: Priced, release: Grid<ReleaseRow>, perSite: number): ReadonlyArray<Column> => {
  const { local } = year
  const values = {
    leaves: local.leaves,
    released: local.released,
    stranded: local.stranded,
    salarySaved: local.salarySaved,
    overheadSaved: local.overheadSaved,
    worth: local.potential.map((all, m) => all - local.directSaved[m]!)
  }
  return (Object.keys(values) as ReadonlyArray<keyof typeof values>).map((id) => ({
    id,
    header: words.columns[id],
    style: id === "leaves" || id === "released" || id === "stranded" ? fteStyle : moneyStyle,
    cell: (m) => ({
      value: values[id][m]!,
      formula: `SUM(${rangeIn(release, id, m * perSite, (m + 1) * perSite - 1)})`
    })
  }))
}
