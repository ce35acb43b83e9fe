/** Makes entries of the numbers that the money section writes, in prices of its price level. */
import type { Amount, Entry } from "../../model/money/Money.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import type { Scenario } from "../Scenario.ts"
import { type Kind, kinds } from "../Unit.ts"
import { moneyWords } from "./moneyWords.ts"

export interface Entries {
  readonly entry: (input: QuantityInput, path: Path, kind: Kind) => Entry
  /** A number in currency: divided by the index of the year that it is as of, if that is not the price level. */
  readonly amount: (input: QuantityInput, path: Path, kind: Kind) => Amount
  /** The central value of an entry. */
  readonly central: (entry: Entry) => number
}

export const makeEntries = (scenario: Scenario, ledger: Ledger): Entries => {
  const { priceLevel, index = {} } = scenario.money!
  const entry: Entries["entry"] = (input, path, kind) => ({ slot: ledger.slot(input, path, kind) })
  return {
    entry,
    amount: (input, path, kind) => {
      const own = entry(input, path, kind)
      const year = yearOf(input, scenario.parameters ?? {})
      if (year === undefined || year === String(priceLevel)) return { ...own, index: null }
      const factor = index[year]
      if (factor === undefined) {
        ledger.report({ path, at: "value", code: "no-price-index", ...moneyWords.noIndex(year, priceLevel) })
        return { ...own, index: null }
      }
      return { ...own, index: entry(factor, ["money", "index", year], kinds.priceIndex) }
    },
    central: ({ slot }) => ledger.values()[slot]!
  }
}

/** The year that a number is as of; of a reference, its parameter's. */
const yearOf = (input: QuantityInput, parameters: Readonly<Record<string, QuantityInput>>): string | undefined => {
  if (typeof input === "number") return undefined
  if (input.asOf !== undefined) return String(input.asOf).slice(0, 4)
  const parameter = input.ref === undefined ? undefined : parameters[input.ref.slice("parameters.".length)]
  return parameter === undefined || typeof parameter === "number" || parameter.asOf === undefined
    ? undefined
    : String(parameter.asOf).slice(0, 4)
}
