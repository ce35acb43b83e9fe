/** What sentences about one of a memo's differences have in common: which two models, and what the reader may not see. */
import type { PairCounts } from "../../../analysis/memo/MemoCounts.ts"
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

/**
 * For a sentence about all assumptions, where some are kept from the reader: which ones it is about, and at its end
 * `; 1 fortrolig antagelse er ikke vist`, for what is not seen could move or turn the difference as well. Else nothing.
 */
export const knownIn = (
  voice: Voice,
  pair: PairFindings
): { readonly among: string; readonly hidden: ReadonlyArray<string | Inline> } => {
  const { hiddenInputs } = countsIn(voice, pair)
  if (hiddenInputs.value === 0) return { among: "", hidden: [] }
  const among = words(
    voice,
    voice.findings.viewpoint === null ? { da: "offentlige", en: "public" } : { da: "kendte", en: "known" }
  )
  return { among, hidden: ["; ", notShown(voice, hiddenInputs)] }
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
