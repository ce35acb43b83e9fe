/** The sheet of posts by case type, where posts are released case type by case type and not over whole sites. */
import { siteLots } from "../../../../model/money/localSaving.ts"
import { cellIn, type Grid } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import type { ListSheet } from "../listSheet.ts"
import { lotColumns } from "./lotColumns.ts"
import { moneyStyle, type Priced } from "./Priced.ts"
import { isByColumn, tabledCost } from "./staffPrices.ts"
import type { WorkSheets } from "./Sheets.ts"

/** A municipality and a case type; behind the last one what belongs to none: managers and coordination. */
export interface ReleaseRow {
  readonly m: number
  readonly c: number
}

/** @param savings where a site's mean cost of an FTE stands, asked for when the sheet is written */
export const releaseGrid = (
  priced: Priced,
  { work, sites }: WorkSheets,
  prices: ListSheet,
  savings: () => SiteGrid
): Grid<ReleaseRow> => {
  const { live, money, words, text } = priced
  const { model, names } = live
  const n = model.caseTypes.length
  const own = siteLots(model, money, live.result.allocation, priced.prices)
  const lots = Array.from({ length: model.municipalities }, (_, m) => own.lots(m))
  const lotOf = ({ m, c }: ReleaseRow) => lots[m]![c]!
  const cost = (id: "salary" | "overhead", { m, c }: ReleaseRow): string =>
    c === n
      ? cellIn(savings(), id, m)
      : isByColumn(priced, c)
        ? tabledCost(priced, prices, id, cellIn(savings(), "costColumn", m))
        : prices.at(`${id === "salary" ? "localSalary" : "localOverhead"} ${c}`)
  const leavesFormula = ({ m, c }: ReleaseRow): string => {
    if (c === n)
      return `${cellIn(sites, "managementToday", m)}-${cellIn(sites, "managementAfter", m)}-${cellIn(sites, "coordination", m)}`
    const cell = (column: string) => cellIn(work, column, m * n + c)
    return `${cell("coreToday")}+${cell("upkeepToday")}-${cell("caseWorkAfter")}-${cell("upkeepAfter")}`
  }
  const unit = (id: "salary" | "overhead") => ({
    id,
    header: words.columns[id],
    style: moneyStyle,
    cell: (row: ReleaseRow) => ({ value: lotOf(row)[id], formula: cost(id, row) })
  })
  return {
    name: live.sheet("release"),
    title: live.sheet("release"),
    note: words.notes.release,
    items: lots.flatMap((_, m) => Array.from({ length: n + 1 }, (__, c): ReleaseRow => ({ m, c }))),
    frozenColumns: 3,
    filtered: true,
    columns: [
      ...municipalityHeads<ReleaseRow>(live, ({ m }) => m),
      {
        id: "caseType",
        header: live.words.columns.caseType,
        width: 22,
        cell: ({ c }) => (c === n ? live.terms.quantity.management : text(names.caseTypes[c]!.label))
      },
      unit("salary"),
      unit("overhead"),
      ...lotColumns<ReleaseRow>(priced, prices, { leaves: (row) => lotOf(row).leaves, leavesFormula, cost: lotOf })
    ]
  }
}
