/** What a figure rests on, in one sentence, said where the figure is printed. */
import type { QuantityId } from "../../model/quantities.ts"
import { quantityName } from "./metricWords.ts"
import { EVIDENCE_ORDER } from "../../analysis/evidence.ts"
import type { Basis } from "../../scenario/quantitySchema.ts"
import { formatList, formatPercent, roundTo } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block } from "../Sheet.ts"

/** Above this, a figure rests mostly on what nobody has measured. */
const MOSTLY = 0.5

/** One paragraph, or none where no assumption moves the figure. */
export const evidenceBlock = (
  shares: Readonly<Record<Basis, number>>,
  quantity: QuantityId,
  words: Words<"shared" | "terms">
): ReadonlyArray<Block> => {
  const { shared, terms, lang } = words
  if (EVIDENCE_ORDER.every((basis) => shares[basis] === 0)) return []
  const mostlyAssumed = shares.unstated + shares.assumed + shares.fitted > MOSTLY
  // Shares that read alike stay in the order of evidence.
  const parts = EVIDENCE_ORDER.map((basis) => ({ basis, share: roundTo(shares[basis], 2) }))
    .filter(({ share }) => share >= 0.005)
    .sort((a, b) => b.share - a.share)
    .map(({ basis, share }) => `${terms.basis[basis]} ${formatPercent(share, lang, 0)}`)
  return [
    {
      kind: "paragraph",
      tone: mostlyAssumed ? "warning" : "note",
      text: shared.evidence({
        mostlyAssumed,
        quantity: (quantity === "need" ? terms.need.need : quantityName(quantity, words)).toLowerCase(),
        list: formatList(parts, lang)
      })
    }
  ]
}
