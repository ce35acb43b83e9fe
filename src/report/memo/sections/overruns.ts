/** What plans are uplifted for: optimism against the benefits that are counted, and what a published table adds. */
import type { MeasuredOverrun, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Figures, Paragraph } from "../Memo.ts"
import { listed, percent, sentence, type Voice } from "./Voice.ts"

export const overruns = (
  voice: Voice,
  models: ReadonlyArray<Pick<MoneyModel, "place" | "overruns">>
): ReadonlyArray<Paragraph> =>
  models.flatMap(({ place, overruns: found }) => found.map((one) => sentence(overrunSaid(voice, place, one))))

/** Both factors, where both are stated: neither stands in for the other. */
export const factors = (voice: Voice, models: ReadonlyArray<MoneyModel>): ReadonlyArray<Paragraph> =>
  models.flatMap(({ place, factors: both }) =>
    both === null
      ? []
      : [
          sentence(
            voice.words.overruns.factors({
              model: voice.named(place),
              realised: percent(both.realised),
              uplifts: listed(
                both.uplifts.map((of): Sentence => [number(of, 2)]),
                voice
              )
            })
          )
        ]
  )

const overrunSaid = (voice: Voice, place: number, { category, shares, preparation }: MeasuredOverrun): Sentence => {
  const { overruns: words } = voice.words
  const parts = (["oneOff", "yearly", "time"] as const).flatMap((what) => {
    const share = shares[what]
    return share === undefined ? [] : [words[what]({ share: percent(share, share.value, 1) })]
  })
  return [
    ...words.said({
      model: voice.named(place),
      category: voice.terms.overrunCategory[category],
      parts: listed(parts, voice)
    }),
    ...(preparation !== undefined
      ? words.counted({ planned: number(preparation.planned, 1), counted: number(preparation.counted, 1) })
      : shares.time === undefined
        ? []
        : [` ${words.uncounted}`])
  ]
}

const number = (of: Measured, decimals: number): Figures => ({ kind: "number", value: of.value, decimals, of })
