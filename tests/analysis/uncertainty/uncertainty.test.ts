/** Spreads and differences against an independent loop over the plain model; the stop rule; what pairing is worth. */
import { Effect } from "effect"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { PRECISE } from "../../../src/analysis/uncertainty/Findings.ts"
import { uncertainty } from "../../../src/analysis/uncertainty/uncertainty.ts"
import { municipalitySpreads } from "../../../src/analysis/uncertainty/municipalitySpreads.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure, type Metric, national } from "../../../src/model/Metric.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { model } from "../draws/twoModels.ts"

const [state, joint, today] = [await model("state"), await model("joint"), await model("today")]

const find = (scenarios: ReadonlyArray<Loaded>, options = {}) => Effect.runPromise(uncertainty(scenarios, options))

/** A metric in every draw by the plain model, from nothing but the drawn inputs. */
const naive = (scenarios: ReadonlyArray<Loaded>, draws: number, metric: Metric): ReadonlyArray<Float64Array> => {
  const drawn = drawsOf(scenarios, { draws })
  return scenarios.map(({ compiled: { model: compiled, assumptions } }, s) => {
    const inputs = assumptions.map(({ slot, path }) => ({ slot, values: drawn.inputs(s, path) }))
    const values = Float64Array.from(compiled.values)
    return Float64Array.from({ length: draws }, (_, i) => {
      for (const { slot, values: column } of inputs) values[slot] = column[i]!
      return measure(compiled, allocate(compiled, values), metric)
    })
  })
}

/** Type 7 from its definition. */
const percentile = (values: Float64Array, p: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const h = (sorted.length - 1) * p
  const [low, high] = [sorted[Math.floor(h)]!, sorted[Math.ceil(h)]!]
  return low + (h - Math.floor(h)) * (high - low)
}

const variance = (values: Float64Array): number => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1)
}

describe("uncertainty", () => {
  it("has the quantiles of the plain model, draw by draw, in figures and paired differences", async () => {
    const found = await find([state, joint], { draws: 2048 })
    const [first, second] = naive([state, joint], 2048, national("freed")) as [Float64Array, Float64Array]
    const difference = second.map((value, i) => value - first[i]!)
    for (const [spread, values] of [
      [found.scenarios[0]!.fte.freed, first],
      [found.scenarios[1]!.fte.freed, second],
      [found.differences[0]!.fte.freed, difference]
    ] as const) {
      expect(spread.p5).toBeCloseTo(percentile(values, 0.05), 8)
      expect(spread.p25).toBeCloseTo(percentile(values, 0.25), 8)
      expect(spread.p50).toBeCloseTo(percentile(values, 0.5), 8)
      expect(spread.p75).toBeCloseTo(percentile(values, 0.75), 8)
      expect(spread.p95).toBeCloseTo(percentile(values, 0.95), 8)
    }
    const more = difference.filter((x) => x > 0).length / 2048
    expect(found.differences[0]!.freesMore.probability).toBeCloseTo(more, 12)
    const overhead = naive([state], 2048, national("overhead", 1))[0]!
    expect(found.scenarios[0]!.caseTypes[1]!.overhead.p95).toBeCloseTo(percentile(overhead, 0.95), 8)
  })

  it("knows the difference far better when draws are paired", () => {
    const values = (seed: number, s: number) => drawsOf([state, joint], { seed, draws: 8192 }).values(s, "freed")
    const minus = (a: Float64Array, b: Float64Array) => a.map((x, i) => x - b[i]!)
    const paired = variance(minus(values(1, 1), values(1, 0)))
    const unpaired = variance(minus(values(1, 1), values(2, 0)))
    expect(paired).toBeLessThan(unpaired / 3)
  })

  it("finds no difference between a file and itself", async () => {
    const { differences } = await find([state, state], { draws: 1024 })
    expect(differences[0]).toMatchObject({ freesMore: { probability: 0 }, freesAsMuch: 1 })
    expect(differences[0]!.fte.need).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 })
  })

  it("stops at the first look that is precise, after a fixed number of blocks", async () => {
    const found = await find([state, joint])
    expect([8, 16, 32, 64, 128, 256, 384, 512, 640, 768, 896, 1024]).toContain(found.blocks)
    expect(found.precision.reached).toBe(true)
    expect(found.precision.fte).toBeLessThanOrEqual(PRECISE.fte)
    const before = await find([state, joint], { draws: (found.blocks / 2) * 1024 })
    if (found.blocks > 8) expect(before.precision.reached).toBe(false)
  })

  it("goes on to the most draws where the figures stay rough, and says so", async () => {
    const rough = await model("today", "", [
      "caseTypes.housing.recipients.total={value: 9000000, uniform: [1000, 18000000]}"
    ])
    const found = await find([rough])
    expect(found).toMatchObject({ blocks: 1024, draws: 1_048_576, precision: { reached: false }, exact: false })
  })

  it("promises a precision that other seeds keep", async () => {
    const limits = await Promise.all(
      [11, 12, 13, 14, 15, 16, 17, 18].map(async (seed) => {
        const { scenarios, precision } = await find([state], { draws: 16_384, seed })
        return { p95: scenarios[0]!.fte.freed.p95, promised: precision.fte }
      })
    )
    const mean = limits.reduce((sum, { p95 }) => sum + p95, 0) / limits.length
    // Each promise holds with 90 % confidence; twice its width must hold for all eight.
    for (const { p95, promised } of limits) expect(Math.abs(p95 - mean)).toBeLessThan(2 * promised)
  })

  it("states a half-width that covers the truth in nineteen of twenty seeds, limit by limit", async () => {
    const limitsOf = async (seed: number, draws: number) => {
      const { scenarios, differences, precision } = await find([state, joint], { draws, seed })
      const spreads = [...scenarios, ...differences].flatMap(({ fte }) => [fte.freed, fte.local, fte.centre])
      return { limits: spreads.flatMap(({ p5, p95 }) => [p5, p95]), promised: precision.fte }
    }
    const truth = await limitsOf(1000, 1_048_576)
    const seeds = await Promise.all(Array.from({ length: 20 }, (_, seed) => limitsOf(seed + 1, 16_384)))
    for (const [k, limit] of truth.limits.entries()) {
      const covered = seeds.filter(({ limits, promised }) => Math.abs(limits[k]! - limit) <= promised)
      // At 95 of 100, sixteen or fewer of twenty come about once in fifty limits, and most are better known than the worst.
      expect(covered.length).toBeGreaterThanOrEqual(17)
    }
  })

  it("rounds draws up to whole blocks", async () => {
    expect(await find([today], { draws: 1 })).toMatchObject({ draws: 1024, blocks: 1, asked: 1 })
  })

  it("knows no error of a single block", async () => {
    expect((await find([state], { draws: 1024 })).precision.fte).toBeNaN()
  })

  it("reads quantiles off histograms beyond 131,072 draws, off by less than a bin", async () => {
    const [exact, binned] = [await find([today], { draws: 131_072 }), await find([today], { draws: 262_144 })]
    expect([exact.exact, binned.exact]).toEqual([true, false])
    const [a, b] = [exact.scenarios[0]!.fte.baseline, binned.scenarios[0]!.fte.baseline]
    const values = drawsOf([today], { draws: 262_144 }).values(0, "baseline")
    const range = Math.max(...values.subarray(0, 1e5)) - Math.min(...values.subarray(0, 1e5))
    expect(Math.abs(b.p95 - percentile(values, 0.95))).toBeLessThan((range * 2) / 32_768)
    expect(Math.abs(b.p50 - a.p50)).toBeLessThan(0.5)
  })

  it("rests figures by case type on the first 131,072 draws, as bins tell them", async () => {
    const [exact, binned] = [await find([state], { draws: 131_072 }), await find([state], { draws: 200_000 })]
    expect([exact.caseTypeDraws, binned.caseTypeDraws]).toEqual([131_072, 131_072])
    for (const [c, figures] of exact.scenarios[0]!.caseTypes.entries())
      expect(binned.scenarios[0]!.caseTypes[c]!.freed.p95).toBeCloseTo(figures.freed.p95, 2)
    expect(binned.scenarios[0]!.fte.freed.p95).not.toBeCloseTo(exact.scenarios[0]!.fte.freed.p95, 5)
  })

  it("counts what varies and what is taken as certain", async () => {
    const { scenarios } = await find([state], { draws: 1024 })
    const { uncertain, certain } = scenarios[0]!.certainty
    // A cost is uncertain too, but moves no FTE.
    expect(uncertain).toBe(drawsOf([state]).paths.length)
    const all = state.compiled.assumptions.length
    expect(uncertain + certain).toBe(all - 1)
  })

  it("spreads what leaves each municipality as the plain model does", () => {
    const { draws, leaves } = municipalitySpreads([state, joint, today], 1024)
    expect(draws).toBe(1024)
    const metric = (municipality: number): Metric => national("leaves", -1, { municipality })
    for (const m of [0, 1, 2]) {
      for (const [s, values] of naive([state, joint, today], 1024, metric(m)).entries()) {
        expect(leaves[s]![m]!.p95).toBeCloseTo(percentile(values, 0.95), 8)
        expect(leaves[s]![m]!.p50).toBeCloseTo(percentile(values, 0.5), 8)
      }
    }
  })
})
