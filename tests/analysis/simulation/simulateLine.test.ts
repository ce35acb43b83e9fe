import { describe, expect, it } from "vitest"
import { simulateLine, type LineDay } from "../../../src/analysis/simulation/simulateLine.ts"
import { erlangA, erlangC, meanWait, serviceLevel } from "../../../src/model/service/erlang.ts"

/** One long flat day, so that the start from empty does not count. */
const flat = (erlang: number, agents: number, patienceSeconds = Infinity): LineDay => ({
  intervals: [{ seconds: 3_000_000, calls: (erlang * 3_000_000) / 180, agents }],
  handlingSeconds: 180,
  patienceSeconds,
  withinSeconds: 20
})

describe("a simulated line", () => {
  it("agrees with Erlang C", () => {
    const found = simulateLine(flat(10, 14), 10, 1, 0)
    expect(found.answeredWithin / found.calls).toBeCloseTo(serviceLevel(14, 10, 20, 180), 2)
    expect(found.waitSeconds / found.calls / meanWait(14, 10, 180)).toBeCloseTo(1, 1)
    expect(found.workSeconds / (10 * 3_000_000) / 14).toBeCloseTo(10 / 14, 2)
    expect(erlangC(14, 10)).toBeGreaterThan(0.17)
  })

  it("agrees with Erlang A under overload", () => {
    const found = simulateLine(flat(10, 8, 240), 10, 1, 0)
    const exact = erlangA(8, 10, 180, 240, 20)
    expect(found.abandoned / found.calls).toBeCloseTo(exact.abandoned, 2)
    expect(found.answeredWithin / found.calls).toBeCloseTo(exact.level, 2)
    expect(found.waitSeconds / found.calls / exact.meanWait).toBeCloseTo(1, 1)
  })

  it("lets agents come and go, and nobody is answered by one who is not there", () => {
    const hour = (calls: number, agents: number) => ({ seconds: 3600, calls, agents })
    const day: LineDay = { ...flat(1, 1), intervals: [hour(20, 3), hour(40, 5), hour(20, 2)] }
    const found = simulateLine(day, 2000, 1, 0)
    expect(found.calls / 2000).toBeCloseTo(80, 0)
    expect(found.abandoned).toBe(0)
    const none = simulateLine({ ...day, intervals: [hour(20, 0), hour(1, 5)] }, 200, 1, 0)
    // Calls of the first hour wait for the second: half an hour on average, and then in line.
    expect(none.waitSeconds / none.calls).toBeGreaterThan(1700)
  })

  it("is decided by its seed and batch", () => {
    expect(simulateLine(flat(10, 12), 1, 1, 0)).toEqual(simulateLine(flat(10, 12), 1, 1, 0))
    expect(simulateLine(flat(10, 12), 1, 1, 0)).not.toEqual(simulateLine(flat(10, 12), 1, 1, 1))
  })
})
