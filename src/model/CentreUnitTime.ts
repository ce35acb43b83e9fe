/** How fast centres work. */
import type { Measured } from "./benchmark.ts"
import type { Slot } from "./Slot.ts"

/** A number, or the benchmark rule by the spread of unit times or by measured ones. */
export type CentreUnitTime =
  | { readonly kind: "number"; readonly value: Slot }
  | {
      readonly kind: "benchmark"
      readonly cv: Slot
      readonly of: Slot
      readonly rank: Slot
      readonly reliability: Slot
    }
  | (Measured & { readonly kind: "measured"; readonly rank: Slot; readonly reliability: Slot })
