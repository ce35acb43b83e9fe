import { describe, expect, it } from "vitest"
import { bootstrapInterval } from "../../src/kernel/intervals.ts"
import { scrambledSobol } from "../../src/kernel/sobol.ts"
import { janonFirst, jansenTotal, martinezFirst, saltelliFirst } from "./sobolEstimators.ts"
import { sequence } from "../../src/kernel/streams.ts"
import { expectRelative } from "./support.ts"

type Model = (x: Float64Array) => number

/** Runs a model on A, B and each A with one column of B, from the two halves of one scrambled Sobol design. */
const runsOf = (model: Model, inputs: number, count: number, seed = 1) => {
  const points = scrambledSobol({ dimensions: 2 * inputs, count, seed })
  const rowOf = (point: number, source: (input: number) => 0 | 1) =>
    Float64Array.from(
      { length: inputs },
      (_, input) => points[point * 2 * inputs + source(input) * inputs + input] ?? NaN
    )
  const outputs = (source: (input: number) => 0 | 1) =>
    Float64Array.from({ length: count }, (_, point) => model(rowOf(point, source)))
  return {
    fA: outputs(() => 0),
    fB: outputs(() => 1),
    fAB: Array.from({ length: inputs }, (_, input) => outputs((other) => (other === input ? 1 : 0)))
  }
}

const firstOrders = { saltelliFirst, janonFirst, martinezFirst }

/** Published indices against every estimator. */
const expectIndices = (model: Model, first: ReadonlyArray<number>, total: ReadonlyArray<number>, tolerance: number) => {
  const { fA, fB, fAB } = runsOf(model, first.length, 4096)
  first.forEach((index, input) => {
    const column = fAB[input] ?? new Float64Array()
    for (const [name, estimate] of Object.entries(firstOrders)) {
      expect(Math.abs(estimate(fA, fB, column) - index), `${name} of input ${input}`).toBeLessThan(tolerance)
    }
    expect(Math.abs(jansenTotal(fA, fB, column) - (total[input] ?? NaN)), `total of ${input}`).toBeLessThan(tolerance)
  })
}

describe("Sobol indices", () => {
  it("reproduce the Ishigami function", () => {
    // a = 7, b = 0.1 over (−π, π)³, as in SALib and R sensitivity (https://github.com/SALib/SALib).
    const ishigami: Model = (u) => {
      const [x = NaN, y = NaN, z = NaN] = u.map((value) => Math.PI * (2 * value - 1))
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
    }
    expectIndices(
      ishigami,
      [0.3139051911478115, 0.4424111447900408, 0],
      [0.5575888552099592, 0.4424111447900408, 0.2436836640621477],
      0.01
    )
  })

  it("reproduce the Sobol G function", () => {
    // Saltelli et al. 2008, a = (78, 12, 0.5, 2, 97, 33).
    const weights = [78, 12, 0.5, 2, 97, 33]
    const g: Model = (u) =>
      weights.reduce((product, a, input) => (product * (Math.abs(4 * (u[input] ?? NaN) - 2) + a)) / (1 + a), 1)
    expectIndices(
      g,
      [0.00027606503, 0.010194804162635, 0.7657430682156954, 0.1914357670539239, 0.00017939629, 0.00149041687],
      [0.00032945768, 0.0121432395875117, 0.7959697690910896, 0.2203130610877123, 0.00021409661, 0.00177825474],
      0.01
    )
  })

  it("of a sum are its squared weights, first and total alike", () => {
    const squares = [16 / 21, 4 / 21, 1 / 21]
    expectIndices(([x = NaN, y = NaN, z = NaN]) => 4 * x + 2 * y + z, squares, squares, 0.003)
  })

  it("of eight runs equal the exact arithmetic", () => {
    // methods vectors, saltelli-jansen-tiny (mpmath, 40 digits):
    // catches a sign or a mixed-up matrix that sampling hides.
    const a = [
      [0.1, 0.7],
      [0.4, 0.2],
      [0.9, 0.5],
      [0.6, 0.8]
    ] as const
    const b = [
      [0.3, 0.6],
      [0.8, 0.9],
      [0.2, 0.1],
      [0.5, 0.4]
    ] as const
    const f = (x: number, y: number) => 3 * x + 2 * x * y
    const fA = Float64Array.from(a, ([x, y]) => f(x, y))
    const fB = Float64Array.from(b, ([x, y]) => f(x, y))
    const fAB = [
      Float64Array.from(a, ([, y], row) => f(b[row]?.[0] ?? NaN, y)),
      Float64Array.from(a, ([x], row) => f(x, b[row]?.[1] ?? NaN))
    ]
    ;[0.9652295090325101, 0.3493873527862278].forEach((index, input) =>
      expectRelative(saltelliFirst(fA, fB, fAB[input] ?? fA), index, 1e-12)
    )
    ;[0.9071257413796034, 0.09030810801624661].forEach((index, input) =>
      expectRelative(jansenTotal(fA, fB, fAB[input] ?? fA), index, 1e-12)
    )
  })

  it("of three runs with other means and variances equal the formulas written out", () => {
    const [fB, fAB] = [Float64Array.of(1, 2, 6), Float64Array.of(0, 3, 9)]
    const rows = Uint32Array.of(0, 1, 2)
    // Janon et al. 2014, eq. 6: (mean of products − μ²) / (mean of squares − μ²), μ = 7/2 the mean of both.
    expect(janonFirst(fB, fB, fAB, rows)).toBeCloseTo((20 - 49 / 4) / (131 / 6 - 49 / 4), 12)
    // Pearson's correlation: covariance 8, variances 14/3 and 14.
    expect(martinezFirst(fB, fB, fAB, rows)).toBeCloseTo(8 / Math.sqrt((14 / 3) * 14), 12)
  })

  it("do not care where the output's zero lies", () => {
    const at = (zero: number) => runsOf(([x = NaN, y = NaN]) => zero + x + x * y, 2, 256)
    const [near, far] = [at(0), at(1e6)]
    for (const estimate of [saltelliFirst, janonFirst, martinezFirst, jansenTotal]) {
      const [here, there] = [near, far].map(({ fA, fB, fAB }) => estimate(fA, fB, fAB[0] ?? fA))
      expect(here).toBeCloseTo(there ?? NaN, 8)
    }
  })

  it("of an input that does nothing are exactly 0 in total", () => {
    const { fA, fB, fAB } = runsOf(([x = NaN]) => x ** 3, 2, 128)
    expect(jansenTotal(fA, fB, fAB[1] ?? fB)).toBe(0)
  })

  it("of a constant output are 0", () => {
    const flat = new Float64Array(8).fill(3.7)
    for (const estimate of [saltelliFirst, janonFirst, martinezFirst, jansenTotal])
      expect(estimate(flat, flat, flat)).toBe(0)
  })

  it("taken on a resample are those of the rows written out", () => {
    const { fA, fB, fAB } = runsOf(([x = NaN, y = NaN]) => x + 2 * x * y, 2, 16)
    const rows = Uint32Array.of(3, 3, 0, 15, 7, 7, 7, 12)
    const picked = (values = fA) => Float64Array.from(rows, (row) => values[row] ?? NaN)
    for (const estimate of [saltelliFirst, janonFirst, martinezFirst, jansenTotal]) {
      expect(estimate(fA, fB, fAB[0] ?? fA, rows)).toBeCloseTo(estimate(picked(fA), picked(fB), picked(fAB[0])), 12)
    }
  })

  it("lie inside a bootstrap interval that is not idle", () => {
    const { fA, fB, fAB } = runsOf(([x = NaN, y = NaN, z = NaN]) => 4 * x + 2 * y + z, 3, 1024)
    const column = fAB[0] ?? fA
    const estimate = (rows: Uint32Array) => janonFirst(fA, fB, column, rows)
    const { low, high } = bootstrapInterval(estimate, 1024, 200, sequence("bootstrap", 1))
    expect(low).toBeLessThan(16 / 21)
    expect(high).toBeGreaterThan(16 / 21)
    expect(high - low).toBeLessThan(0.06)
    expect(high - low).toBeGreaterThan(0.01)
  })
})
