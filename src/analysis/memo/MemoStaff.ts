/** Staff against need as a memo has it: figures that can be computed again. */
import type { Text } from "../../words/Lang.ts"
import type { Measured } from "./Measured.ts"

export interface MemoStaff {
  readonly place: number
  readonly shortage: Measured
  /** FTE that may be lent. */
  readonly surplus: Measured
  readonly met: Measured
  readonly unmet: Measured
  /** Unmet where all who are too many could be lent. */
  readonly unmetIfAllGo: Measured
  readonly lendableShare: Measured
  readonly cost: Measured
  /** Empty where nothing costs anything. */
  readonly currency: string
  /** The largest shortages, the worst first. */
  readonly lacks: ReadonlyArray<StaffPlace & { readonly shortage: Measured; readonly unmet: Measured }>
  /** The largest loans. */
  readonly loans: ReadonlyArray<{
    readonly from: string
    readonly to: string
    readonly specialism: Text
    readonly term: Text
    readonly fte: Measured
  }>
  /** What one person more would meet, where that is most; null where nothing stays unmet. */
  readonly oneMore: (StaffPlace & { readonly met: Measured }) | null
}

interface StaffPlace {
  readonly name: string
  readonly specialism: Text
}
