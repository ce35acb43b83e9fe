/** Lines of every length: tiny ones and those that a search over opening hours of next to nothing asks for. */
import { describe, expect, it } from "vitest"
import { normalCdf } from "../../../src/kernel/normal.ts"
import { erlangA, erlangB, inverseErlangB } from "../../../src/model/service/erlang.ts"
import { leastAgents, leastWholeAgents, type LinePromise } from "../../../src/model/service/leastAgents.ts"

/** 1 / B by the recursion from 0 agents, whole or on top of a part that is found for a short line. */
const walked = (agents: number, erlang: number): number => {
  const first = agents - Math.floor(agents)
  let inverse = inverseErlangB(first, erlang)
  for (let c = first + 1; c <= agents + 0.5; c++) inverse = 1 + (c / erlang) * inverse
  return inverse
}

const LEVEL = { kind: "level", share: 0.8, within: 20 } as const
const MEAN_WAIT = { kind: "meanWait", wait: 30 } as const
const lineOf = (promise: LinePromise["promise"], patience = Infinity): LinePromise => ({
  promise,
  maxOccupancy: 1,
  patience,
  minimumPresent: 0
})

/** A millionth of an Erlang to a thousand million, four in each power of ten, by a rule. */
const everyLoad = Array.from({ length: 61 }, (_, k) => 10 ** (-6 + k / 4))

describe("Erlang B of a long line", () => {
  it.each([2_048.5, 2_100, 5_000, 20_000.25, 300_000])("with %d agents is what the recursion walks to", (agents) => {
    for (const relative of [0.9, 0.99, 1, 1.001, 1.05]) {
      const erlang = agents / relative
      expect(erlangB(agents, erlang) * walked(agents, erlang)).toBeCloseTo(1, 11)
    }
  })

  it("keeps the recursion's own law at a thousand million agents", () => {
    for (const erlang of [1e9 - 1e5, 1e9, 1e9 + 1e5, 2e9]) {
      const before = erlangB(1e9, erlang)
      const blocking = (erlang * before) / (1e9 + 1 + erlang * before)
      expect(erlangB(1e9 + 1, erlang) / blocking).toBeCloseTo(1, 9)
    }
  })
})

describe("Erlang A of a long line", () => {
  it("is the same where the sum of its tail ends and the integral begins", () => {
    const at = (erlang: number) => erlangA(1.02 * erlang, erlang, 180, 180, 20)
    const [short, long] = [at(512 * (1 - 1e-13)), at(512 * (1 + 1e-13))]
    for (const figure of ["waiting", "abandoned", "meanWait", "occupancy", "level"] as const)
      expect(long[figure] / short[figure]).toBeCloseTo(1, 11)
  })

  it("gives what cannot be served the way of those who hang up, however long the line", () => {
    for (const erlang of [1e3, 1e6, 1e9]) {
      const found = erlangA(erlang / 2, erlang, 180, 90, 20)
      expect(found.waiting).toBeCloseTo(1, 9)
      expect(found.abandoned).toBeCloseTo(0.5, 6)
      expect(found.level).toBeGreaterThanOrEqual(0)
    }
  })

  it("tends to Erlang C where patience has no end", () => {
    for (const promise of [LEVEL, MEAN_WAIT]) {
      const patient = leastAgents(40_000, 180, lineOf(promise, 1e9))
      expect(patient / leastAgents(40_000, 180, lineOf(promise))).toBeCloseTo(1, 6)
    }
  })
})

describe("people on a line of any length", () => {
  it.each([
    ["a share in time", lineOf(LEVEL)],
    ["a mean wait", lineOf(MEAN_WAIT)],
    ["a share in time of those who may hang up", lineOf(LEVEL, 240)],
    ["a mean wait of those who may hang up", lineOf({ kind: "meanWait", wait: 5 }, 240)]
  ])("grow with it, promised %s, and whole ones are rounded up", (_, line) => {
    let last = 0
    for (const erlang of everyLoad) {
      const agents = leastAgents(erlang, 180, line)
      expect(agents).toBeGreaterThan(last)
      expect(agents).toBeGreaterThanOrEqual(erlang)
      const whole = leastWholeAgents(erlang, 180, line)
      expect(Math.abs(whole - Math.max(1, Math.ceil(agents)))).toBeLessThanOrEqual(agents > 1e6 ? 1 : 0)
      last = agents
    }
  })

  it("are more than any number on a line that is never open, and hardly more than the load just before", () => {
    for (const patience of [Infinity, 240])
      for (const promise of [LEVEL, MEAN_WAIT])
        for (const least of [leastAgents, leastWholeAgents]) {
          expect(least(Infinity, 180, lineOf(promise, patience))).toBe(Infinity)
          for (const erlang of [1e12, 1e18, 1e100, 1e300])
            expect(least(erlang, 180, lineOf(promise, patience)) / erlang).toBeCloseTo(1, 5)
        }
  })

  it("stand above the load by its square root, at a thousand million as Halfin and Whitt say", () => {
    const erlang = 1e9
    const beta = (leastAgents(erlang, 180, lineOf({ kind: "level", share: 0.8, within: 1e-9 })) - erlang) / 1e9 ** 0.5
    const density = Math.exp(-(beta ** 2) / 2) / Math.sqrt(2 * Math.PI)
    expect(1 / (1 + (beta * normalCdf(beta)) / density)).toBeCloseTo(0.2, 4)
  })

  it("are the same whether a line is walked or searched", () => {
    const at = (erlang: number) => leastAgents(erlang, 180, lineOf(LEVEL)) - erlang
    expect(at(2048 * (1 + 1e-12)) / at(2048)).toBeCloseTo(1, 8)
  })

  it("are there for the highest occupancy and those who have to be present, however many", () => {
    const line = { ...lineOf(LEVEL), minimumPresent: 1e9 }
    expect(leastWholeAgents(3, 180, line)).toBe(1e9)
    expect(leastWholeAgents(8e8, 180, { ...lineOf(LEVEL), maxOccupancy: 0.8 })).toBe(1e9)
  })
})
