/** Columns of money on the sheet of centres: what staff costs, and what other cost may go by. */
import { unitCosts, wholeCost } from "../../../../model/money/unitCosts.ts"
import { pricesOf } from "../../../../model/money/prices.ts"
import { siteTotals, takenBy } from "../../../../model/totals.ts"
import type { GridColumn } from "../../Grid.ts"
import type { ListSheet } from "../listSheet.ts"
import { countStyle, type Live } from "../Live.ts"
import { moneyStyle } from "./Priced.ts"

/** @param rows the cells of a centre's case types on the sheet of its work */
export const centreMoneyColumns = (
  live: Live,
  rows: (g: number, column: string) => string,
  prices: () => ListSheet | undefined
): ReadonlyArray<GridColumn<number>> => {
  const { model, moneyWords } = live
  const { money } = model
  if (money === null) return []
  const { centres, values } = live.result.allocation
  const n = model.caseTypes.length
  const takes = takenBy(model)
  const isIdle = (g: number) => model.caseTypes.every((_, c) => !takes(g, c))
  const totals = siteTotals(centres, n, (g, c) => takes(g, c) || isIdle(g))
  const costs = unitCosts(money, pricesOf(values))
  const staff = (g: number) =>
    model.caseTypes.reduce((sum, _, c) => sum + totals[g * n + c]! * wholeCost(costs.centre(c)), 0)
  const working = (g: number) =>
    model.caseTypes.filter((_, c) => centres.core[g * n + c]! + centres.transaction[g * n + c]! > 0).length
  return [
    {
      id: "staffCost",
      header: moneyWords.columns.staffCost,
      style: moneyStyle,
      cell: (g, _, at) => {
        const range = prices()!.range("centreCost 0", `centreCost ${n - 1}`)
        // A centre that takes nothing still has its secretariat to pay: at the mean over case types.
        const formula = isIdle(g) ? `${at("fte")}*AVERAGE(${range})` : `SUMPRODUCT(${rows(g, "total")},${range})`
        return { value: staff(g), formula }
      }
    },
    {
      id: "working",
      header: moneyWords.columns.working,
      style: countStyle,
      cell: (g) => ({
        value: working(g),
        formula: `SUMPRODUCT(--(${rows(g, "core")}+${rows(g, "transaction")}>0))`
      })
    },
    {
      id: "runs",
      header: moneyWords.columns.runs,
      style: countStyle,
      cell: (g, _, at) => ({ value: Math.min(1, working(g)), formula: `MIN(1,${at("working")})` })
    }
  ]
}
