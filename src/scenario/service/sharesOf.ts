/** Shares that have to sum to 1: of a day, or of a year. */
import type { Slot } from "../../model/Slot.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"
import { serviceWords } from "./serviceWords.ts"

/** One slot a share, in the order in which they are written; none where nothing is. In draws they are put to scale. */
export const sharesOf = (
  given: Readonly<Record<string, QuantityInput>>,
  path: Path,
  ledger: Ledger
): ReadonlyArray<Slot> => {
  const slots = Object.entries(given).map(([id, share]) => ledger.slot(share, [...path, id], kinds.share))
  if (slots.length === 0) return slots
  const values = ledger.values()
  const sum = slots.reduce((all, slot) => all + values[slot]!, 0)
  if (Math.abs(sum - 1) > ROUNDED_SHARES)
    ledger.report({
      path,
      at: "key",
      code: "shares-not-one",
      ...serviceWords.sum(Number(sum.toPrecision(6)))
    })
  return slots
}

/** Shares that are written to a few digits sum to 1 but for this. */
const ROUNDED_SHARES = 1e-6
