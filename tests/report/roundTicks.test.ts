import { Schema } from "effect"
import { roundTicks } from "../../src/report/roundTicks.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("round ticks", () => {
  it.each([
    [3, 17, 4, [5, 10, 15]],
    [0, 1, 4, [0, 0.5, 1]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-120, 80, 4, [-100, -50, 0, 50]],
    [0, 4.003, 4, [0, 1, 2, 3, 4]],
    [41, 49, 1, []]
  ])("from %d to %d for about %d", (low, high, count, ticks) => {
    expect(roundTicks(low, high, count)).toEqual(ticks)
  })

  it.prop(
    "lie inside, one step apart, at most one more than asked for",
    Schema.Struct({
      low: Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 })),
      width: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
      count: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 6 }))
    }),
    ({ low, width, count }) => {
      const ticks = roundTicks(low / 100, (low + width) / 100, count)
      const steps = ticks.slice(1).map((tick, index) => Number((tick - ticks[index]!).toPrecision(3)))
      return (
        ticks.every((tick) => tick >= low / 100 - 1e-6 && tick <= (low + width) / 100 + 1e-6) &&
        new Set(steps).size <= 1 &&
        ticks.length <= count + 1
      )
    }
  )
})
