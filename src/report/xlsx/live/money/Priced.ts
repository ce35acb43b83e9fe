/** The money of one scenario on its way into formulas: its section, its year as computed, and what stands for amounts. */
import { directCosts, type DirectCosts } from "../../../../model/money/directCosts.ts"
import type { Amount, Entry, Money, Settlement } from "../../../../model/money/Money.ts"
import type { MoneyYear } from "../../../../model/money/moneyOf.ts"
import { yearOf } from "../../../../model/money/moneyYear.ts"
import { type Prices, pricesOf } from "../../../../model/money/prices.ts"
import { settlementIn } from "../../../../model/money/settlementIn.ts"
import type { MoneyNames } from "../../../../scenario/Names.ts"
import { textIn, type Text } from "../../../../words/Lang.ts"
import { minusSign } from "../../looks.ts"
import type { WorkbookWords } from "../../workbookParts.ts"
import type { Live } from "../Live.ts"

export interface Priced {
  readonly live: Live
  readonly money: Money
  readonly names: MoneyNames
  readonly year: MoneyYear
  readonly direct: DirectCosts
  readonly prices: Prices
  /** The last one, as on the page of `run`. */
  readonly settlement: Settlement | null
  /** What stands for a number in a formula. */
  readonly entry: (entry: Entry) => string
  readonly amount: (amount: Amount) => string
  readonly words: WorkbookWords["moneyBook"]
  readonly text: (text: Text) => string
}

/** Undefined where the scenario says nothing about money. */
export const pricedOf = (live: Live): Priced | undefined => {
  const { model, names, result } = live
  const { money } = model
  if (money === null || names.money === undefined) return undefined
  const { allocation } = result
  const entry = ({ slot }: Entry) => live.term(slot)
  return {
    live,
    money,
    names: names.money,
    year: yearOf(model, money, allocation),
    direct: directCosts(model, money, allocation),
    prices: pricesOf(allocation.values),
    settlement: settlementIn(money),
    entry,
    amount: ({ slot, index }) => (index === null ? live.term(slot) : `${live.term(slot)}/${live.term(index.slot)}`),
    words: live.moneyWords,
    text: (text) => textIn(text, live.lang)
  }
}

/** Whole currency; the number behind it stays exact. */
export const moneyStyle = { number: `#,##0;${minusSign}#,##0` } as const
export const shareStyle = { number: "0.000000" } as const
