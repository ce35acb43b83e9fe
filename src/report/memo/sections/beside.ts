/** What page 1 says beside FTE: what each model comes to in money, months, promises and cover, and the difference. */
import type { BesideFte, BesideId } from "../../../analysis/memo/BesideFte.ts"
import type { Interval } from "../../../analysis/memo/Interval.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Figures, Paragraph, Range } from "../Memo.ts"
import { surely } from "./sureWords.ts"
import { moneyScale } from "./moneyUnits.ts"
import { count, listed, sentence, type Voice } from "./Voice.ts"

/** What a number is divided by before it is printed, its decimals, and its unit where it has one. */
export const besideStyle = (
  voice: Voice,
  id: BesideId
): { readonly per: number; readonly decimals: number; readonly unit: string } =>
  isMoney(id) && voice.findings.money !== null
    ? moneyScale(voice, voice.findings.money)
    : { per: 1, decimals: id === "promiseCost" ? voice.decimals : 0, unit: "" }

/** The quantity as a line of a table, with what it is counted in. */
export const besideName = (voice: Voice, id: BesideId): string => {
  const { beside, besideSaving } = voice.words.decision
  const { unit } = besideStyle(voice, id)
  return id === "saving"
    ? besideSaving[voice.outcome.money]({ unit })
    : id === "net"
      ? beside.net({ unit })
      : beside[id]
}

const isMoney = (id: BesideId): id is "saving" | "net" => id === "saving" || id === "net"

/** ` It saves 136.6 million a year (90% interval 60–220).`: behind the sentence on a model's FTE. */
export const besideOf = (voice: Voice, place: number): Sentence =>
  voice.findings.beside.flatMap(({ id, models }): Sentence => {
    const found = models.find((model) => model.place === place)
    if (found === undefined) return []
    const { decision: words } = voice.words
    if (id === "uncoveredDays") {
      const { daysBefore } = voice.findings.models[place]!.cover!
      const interval = intervalWords(voice, id, found.interval, false)
      return words.besideDays({ days: amount(voice, id, found.value), today: count(voice, daysBefore), interval })
    }
    if (!isMoney(id)) return []
    const isCost = found.value.value < 0
    const size = amount(voice, id, found.value, Math.abs(found.value.value))
    return words.besideMoney[id][isCost ? "costs" : "saves"]({
      amount: size,
      interval: intervalWords(voice, id, found.interval, isCost)
    })
  })

/** In a memo that advises nobody: the differences in money and cover, with how surely each has its sign. */
export const besideGaps = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { beside, viewpoint, trade, pairs } = voice.findings
  if ((viewpoint !== null && trade !== null) || pairs.length !== 1) return []
  const { decision: words } = voice.words
  const gaps = beside.filter((one) => one.id in words.objective && isSeen(voice, one)).map((one) => gapOf(voice, one))
  return gaps.length === 0 ? [] : [sentence(words.besideGaps({ gaps: listed(gaps, voice) }))]
}

/** Whether it is printed as a difference. */
export const isSeen = (voice: Voice, { id, difference }: BesideFte): boolean => {
  const { per, decimals } = besideStyle(voice, id)
  return difference !== null && roundTo(difference.value / per, decimals) !== 0
}

const gapOf = (voice: Voice, { id, models, difference, sureness }: BesideFte): Sentence => {
  const { decision: words } = voice.words
  // Where every model costs, the difference is one of cost.
  const costs = isMoney(id) && models.every(({ value }) => value.value < 0)
  const gap = amount(voice, id, difference!, (costs ? -1 : 1) * difference!.value)
  const what = id === "uncoveredDays" && Math.abs(gap.value) === 1 ? words.oneUncoveredDay : words.objective[id]
  return words.besideGap({
    gap: { ...gap, signed: true },
    what: costs ? words.besideCost[id] : (what ?? id),
    sureness: sureness === null ? [] : words.signIn({ share: surely(voice, sureness) })
  })
}

const amount = (voice: Voice, id: BesideId, of: Measured, shown = of.value): Figures => {
  const { per, decimals, unit } = besideStyle(voice, id)
  return { kind: "number", value: roundTo(shown / per, decimals), decimals, ...(unit === "" ? {} : { unit }), of }
}

/** @param isTurned a saving below 0 is said as a cost, and so is its interval */
const intervalWords = (voice: Voice, id: BesideId, found: Interval | null, isTurned: boolean): Sentence => {
  if (found === null) return []
  const { per, decimals } = besideStyle(voice, id)
  const sign = isTurned ? -1 : 1
  const [from, to] = isTurned ? [found.high, found.low] : [found.low, found.high]
  const [low, high] = [from, to].map(({ value }) => roundTo((sign * value) / per, decimals)) as [number, number]
  const range: Range = { kind: "range", low, high, decimals, of: [from, to] }
  return [` (${voice.words.decision.interval} `, range, ")"]
}
