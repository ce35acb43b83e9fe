/** What evaluates many draws of one model at once. */
import type { Slot } from "../model/Slot.ts"
import type { Today } from "./Today.ts"

export interface Engine {
  readonly width: number
  /** The model's own values until they are written over: slot s of draw i stands at `s · width + i`. */
  readonly values: Float64Array
  /** Take the values of a slot from place `from` of `numbers` on. */
  readonly set: (slot: Slot, numbers: Float64Array, from: number) => void
  /** Evaluate what stands in `values`. */
  readonly evaluate: () => void
  /** Write metric k of every draw, from place `at` of `out` on. */
  readonly write: (k: number, out: Float64Array, at: number) => void
  /** Write what leaves each municipality in a draw, in FTE, to place `at` of its list. */
  readonly writeLeaves: (draw: number, leaves: ReadonlyArray<Float64Array>, at: number) => void
  /** Undefined where a model is evaluated draw by draw. */
  readonly today: Today | undefined
}
