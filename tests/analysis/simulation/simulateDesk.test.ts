import { describe, expect, it } from "vitest"
import { type Desk, simulateDesk } from "../../../src/analysis/simulation/simulateDesk.ts"
import { requiredRate } from "../../../src/model/service/requiredRate.ts"
import { erlangC } from "../../../src/model/service/erlang.ts"

/** Ten cases a working day in twelve months of 21 days, decided by one worker who can do `rate`. */
const desk = (rate: number, more: Partial<Desk> = {}, months = Array.from({ length: 12 }, () => 210)): Desk => ({
  kinds: [{ months, handlingDays: 1 / rate, handlingCv2: 1, promiseDays: 2 }],
  arrivalCv2: 1,
  daysPerMonth: 21,
  workers: 1,
  startBacklog: 0,
  chase: 0,
  ...more
})

const meansOf = (of: Desk, years = 60) => {
  const [counts] = simulateDesk(of, years, 1, 0)
  return { wait: counts!.waitedDays / counts!.cases, late: counts!.late / counts!.cases, cases: counts!.cases }
}

describe("a simulated desk", () => {
  it("agrees with M/M/1: mean 1 / (k - a) and e^-(k - a)D late", () => {
    const { wait, late, cases } = meansOf(desk(11.5), 800)
    expect(cases / (800 * 2520)).toBeCloseTo(1, 2)
    expect(wait).toBeCloseTo(1 / 1.5, 1)
    expect(late).toBeCloseTo(Math.exp(-3), 2)
  })

  it("agrees with M/M/c", () => {
    // Twelve workers of a case a day, ten cases a day: Erlang C waits 1 / (12 - 10) days, and a day for the work.
    const five = { workers: 12, kinds: [{ ...desk(1).kinds[0]!, handlingDays: 1 }] }
    expect(meansOf(desk(1, five)).wait).toBeCloseTo(1 + erlangC(12, 10) / 2, 1)
  })

  it("agrees with Pollaczek and Khinchine where work varies more", () => {
    const kinds = [{ ...desk(12.5).kinds[0]!, handlingCv2: 3 }]
    // rho = 0.8: wait 0.8 / (12.5 - 10) * (1 + 3) / 2, and the work itself.
    expect(meansOf(desk(12.5, { kinds }), 200).wait).toBeCloseTo((0.8 / 2.5) * 2 + 1 / 12.5, 1)
  })

  it("keeps a promise to the day where nothing is random, and misses it with less", () => {
    const months = [210, 210, 420, 420, 210, 105, 105, 210, 210, 210, 105, 105]
    const rate = requiredRate([{ months, promiseDays: 14, startBacklog: 0 }], 21)
    const even = (share: number): Desk => ({
      ...desk(1, { arrivalCv2: 0 }),
      kinds: [{ months, handlingDays: 1 / (share * rate), handlingCv2: 0, promiseDays: 14 + 2 / rate }]
    })
    expect(meansOf(even(1), 3).late).toBe(0)
    expect(meansOf(even(0.97), 3).late).toBeGreaterThan(0)
  })

  it("lets the backlog at the start go first, and counts it nowhere", () => {
    const quiet: Desk = { ...desk(20, { arrivalCv2: 0, startBacklog: 200 }) }
    const kinds = [{ ...quiet.kinds[0]!, handlingCv2: 0 }]
    const [counts] = simulateDesk({ ...quiet, kinds }, 1, 1, 0)
    // 200 cases at 20 a day, 10 new ones a day: gone after 20 days, in which 200 cases waited 5 days more in the mean.
    expect(counts!.cases).toBe(2519)
    expect(counts!.waitedDays).toBeCloseTo(200 * 5 + 2519 / 20, -2)
  })

  it("works more where those who wait ask", () => {
    expect(meansOf(desk(12, { chase: 0.1 })).wait).toBeGreaterThan(1.2 * meansOf(desk(12)).wait)
  })

  it("serves several kinds in one queue, each against its own promise", () => {
    const one = desk(11.5).kinds[0]!
    const half = { ...one, months: one.months.map((cases) => cases / 2) }
    const both = simulateDesk({ ...desk(11.5), kinds: [half, { ...half, promiseDays: 1 }] }, 60, 1, 0)
    expect(both[0]!.late / both[0]!.cases).toBeCloseTo(Math.exp(-3), 1)
    expect(both[1]!.late / both[1]!.cases).toBeCloseTo(Math.exp(-1.5), 1)
  })

  it("is decided by its seed and batch", () => {
    expect(simulateDesk(desk(12), 1, 1, 0)).toEqual(simulateDesk(desk(12), 1, 1, 0))
    expect(simulateDesk(desk(12), 1, 1, 0)).not.toEqual(simulateDesk(desk(12), 1, 2, 0))
  })
})
