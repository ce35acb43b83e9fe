/** That a model frees nothing but needs staff on top of today's: a reader must not have to see it in a sign. */
import type { Quantity } from "../../model/Quantity.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block } from "../Sheet.ts"

/** @param who the letter of the scenario where there are several */
export const additionBlocks = (
  fte: Readonly<Record<Quantity, number>>,
  { shared, lang }: Words<"shared">,
  who?: string
): ReadonlyArray<Block> => {
  const addition = -fte.freed
  if (!(addition >= LEAST)) return []
  const text = shared.needsMore({
    model: who,
    more: formatNumber(addition, lang, 2),
    share: fte.baseline > 0 ? formatPercent(addition / fte.baseline, lang) : undefined
  })
  return [{ kind: "paragraph", tone: "warning", text }]
}

/** Less than this is written as nothing. */
const LEAST = 0.005
