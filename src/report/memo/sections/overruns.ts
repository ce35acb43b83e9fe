/** What plans are uplifted for: optimism against the benefits that are counted, and what a published table adds. */
import type { MeasuredOverrun, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Figures, Paragraph } from "../Memo.ts"
import { saidOnce } from "./alike.ts"
import { listed, percent, sentence, type Voice } from "./Voice.ts"

export const overruns = (
  voice: Voice,
  models: ReadonlyArray<Pick<MoneyModel, "place" | "overruns">>
): ReadonlyArray<Paragraph> =>
  saidOnce(
    voice,
    models.flatMap(({ place, overruns: found }) => found.map((overrun) => ({ place, overrun }))),
    (names, { overrun }) => overrunSaid(voice, names, overrun)
  ).map((said) => sentence(said))

/** Both factors, where both are stated: neither stands in for the other. */
export const factors = (voice: Voice, models: ReadonlyArray<MoneyModel>): ReadonlyArray<Paragraph> =>
  saidOnce(
    voice,
    models.flatMap(({ place, factors: both }) => (both === null ? [] : [{ place, ...both }])),
    (names, both) => factorsSaid(voice, names, both)
  ).map((said) => sentence(said))

/** What benefits are cut to and one-off cost is multiplied by. */
export const factorsSaid = (
  { words: { overruns: words } }: Voice,
  names: string,
  { realised, uplifts }: NonNullable<MoneyModel["factors"]>
): Sentence => {
  const low = uplifts.reduce((one, other) => (other.value < one.value ? other : one))
  const high = uplifts.reduce((one, other) => (other.value > one.value ? other : one))
  const printed = [low, high].map(({ value }) => value.toFixed(2))
  const uplift =
    printed[0] === printed[1] ? [number(low, 2)] : words.itemByItem({ low: number(low, 2), high: number(high, 2) })
  return words.factors({ model: names, realised: percent(realised), uplifts: uplift })
}

const overrunSaid = (voice: Voice, names: string, { category, shares, preparation }: MeasuredOverrun): Sentence => {
  const { overruns: words } = voice.words
  const parts = (["oneOff", "yearly", "time"] as const).flatMap((what) => {
    const share = shares[what]
    return share === undefined ? [] : [words[what]({ share: percent(share, share.value, 1) })]
  })
  return [
    ...words.said({
      model: names,
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
