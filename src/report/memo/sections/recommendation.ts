/** What a party should hold, what it gains by and what it can give, in its own memo, from its objectives alone. */
import { capital } from "../../../words/capital.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Paragraph } from "../Memo.ts"
import { inSentence } from "./assumptionWords.ts"
import { differenceName, sideInlines } from "./differenceName.ts"
import { partyWords, sentence, strong, type Voice } from "./Voice.ts"
import { changesIn, type StepWorth, stepsOf, weighedIn } from "./wants.ts"

/** A change smaller than this, in FTE or tasks, is none. */
const NOTHING = 0.05

export const recommendation = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { trade, viewpoint, pairs } = voice.findings
  if (trade === null || viewpoint === null || pairs.some(({ indistinct, identical }) => indistinct || identical))
    return []
  const own = trade.sides[0].wishes.party.id === viewpoint ? 0 : 1
  if (trade.sides[own].wishes.party.id !== viewpoint) return []
  const steps = stepsOf(voice, own)
  const hold = lowest(steps.filter(({ mine }) => mine < -NOTHING))
  if (hold === undefined) return []
  const { decision } = voice.words
  const said = (step: StepWorth) => settingOf(voice, own, step)
  const gift = bestGift(steps.filter((step) => step !== hold))
  const gain = highest(steps.filter(({ mine, theirs }) => mine > NOTHING && theirs <= NOTHING))
  const lines: ReadonlyArray<Sentence> = [
    [strong(decision.recommendation)],
    ...holding(voice, own, hold),
    ...(gift === undefined ? [] : [decision.gives(said(gift))]),
    ...(gain === undefined ? [] : [decision.takes(said(gain))])
  ]
  return [sentence(...lines)]
}

/** What the party holds and what giving way would cost it; what giving way would gain it is said as what speaks against. */
const holding = (voice: Voice, own: 0 | 1, step: StepWorth): ReadonlyArray<Sentence> => {
  const { decision } = voice.words
  const { gains, losses, party: other, others } = weighedIn(voice, own, step)
  const changes = decision.changes({ mine: losses, party: other, others })
  const party = capital(partyWords(voice, voice.findings.trade!.sides[own].wishes.party))
  return [
    decision.holds({ ...settingOf(voice, own, step), party, changes }),
    ...(gains.length === 0 ? [] : [decision.against({ changes: gains })])
  ]
}

/** The lever with both values, from the own one to the other side's, and what the step changes for both. */
export const settingOf = (voice: Voice, own: 0 | 1, step: StepWorth) => {
  const { places } = voice.findings.trade!
  const pair = voice.findings.pairs.find(({ places: both }) => places.every((place) => both.includes(place)))!
  const value = (place: number) => {
    const side = pair.places[0] === place ? 0 : 1
    return sideInlines(voice, step.row, place, side) ?? [voice.model(place)]
  }
  return {
    lever: voice.words.assumptions.quoted({ name: inSentence(differenceName(voice, step.row)) }),
    own: value(places[own]),
    theirs: value(places[own === 0 ? 1 : 0]),
    changes: changesIn(voice, own, step)
  }
}

/** What brings the other side most for what it costs: something that costs nothing first. */
const bestGift = (steps: ReadonlyArray<StepWorth>): StepWorth | undefined => {
  const wanted = steps.filter(({ theirs, mine }) => theirs > NOTHING && mine <= NOTHING)
  const price = ({ mine, theirs }: StepWorth) => Math.max(0, -mine) / theirs
  return wanted.toSorted((one, other) => price(one) - price(other) || other.theirs - one.theirs)[0]
}

const lowest = (steps: ReadonlyArray<StepWorth>): StepWorth | undefined =>
  steps.toSorted((one, other) => one.mine - other.mine)[0]

const highest = (steps: ReadonlyArray<StepWorth>): StepWorth | undefined =>
  steps.toSorted((one, other) => other.mine - one.mine)[0]
