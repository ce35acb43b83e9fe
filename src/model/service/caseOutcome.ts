/** What becomes of cases at a rate of work: how long they wait, how many are late, what piles up. */
import { normalCdf } from "../../kernel/normal.ts"

/** A queue that works at some rate. */
export interface Rated {
  /** Cases a year, and their shares by month. */
  readonly cases: number
  readonly months: ReadonlyArray<number>
  readonly workingDays: number
  /** Cases decided each working day. */
  readonly rate: number
  readonly promiseDays: number
  /** c_a² + c_s². */
  readonly variability: number
  readonly startBacklog: number
  /** Extra cases' worth of work a month for each case that waits. */
  readonly chase: number
}

export interface CaseOutcome {
  /** Mean working days from arrival to decision. */
  readonly waitDays: number
  /** Share that is decided later than promised. */
  readonly late: number
  /** The most cases that wait at the end of a month. */
  readonly backlog: number
  /** Cases that wait at the end of each month. */
  readonly months: ReadonlyArray<number>
}

/** Years that are looked at: the first with what waits at the start, the second with what it leaves. */
export const YEARS_FROM_START = 2
/** Pieces of a month in which waits are looked at. */
const PIECES = 10

/**
 * Backlog by month is `B' = max(0, B + a + chase · B − k)`, and a case that comes while B wait is decided after B / k
 * days. Around it cases come and take time at random: a Brownian motion that is held above 0, with the drift by which
 * the rate exceeds the mean and Kingman's variance. After long it is exponential, as `randomnessRate` has it; before,
 * and where the rate is the mean or less, it has not got that far.
 */
export const caseOutcome = (rated: Rated): CaseOutcome => {
  const { cases, workingDays, rate } = rated
  const n = rated.months.length
  const days = workingDays / n
  const drift = Math.max(0, rate - cases / workingDays)
  const variance = rate * rated.variability
  const months: Array<number> = []
  let backlog = rated.startBacklog
  let [arrived, waited, late] = [0, 0, 0]
  for (let month = 0; month < YEARS_FROM_START * n; month++) {
    const arrivals = rated.months[month % n]! * cases
    const growth = arrivals + rated.chase * backlog - rate * days
    for (let piece = 0; piece < PIECES; piece++) {
      const through = (piece + 0.5) / PIECES
      const ahead = Math.max(0, backlog + growth * through)
      const elapsed = (month + through) * days
      const within = rate * rated.promiseDays - ahead
      waited += (arrivals / PIECES) * ((ahead + meanAbove0(elapsed, drift, variance)) / rate)
      late += (arrivals / PIECES) * (within <= 0 ? 1 : shareAbove(within, elapsed, drift, variance))
      arrived += arrivals / PIECES
    }
    backlog = Math.max(0, backlog + growth)
    months.push(backlog)
  }
  return {
    waitDays: arrived > 0 ? waited / arrived : 0,
    late: arrived > 0 ? late / arrived : 0,
    backlog: months.reduce((most, one) => Math.max(most, one), rated.startBacklog),
    months
  }
}

/** P(R(t) > x) of a Brownian motion from 0 that is held above 0 and drifts down (J. M. Harrison 1985, 1.8). */
const shareAbove = (x: number, time: number, drift: number, variance: number): number => {
  const spread = Math.sqrt(variance * time)
  if (!(spread > 0)) return 0
  const tail = Math.exp((-2 * drift * x) / variance) * normalCdf((-x + drift * time) / spread)
  return Math.min(1, normalCdf((-x - drift * time) / spread) + tail)
}

/** Its mean (J. Abate and W. Whitt 1987): σ √(2 t / π) without drift, σ² / (2 drift) after long. */
const meanAbove0 = (time: number, drift: number, variance: number): number => {
  if (!(variance * time > 0)) return 0
  const t = (drift ** 2 * time) / variance
  if (t < 1e-8) return Math.sqrt((2 * variance * time) / Math.PI)
  const root = Math.sqrt(t)
  const first = 1 - 2 * (1 + t) * (1 - normalCdf(root)) + (2 * root * Math.exp(-t / 2)) / Math.sqrt(2 * Math.PI)
  return (variance / (2 * drift)) * Math.max(0, first)
}
