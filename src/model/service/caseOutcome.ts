/** What becomes of cases at a rate of work: how long they wait, how many are late, what piles up. */
import { normalCdf, normalPdf } from "../../kernel/normal.ts"

/** A queue that works at some rate. */
export interface Rated {
  /** Cases a year, and their shares by month. */
  readonly cases: number
  readonly months: ReadonlyArray<number>
  readonly workingDays: number
  /** Cases decided each working day. */
  readonly rate: number
  readonly promiseDays: number
  /** Squared coefficients of variation of the time between cases and of the work on one. */
  readonly arrivalCv2: number
  readonly serviceCv2: number
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
 * Backlog by month is `B' = max(0, B + a + chase · B − k)`; around it cases come and take time at random, with
 * Kingman's variance. While more comes than is done, what waits is a Brownian motion from the start of that season,
 * held above 0.
 * Afterwards it is the larger of two things: of the season, which nothing holds any more while it is worked off, and of
 * the calm, held above 0 by the drift with which the rate exceeds what comes in that month; after long that is
 * exponential, as `randomnessRate` has it. A case that comes while W wait is decided after W / k days.
 */
export const caseOutcome = (rated: Rated): CaseOutcome => {
  const { cases, workingDays, rate, startBacklog } = rated
  const n = rated.months.length
  const days = workingDays / n
  const variance = rate * (rated.arrivalCv2 + rated.serviceCv2)
  const months: Array<number> = []
  let backlog = startBacklog
  let season: Season | null = startBacklog > 0 ? { piledUp: startBacklog, variance: 0 } : null
  let [arrived, waited, late, waiting] = [0, 0, 0, 0]
  for (let month = 0; month < YEARS_FROM_START * n; month++) {
    const arrivals = rated.months[month % n]! * cases
    const growth = arrivals + rated.chase * backlog - rate * days
    // What waits when a season begins is as uncertain as it is large, as what is exponential is.
    if (backlog === 0 && growth > 0) season = { piledUp: waiting, variance: waiting ** 2 }
    // In a busy month more cases come at random than are done at random.
    const seasonal = arrivals * rated.arrivalCv2 + rate * days * rated.serviceCv2
    for (let piece = 0; piece < PIECES; piece++) {
      const through = (piece + 0.5) / PIECES
      const elapsed = (month + through) * days
      const calm = motion(elapsed * Math.min(0, arrivals / days - rate), elapsed * variance)
      const busy =
        season === null ? calm : motion(season.piledUp + growth * through, season.variance + seasonal * through)
      const waits = season === null ? held(calm) : growth > 0 ? held(busy) : largerOf(calm, busy)
      waiting = waits.mean
      waited += ((arrivals / PIECES) * waiting) / rate
      late += (arrivals / PIECES) * waits.beyond(rate * rated.promiseDays)
      arrived += arrivals / PIECES
    }
    if (season !== null) season = { piledUp: season.piledUp + growth, variance: season.variance + seasonal }
    backlog = Math.max(0, backlog + growth)
    months.push(backlog)
  }
  return {
    waitDays: arrived > 0 ? waited / arrived : 0,
    late: arrived > 0 ? late / arrived : 0,
    backlog: months.reduce((most, one) => Math.max(most, one), startBacklog),
    months
  }
}

/** Since more began to come than was done; what has piled up falls below 0 once all of it would have been done. */
interface Season {
  readonly piledUp: number
  readonly variance: number
}

/** How far a Brownian motion has come: its mean, and its standard deviation. */
interface Motion {
  readonly mean: number
  readonly spread: number
}

const motion = (mean: number, variance: number): Motion => ({ mean, spread: Math.sqrt(variance) })

/** What waits: its mean, and the probability that it is more than something above 0. */
interface Waiting {
  readonly mean: number
  readonly beyond: (x: number) => number
}

/** A motion from 0 that is held above 0 (J. M. Harrison 1985, 1.8); its mean is that of the highest point of a free one. */
const held = (one: Motion): Waiting => {
  const { mean, spread } = one
  if (!(spread > 0)) return free(one)
  const z = mean / spread
  // σ² / 2 μ times what is above the middle less what is below: σ √(t / 2 π) without drift.
  const below = normalCdf(z)
  const reflected = Math.abs(z) < 1e-6 ? spread * normalPdf(0) : (spread / (2 * z)) * (2 * below - 1)
  return {
    mean: Math.max(0, reflected + mean * below + spread * normalPdf(z)),
    beyond: (x) =>
      Math.min(1, normalCdf((mean - x) / spread) + grownTail((2 * mean * x) / spread ** 2, (x + mean) / spread))
  }
}

/** e^growth Φ(−u), also where neither of them is a number that a computer holds. */
const grownTail = (growth: number, u: number): number =>
  u < 6
    ? Math.exp(growth) * normalCdf(-u)
    : (Math.exp(growth - (u * u) / 2) / (u * Math.sqrt(2 * Math.PI))) * (1 - 1 / u ** 2 + 3 / u ** 4)

/** A motion that nothing holds; below 0 nothing waits. */
const free = ({ mean, spread }: Motion): Waiting =>
  spread > 0
    ? {
        mean: Math.max(0, mean * normalCdf(mean / spread) + spread * normalPdf(mean / spread)),
        beyond: (x) => normalCdf((mean - x) / spread)
      }
    : { mean: Math.max(0, mean), beyond: (x) => (mean > x ? 1 : 0) }

/** The larger of a calm and a season; what is calm hardly varies where the season is the larger, so its mean stands for it. */
const largerOf = (calm: Motion, season: Motion): Waiting => {
  const [one, other] = [held(calm), free(season)]
  return {
    mean: one.mean + free({ ...season, mean: season.mean - one.mean }).mean,
    beyond: (x) => 1 - (1 - one.beyond(x)) * (1 - other.beyond(x))
  }
}
