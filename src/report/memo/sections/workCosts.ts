/** What the work costs where no model reorganises anything: nothing is saved, but the models may cost differently. */
import type { MemoMoney } from "../../../analysis/memo/MemoMoney.ts"
import type { Block } from "../Memo.ts"
import { amount } from "./moneyUnits.ts"
import { listed, sentence, type Voice } from "./Voice.ts"

export const workCosts = (voice: Voice, money: MemoMoney): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const costs = money.models.map(({ place, costToday }) =>
    words.inModel({ value: amount(voice, money, costToday), model: voice.named(place) })
  )
  return [
    { kind: "heading", level: 1, text: words.costHeading, id: "economy" },
    sentence(words.workCosts({ costs: listed(costs, voice), year: String(money.priceLevel) }))
  ]
}
