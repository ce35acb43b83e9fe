/** Prices of staff: what an FTE costs on either side, as written or as a table says, and grades. */
import { payFactors } from "../../../../model/money/grades.ts"
import type { CostPerFte, Entry, GradeMix } from "../../../../model/money/Money.ts"
import { unitCosts, wholeCost } from "../../../../model/money/unitCosts.ts"
import type { ListItem, ListSheet } from "../listSheet.ts"
import { sumOfTerms } from "../Live.ts"
import type { Priced } from "./Priced.ts"

/** @param sheet where they stand, asked for when the sheet is written */
export const staffPrices = (priced: Priced, sheet: () => ListSheet): ReadonlyArray<ListItem> => [
  ...factorItems(priced),
  ...costItems(priced, sheet)
]

/** Whether a case type's cost of an FTE is what a table says of each municipality. */
export const isByColumn = ({ money }: Priced, c: number): boolean =>
  money.column !== null && money.localCost[c] === null

/** Pay or overhead of an FTE whose cost a table says as one number. */
export const tabledCost = (
  { money }: Priced,
  prices: ListSheet,
  part: "salary" | "overhead",
  costColumn: string
): string => {
  if (part === "overhead") return `${costColumn}*(1-${prices.at("salaryShare")})`
  return `${costColumn}*${prices.at("salaryShare")}${money.gradeMix === null ? "" : `*${prices.at("localFactor")}`}`
}

const factorItems = ({ money, prices, entry, words }: Priced): ReadonlyArray<ListItem> => {
  const { gradeMix, column } = money
  const factors = payFactors(gradeMix, prices)
  const side = (id: "localFactor" | "centreFactor", mix: GradeMix, value: number): ListItem => ({
    id,
    label: words.lines[id],
    value,
    formula: () => {
      const index = (shares: ReadonlyArray<Entry>) =>
        `(${sumOfTerms(shares.map((share, g) => `${entry(share)}*${entry(mix.payIndexes[g]!)}`))})`
      return `${index(id === "localFactor" ? mix.local : mix.centre)}/${index(mix[mix.measuredAt])}`
    }
  })
  return [
    ...(gradeMix === null
      ? []
      : [side("localFactor", gradeMix, factors.local), side("centreFactor", gradeMix, factors.centre)]),
    ...(column === null
      ? []
      : [
          {
            id: "salaryShare",
            label: words.lines.salaryShare,
            value: prices.at(column.salaryShare),
            formula: () => entry(column.salaryShare)
          }
        ])
  ]
}

/** For each case type pay, overhead, whether a table says it, and both together at centres. */
const costItems = (priced: Priced, sheet: () => ListSheet): ReadonlyArray<ListItem> => {
  const { live, money, prices, amount, words, text } = priced
  const costs = unitCosts(money, prices)
  const factor = (side: "localFactor" | "centreFactor") => (money.gradeMix === null ? "" : `*${sheet().at(side)}`)
  const each = (
    id: "localSalary" | "localOverhead" | "byColumn" | "centreCost",
    value: (c: number) => number,
    formula: (c: number) => string
  ): ReadonlyArray<ListItem> =>
    live.names.caseTypes.map(({ label }, c) => ({
      id: `${id} ${c}`,
      label: words.lines[id]({ of: text(label) }),
      value: value(c),
      formula: () => formula(c)
    }))
  const written = (c: number, formula: (cost: CostPerFte) => string) => {
    const cost = money.localCost[c] ?? null
    return cost === null ? "0" : formula(cost)
  }
  const valueOf = (c: number, part: "salary" | "overhead") => (money.localCost[c] == null ? 0 : costs.local(0, c)[part])
  return [
    ...each(
      "localSalary",
      (c) => valueOf(c, "salary"),
      (c) => written(c, ({ salary }) => `${amount(salary)}${factor("localFactor")}`)
    ),
    ...each(
      "localOverhead",
      (c) => valueOf(c, "overhead"),
      (c) => written(c, ({ overhead }) => amount(overhead))
    ),
    ...(money.column === null
      ? []
      : each(
          "byColumn",
          (c) => (isByColumn(priced, c) ? 1 : 0),
          (c) => (isByColumn(priced, c) ? "1" : "0")
        )),
    ...(live.model.organisation === null
      ? []
      : each(
          "centreCost",
          (c) => wholeCost(costs.centre(c)),
          (c) => {
            const cost = money.centreCost[c]
            return cost === undefined ? "0" : `${amount(cost.salary)}${factor("centreFactor")}+${amount(cost.overhead)}`
          }
        ))
  ]
}
