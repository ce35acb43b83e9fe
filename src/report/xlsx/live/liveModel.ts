/** The sheets that compute one scenario from its numbers, and where its figures stand in them. */
import { cellIn, gridWorksheet, rangeIn } from "../Grid.ts"
import type { Worksheet } from "../Workbook.ts"
import { activityGrid } from "./activityGrid.ts"
import { centreGrids } from "./centreGrids.ts"
import { factorGrid, solvedFactor, type FactorGrid } from "./factorGrid.ts"
import type { Live } from "./Live.ts"
import { liveMoney, moneyInputs, moneyWorksheets, municipalGrid } from "./money/liveMoney.ts"
import type { OtherInput } from "./checkGrid.ts"
import { pricedOf } from "./money/Priced.ts"
import { dayOneSheets } from "./months/dayOne.ts"
import { timedOf } from "./months/Timed.ts"
import { isPublished, type MunicipalMoney } from "../moneyShown.ts"
import type { ListSheet } from "./listSheet.ts"
import { rateGrid } from "./rateGrid.ts"
import { siteGrid } from "./siteGrid.ts"
import { timeGrid } from "./timeGrid.ts"
import { totalsGrid, type TotalsSheet } from "./totalsGrid.ts"
import { workGrid } from "./workGrid.ts"
import type { WorkGrid } from "./grids.ts"
import type { SiteGrid } from "./grids.ts"

export interface LiveModel {
  readonly sheets: ReadonlyArray<Worksheet>
  readonly totals: TotalsSheet
  /** What may be changed beside the numbers of the scenario. */
  readonly others: ReadonlyArray<OtherInput>
  /** Where a municipality's money stands. */
  readonly municipalMoney: (m: number, quantity: MunicipalMoney) => string
  /** The sheets whose formulas read numbers of the scenario, once more. */
  readonly inputs: () => ReadonlyArray<Worksheet>
  /** Where a municipality's FTE stand. */
  readonly municipality: (m: number, quantity: "baseline" | "local" | "leaves") => string
  /** Where a centre's figure stands. */
  readonly centre: (g: number, column: string) => string
  /** The cells of a centre's figure by case type. */
  readonly centreWork: (g: number, column: string) => string
}

/** Sheets refer to each other both ways; addresses are asked for when they are written. */
export const liveModel = (live: Live): LiveModel => {
  const made: { factor?: FactorGrid; work?: WorkGrid; sites?: SiteGrid; prices?: ListSheet } = {}
  const time = timeGrid(live, () => (made.factor === undefined ? undefined : solvedFactor(made.factor)))
  const activities = activityGrid(live, time)
  const rates = rateGrid(live, time, activities, () => made.work!)
  const work = workGrid(live, time, rates, () => made.sites!)
  made.work = work
  const sites = siteGrid(live, time, work)
  made.sites = sites
  const factor = live.model.observed === null ? undefined : factorGrid(live, time, work)
  if (factor !== undefined) made.factor = factor
  const centres = live.model.organisation === null ? undefined : centreGrids(live, time, work, () => made.prices)
  const n = live.model.caseTypes.length
  const priced = pricedOf(live)
  const end = { activities, work, sites, centres }
  const dayOne = dayOneSheets(live, time, end)
  const timed = priced === undefined ? undefined : timedOf(priced, { time, last: end, first: dayOne?.work ?? end })
  const money =
    priced === undefined ? undefined : liveMoney(priced, { work: end, timed, saving: () => totals.at("saving") })
  if (money !== undefined) made.prices = money.sheets.prices
  const totals: TotalsSheet = totalsGrid(live, time, { work, sites, centres }, money)
  const moneySheets = () => (money === undefined ? [] : moneyWorksheets(money))
  const workSheets = () => [
    gridWorksheet(sites),
    ...(centres === undefined ? [] : [gridWorksheet(centres.whole), gridWorksheet(centres.work)]),
    gridWorksheet(work),
    gridWorksheet(rates),
    gridWorksheet(activities),
    gridWorksheet(time.grid),
    ...(factor === undefined ? [] : [gridWorksheet(factor)]),
    ...(dayOne?.worksheets() ?? [])
  ]
  return {
    sheets: [gridWorksheet(totals.grid), ...moneySheets(), ...(isPublished(live.model) ? [] : workSheets())],
    totals,
    others:
      money === undefined || money.priced.money.appraisal === null
        ? []
        : [{ at: money.sheets.prices.at("horizon"), value: money.priced.money.appraisal.years }],
    municipalMoney: (m, quantity) => cellIn(municipalGrid(money!, quantity), quantity, m),
    inputs: () => [
      gridWorksheet(time.grid),
      gridWorksheet(activities),
      gridWorksheet(rates),
      ...(centres === undefined ? [] : [gridWorksheet(centres.whole)]),
      ...(dayOne?.inputs() ?? []),
      ...(money === undefined ? [] : moneyInputs(money))
    ],
    municipality: (m, quantity) =>
      quantity === "leaves" && live.model.organisation === null
        ? "0"
        : cellIn(sites, quantity === "local" && live.model.organisation === null ? "baseline" : quantity, m),
    centre: (g, column) => cellIn(centres!.whole, column, g),
    centreWork: (g, column) => rangeIn(centres!.work, column, g * n, g * n + n - 1)
  }
}
