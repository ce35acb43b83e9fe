import { describe, expect, it } from "vitest"
import { shuffle } from "../../src/kernel/shuffle.ts"
import { sequence } from "../../src/kernel/streams.ts"

describe("shuffle", () => {
  it("gives each of the 24 orders of four equally often", () => {
    const random = sequence("shuffle", 1)
    const counts = new Map<string, number>()
    for (let trial = 0; trial < 24_000; trial++) {
      const order = shuffle(Uint32Array.of(0, 1, 2, 3), random).join("")
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(Math.abs(chiSquare - 23)).toBeLessThan(4.5 * Math.sqrt(46))
  })

  it("keeps what it orders, and takes one number fewer than there are places", () => {
    let asked = 0
    const order = shuffle(Uint32Array.of(7, 7, 9), () => (asked++, 0.999999))
    expect([...order].sort()).toEqual([7, 7, 9])
    expect(asked).toBe(2)
    expect([...shuffle(new Uint32Array(), Math.random)]).toEqual([])
  })
})
