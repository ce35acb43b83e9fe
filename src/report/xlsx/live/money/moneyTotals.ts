/** Totals of money, each one formula over the sheets of money; named as metrics are. */
import { measure, national } from "../../../../model/Metric.ts"
import { type Grid, rangeIn } from "../../Grid.ts"
import { isAmount, type MoneyTotal, moneyTotalsOf, moneyValue } from "../../moneyShown.ts"
import type { Total } from "../Total.ts"
import type { LiveMoney } from "./liveMoney.ts"

/** @param at where another total stands */
export const moneyTotals = (money: LiveMoney, at: (metric: string) => string): ReadonlyArray<Total> => {
  const { live, names, text } = money.priced
  const { model, result, terms } = live
  const total = (id: string, label: string, value: number, amount: boolean, formula: () => string): Total => ({
    id,
    label: amount ? `${label}, ${names.currency}` : label,
    value,
    isAmount: amount,
    get formula() {
      return formula()
    }
  })
  const formulas = formulasOf(money, at)
  return [
    ...moneyTotalsOf(model).map((id) =>
      total(id, terms.sectionQuantity[id], moneyValue(model, result.allocation, id), isAmount(id), formulas[id])
    ),
    ...names.oneOff.map(({ id, label }, item) =>
      total(
        `oneOff.${id}`,
        live.words.perCaseType({ quantity: terms.sectionQuantity.oneOff, caseType: text(label) }),
        measure(model, result.allocation, national("oneOff", -1, { item })),
        true,
        () => money.accounts.at(`oneOff ${item}`)
      )
    )
  ]
}

const sum = <Item>(grid: Grid<Item>, column: string): string => `SUM(${rangeIn(grid, column)})`

const formulasOf = (
  { priced, sheets, accounts, settlement, flows }: LiveMoney,
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
