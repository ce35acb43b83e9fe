import { describe, expect, it } from "vitest"
import { quantile, support, type Distribution } from "../../src/kernel/Distribution.ts"
import { quantileTable, stratifiedQuantiles, tableQuantile } from "../../src/kernel/QuantileTable.ts"
import { BLOCK, orderedUniforms } from "../../src/kernel/streams.ts"
import { minimalStandard } from "./support.ts"

const random = minimalStandard(20)
const open = { minimum: -Infinity, maximum: Infinity }
const shapes: ReadonlyArray<Distribution> = [
  ...Array.from({ length: 13 }, (_, index) => ({ kind: "pert", low: -5, mode: -5 + index, high: 7 }) as const),
  ...Array.from({ length: 6 }, () => ({ kind: "pert", low: 20, mode: 20 + 50 * random(), high: 70 }) as const),
  { kind: "triangular", low: 10, mode: 25, high: 60 },
  { kind: "uniform", low: -2, high: 7 },
  { kind: "normal90", p5: 30, p95: 50, ...open },
  { kind: "normal90", p5: 30, p95: 50, minimum: 10, maximum: Infinity },
  { kind: "normal90", p5: 0.7, p95: 0.99, minimum: 0, maximum: 1 },
  { kind: "normal90", p5: 0.02, p95: 0.3, minimum: 0, maximum: 1 },
  { kind: "lognormal90", p5: 20, p95: 80, minimum: 0, maximum: Infinity },
  { kind: "lognormal90", p5: 1, p95: 100, minimum: 0, maximum: Infinity },
  { kind: "lognormal90", p5: 1, p95: 4, minimum: 0.5, maximum: 8 }
]

describe("tableQuantile", () => {
  it.each(shapes)("is within 1e-9 of the exact quantile all over 0..1: %o", (distribution) => {
    const table = quantileTable(distribution)
    const { low, high } = support(distribution)
    let worst = 0
    for (let trial = 0; trial < 20_000; trial++) {
      // A third anywhere, a third towards each tail, down to 2⁻³⁰.
      const tail = random() * 2 ** (-30 * random())
      const u = trial % 3 === 0 ? random() : trial % 3 === 1 ? tail : 1 - tail
      const exact = quantile(distribution, u)
      const scale = Number.isFinite(high - low) ? high - low : Math.abs(exact)
      worst = Math.max(worst, Math.abs(tableQuantile(table, u) - exact) / scale)
    }
    expect(worst).toBeLessThan(1e-9)
  })

  it("is exact at the ends and in the middle", () => {
    for (const distribution of shapes) {
      const table = quantileTable(distribution)
      for (const u of [0, 1]) expect(tableQuantile(table, u)).toBe(quantile(distribution, u))
      expect(tableQuantile(table, 0.5)).toBeCloseTo(quantile(distribution, 0.5), 11)
    }
  })

  it("never falls as u rises, across every seam of the table", () => {
    const table = quantileTable({ kind: "pert", low: 0, mode: 0.1, high: 1 })
    for (let octave = 1; octave < 16; octave++) {
      for (let cell = 16; cell < 32; cell++) {
        const seam = (cell / 16) * 2 ** -(octave + 1)
        for (const u of [seam, 1 - seam]) {
          const step = 1e-9 * seam
          expect(tableQuantile(table, u + step)).toBeGreaterThanOrEqual(tableQuantile(table, u - step))
        }
      }
    }
  })

  it("gives a certain number back", () => {
    for (const distribution of [
      { kind: "pert", low: 4, mode: 4, high: 4 },
      { kind: "normal90", p5: 4, p95: 4, minimum: 0, maximum: 9 },
      { kind: "lognormal90", p5: 1, p95: 1, minimum: 0, maximum: 9 }
    ] as const) {
      expect(tableQuantile(quantileTable(distribution), 0.3)).toBe(quantile(distribution, 0.9))
    }
  })
})

describe("quantileTable", () => {
  it("builds no cells where the quantile is a line or a square root", () => {
    expect(quantileTable({ kind: "uniform", low: 0, high: 1 }).cells).toBeUndefined()
    expect(quantileTable({ kind: "triangular", low: 0, mode: 0, high: 1 }).cells).toBeUndefined()
    expect(quantileTable({ kind: "pert", low: 0, mode: 0, high: 1 }).cells).toHaveLength(2 * 12 * 16 * 8)
  })
})

describe("stratifiedQuantiles", () => {
  it.each(shapes)("gives what tableQuantile gives, bit by bit and in the order of draws: %o", (distribution) => {
    const table = quantileTable(distribution)
    const u = new Float64Array(BLOCK)
    const placeOf = new Uint16Array(BLOCK)
    for (let block = 0; block < 4; block++) {
      orderedUniforms("some.path", 1, block, u, placeOf)
      const out = new Float64Array(BLOCK + 2).fill(-1e9)
      stratifiedQuantiles(table, u, placeOf, out, 1)
      expect([...out]).toEqual([-1e9, ...[...u].map((one) => tableQuantile(table, one)), -1e9])
    }
  })
})
