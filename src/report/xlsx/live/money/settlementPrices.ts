/** Rules of the settlement as cells: who carries what, the loan, the grant, compensation. */
import { annuityOf } from "../../../../model/money/loan.ts"
import type { Loan } from "../../../../model/money/Money.ts"
import { shareOf } from "../../../../model/money/sharing.ts"
import type { ListItem } from "../listSheet.ts"
import type { Priced } from "./Priced.ts"

export const settlementPrices = ({
  live,
  settlement,
  prices,
  entry,
  amount,
  words
}: Priced): ReadonlyArray<ListItem> => {
  if (live.model.organisation === null) return []
  const { municipalShare = "all", loan = null, grant = null, compensation = null } = settlement ?? {}
  const { share = null, amount: fixed = null } = grant ?? {}
  const item = (
    id: "municipalShare" | "annuity" | "grantShare" | "grantAmount" | "cap",
    value: number,
    formula: () => string
  ): ListItem => ({ id, label: words.lines[id], value, formula })
  return [
    item("municipalShare", shareOf(municipalShare, prices), () =>
      municipalShare === "all" ? "1" : municipalShare === "nothing" ? "0" : entry(municipalShare)
    ),
    ...(loan === null
      ? []
      : [item("annuity", annuityOf(settlement, prices), () => annuityFormula(loan, { entry, amount }))]),
    ...(grant === null
      ? []
      : [
          item("grantShare", share === null ? 1 : prices.at(share), () => (share === null ? "1" : entry(share))),
          ...(fixed === null ? [] : [item("grantAmount", prices.of(fixed), () => amount(fixed))])
        ]),
    ...(compensation === null
      ? []
      : [item("cap", prices.of(compensation.maxLossPerInhabitant), () => amount(compensation.maxLossPerInhabitant))])
  ]
}

const annuityFormula = (
  { amount: lent, rate, years }: Loan,
  { entry, amount }: Pick<Priced, "entry" | "amount">
): string =>
  `IF(${entry(rate)}=0,${amount(lent)}/${entry(years)},${amount(lent)}*${entry(rate)}/(1-(1+${entry(rate)})^(-${entry(years)})))`
