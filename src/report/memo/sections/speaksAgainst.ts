/** In a party's own memo, for whom it speaks that its model does badly: from what the parties ask for, nothing else. */
import type { Sentence } from "../../../words/said.ts"
import { opened } from "./certainty.ts"
import { partyWords, type Voice } from "./Voice.ts"

/**
 * `own` where the reader asks for it itself, so that it speaks against its model; `other` where only the other party
 * does, which can use it; undefined in a neutral memo, of another's model, and where nobody at the table asks for it.
 *
 * @param asked quantities of metrics, such as `net`
 */
export const speaksAgainst = (
  { findings: { trade, viewpoint, models } }: Voice,
  place: number,
  asked: ReadonlyArray<string>
): "own" | "other" | undefined => {
  if (trade === null || viewpoint === null || models[place]?.party?.id !== viewpoint) return undefined
  const asking = trade.sides.filter(({ wishes }) =>
    wishes.objectives.some(({ metric }) => asked.includes(metric.split(/[.@]/u)[0]!))
  )
  if (asking.length === 0) return undefined
  return asking.some(({ wishes }) => wishes.party.id === viewpoint) ? "own" : "other"
}

/** What a party asks for that wants no municipality to pay more than it saves. */
export const NET = ["net", "losers"]

/** A sentence that begins small, with what it speaks against or who can use it before it. */
export const marked = (voice: Voice, place: number, asked: ReadonlyArray<string>, said: Sentence): Sentence => {
  const whose = speaksAgainst(voice, place, asked)
  const other = voice.findings.trade?.sides.find(({ wishes }) => wishes.party.id !== voice.findings.viewpoint)
  if (whose === undefined || other === undefined) return opened(said)
  const { decision, economy } = voice.words
  return [
    whose === "own"
      ? decision.againstModel({ model: voice.named(place) })
      : economy.helps({ party: partyWords(voice, other.wishes.party) }),
    ...said
  ]
}
