/** What is said of the difference between two models: that they cannot be told apart, or who has more and how surely. */
import type { PairFindings } from "../../../analysis/memo/Findings.ts"
import { DRAWN } from "../../../analysis/memo/memoDraws.ts"
import { capital } from "../../../words/capital.ts"
import { formatList, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { plainText } from "../cells.ts"
import type { Paragraph } from "../Memo.ts"
import { causesOf } from "./causes.ts"
import {
  bare,
  inlines,
  interval,
  leadWords,
  partyWords,
  percent,
  sentence,
  signedFte,
  sizeOfFte,
  strong,
  type Voice
} from "./Voice.ts"
import { worth } from "../../../analysis/trade/Objective.ts"
import { goalsOf } from "./goals.ts"
import { surely } from "./sureWords.ts"
import { objectiveOfOther, wishWords } from "./wants.ts"

/** The main result as a heading: what comes out, where the memo has one difference; else that it is the result. */
export const headline = (voice: Voice): string => {
  const { pairs } = voice.findings
  const [pair] = pairs
  const said = pair === undefined || pairs.length > 1 ? undefined : outcomeOf(voice, pair)
  return said === undefined ? voice.words.decision.title : capital(plainText(inlines(said), voice.lang))
}

/** One paragraph on the size and sureness, and one with the causes where there is something to explain. */
export const differenceOf = (voice: Voice, pair: PairFindings): ReadonlyArray<Paragraph> => {
  const { decision } = voice.words
  const isAlone = voice.findings.pairs.length === 1
  const outcome = isAlone ? [] : [...outcomeOf(voice, pair), ". "]
  if (pair.identical) return [sentence(outcome, [decision.identicalNote])]
  if (isPlain(voice, pair)) return isAlone ? [] : [sentence(outcome)]
  if (pair.indistinct) return [sentence(outcome, indistinctNote(voice, pair))]
  const opening = [
    ...outcome,
    ...costly(voice, pair),
    ...surenessOf(voice, pair),
    ...otherWants(voice, pair),
    ...goalsOf(voice)
  ]
  return [...(opening.length === 0 ? [] : [sentence(trimmed(opening))]), ...causesOf(voice, pair)]
}

/** What comes out, without a full stop. */
const outcomeOf = (voice: Voice, pair: PairFindings): Sentence => {
  const { decision } = voice.words
  const { lead, models } = voice.findings
  const [first, second] = pair.places
  const [a, b] = [voice.named(first), capital(voice.named(second))]
  if (pair.identical) return decision.identical({ a: capital(a), b: voice.named(second) })
  if (isPlain(voice, pair)) return needDifference(voice, pair)
  if (pair.indistinct) return decision.indistinct({ a, b: voice.named(second) })
  const costing = pair.places.filter((place) => isCost(voice, models[place]!.fte.freed.value))
  if (lead === "freed" && costing.length > 0) {
    return [decision.costTitle({ models: formatList(costing.map(voice.named), voice.lang) })]
  }
  const words = decision.leads[lead]
  const gap = pair.difference[lead]
  const shown = roundTo(gap.value, voice.decimals)
  if (shown === 0) return words.equal({ a, b })
  const size = voice.findings.pairs.length === 1 ? bare(sizeOfFte(voice, gap)) : strong([bare(sizeOfFte(voice, gap))])
  // A party's memo speaks of its own model first.
  if (isOwn(voice, first)) {
    const turned = { a: voice.named(second), b: capital(a), size }
    return shown > 0 ? words.fewer(turned) : words.more(turned)
  }
  return shown > 0 ? words.more({ a, b, size }) : words.fewer({ a, b, size })
}

const isOwn = ({ findings: { models, viewpoint } }: Voice, place: number): boolean =>
  viewpoint !== null && models[place]!.party?.id === viewpoint

/** Where neither model moves anything, nothing is freed. */
const isPlain = ({ findings }: Voice, { places }: PairFindings): boolean =>
  places.every((place) => !findings.models[place]!.organised)

const indistinctNote = (voice: Voice, pair: PairFindings): Sentence => {
  const { decision } = voice.words
  const { lead } = voice.findings
  const shown = pair.interval === null ? [] : [" (", `${decision.interval} `, interval(voice, pair.interval, true), ")"]
  const share = pair.sureness === null ? "" : percent(pair.sureness[lead])
  const gap = signedFte(voice, pair.difference[lead])
  return decision.indistinctNote({ what: leadWords(voice), share, gap, interval: shown })
}

/** Whether a model is printed as needing more than today. */
export const isCost = ({ decimals }: Voice, freed: number): boolean => roundTo(freed, decimals) < 0

/** Where a model needs more than today, words of need and not of gain. */
const costly = (voice: Voice, pair: PairFindings): Sentence => {
  const { decision } = voice.words
  const { models } = voice.findings
  const [first, second] = pair.places
  const [costOfA, costOfB] = [first, second].map((place) => isCost(voice, models[place]!.fte.freed.value))
  if (costOfA !== true && costOfB !== true) return []
  const of = (place: number) => sizeOfFte(voice, models[place]!.fte.freed)
  const size = strong([sizeOfFte(voice, pair.difference.freed)])
  if (costOfA === true && costOfB === true) {
    const said = { extraOfA: bare(of(first)), extraOfB: of(second), size }
    return [...decision.bothCost({ a: voice.named(first), b: capital(voice.named(second)), ...said }), " "]
  }
  const [costing, freeing] = costOfA === true ? [first, second] : [second, first]
  const said = { extra: of(costing), freed: of(freeing), size }
  if (roundTo(models[freeing]!.fte.freed.value, voice.decimals) === 0)
    return [
      ...decision.oneCostsEven({
        costly: capital(voice.named(costing)),
        even: voice.named(freeing),
        extra: said.extra
      }),
      " "
    ]
  return [...decision.oneCosts({ costly: capital(voice.named(costing)), freeing: voice.named(freeing), ...said }), " "]
}

/** Where neither model moves anything, the difference is in what the work takes. */
const needDifference = (voice: Voice, { places: [first, second], difference: { local } }: PairFindings): Sentence => {
  const { decision } = voice.words
  const [a, b] = [voice.named(first), capital(voice.named(second))]
  const shown = roundTo(local.value, voice.decimals)
  if (shown === 0) return decision.needEqual({ a, b })
  const size = bare(sizeOfFte(voice, local))
  return shown > 0 ? decision.needMore({ a, b, size }) : decision.needFewer({ a, b, size })
}

/** `In 99 % of the calculations the state model frees most.` Draws never show certainty. */
export const surenessOf = (voice: Voice, pair: PairFindings): Sentence => {
  const { lead, models } = voice.findings
  if (pair.sureness === null || roundTo(pair.difference[lead].value, voice.decimals) === 0) return []
  const winner = voice.named(pair.places[pair.difference[lead].value > 0 ? 1 : 0])
  const said = { winner, share: surely(voice, pair.sureness[lead]) }
  const needs = lead === "freed" && pair.places.some((place) => isCost(voice, models[place]!.fte.freed.value))
  return [...(needs ? voice.words.decision.surelyNeeds(said) : voice.words.decision.leads[lead].surely(said)), " "]
}

/** A party's memo that is about what it wants says, as such, what the difference is in what the other side wants. */
const otherWants = (voice: Voice, pair: PairFindings): Sentence => {
  const other = objectiveOfOther(voice)
  const quantity = DRAWN.find((one) => one === other?.objective.metric)
  if (other === undefined || quantity === undefined || quantity === voice.findings.lead) return []
  const { decision } = voice.words
  const gap = pair.difference[quantity]
  const sureness = pair.sureness === null ? [] : decision.signIn({ share: surely(voice, pair.sureness[quantity]) })
  return [
    ...decision.otherWants({
      party: capital(partyWords(voice, other.party)),
      wants: wishWords(voice, other.objective),
      gap: bare(signedFte(voice, gap)),
      sureness,
      model: voice.named(pair.places[worth(other.objective, gap.value) < 0 ? 0 : 1])
    }),
    " "
  ]
}

/** Without the space that ends it. */
const trimmed = (said: Sentence): Sentence =>
  said.flatMap((part, i) => {
    if (i < said.length - 1 || typeof part !== "string") return [part]
    const end = part.trimEnd()
    return end === "" ? [] : [end]
  })
