import { describe, expect, it } from "vitest"
import { randomnessRate, requiredRate } from "../../../src/model/service/requiredRate.ts"

const shares = [0.06, 0.06, 0.08, 0.14, 0.16, 0.1, 0.05, 0.07, 0.09, 0.08, 0.06, 0.05]
const spring = shares.map((share) => share * 36_000)

const rateOf = (months: ReadonlyArray<number>, promiseDays: number, startBacklog = 0): number =>
  requiredRate([{ months, promiseDays, startBacklog }], 21)

describe("requiredRate", () => {
  it.each([
    [5, 229.7872340425532],
    [10, 207.69230769230768],
    [14, 192.85714285714286],
    [30, 154.83870967741936],
    [60, 142.85714285714286],
    [120, 142.85714285714286]
  ])("for a promise of %i days agrees with a first-in-first-out simulation", (days, rate) => {
    expect(rateOf(spring, days)).toBeCloseTo(rate, 9)
  })

  it("is the mean where cases arrive evenly", () => {
    const even = shares.map(() => 3000)
    expect(rateOf(even, 1)).toBeCloseTo(3000 / 21, 12)
  })

  it("grows with what waits at the start", () => {
    expect(rateOf(spring, 14, 4000)).toBeCloseTo(4000 / 14, 9)
  })

  it("does not depend on the month in which the year begins", () => {
    const turned = [...spring.slice(5), ...spring.slice(0, 5)]
    expect(rateOf(turned, 14)).toBeCloseTo(rateOf(spring, 14), 12)
  })
})

describe("requiredRate of several promises", () => {
  it("is that of one where they promise the same", () => {
    const halves = spring.map((cases) => cases / 2)
    const half = { months: halves, promiseDays: 14, startBacklog: 100 }
    expect(requiredRate([half, half], 21)).toBeCloseTo(rateOf(spring, 14, 200), 9)
  })

  it("is what earliest deadline first needs, and no less, by a day-by-day simulation", () => {
    const steady = shares.map(() => 1000)
    const streams = [
      { months: spring, promiseDays: 5, startBacklog: 0 },
      { months: steady, promiseDays: 40, startBacklog: 0 }
    ]
    const rate = requiredRate(streams, 21)
    expect(latest(streams, rate * 1.0001)).toBe(0)
    expect(latest(streams, rate * 0.99)).toBeGreaterThan(0)
    // What can wait for 40 days fills the gaps that the spring leaves.
    expect(rate).toBeLessThan(rateOf(spring, 5) + rateOf(steady, 40))
  })
})

/** Work that is past its deadline somewhere in three years, worked off earliest deadline first in tenths of a day. */
const latest = (
  streams: ReadonlyArray<{ readonly months: ReadonlyArray<number>; readonly promiseDays: number }>,
  rate: number
): number => {
  const [steps, perDay] = [3 * 252 * 10, 10]
  const due = new Float64Array(steps + 2000)
  let late = 0
  let next = 0
  for (let step = 0; step < steps; step++) {
    for (const { months, promiseDays } of streams)
      due[step + promiseDays * perDay]! += months[Math.floor(step / perDay / 21) % 12]! / 21 / perDay
    let able = rate / perDay
    for (next = Math.min(next, step); able > 0 && next < due.length; next++) {
      const done = Math.min(able, due[next]!)
      due[next]! -= done
      able -= done
    }
    next = step
    if (due[step]! > 1e-9) late += due[step]!
  }
  return late
}

describe("randomnessRate", () => {
  it("is 0.21 cases a day for 95 % within 14 days, whatever the size", () => {
    expect(randomnessRate(0.95, 14, 2)).toBeCloseTo(0.21398087668242785, 15)
    expect(randomnessRate(0, 14, 2)).toBe(0)
  })
})
