import { describe, expect, it } from "vitest"
import { erlangA, erlangB, erlangC, meanWait, serviceLevel } from "../../../src/model/service/erlang.ts"
import { leastAgents, leastWholeAgents, type LinePromise } from "../../../src/model/service/leastAgents.ts"

const line = (share: number, within: number, maxOccupancy = 1): LinePromise => ({
  promise: { kind: "level", share, within },
  maxOccupancy,
  patience: Infinity,
  minimumPresent: 0
})

describe("erlangB", () => {
  it("agrees with the published whole numbers", () => {
    expect(erlangB(1, 1)).toBeCloseTo(0.5, 14)
    expect(erlangB(2, 1)).toBeCloseTo(0.2, 14)
    expect(erlangB(17, 10)).toBeCloseTo(0.01294887522472657, 14)
  })

  it("is continued to real numbers of agents (incomplete gamma function)", () => {
    expect(erlangB(13.4, 10)).toBeCloseTo(0.07241339927680443, 13)
  })

  it.each([0.01, 0.35, 1.4, 1.6, 12])("joins both its expansions and the recursion at load %f", (erlang) => {
    for (const agents of [0.001, 0.3, 0.999, 2.5]) {
      const next = (erlang * erlangB(agents, erlang)) / (agents + 1 + erlang * erlangB(agents, erlang))
      expect(erlangB(agents + 1, erlang) / next).toBeCloseTo(1, 12)
      // e^-A ∫ form: 1/B = ∫ e^-u (1 + u/A)^c du, by a sum over fine steps.
      let inverse = 0
      for (let u = 0.0005; u < 60; u += 0.001) inverse += 0.001 * Math.exp(-u) * (1 + u / erlang) ** agents
      expect(erlangB(agents, erlang) * inverse).toBeCloseTo(1, 4)
    }
  })
})

describe("erlangC", () => {
  it("agrees with the example of the R package ErlangC", () => {
    expect(erlangC(14, 10)).toBeCloseTo(0.1741319, 6)
    expect(serviceLevel(14, 10, 20, 180)).toBeCloseTo(0.88835, 6)
    expect(meanWait(14, 10, 180)).toBeCloseTo(7.83593701177724, 6)
    expect(erlangC(13.4, 10)).toBeCloseTo(0.23528322600835394, 12)
  })

  it.each([10, 9, 0])("says that 10 Erlang are too much for %i agents", (agents) => {
    expect(erlangC(agents, 10)).toBe(1)
    expect(serviceLevel(agents, 10, 20, 180)).toBe(0)
    expect(meanWait(agents, 10, 180)).toBe(Infinity)
  })
})

describe("erlangA", () => {
  it.each([
    [8, 0.7485133978090766, 0.2525709562365607, 1.0102838249462427, 0.9342863047042994],
    [10, 0.5170717768186707, 0.1319398268851002, 0.5277593075404008, 0.8680601731148998],
    [12, 0.29036463091542053, 0.05776251086536678, 0.23105004346146713, 0.7851979076121944]
  ])("works under overload: %i agents for 10 Erlang", (agents, waiting, abandoned, wait, occupancy) => {
    const found = erlangA(agents, 10, 5, 4, 0)
    expect(found.waiting).toBeCloseTo(waiting, 8)
    expect(found.abandoned).toBeCloseTo(abandoned, 8)
    expect(found.meanWait).toBeCloseTo(wait, 8)
    expect(found.occupancy).toBeCloseTo(occupancy, 8)
  })

  it("agrees with the case of pyworkforce, level included", () => {
    const found = erlangA(14, 10, 3, 5, 1 / 3)
    expect(found.waiting).toBeCloseTo(0.14526, 5)
    expect(found.abandoned).toBeCloseTo(0.013984, 6)
    expect(found.level).toBeCloseTo(0.916792, 5)
  })

  it("becomes Erlang C where nobody hangs up", () => {
    for (const agents of [11, 13.4, 20]) {
      const found = erlangA(agents, 10, 3, 1e7, 1 / 3)
      expect(found.waiting).toBeCloseTo(erlangC(agents, 10), 5)
      expect(found.level).toBeCloseTo(serviceLevel(agents, 10, 1 / 3, 3), 5)
    }
  })

  it("answers everybody who does not hang up, given time", () => {
    const found = erlangA(9.5, 10, 5, 4, 1e6)
    expect(found.level).toBeCloseTo(1 - found.abandoned, 9)
  })
})

describe("leastAgents", () => {
  it("agrees with the worked example, real and whole", () => {
    expect(leastAgents(10, 180, line(0.8, 20))).toBeCloseTo(13.037206466407799, 8)
    expect(leastWholeAgents(10, 180, line(0.8, 20))).toBe(14)
  })

  it("staffs a day hour by hour", () => {
    const shares = [0.06, 0.12, 0.16, 0.15, 0.11, 0.13, 0.12, 0.09, 0.06]
    const loads = shares.map((share) => (420 * share * 300) / 3600)
    const promise = line(0.8, 120, 0.9)
    expect(loads.map((load) => leastWholeAgents(load, 300, promise))).toEqual([4, 6, 8, 7, 6, 7, 6, 5, 4])
    const hours = loads.reduce((sum, load) => sum + leastAgents(load, 300, promise), 0)
    expect(hours).toBeCloseTo(49.032623271966855, 6)
  })

  it("pools 98 lines into five and one", () => {
    const promise = line(0.8, 120, 0.85)
    const of = (lines: number) => lines * leastAgents((0.35 * 98) / lines, 300, promise)
    const whole = (lines: number) => lines * leastWholeAgents((0.35 * 98) / lines, 300, promise)
    expect(of(98)).toBeCloseTo(111.6110109746053, 6)
    expect(of(5)).toBeCloseTo(43.46527809146369, 6)
    expect(of(1)).toBeCloseTo(40.35294117647059, 8)
    expect([whole(98), whole(5), whole(1)]).toEqual([196, 45, 41])
  })

  it("is the whole number above the real one, whatever the line", () => {
    for (const erlang of [0.02, 0.35, 1, 4.2, 9, 40, 333]) {
      for (const share of [0.5, 0.8, 0.95]) {
        for (const patience of [Infinity, 400]) {
          for (const maxOccupancy of [0.8, 1]) {
            const promise = { ...line(share, 60, maxOccupancy), patience }
            const real = leastAgents(erlang, 240, promise)
            expect(leastWholeAgents(erlang, 240, promise)).toBe(Math.max(1, Math.ceil(real - 1e-7)))
          }
        }
      }
    }
  })

  it("keeps a mean wait", () => {
    const promise: LinePromise = { ...line(0, 0), promise: { kind: "meanWait", wait: 30 } }
    expect(meanWait(leastAgents(10, 180, promise), 10, 180)).toBeCloseTo(30, 6)
  })

  it("has the minimum present where nobody calls", () => {
    expect(leastAgents(0, 180, { ...line(0.8, 20), minimumPresent: 1.5 })).toBe(1.5)
    expect(leastWholeAgents(0, 180, { ...line(0.8, 20), minimumPresent: 1.5 })).toBe(2)
    expect(leastAgents(0.35, 180, { ...line(0.8, 20), minimumPresent: 2 })).toBe(2)
  })

  it.each([1, 5, 20, 100])("lies a little above the square-root rule at %i Erlang", (erlang) => {
    // P(wait) ≤ 0.2 is a level within no time; beta solves Halfin and Whitt's equation.
    const excess = leastAgents(erlang, 1, line(0.8, 0)) - (erlang + 1.0615162754187175 * Math.sqrt(erlang))
    expect(excess).toBeGreaterThan(0.34)
    expect(excess).toBeLessThan(0.4)
  })
})
