import { describe, expect, it } from "vitest"
import { BLOCK, orderedUniforms, sequence, uniforms } from "../../src/kernel/streams.ts"

const blockOf = (path: string, seed: number, block: number) => {
  const out = new Float64Array(BLOCK)
  uniforms(path, seed, block, out)
  return out
}

const correlation = (x: Float64Array, y: Float64Array) => {
  let sum = 0
  x.forEach((value, index) => (sum += (value - 0.5) * ((y[index] ?? NaN) - 0.5)))
  return (sum / x.length) * 12
}

describe("uniforms", () => {
  it("puts one number in each of the 1,024 strata, strictly inside 0..1", () => {
    for (let block = 0; block < 50; block++) {
      const strata = Array.from(blockOf("path", 1, block), (u) => Math.floor(u * BLOCK)).sort((a, b) => a - b)
      expect(strata).toEqual(Array.from({ length: BLOCK }, (_, index) => index))
      expect(Math.min(...blockOf("path", 1, block))).toBeGreaterThan(0)
    }
  })

  it("tells where the number of each stratum stands", () => {
    const placeOf = new Uint16Array(BLOCK)
    const out = new Float64Array(BLOCK)
    orderedUniforms("path", 1, 3, out, placeOf)
    expect(out).toEqual(blockOf("path", 1, 3))
    expect([...placeOf].map((place) => Math.floor(out[place]! * BLOCK))).toEqual([...placeOf.keys()])
  })

  it("repeats itself to the bit, whatever was drawn in between", () => {
    const first = blockOf("path", 1, 3)
    blockOf("another", 9, 9)
    expect(blockOf("path", 1, 3)).toEqual(first)
  })

  it("keeps to the figures it gave when it was written, because a seed is a promise", () => {
    expect(Array.from(blockOf("caseTypes.boligstoette.activities.change.minutes", 1, 0).subarray(0, 3))).toEqual([
      0.8409267434493586, 0.8189130607137258, 0.016435807472021224
    ])
  })

  it("does not correlate between paths, seeds, blocks or neighbours in line", () => {
    const limit = 4.5 / Math.sqrt(BLOCK)
    for (let index = 0; index < 200; index++) {
      const one = blockOf(`path${index}`, 1, 0)
      expect(Math.abs(correlation(one, blockOf(`path${index + 1}`, 1, 0)))).toBeLessThan(limit)
      expect(Math.abs(correlation(one, blockOf(`path${index}`, 2, 0)))).toBeLessThan(limit)
      expect(Math.abs(correlation(one, blockOf(`path${index}`, 1, 1)))).toBeLessThan(limit)
      expect(Math.abs(correlation(one.subarray(1), one.subarray(0, -1)))).toBeLessThan(limit)
    }
  })

  it("visits every stratum at every place equally often", () => {
    // χ² of the sixteenth of 0..1 found at each of the first eight places, over 4,000 blocks.
    const counts = new Float64Array(8 * 16)
    for (let block = 0; block < 4000; block++) {
      const out = blockOf("places", 1, block)
      for (let place = 0; place < 8; place++) {
        const cell = place * 16 + Math.floor((out[place] ?? NaN) * 16)
        counts[cell] = (counts[cell] ?? NaN) + 1
      }
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 250) ** 2 / 250, 0)
    // 120 degrees of freedom: mean 120, standard deviation √240.
    expect(Math.abs(chiSquare - 120)).toBeLessThan(4.5 * Math.sqrt(240))
  })

  it("estimates a mean far better than independent numbers would", () => {
    const error = blockOf("mean", 1, 0).reduce((sum, u) => sum + u - 0.5, 0) / BLOCK
    expect(Math.abs(error)).toBeLessThan(5 / Math.sqrt(12) / BLOCK ** 1.5)
  })
})

describe("sequence", () => {
  it("is uniform, strictly inside 0..1", () => {
    const random = sequence("orders", 1)
    const counts = new Float64Array(100)
    let outside = 0
    for (let draw = 0; draw < 100_000; draw++) {
      const u = random()
      if (!(u > 0 && u < 1)) outside++
      counts[Math.floor(u * 100)] = (counts[Math.floor(u * 100)] ?? NaN) + 1
    }
    expect(outside).toBe(0)
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(Math.abs(chiSquare - 99)).toBeLessThan(4.5 * Math.sqrt(198))
  })

  it("keeps to the figures it gave when it was written", () => {
    const random = sequence("orders", 1)
    expect([random(), random(), random()]).toEqual([0.760940430324876, 0.49814365890156764, 0.9604660983950267])
  })

  it("repeats itself from the same key and seed, and from no other", () => {
    const first = (key: string, seed: number) => Array.from({ length: 600 }, sequence(key, seed))
    expect(first("orders", 1)).toEqual(first("orders", 1))
    expect(first("orders", 2)[0]).not.toBe(first("orders", 1)[0])
    expect(first("order", 1)[0]).not.toBe(first("orders", 1)[0])
    expect(new Set(first("orders", 1)).size).toBe(600)
  })
})
