/** What a reader must know about scaling to an observation. */
import type { ScaleNotes } from "../../analysis/scaleNotes.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block } from "../Sheet.ts"

export const scaleBlocks = (
  notes: ScaleNotes | undefined,
  { shared: { scale }, lang }: Words<"shared">
): ReadonlyArray<Block> => {
  if (notes === undefined) return []
  const { observedFte, factor, scaled, scaleHandOffs, otherChoice } = notes
  const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text })
  const observed = formatNumber(observedFte, lang)
  if (!scaled) return [note(scale.notScaled({ observed }))]
  return [
    note(scale.scaled({ observed, factor: formatValue(factor, lang) })),
    ...(otherChoice === null
      ? []
      : [
          note(
            scale.otherChoice({
              scaled: scaleHandOffs,
              freed: formatNumber(otherChoice.freed, lang),
              overhead: formatNumber(otherChoice.overhead, lang)
            })
          )
        ])
  ]
}
