import { describe, expect, it } from "vitest"
import { SOBOL_DIMENSIONS, scrambledSobol, sobolPoints } from "../../src/kernel/sobol.ts"

const column = (points: Float64Array, dimension: number, dimensions: number) =>
  Array.from({ length: points.length / dimensions }, (_, point) => points[point * dimensions + dimension] ?? NaN)

/** Whether each of the n equal cells of 0..1 holds exactly one of n numbers. */
const oneInEachStratum = (values: ReadonlyArray<number>) =>
  new Set(values.map((value) => Math.floor(value * values.length))).size === values.length

describe("sobolPoints", () => {
  it("begins as published, from the origin in Gray-code order", () => {
    // Joe & Kuo, https://web.maths.unsw.edu.au/~fkuo/sobol/, first ten points in three dimensions.
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375]
    ]
    expect([...sobolPoints(3, 10)]).toEqual(published.flat())
  })

  it.each([
    [1000, 3, 0.6767578125],
    [1000, 17, 0.3447265625],
    [2049, 127, 0.778564453125],
    [4095, 255, 0.613037109375],
    [3333, 200, 0.135986328125]
  ])("agrees with SciPy 1.17 at point %i, dimension %i", (point, dimension, value) => {
    expect(sobolPoints(SOBOL_DIMENSIONS, 4096)[point * SOBOL_DIMENSIONS + dimension]).toBe(value)
  })

  it("puts one point in every stratum of every dimension it has", () => {
    const points = sobolPoints(SOBOL_DIMENSIONS, 512)
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
      expect(oneInEachStratum(column(points, dimension, SOBOL_DIMENSIONS))).toBe(true)
    }
  })

  it("refuses more dimensions than it has", () => {
    expect(() => sobolPoints(257, 2)).toThrow("257 dimensions")
  })
})

describe("scrambledSobol", () => {
  it("keeps one point in every stratum, strictly inside 0..1", () => {
    const points = scrambledSobol({ dimensions: 40, count: 1024, seed: 1 })
    for (let dimension = 0; dimension < 40; dimension++) {
      const values = column(points, dimension, 40)
      expect(oneInEachStratum(values)).toBe(true)
      expect(Math.min(...values)).toBeGreaterThan(0)
      expect(Math.max(...values)).toBeLessThan(1)
    }
  })

  it("keeps one point in every elementary rectangle of the first two dimensions", () => {
    const points = scrambledSobol({ dimensions: 2, count: 256, seed: 5 })
    for (let split = 0; split <= 8; split++) {
      const cells = new Set<number>()
      for (let point = 0; point < 256; point++) {
        const across = Math.floor((points[point * 2] ?? NaN) * 2 ** split)
        cells.add(across * 256 + Math.floor((points[point * 2 + 1] ?? NaN) * 2 ** (8 - split)))
      }
      expect(cells.size).toBe(256)
    }
  })

  it("is unbiased: any one point lies anywhere, over many seeds", () => {
    const counts = new Float64Array(32)
    for (let seed = 0; seed < 6400; seed++) {
      const cell = Math.floor((scrambledSobol({ dimensions: 1, count: 8, seed })[5] ?? NaN) * 32)
      counts[cell] = (counts[cell] ?? NaN) + 1
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)
    expect(Math.abs(chiSquare - 31)).toBeLessThan(4.5 * Math.sqrt(62))
  })

  it("flips deeper digits independently on the two sides of a digit", () => {
    // Points 0 and 1 differ in the first digit, so whether their second to eighth digits agree is a coin each time.
    const agreements = new Float64Array(8)
    for (let seed = 0; seed < 4000; seed++) {
      const [first, second] = scrambledSobol({ dimensions: 1, count: 2, seed })
      for (let digit = 1; digit < 8; digit++) {
        const of = (u = NaN) => Math.floor(u * 2 ** (digit + 1)) & 1
        if (of(first) === of(second)) agreements[digit] = (agreements[digit] ?? NaN) + 1
      }
    }
    for (const agreed of agreements.subarray(1)) expect(Math.abs(agreed - 2000)).toBeLessThan(4.5 * Math.sqrt(1000))
  })

  it("integrates a smooth function far better than chance", () => {
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const points = scrambledSobol({ dimensions: 4, count: 1024, seed })
      let sum = 0
      for (let point = 0; point < 1024; point++) {
        sum += points.subarray(point * 4, point * 4 + 4).reduce((product, u) => product * (1 + 0.5 * (u - 0.5)), 1)
      }
      return sum / 1024 - 1
    })
    const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / 20)
    // Independent points would miss by about 0.29/32 = 0.009.
    expect(rootMeanSquare).toBeLessThan(1e-4)
  })

  it("keeps to the figures it gave when it was written", () => {
    expect([...scrambledSobol({ dimensions: 2, count: 2, seed: 1, keys: ["a", "b"] })]).toEqual([
      0.7548102884320542, 0.4773790055187419, 0.4474478819174692, 0.6945889497874305
    ])
  })

  it("scrambles each dimension by its key, and by nothing else", () => {
    const draw = (keys: ReadonlyArray<string>, seed = 1) => scrambledSobol({ dimensions: 3, count: 16, seed, keys })
    const [one, other] = [draw(["a", "b", "c"]), draw(["a", "x", "c"])]
    expect(column(other, 0, 3)).toEqual(column(one, 0, 3))
    expect(column(other, 1, 3)).not.toEqual(column(one, 1, 3))
    expect(column(other, 2, 3)).toEqual(column(one, 2, 3))
    expect(column(draw(["a", "b", "c"], 2), 0, 3)).not.toEqual(column(one, 0, 3))
  })

  it("stays stratified beyond the dimensions of its table", () => {
    const points = scrambledSobol({ dimensions: 258, count: 2048, seed: 1 })
    for (const dimension of [256, 257]) {
      const values = column(points, dimension, 258)
      expect(oneInEachStratum(values.slice(0, 1024))).toBe(true)
      expect(oneInEachStratum(values.slice(1024))).toBe(true)
    }
    expect(column(points, 256, 258)).not.toEqual(column(points, 257, 258))
  })
})
