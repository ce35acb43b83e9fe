/** Problems of money that only show when values meet: a key without a total, a loan that nothing spends, too small gains. */
import { allocate } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { sumOf } from "../../model/money/keys.ts"
import type { Key, Money } from "../../model/money/Money.ts"
import { moneyOf, type MoneyYear } from "../../model/money/moneyOf.ts"
import { yearOf } from "../../model/money/moneyYear.ts"
import { oneOffAmounts } from "../../model/money/oneOff.ts"
import { pricesOf } from "../../model/money/prices.ts"
import { sizesOf } from "../../model/money/sharing.ts"
import { takesPart } from "../../model/money/volumes.ts"
import { errorsIn, type Problem } from "../Problem.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { Scenario } from "../Scenario.ts"
import { settlementPath } from "./compileSettlement.ts"
import { moneyWords } from "./moneyWords.ts"

/** The model must be free of errors; what is found is reported to the ledger and given back. */
export const checkMoney = (scenario: Scenario, model: Model, ledger: Ledger): ReadonlyArray<Problem> => {
  const { money } = model
  if (money === null || money.given !== null || model.organisation === null) return []
  const before = ledger.problems().length
  const year = yearOf(model, money, allocate(model))
  checkKeys(scenario, model, money, year, ledger)
  if (errorsIn(ledger.problems().slice(before)).length === 0) checkSums(scenario, model, money, year, ledger)
  return ledger.problems().slice(before)
}

const checkKeys = (scenario: Scenario, model: Model, money: Money, year: MoneyYear, ledger: Ledger): void => {
  const check = (key: Key, path: Path): void => {
    const sizes = sizesOf(key, model, money, model.values, year.local)
    const total = sumOf(sizes.filter((_, m) => takesPart(model, m)))
    if (!(total > 0)) ledger.report({ path, at: "value", code: "empty-key", ...moneyWords.emptyKey(key.kind) })
  }
  for (const { from, settlement } of money.settlements) {
    const key = settlement.tariff === null ? "key" : "residualKey"
    check(settlement.key.key, [...settlementPath(scenario, from, "contribution"), key])
    if (settlement.grant !== null) check(settlement.grant.key.key, [...settlementPath(scenario, from, "grant"), "key"])
  }
}

const checkSums = (scenario: Scenario, model: Model, money: Money, year: MoneyYear, ledger: Ledger): void => {
  const prices = pricesOf(model.values)
  const allocation = allocate(model)
  const spent = oneOffAmounts(model, money, model.values, year).reduce(
    (sum, amount, i) => (money.oneOff[i]!.payer === "centre" ? sum + amount : sum),
    0
  )
  for (const { from, settlement } of money.settlements) {
    const { loan } = settlement
    const at = (key: "loan" | "compensation") => settlementPath(scenario, from, key)
    if (loan !== null && money.appraisal !== null && prices.of(loan.amount) > spent)
      ledger.warn({ path: at("loan"), at: "key", code: "loan-unspent", ...moneyWords.loanUnspent })
    const { uncovered } = moneyOf(model, money, allocation, Math.max(1, from)).settled
    if (uncovered > 0)
      ledger.warn({
        path: at("compensation"),
        at: "key",
        code: "compensation-uncovered",
        ...moneyWords.uncovered(String(Math.round(uncovered)))
      })
  }
}
