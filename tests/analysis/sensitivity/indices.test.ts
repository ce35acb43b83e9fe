/** The one-pass estimates are those of the kernel's estimators. */
import { describe, expect, it } from "vitest"
import { janonFirst, jansenTotal } from "../../kernel/sobolEstimators.ts"
import { estimates, indicesOf } from "../../../src/analysis/sensitivity/indices.ts"
import { sequence } from "../../../src/kernel/streams.ts"

const random = sequence("indices test", 1)
const column = () => Float64Array.from({ length: 64 }, random)
const [fA, fB, fAB] = [column(), column(), column()]
const everyRow = Uint32Array.from(fA, (_, row) => row)

/** How often each of 64 rows is among the places. */
const weightsOf = (rows: Uint32Array): Float32Array => {
  const weights = new Float32Array(64)
  for (const row of rows) weights[row]!++
  return weights
}
const firstOf = ([found]: ReturnType<typeof estimates>): readonly [number, number] => [
  found!.first[0]!,
  found!.total[0]!
]

describe("estimates", () => {
  it("are Jansen's total, and Janon's first with what it finds for nothing taken off", () => {
    for (const rows of [everyRow, Uint32Array.from(everyRow, () => random() * 64)]) {
      const [first, total] = firstOf(estimates([fA, fB, fAB], [weightsOf(rows)]))
      expect(total).toBeCloseTo(jansenTotal(fA, fB, fAB, rows), 12)
      const nothing = janonFirst(fA, fB, fA, rows)
      expect(first).toBeCloseTo(janonFirst(fA, fB, fAB, rows) - (1 - total) * nothing, 12)
    }
  })

  it("of several resamples at once are those of each", () => {
    const three = Array.from({ length: 3 }, () => weightsOf(Uint32Array.from(everyRow, () => random() * 64)))
    const together = estimates([fA, fB, fAB], three)[0]!
    for (const [k, weights] of three.entries())
      expect([together.first[k], together.total[k]]).toEqual(firstOf(estimates([fA, fB, fAB], [weights])))
  })

  it("of an input that does nothing are exactly 0, where Janon's estimator sees noise", () => {
    expect(firstOf(estimates([fA, fB, fA], [weightsOf(everyRow)]))).toEqual([0, 0])
    expect(Math.abs(janonFirst(fA, fB, fA))).toBeGreaterThan(0.001)
  })
})

describe("indices of few runs", () => {
  /** At 32 points: a large share with a long tail, one that acts with it, and one that is lost in their noise. */
  const indicesWith = (seed: number) => {
    const uniform = sequence("indices of few runs", seed)
    const points = () => Array.from({ length: 32 }, () => [uniform(), uniform(), uniform()])
    const [a, b] = [points(), points()]
    const f = ([x = NaN, y = NaN, z = NaN]: ReadonlyArray<number>) => Math.exp(4 * x) * (1 + y) + 4 * z
    const of = (rows: ReadonlyArray<ReadonlyArray<number>>) => Float64Array.from(rows, f)
    const mixed = [0, 1, 2].map((j) => of(a.map((row, place) => row.with(j, b[place]![j]!))))
    return indicesOf({ samples: 32, fA: of(a), fB: of(b), fAB: mixed }, seed)
  }

  it("lie in their intervals, and are told from nothing only where they exceed what is printed beside them", () => {
    let [unsure, sure] = [0, 0]
    for (let seed = 1; seed <= 60; seed++) {
      for (const { value, low, high, distinguishable } of indicesWith(seed).flatMap(({ first, total }) => [
        first,
        total
      ])) {
        expect([low <= value, value <= high]).toEqual([true, true])
        if (distinguishable) expect(value).toBeGreaterThan((high - low) / 2)
        if (distinguishable) sure++
        else if (low > 0) unsure++
      }
    }
    // An interval without 0 is not enough, and much is told from nothing all the same.
    expect(unsure).toBeGreaterThan(0)
    expect(sure).toBeGreaterThan(60 * 3)
  })

  it("keep the width of their interval where the share in all cuts them off", () => {
    const cut = Array.from({ length: 60 }, (_, seed) => indicesWith(seed)[2]!).filter(
      ({ first, total }) => first.value === total.value
    )
    expect(cut.length).toBeGreaterThan(10)
    for (const { first, total } of cut) {
      expect(first.distinguishable).toBe(false)
      expect(first.high - first.value).toBeGreaterThan(total.high - total.value)
    }
  })
})
