/** What amounts of a table or a sentence are counted in. */
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import { largest } from "../../kernel/extremes.ts"
import { currencyWord } from "../../words/currencies.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"

export type MoneyWords = Words<"money" | "terms">

/** A number that every figure of a table is counted in, so that the largest has few digits. */
export const perFor = (largest: number): 1 | 1e3 | 1e6 => (largest >= 1e7 ? 1e6 : largest >= 1e4 ? 1e3 : 1)

const scaleOf = (per: number): "ones" | "thousands" | "millions" =>
  per === 1e6 ? "millions" : per === 1e3 ? "thousands" : "ones"

/** The head of amounts: `million DKK, 2012 prices`. */
export const unitOf = (
  { currency, priceLevel }: Pick<MoneyFindings, "currency" | "priceLevel">,
  per: number,
  words: MoneyWords
): string => words.money.unit({ currency: currencyWord(currency, words.lang), priceLevel, scale: scaleOf(per) })

/** An amount in a sentence: `−2.9 million DKK`. */
export const amountIn = (amount: number, currency: string, words: MoneyWords): string => {
  const per = perFor(Math.abs(amount))
  return `${formatNumber(amount / per, words.lang, per === 1 ? 0 : 1)} ${currencyUnit(currency, per, words)}`
}

/** What an amount is counted in, without its year: `million DKK`. */
export const currencyUnit = (currency: string, per: number, words: MoneyWords): string =>
  words.money.amountUnit({ currency: currencyWord(currency, words.lang), scale: scaleOf(per) })

/** Largest amount of what stands in one table, whatever its sign. */
export const largestOf = (amounts: ReadonlyArray<number>): number => largest(amounts.map(Math.abs))
