/** How fast centres work. */
import type { Slot } from "./Slot.ts"

/** A number, or the benchmark rule. */
export type CentreUnitTime =
  | { readonly kind: "number"; readonly value: Slot }
  | {
      readonly kind: "benchmark"
      readonly cv: Slot
      readonly of: Slot
      readonly rank: Slot
      readonly reliability: Slot
    }
