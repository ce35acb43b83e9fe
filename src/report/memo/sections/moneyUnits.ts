/** What money is counted in, and which models a memo looks at for it. */
import type { MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { currencyWord } from "../../../words/currencies.ts"
import type { Voice } from "./Voice.ts"

/** What an amount of a table is counted in. */
export const MILLION = 1e6

export const unitWord = (voice: Voice, money: MemoMoney): string =>
  voice.words.economy.million({ currency: currencyWord(money.currency, voice.lang) })

/** The model that the section looks at closely, and all that reorganise something. */
export const shownIn = ({
  findings: { money, focus }
}: Voice): readonly [MoneyModel | undefined, ReadonlyArray<MoneyModel>] => {
  const organised = money?.models.filter((model) => model.organised) ?? []
  return [organised.find(({ place }) => place === focus) ?? organised[0], organised]
}
