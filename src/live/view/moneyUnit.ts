/** In what money is told on the page. */
import { currencyWord } from "../../words/currencies.ts"
import type { LiveWords } from "../../words/liveWords.ts"
import type { Shown } from "../Store.ts"

export interface MoneyUnit {
  /** With the prices that it is told in. */
  readonly text: string
  /** What an amount is divided by before it is printed. */
  readonly per: number
  readonly decimals: number
}

/** One unit for all columns; undefined where none of them has money. */
export const moneyUnit = (
  columns: ReadonlyArray<Pick<Shown, "figures">>,
  { live, lang }: LiveWords
): MoneyUnit | undefined => {
  const told = columns.flatMap(({ figures: { money } }) => (money === null ? [] : [money]))
  const [first] = told
  if (first === undefined) return undefined
  const currency = currencyWord(first.currency, lang)
  const isMany = Math.max(...told.map(({ costToday }) => Math.abs(costToday))) >= MANY
  return {
    text: live.money.unit({
      unit: isMany ? live.money.million({ currency }) : currency,
      priceLevel: first.priceLevel
    }),
    per: isMany ? 1e6 : 1,
    decimals: isMany ? 1 : 0
  }
}

/** From here on amounts are told in millions. */
const MANY = 1e7
