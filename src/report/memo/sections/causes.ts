/** The causes of a difference, in words that a minister says. */
import type { Disagreement, PairFindings } from "../../../analysis/memo/Findings.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Paragraph } from "../Memo.ts"
import { assumptionWords, inSentence, movedActivity } from "./assumptionWords.ts"
import { differenceName, sideInlines } from "./differenceName.ts"
import { bare, sentence, sizeOfFte, type Voice } from "./Voice.ts"

/** Causes that are named on the first page. */
const MOST_CAUSES = 3

export const causesOf = (voice: Voice, pair: PairFindings): ReadonlyArray<Paragraph> => {
  const { decision } = voice.words
  // What pulls the other way causes nothing of it.
  const whole = pair.difference[voice.findings.lead].value
  const causes = pair.disagreements
    .filter(({ fte }) => roundTo(fte.value, voice.decimals) !== 0 && fte.value * whole > 0)
    .slice(0, MOST_CAUSES)
    .flatMap((row, i): Sentence => [...(i === 0 ? [] : ["; "]), ...causeOf(voice, row, pair, i === 0)])
  return causes.length === 0 ? [] : [sentence(decision.causes({ causes }))]
}

/** `the inter-municipal model lets 45 % of the contacts move, the state model 85 % (63 FTE)`. */
const causeOf = (voice: Voice, row: Disagreement, pair: PairFindings, withUnit: boolean): Sentence => {
  const { decision } = voice.words
  const size = sizeOfFte(voice, row.fte)
  const fte = withUnit ? size : bare(size)
  const [a, b] = pair.places.map(voice.named) as [string, string]
  const [number, ...more] = row.numbers
  const [valueOfA, valueOfB] = [sideInlines(voice, row, pair.places[0], 0), sideInlines(voice, row, pair.places[1], 1)]
  const isPair = row.group !== null && (row.group.structures.length > 0 || more.length === 0)
  if (!isPair || valueOfA === null || valueOfB === null) {
    return decision.causeNamed({ name: inSentence(differenceName(voice, row)), fte })
  }
  const activity =
    row.group!.structures.length > 0 || number === undefined ? undefined : movedActivity(number.subject, voice)
  if (activity !== undefined) return decision.causeMoved({ activity, a, b, valueOfA, valueOfB, fte })
  const name = row.group!.structures.length > 0 ? differenceName(voice, row) : assumptionWords(number!.subject, voice)
  return decision.cause({ name: inSentence(name), a, b, valueOfA, valueOfB, fte })
}
