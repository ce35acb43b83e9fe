/** Yearly cost that is not staff as entries. */
import type { DirectCost } from "../../model/money/Money.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import { compileBias } from "./compileBias.ts"
import type { Entries } from "./Entries.ts"
import type { MoneyInput } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

export const compileDirect = (
  given: MoneyInput,
  side: "local" | "centre",
  around: Around,
  entries: Entries
): ReadonlyArray<DirectCost> => {
  const items: NonNullable<NonNullable<MoneyInput["direct"]>["centre"]> = given.direct?.[side] ?? {}
  return Object.entries(items).map(([id, { amount, per, bias }]) => {
    const path = ["money", "direct", side, id]
    if (per === "inhabitant" && around.scenario.municipalities.population === undefined) {
      const said = moneyWords.noPopulation("per: inhabitant")
      around.ledger.report({ path: [...path, "per"], at: "value", code: "no-population-column", ...said })
    }
    return {
      amount: entries.amount(amount, [...path, "amount"], kinds.money),
      per,
      bias: compileBias(around, bias, [...path, "bias"], "yearly")
    }
  })
}
