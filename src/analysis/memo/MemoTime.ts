/** The time in between as a memo has it: when the gain is there, what piles up meanwhile, and what three levers change. */
import type { Overtaking } from "../overtaking.ts"
import type { TransitionMonth } from "../transitionFindings.ts"
import type { Text } from "../../words/Lang.ts"
import type { Measured } from "./Measured.ts"

export interface MemoTime {
  /** The scenarios that say when work changes hands, as far as the reader may see it. */
  readonly models: ReadonlyArray<TimeModel>
  /** Two models beside each other in cumulated money; null where one says nothing of money that the reader may see. */
  readonly overtaking: (Overtaking & { readonly places: readonly [number, number]; readonly apart: Measured }) | null
}

export interface TimeModel {
  readonly place: number
  readonly months: ReadonlyArray<TransitionMonth>
  readonly horizon: Measured
  readonly waves: ReadonlyArray<{ readonly label: Text; readonly month: number; readonly date: string }>
  readonly full: Measured
  /** Null where it is not within the months. */
  readonly monthsToFull: (Dated & { readonly month: Measured }) | null
  readonly lowest: Dated & { readonly freed: Measured }
  /** Null where nothing piles up. */
  readonly peak: (Dated & { readonly backlog: Measured; readonly weeks: Measured | null }) | null
  readonly lost: Measured
  /** When the cumulated money is never below 0 again, or what is still missing at the end; null without money to see. */
  readonly turning: Dated | { readonly missing: Measured } | null
  readonly levers: ReadonlyArray<TimeLever>
}

interface Dated {
  readonly date: string
}

/** What one change of the plan comes to, alone. */
export interface TimeLever {
  readonly id: LeverId
  readonly monthsToFull: Measured | null
  readonly peak: Measured
  readonly lost: Measured
  /** Currency more than the plan has at the end; null without money that the reader may see. */
  readonly money: Measured | null
}
export const LEVER_IDS = ["plan", "follow", "earlier", "temporary"] as const
export type LeverId = (typeof LEVER_IDS)[number]
