/** What money is counted in, and which models a memo looks at for it. */
import type { MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Figures } from "../Memo.ts"
import { distinctModels, shownValue, type Voice } from "./Voice.ts"

/** How amounts are counted throughout a memo. */
export interface MoneyScale {
  readonly per: number
  readonly decimals: number
  /** Of a single municipality. */
  readonly fineDecimals: number
  /** Such as `million GBP`. */
  readonly unit: string
}

/** Work that costs less than this a year is counted in thousands: a tenth of a million would be too coarse for it. */
const SMALL = 20e6

export const moneyScale = ({ words: { economy }, lang }: Voice, { models, currency }: MemoMoney): MoneyScale => {
  const word = { currency: currencyWord(currency, lang) }
  const largest = Math.max(...models.map(({ costToday }) => costToday.value))
  return largest < SMALL
    ? { per: 1e3, decimals: 0, fineDecimals: 0, unit: economy.thousand(word) }
    : { per: 1e6, decimals: 1, fineDecimals: 2, unit: economy.million(word) }
}

/** With its unit. */
export const amount = (voice: Voice, money: MemoMoney, of: Measured): Figures => {
  const { per, decimals, unit } = moneyScale(voice, money)
  return { kind: "number", value: roundTo(shownValue(voice, of) / per, decimals), decimals, unit, of }
}

/** The model that the section looks at closely, and all that reorganise something. */
export const shownIn = (voice: Voice): readonly [MoneyModel | undefined, ReadonlyArray<MoneyModel>] => {
  const { money, focus } = voice.findings
  const distinct = distinctModels(voice).map(({ place }) => place)
  const organised = money?.models.filter((model) => model.organised && distinct.includes(model.place)) ?? []
  return [organised.find(({ place }) => place === focus) ?? organised[0], organised]
}
