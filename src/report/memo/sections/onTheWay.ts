/** In a party's own memo: where its model does worse on the way than another. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTime, TimeModel } from "../../../analysis/memo/MemoTime.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Annex, Block, Figures } from "../Memo.ts"
import { isCost } from "./difference.ts"
import { type MoneyScale, moneyScale } from "./moneyUnits.ts"
import { marked, speaksAgainst } from "./speaksAgainst.ts"
import { count, listed, partyWords, sentence, type Voice } from "./Voice.ts"
import { objectiveOfOther } from "./wants.ts"

/** What a party asks for that wants the money back. */
export const MONEY = ["saving", "net", "npv", "payback"]

const GAIN = ["freed", "need"]

/** Of the reader's own model, where it is not all there in the months, or begins with more staff or without the money. */
export const courseAgainst = (voice: Voice, { place, monthsToFull, lowest, turning }: TimeModel): Sentence => {
  const isGood =
    monthsToFull !== null && !isCost(voice, lowest.freed.value) && (turning === null || !("missing" in turning))
  const whose = isGood ? undefined : speaksAgainst(voice, place, [...GAIN, ...MONEY])
  const other = objectiveOfOther(voice)
  if (whose === undefined || other === undefined) return []
  const { when: words } = voice.words
  return whose === "own"
    ? [words.courseAgainst({ model: voice.named(place) })]
    : [words.courseHelps({ party: partyWords(voice, other.party) })]
}

/** What has not come back, as an amount above 0. */
export const missingMoney = ({ per, decimals, unit }: MoneyScale, of: Measured): Figures => ({
  kind: "number",
  value: roundTo(-of.value / per, decimals),
  decimals,
  unit,
  of
})

/** What is lost and what is missing beside the other model of a pair, where a party asks for it. */
export const worseOnTheWay = (voice: Voice, { models }: MemoTime): ReadonlyArray<Exclude<Block, Annex>> => {
  const own = models.find(({ place }) => speaksAgainst(voice, place, [...GAIN, ...MONEY]) !== undefined)
  const other = models.find((model) => model !== own)
  if (own === undefined || other === undefined || models.length !== 2) return []
  const parts = [...moreLost(voice, own, other), ...moreMissing(voice, own, other)]
  if (parts.length === 0) return []
  const asked = parts.flatMap((part) => part.asked)
  const said = voice.words.when.worse({
    model: speaksAgainst(voice, own.place, asked) === "own" ? "" : voice.named(own.place),
    other: voice.named(other.place),
    parts: listed(
      parts.map((part) => part.said),
      voice
    )
  })
  return [sentence(marked(voice, own.place, asked, said))]
}

interface Part {
  readonly asked: ReadonlyArray<string>
  readonly said: Sentence
}

const moreLost = (voice: Voice, own: TimeModel, other: TimeModel): ReadonlyArray<Part> => {
  const [mine, theirs] = [own.lost, other.lost].map((of): Figures => ({
    kind: "number",
    value: roundTo(of.value, 0),
    decimals: 0,
    of
  })) as [Figures, Figures]
  if (speaksAgainst(voice, own.place, GAIN) === undefined || mine.value <= theirs.value) return []
  return [{ asked: GAIN, said: voice.words.when.moreLost({ mine, theirs }) }]
}

const moreMissing = (voice: Voice, own: TimeModel, other: TimeModel): ReadonlyArray<Part> => {
  const { money } = voice.findings
  if (money === null || own.turning === null || other.turning === null) return []
  if (!("missing" in own.turning) || !("missing" in other.turning)) return []
  const scale = moneyScale(voice, money)
  const [mine, theirs] = [missingMoney(scale, own.turning.missing), missingMoney(scale, other.turning.missing)]
  if (speaksAgainst(voice, own.place, MONEY) === undefined || mine.value <= theirs.value) return []
  return [{ asked: MONEY, said: voice.words.when.moreMissing({ mine, theirs, months: count(voice, own.horizon) }) }]
}
