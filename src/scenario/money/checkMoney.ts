/** Problems of money that only show when values meet: a key without a total, a loan that nothing spends, too small gains. */
import { allocate } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { sumOf } from "../../model/money/keys.ts"
import type { Key, Money } from "../../model/money/Money.ts"
import { sizesOf } from "../../model/money/moneyOf.ts"
import { yearOf } from "../../model/money/moneyYear.ts"
import { oneOffAmounts } from "../../model/money/oneOff.ts"
import { pricesOf } from "../../model/money/prices.ts"
import { takesPart } from "../../model/money/volumes.ts"
import { errorsIn, type Problem } from "../Problem.ts"
import type { Ledger } from "../Ledger.ts"
import { moneyWords } from "./moneyWords.ts"

/** The model must be free of errors; what is found is reported to the ledger and given back. */
export const checkMoney = (model: Model, ledger: Ledger): ReadonlyArray<Problem> => {
  const { money } = model
  if (money === null || money.given !== null || model.organisation === null) return []
  const before = ledger.problems().length
  checkKeys(model, money, ledger)
  if (errorsIn(ledger.problems().slice(before)).length === 0) checkSums(model, money, ledger)
  return ledger.problems().slice(before)
}

const checkKeys = (model: Model, money: Money, ledger: Ledger): void => {
  const { settlement } = money
  if (settlement === null) return
  const year = yearOf(model, money, allocate(model))
  const check = (key: Key, path: ReadonlyArray<string>): void => {
    const sizes = sizesOf(key, model, money, model.values, year.local)
    const total = sumOf(sizes.filter((_, m) => takesPart(model, m)))
    if (!(total > 0)) ledger.report({ path, at: "value", code: "empty-key", ...moneyWords.emptyKey(key.kind) })
  }
  const contribution = ["money", "settlement", "contribution"]
  check(settlement.key.key, [...contribution, settlement.tariff === null ? "key" : "residualKey"])
  if (settlement.grant !== null) check(settlement.grant.key.key, ["money", "settlement", "grant", "key"])
}

const checkSums = (model: Model, money: Money, ledger: Ledger): void => {
  const prices = pricesOf(model.values)
  const year = yearOf(model, money, allocate(model))
  const loan = money.settlement?.loan ?? null
  const spent = oneOffAmounts(model, money, model.values, year).reduce(
    (sum, amount, i) => (money.oneOff[i]!.payer === "centre" ? sum + amount : sum),
    0
  )
  if (loan !== null && money.appraisal !== null && prices.of(loan.amount) > spent)
    ledger.warn({ path: ["money", "settlement", "loan"], at: "key", code: "loan-unspent", ...moneyWords.loanUnspent })
  if (year.settled.uncovered > 0)
    ledger.warn({
      path: ["money", "settlement", "compensation"],
      at: "key",
      code: "compensation-uncovered",
      ...moneyWords.uncovered(String(Math.round(year.settled.uncovered)))
    })
}
