/** Totals of money, each one formula over the sheets of money; named as metrics are. */
import { measure, national } from "../../../../model/Metric.ts"
import { cellIn, type Grid, rangeIn } from "../../Grid.ts"
import { quoted } from "../../address.ts"
import type { LiveMonths } from "../months/liveMonths.ts"
import { isAmount, isMoment, type MoneyTotal, moneyTotalsOf, moneyValue } from "../../moneyShown.ts"
import type { Total } from "../Total.ts"
import type { LiveMoney } from "./liveMoney.ts"
import { moneyTotal } from "./moneyTotal.ts"

/** @param at where another total stands */
export const moneyTotals = (money: LiveMoney, at: (metric: string) => string): ReadonlyArray<Total> => {
  const { priced } = money
  const { live, names, text, words } = priced
  const { model, result, terms } = live
  const formulas = formulasOf(money, at)
  return [
    ...moneyTotalsOf(model).map((id) => {
      const kind = isMoment(id) ? { never: words.never[id] } : { isAmount: isAmount(id) }
      const [label, value] = [terms.sectionQuantity[id], moneyValue(model, result.allocation, id)]
      return moneyTotal(priced, { id, label, value, ...kind }, formulas[id])
    }),
    ...names.oneOff.map(({ id, label }, item) =>
      moneyTotal(
        priced,
        {
          id: `oneOff.${id}`,
          label: live.words.perCaseType({ quantity: terms.sectionQuantity.oneOff, caseType: text(label) }),
          value: measure(model, result.allocation, national("oneOff", -1, { item })),
          isAmount: true
        },
        () => money.accounts.at(`oneOff ${item}`)
      )
    ),
    ...(money.years?.totals ?? [])
  ]
}

/** The month after the last one in which money is still missing. */
const turnFormula = ({ months }: LiveMonths, never: string): string => {
  const cumulated = rangeIn(months, "cumulated")
  return `IF(${lastOf(months, "cumulated")}<0,${never},SUMPRODUCT(MAX((${cumulated}<0)*${rangeIn(months, "number")}))+1)`
}

const lastOf = <Item>(grid: Grid<Item>, column: string): string => cellIn(grid, column, grid.items.length - 1)

const sum = <Item>(grid: Grid<Item>, column: string): string => `SUM(${rangeIn(grid, column)})`

const formulasOf = (
  { priced, sheets, accounts, settlement, flows, months }: LiveMoney,
  at: (metric: string) => string
): Readonly<Record<MoneyTotal, () => string>> => {
  const { prices, savings } = sheets
  const { given, oneOff } = priced.money
  const settled = (column: string) => rangeIn(settlement!, column)
  const compensation = priced.settlement?.compensation ?? null
  const lessCentres = (column: string) => `${sum(savings, column)}-${accounts.at("centreTotal")}`
  return {
    costToday: () => sum(savings, "costToday"),
    cost: () => `${at("costToday")}-${at("saving")}`,
    saving: () =>
      given === null ? lessCentres("saving") : `SUM(${prices.range("given 0", `given ${given.length - 1}`)})`,
    potential: () => lessCentres("potential"),
    released: () => sum(savings, "released"),
    stranded: () => sum(savings, "stranded"),
    strandedCost: () => `${at("potential")}-${at("saving")}`,
    oneOff: () => `SUM(${accounts.range("oneOff 0", `oneOff ${oneOff.length - 1}`)})`,
    npv: () => sum(flows!, "present"),
    payback: () =>
      `IF(${sum(flows!, "back")}>0,${sum(flows!, "back")},IF(${lastOf(flows!, "cumulated")}<0,${quoted(priced.words.never.payback)},0))`,
    turningMonth: () => turnFormula(months!, quoted(priced.words.never.turningMonth)),
    contribution: () => `SUM(${settled("contribution")})`,
    grant: () => accounts.at("grantTotal"),
    compensation: () => `SUM(${settled("compensation")})`,
    net: () => `SUM(${settled("net")})`,
    "net.state": () =>
      `${accounts.at("carried")}-${accounts.at("centreTotal")}-${accounts.at("grantTotal")}${compensation === null ? "" : `-SUM(${settled("compensation")})`}`,
    "settlement.losers": () => `COUNTIF(${settled("side")},-1)`,
    "settlement.winners": () => `COUNTIF(${settled("side")},1)`,
    "settlement.worst": () => `MIN(0,MIN(${settled("net")}))`,
    "settlement.uncovered": () =>
      compensation?.paidBy === "state" ? "0" : `${accounts.at("wanted")}-${accounts.at("paid")}`
  }
}
