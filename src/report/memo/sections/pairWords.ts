/** What sentences about one of a memo's differences have in common: which two models, and what the reader may not see. */
import type { PairCounts } from "../../../analysis/memo/MemoCounts.ts"
import type { PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Sentence } from "../../../words/said.ts"
import { counted, type Voice } from "./Voice.ts"

/** Which two models, where the memo has more than one difference. */
export const betweenWords = (voice: Voice, { places }: PairFindings): string => {
  if (voice.findings.pairs.length === 1) return ""
  const [a, b] = places.map(voice.named) as [string, string]
  return voice.words.certainty.between({ a, b })
}

/**
 * For a sentence about all assumptions, where some are kept from the reader: which ones it is about, and at its end
 * `; 1 confidential assumption is not shown`, for what is not seen could move or turn the difference as well.
 */
export const knownIn = (voice: Voice, pair: PairFindings): { readonly among: string; readonly end: Sentence } => {
  const { certainty } = voice.words
  const { hiddenInputs } = countsIn(voice, pair)
  if (hiddenInputs.value === 0) return { among: "", end: ["."] }
  const what = voice.findings.viewpoint === null ? certainty.public : certainty.known
  return { among: certainty.among({ what }), end: ["; ", counted(voice, hiddenInputs, certainty.notShown), "."] }
}

export const countsIn = ({ findings: { counts, pairs } }: Voice, pair: PairFindings): PairCounts =>
  counts.pairs[pairs.indexOf(pair)]!
