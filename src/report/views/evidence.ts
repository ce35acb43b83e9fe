/** What a figure rests on, in one sentence, said where the figure is printed. */
import { EVIDENCE_ORDER } from "../../analysis/evidence.ts"
import type { Quantity } from "../../model/Metric.ts"
import type { Basis } from "../../scenario/quantitySchema.ts"
import { largestRemainder } from "../largestRemainder.ts"
import { inBoth, textIn } from "../../words/Lang.ts"
import { formatList, formatPercent } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"
import { basisWords, needWords, quantityWords } from "../words.ts"

/** Above this, a figure rests mostly on what nobody has measured. */
const MOSTLY = 0.5

/** One paragraph, or none where no assumption moves the figure. */
export const evidenceBlock = (shares: Readonly<Record<Basis, number>>, quantity: Quantity): ReadonlyArray<Block> => {
  if (EVIDENCE_ORDER.every((basis) => shares[basis] === 0)) return []
  const unproven = shares.unstated + shares.assumed + shares.fitted
  return [
    {
      kind: "paragraph",
      tone: unproven > MOSTLY ? "warning" : "note",
      text: inBoth((lang) => {
        // Shares that read alike stay in the order of evidence.
        const rounded = largestRemainder(
          EVIDENCE_ORDER.map((basis) => shares[basis]),
          2
        )
        const parts = EVIDENCE_ORDER.map((basis, index) => ({ basis, share: rounded[index]! }))
          .filter(({ share }) => share >= 0.005)
          .sort((a, b) => b.share - a.share)
          .map(({ basis, share }) => `${textIn(basisWords[basis], lang)} ${formatPercent(share, lang, 0)}`)
        const name = textIn(quantity === "need" ? needWords.need : quantityWords[quantity], lang).toLowerCase()
        const list = formatList(parts, lang)
        if (lang === "da") {
          const verdict = unproven > MOSTLY ? "Tallet hviler mest på antagelser" : "Tallet hviler mest på belagte tal"
          return `${verdict}. Vægt bag »${name}« efter grundlag (niveau): ${list}.`
        }
        const verdict =
          unproven > MOSTLY ? "This figure rests mostly on assumptions" : "This figure rests mostly on evidence"
        return `${verdict}. Weight behind “${name}” by basis (level): ${list}.`
      })
    }
  ]
}
