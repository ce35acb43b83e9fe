/** Cases that are promised within days: the rate of work that keeps the promise. */

/** Work of one promise that arrives in a year which repeats: cases, or hours of work on them. */
export interface Arrivals {
  /** What arrives in each part of the year. */
  readonly months: ReadonlyArray<number>
  /** D, working days within which it is promised. */
  readonly promiseDays: number
  /** What waits at the start. */
  readonly startBacklog: number
}

/**
 * Least constant rate that does all work within its promise, never below the mean.
 *
 * Earliest deadline first keeps all promises exactly when no window holds more than can be done from its start until
 * the last deadline in it, so the rate is the largest of `Σ a(u, t − D] / (t − u)`; for one promise the steepest slope
 * `a(u, s] / (s − u + D)`. Windows of up to two years are looked at; month ends suffice where arrivals are even inside
 * a month. A start backlog adds the windows that begin at 0.
 *
 * @param daysPerMonth working days of each part of the year
 * @returns what has to be done each working day
 * @example requiredRate([{ months: spring, promiseDays: 14, startBacklog: 0 }], 21) // => 192.857… (mean 142.857)
 */
export const requiredRate = (streams: ReadonlyArray<Arrivals>, daysPerMonth: number): number => {
  const n = streams[0]?.months.length ?? 0
  let rate = streams.reduce((sum, { months }) => sum + totalOf(months), 0) / (n * daysPerMonth)
  const cumulated = streams.map(({ months }) => cumulatedOver(months, LONGEST_YEARS + 1))
  const waits = streams.some(({ startBacklog }) => startBacklog > 0)
  for (let from = 0; from < n; from++) {
    for (const { promiseDays } of streams) {
      for (let length = 1; length <= LONGEST_YEARS * n; length++) {
        const days = length * daysPerMonth + promiseDays
        rate = Math.max(rate, dueIn(streams, cumulated, from, days, daysPerMonth) / days)
      }
    }
  }
  for (const { promiseDays } of waits ? streams : []) {
    for (let length = 0; length <= LONGEST_YEARS * n; length++) {
      const days = length * daysPerMonth + promiseDays
      const backlog = streams.reduce((sum, one) => sum + (one.promiseDays <= days ? one.startBacklog : 0), 0)
      rate = Math.max(rate, (backlog + dueIn(streams, cumulated, 0, days, daysPerMonth)) / days)
    }
  }
  return rate
}

/**
 * Cases a day on top of the mean so that a share of randomly arriving cases is decided in time:
 * `ln(1 / (1 − p)) (c_a² + c_s²) / (2 D)`, Kingman's tail; exact for M/M/1. The same whatever the size, so it weighs on small desks only.
 *
 * @example randomnessRate(0.95, 14, 2) // => 0.21398087668242785
 */
export const randomnessRate = (share: number, promiseDays: number, variability: number): number =>
  (Math.log(1 / (1 - share)) * variability) / (2 * promiseDays)

const LONGEST_YEARS = 2

const totalOf = (months: ReadonlyArray<number>): number => months.reduce((sum, arrivals) => sum + arrivals, 0)

/** What has arrived by the end of each month, from a 0 on. */
const cumulatedOver = (months: ReadonlyArray<number>, years: number): Float64Array => {
  const n = months.length
  const out = new Float64Array(years * n + 1)
  for (let i = 0; i < years * n; i++) out[i + 1] = out[i]! + months[i % n]!
  return out
}

/** What arrives from the start of month `from` and is due within some days of it. */
const dueIn = (
  streams: ReadonlyArray<Arrivals>,
  cumulated: ReadonlyArray<Float64Array>,
  from: number,
  days: number,
  daysPerMonth: number
): number => {
  let due = 0
  for (let k = 0; k < streams.length; k++) {
    const arrived = cumulated[k]!
    const until = Math.min(arrived.length - 1, from + Math.max(0, days - streams[k]!.promiseDays) / daysPerMonth)
    const whole = Math.floor(until + WHOLE_SLACK)
    const part = until - whole
    const inside = part > WHOLE_SLACK ? part * (arrived[whole + 1]! - arrived[whole]!) : 0
    due += arrived[whole]! + inside - arrived[from]!
  }
  return due
}

/** Days over days per month is a whole number of months but for rounding. */
const WHOLE_SLACK = 1e-9
