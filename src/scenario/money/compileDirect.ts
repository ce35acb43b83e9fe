/** Yearly cost that is not staff as entries. */
import type { CentreCost, DirectCost } from "../../model/money/Money.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import { compileBias } from "./compileBias.ts"
import type { Entries } from "./Entries.ts"
import type { MoneyInput } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

/** What centres buy, with what it is known to become dearer by. */
export const compileCentreCost = (given: MoneyInput, around: Around, entries: Entries): ReadonlyArray<CentreCost> => {
  const items = Object.entries(given.direct?.centre ?? {})
  return compileDirect(given, "centre", around, entries).map((cost, i) => {
    const [id, { bias }] = items[i]!
    return { ...cost, bias: compileBias(around, bias, ["money", "direct", "centre", id, "bias"], "yearly") }
  })
}

export const compileDirect = (
  given: MoneyInput,
  side: "local" | "centre",
  around: Around,
  entries: Entries
): ReadonlyArray<DirectCost> =>
  Object.entries(given.direct?.[side] ?? {}).map(([id, { amount, per }]) => {
    const path = ["money", "direct", side, id]
    if (per === "inhabitant" && around.scenario.municipalities.population === undefined) {
      const said = moneyWords.noPopulation("per: inhabitant")
      around.ledger.report({ path: [...path, "per"], at: "value", code: "no-population-column", ...said })
    }
    return { amount: entries.amount(amount, [...path, "amount"], kinds.money), per }
  })
