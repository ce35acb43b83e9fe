/** A telephone line or counter, call by call: an independent check of the formulas that staff it. */
import { sequence } from "../../kernel/streams.ts"
import { FreeAgents, type Shifts } from "./FreeAgents.ts"

/** One day of a line, in intervals; times in seconds from its opening. */
export interface LineDay {
  readonly intervals: ReadonlyArray<{
    readonly seconds: number
    /** Expected calls in the interval; they arrive at random. */
    readonly calls: number
    /** Whole agents present. */
    readonly agents: number
  }>
  readonly handlingSeconds: number
  /** Mean time until a caller hangs up; Infinity where nobody does. */
  readonly patienceSeconds: number
  readonly withinSeconds: number
}

/** Counts of some days, to be averaged by batch. */
export interface LineCounts {
  readonly calls: number
  readonly answeredWithin: number
  readonly abandoned: number
  readonly waitSeconds: number
  readonly workSeconds: number
}

/**
 * Simulate `days` days, first come, first served. Each day starts empty; whoever waits at closing time is still served.
 *
 * An arrival is given to the agent who is free first (the recursion of J. Kiefer and J. Wolfowitz 1955): with one queue
 * that is the same as stepping from event to event, and needs no list of events. A caller whose patience ends before
 * that leaves without touching the queue behind. An agent whose shift ends in a call finishes it.
 *
 * @param batch makes the random numbers of this call differ from those of others with the same seed
 */
export const simulateLine = (day: LineDay, days: number, seed: number, batch: number): LineCounts => {
  const random = sequence(`line ${batch}`, seed)
  const exponential = (mean: number) => -mean * Math.log(random())
  const shifts = shiftsOf(day)
  const agents = new FreeAgents(shifts)
  let [calls, answeredWithin, abandoned, waitSeconds, workSeconds] = [0, 0, 0, 0, 0]
  for (let d = 0; d < days; d++) {
    agents.open()
    let opening = 0
    for (const { seconds, calls: expected } of day.intervals) {
      const gap = seconds / expected
      const end = opening + seconds
      for (let now = opening + exponential(gap); now < end; now += exponential(gap)) {
        calls++
        const wait = agents.firstFree(now) - now
        if (day.patienceSeconds !== Infinity) {
          const patience = exponential(day.patienceSeconds)
          if (patience < wait) {
            abandoned++
            waitSeconds += patience
            continue
          }
        }
        const handling = exponential(day.handlingSeconds)
        agents.takeUntil(now + wait + handling)
        waitSeconds += wait
        workSeconds += handling
        if (wait <= day.withinSeconds) answeredWithin++
      }
      opening = end
    }
  }
  return { calls, answeredWithin, abandoned, waitSeconds, workSeconds }
}

const shiftsOf = ({ intervals }: LineDay): Shifts => {
  const most = Math.max(...intervals.map(({ agents }) => agents))
  const last = intervals.findLastIndex(({ agents }) => agents > 0)
  const begins: Array<Float64Array> = []
  const ends: Array<Float64Array> = []
  for (let agent = 0; agent < most; agent++) {
    const times: Array<[number, number]> = []
    let now = 0
    intervals.forEach(({ seconds, agents }, i) => {
      // The last shift lasts until the queue is empty.
      const until = i === last ? Infinity : now + seconds
      const before = times.at(-1)
      if (agents > agent) {
        if (before?.[1] === now) before[1] = until
        else times.push([now, until])
      }
      now += seconds
    })
    begins.push(Float64Array.from(times, ([begin]) => begin))
    ends.push(Float64Array.from(times, ([, end]) => end))
  }
  return { begins, ends }
}
