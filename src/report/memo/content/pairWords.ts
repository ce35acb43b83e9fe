/** What sentences about one of a memo's differences have in common: which two models, and what the reader may not see. */
import type { PairCounts } from "../../../analysis/memo/counts.ts"
import type { PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Inline } from "../Memo.ts"
import { counted, type Voice, words } from "./Voice.ts"

/** Which two models, where the memo has more than one difference. */
export const betweenWords = (voice: Voice, { places }: PairFindings): string => {
  if (voice.findings.pairs.length === 1) return ""
  const [a, b] = places.map(voice.named)
  return words(voice, { da: ` mellem ${b} og ${a}`, en: ` between ${b} and ${a}` })
}

/** What a sentence about all assumptions is about, where some are kept from the reader; else nothing. */
export const amongWords = (voice: Voice, pair: PairFindings): string => {
  if (countsIn(voice, pair).hiddenInputs.value === 0) return ""
  return words(
    voice,
    voice.findings.viewpoint === null ? { da: "offentlige", en: "public" } : { da: "kendte", en: "known" }
  )
}

/** `; 1 fortrolig antagelse er ikke vist`: what a reader may not see could move or turn the difference as well. */
export const hiddenIn = (voice: Voice, pair: PairFindings): ReadonlyArray<string | Inline> => {
  const { hiddenInputs } = countsIn(voice, pair)
  return hiddenInputs.value === 0 ? [] : ["; ", notShown(voice, hiddenInputs)]
}

export const countsIn = ({ findings: { counts, pairs } }: Voice, pair: PairFindings): PairCounts =>
  counts.pairs[pairs.indexOf(pair)]!

export const notShown = (voice: Voice, hiddenInputs: Measured): Inline =>
  counted(
    voice,
    hiddenInputs,
    { da: "fortrolig antagelse er ikke vist", en: "confidential assumption is not shown" },
    { da: "fortrolige antagelser er ikke vist", en: "confidential assumptions are not shown" }
  )
