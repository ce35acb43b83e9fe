/** What is said of the difference between two models: that they cannot be told apart, or who frees more and how surely. */
import type { PairFindings } from "../../../analysis/memo/Findings.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Paragraph } from "../Memo.ts"
import { causesOf } from "./causes.ts"
import { bare, capital, interval, percent, sentence, signedFte, sizeOfFte, strong, type Voice } from "./Voice.ts"

/** One paragraph, and one with the causes where there is something to explain. */
export const differenceOf = (voice: Voice, pair: PairFindings): ReadonlyArray<Paragraph> => {
  const { decision } = voice.words
  const [first, second] = pair.places
  const [a, b] = [voice.named(first), capital(voice.named(second))]
  if (pair.identical) return [sentence(decision.identical({ a: capital(a), b: voice.named(second) }))]
  const { models } = voice.findings
  if (pair.places.every((place) => !models[place]!.organised)) return [sentence(needDifference(voice, pair))]
  const gap = pair.difference.freed
  if (pair.indistinct) {
    const shown =
      pair.interval === null ? [] : [" (", `${decision.interval} `, interval(voice, pair.interval, true), ")"]
    const share = pair.sureness === null ? "" : percent(pair.sureness.freed)
    return [
      sentence(decision.indistinct({ a, b: voice.named(second), share, gap: signedFte(voice, gap), interval: shown }))
    ]
  }
  const causes = causesOf(voice, pair)
  const [costOfA, costOfB] = pair.places.map((place) => isCost(voice, models[place]!.fte.freed.value))
  const size = strong([bare(sizeOfFte(voice, gap))])
  if (costOfA === true || costOfB === true) return [sentence(costly(voice, pair, [costOfA!, costOfB!])), ...causes]
  const shown = roundTo(gap.value, voice.decimals)
  if (shown === 0) return [sentence(decision.equal({ a, b }))]
  const sureness = surenessOf(voice, pair)
  return [
    sentence(shown > 0 ? decision.more({ a, b, size, sureness }) : decision.fewer({ a, b, size, sureness })),
    ...causes
  ]
}

/** Whether a model is printed as needing more than today. */
export const isCost = ({ decimals }: Voice, freed: number): boolean => roundTo(freed, decimals) < 0

/** Where a model needs more than today, words of need and not of gain. */
const costly = (voice: Voice, pair: PairFindings, [costOfA, costOfB]: readonly [boolean, boolean]): Sentence => {
  const { decision } = voice.words
  const { models } = voice.findings
  const [first, second] = pair.places
  const of = (place: number) => sizeOfFte(voice, models[place]!.fte.freed)
  const size = strong([sizeOfFte(voice, pair.difference.freed)])
  if (costOfA && costOfB) {
    return decision.bothCost({
      a: voice.named(first),
      b: capital(voice.named(second)),
      extraOfA: bare(of(first)),
      extraOfB: of(second),
      size
    })
  }
  const [costing, freeing] = costOfA ? [first, second] : [second, first]
  return decision.oneCosts({
    costly: capital(voice.named(costing)),
    freeing: voice.named(freeing),
    extra: of(costing),
    freed: of(freeing),
    size
  })
}

/** Where neither model moves anything, the difference is in what the work takes. */
const needDifference = (voice: Voice, { places: [first, second], difference: { local } }: PairFindings): Sentence => {
  const { decision } = voice.words
  const [a, b] = [voice.named(first), capital(voice.named(second))]
  const shown = roundTo(local.value, voice.decimals)
  if (shown === 0) return decision.needEqual({ a, b })
  const size = strong([bare(sizeOfFte(voice, local))])
  return shown > 0 ? decision.needMore({ a, b, size }) : decision.needFewer({ a, b, size })
}

/** `; in 99 % of the calculations the state model frees most`. Draws never show certainty. */
const surenessOf = (voice: Voice, pair: PairFindings): Sentence => {
  if (pair.sureness === null) return []
  const { freed } = pair.sureness
  const winner = voice.named(pair.places[pair.difference.freed.value > 0 ? 1 : 0])
  return voice.words.decision.surely({ winner, share: surely(voice, freed) })
}

/** A probability as it is said: what is nearly certain is `more than 99 %`. */
export const surely = ({ words }: Voice, share: Parameters<typeof percent>[0]): Sentence =>
  share.value > ALL_BUT_CERTAIN ? words.decision.overShare({ share: percent(share, 0.99) }) : [percent(share)]

/** What would be printed as 100 %. */
const ALL_BUT_CERTAIN = 0.995
