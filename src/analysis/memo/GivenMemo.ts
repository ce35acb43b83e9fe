/** Published cases as a memo has them: what is saved, what it costs once, what it is worth, and what that rests on. */
import type { Payer } from "../../model/money/Money.ts"
import type { Text } from "../../words/Lang.ts"
import type { TurnFinding } from "./TurnFinding.ts"
import type { MeasuredOverrun, MeasuredPool } from "./MemoMoney.ts"
import type { Measured } from "./Measured.ts"
import type { Subject } from "./NumberPair.ts"

export interface GivenMemo {
  readonly currency: string
  readonly priceLevel: number
  readonly models: ReadonlyArray<GivenModel>
  /** Every other case against the first, in what they are compared by. */
  readonly pairs: ReadonlyArray<GivenPair>
  /** Numbers that the cases do not say and that are assumed, each once. */
  readonly assumed: ReadonlyArray<{ readonly subject: Subject; readonly value: Measured; readonly note: Text | null }>
  /** What cases are compared by: what they are worth, or what they save where that is not asked. */
  readonly by: "npv" | "saving"
}

/** One case; currency a year, or once. */
export interface GivenModel {
  readonly place: number
  /** Yearly savings once they are fully reached. */
  readonly savings: ReadonlyArray<{ readonly label: Text; readonly amount: Measured; readonly reached: Reached }>
  readonly saving: Measured
  readonly oneOffs: ReadonlyArray<{
    readonly id: string
    readonly label: Text
    readonly amount: Measured
    readonly payer: Payer
  }>
  readonly oneOff: Measured
  readonly riskPool: MeasuredPool | null
  readonly overruns: ReadonlyArray<MeasuredOverrun>
  readonly worth: Worth | null
  /** The 90 % interval of what cases are compared by; null where nothing varies. */
  readonly interval: readonly [Measured, Measured] | null
  /** The number that it moves most with, and what one per cent more of it does. */
  readonly carries: { readonly subject: Subject; readonly effect: Measured } | null
  /** Share of its weight that nobody has measured. */
  readonly assumed: Measured
}

/** Share that is reached year by year, where it is not all at once. */
type Reached = ReadonlyArray<{ readonly year: number; readonly share: Measured }>

interface Worth {
  readonly years: Measured
  readonly rate: Measured
  readonly npv: Measured
  readonly beside: ReadonlyArray<{ readonly rate: Measured; readonly npv: Measured }>
  /** Null where it does not come back within the years. */
  readonly payback: Measured | null
  readonly discountedPayback: Measured | null
  /** What benefits are cut to, and the factors on one-off cost: 1 where the case says nothing. */
  readonly realised: Measured
  readonly uplifts: ReadonlyArray<Measured>
  readonly flows: ReadonlyArray<{ readonly year: number; readonly flow: Measured; readonly cumulated: Measured }>
}

export interface GivenPair {
  readonly places: readonly [number, number]
  readonly difference: Measured
  readonly saving: Measured
  readonly oneOff: Measured
  readonly interval: readonly [Measured, Measured] | null
  /** Share of the draws in which it has the sign of the central one. */
  readonly sureness: Measured | null
  readonly turns: ReadonlyArray<TurnFinding>
}
