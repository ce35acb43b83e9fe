/** What a reader must know about scaling to an observation. */
import type { ScaleNotes } from "../../analysis/scaleNotes.ts"
import { inBoth } from "../../words/Lang.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"

export const scaleBlocks = (notes: ScaleNotes | undefined): ReadonlyArray<Block> => {
  if (notes === undefined) return []
  const { observedFte, factor, scaled, scaleHandOffs, otherChoice } = notes
  if (!scaled) {
    return [
      {
        kind: "paragraph",
        tone: "note",
        text: inBoth((lang) =>
          lang === "da"
            ? `Observeret i dag: ${formatNumber(observedFte, lang)} årsværk; modellen er ikke skaleret til det.`
            : `Observed today: ${formatNumber(observedFte, lang)} FTE; the model is not scaled to it.`
        )
      }
    ]
  }
  const factorNote: Block = {
    kind: "paragraph",
    tone: "note",
    text: inBoth((lang) => {
      const observed = formatNumber(observedFte, lang)
      const times = formatValue(factor, lang)
      return lang === "da"
        ? `Alle sagsminutter er ganget med ${times}, så status quo giver de observerede ${observed} årsværk. En fælles fejl i minutterne betyder derfor intet; kun deres indbyrdes forhold gør.`
        : `All activity minutes are multiplied by ${times}, so that the status quo equals the observed ${observed} FTE. A common error in the minutes therefore has no effect; only their proportions do.`
    })
  }
  if (otherChoice === null) return [factorNote]
  return [
    factorNote,
    {
      kind: "paragraph",
      tone: "note",
      text: inBoth((lang) => {
        const freed = formatNumber(otherChoice.freed, lang)
        const overhead = formatNumber(otherChoice.overhead, lang)
        return lang === "da"
          ? `Overdragelsernes minutter er ${scaleHandOffs ? "" : "ikke "}ganget med faktoren; med det andet valg frigøres ${freed} årsværk, og overhead er ${overhead}.`
          : `Hand-off minutes are ${scaleHandOffs ? "multiplied by the factor too" : "not multiplied by the factor"}; the other choice would free ${freed} FTE with an overhead of ${overhead}.`
      })
    }
  ]
}
