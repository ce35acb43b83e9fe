/** Amounts in the memo of published cases: all of them counted in one unit. */
import type { GivenMemo } from "../../../analysis/memo/GivenMemo.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Cell, Figures } from "../Memo.ts"
import type { Voice } from "./Voice.ts"

export interface Amounts {
  /** Such as `million GBP`. */
  readonly unit: string
  /** With its unit. */
  readonly sentence: (of: Measured, shown?: number) => Figures
  /** Where the unit is said just behind it. */
  readonly bare: (of: Measured, shown?: number) => Figures
  readonly cell: (of: Measured, signed?: boolean) => Cell
}

const MILLION = 1e6

export const amountsOf = (voice: Voice, { currency, models }: GivenMemo): Amounts => {
  const largest = Math.max(
    ...models.flatMap(({ saving, oneOff }) => [saving, oneOff].map(({ value }) => Math.abs(value)))
  )
  const inMillions = largest >= MILLION
  const word = currencyWord(currency, voice.lang)
  const unit = inMillions ? voice.words.economy.million({ currency: word }) : word
  const [per, decimals] = inMillions ? [MILLION, 1] : [1, 0]
  const bare = (of: Measured, shown = of.value): Figures => ({
    kind: "number",
    value: roundTo(shown / per, decimals),
    decimals,
    of
  })
  return {
    unit,
    bare,
    sentence: (of, shown) => ({ ...bare(of, shown), unit }),
    cell: (of, signed = false) => ({
      value: roundTo(of.value / per, decimals),
      decimals,
      of,
      ...(signed ? { signed } : {})
    })
  }
}
