/** An interval of the draws whose ends are figures. */
import type { Spread } from "../uncertainty/Spread.ts"
import type { Measured } from "./Measured.ts"

export interface Interval extends Spread {
  readonly low: Measured
  readonly lowerQuarter: Measured
  readonly middle: Measured
  readonly upperQuarter: Measured
  readonly high: Measured
}
