/** Money as a memo has it: figures that can be computed again, model by model and municipality by municipality. */
import type { Overrun, OverrunCategory } from "../../scenario/money/usualOverruns.ts"
import type { Measured } from "./Measured.ts"
import type { Subject } from "./NumberPair.ts"
import type { TurnFinding } from "./TurnFinding.ts"

export interface MemoMoney {
  readonly currency: string
  readonly priceLevel: number
  /** The scenarios that say something about money which the reader may see. */
  readonly models: ReadonlyArray<MoneyModel>
  /** What would turn the difference in saving between the first two that reorganise something; null where there is none. */
  readonly turning: SavingTurns | null
}

export interface SavingTurns {
  /** Second less first, in currency a year. */
  readonly difference: Measured
  readonly turns: ReadonlyArray<TurnFinding>
}

export interface MoneyModel {
  readonly place: number
  readonly organised: boolean
  readonly costToday: Measured
  readonly saving: Measured
  readonly potential: Measured
  readonly strandedCost: Measured
  readonly oneOff: Measured
  readonly riskPool: MeasuredPool | null
  /** Share of benefits that is counted and uplifts for optimism; null where only one of them, or neither, is stated. */
  readonly factors: { readonly realised: Measured; readonly uplifts: ReadonlyArray<Measured> } | null
  /** What a published table adds. */
  readonly overruns: ReadonlyArray<MeasuredOverrun>
  readonly npv: Measured | null
  /** Null where nothing is appraised, or where it does not come back. */
  readonly payback: Measured | null
  readonly years: Measured | null
  readonly rate: Measured | null
  readonly state: Measured
  /** Of all municipalities together. */
  readonly net: Measured
  readonly losers: Measured
  /** How many lose from a year of the change on, where that differs from year to year; else nothing. */
  readonly losersByYear: ReadonlyArray<LosersFrom>
  readonly municipalities: Measured
  /** The number that the saving moves most with, and what one per cent more of it does. */
  readonly carries: { readonly subject: Subject; readonly effect: Measured } | null
  /** Share of the saving's weight that nobody has measured: assumed, fitted, unstated. */
  readonly assumed: Measured
  readonly accounts: ReadonlyArray<Account>
  readonly keys: ReadonlyArray<KeyRow>
  /** Quarters of the municipalities by inhabitants, from the smallest; empty where inhabitants are not known. */
  readonly sizeClasses: ReadonlyArray<SizeClassRow>
}

/** One-off cost that may not come; null where all of it is sure. */
export interface MeasuredPool {
  readonly expected: Measured
  readonly deviation: Measured
}

/** Shares on top of the plan; undefined where nothing is about it. */
export interface MeasuredOverrun {
  readonly category: OverrunCategory
  readonly shares: Readonly<Record<Overrun, Measured | undefined>>
  /** Months of preparation as planned and as counted. */
  readonly preparation: { readonly planned: Measured; readonly counted: Measured } | undefined
}

/** The same from one year to another; the last row goes on. */
interface LosersFrom {
  readonly from: Measured
  readonly until: Measured | null
  readonly losers: Measured
}

interface SizeClassRow {
  readonly from: Measured
  readonly to: Measured
  readonly municipalities: Measured
  readonly losers: Measured
  readonly net: Measured
  readonly perInhabitant: Measured
}

/** What a municipality saves, pays and keeps, in currency a year. */
export interface Account {
  readonly code: string
  readonly name: string
  readonly population: Measured | null
  /** FTE that leave the task and are still paid for. */
  readonly stranded: Measured
  readonly salaries: Measured
  readonly overhead: Measured
  readonly other: Measured
  readonly contribution: Measured
  readonly grant: Measured
  readonly compensation: Measured
  readonly net: Measured
  readonly perInhabitant: Measured | null
  readonly loses: boolean
}

/** The same scenario shared by another key. */
export interface KeyRow {
  readonly key: KeyName
  readonly losers: Measured
  readonly worst: Measured
}
export const KEY_NAMES = ["population", "recipients", "staffing", "transferred"] as const
export type KeyName = (typeof KEY_NAMES)[number]
