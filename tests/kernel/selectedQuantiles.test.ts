/** Selection gives exactly the quantiles that sorting gives. */
import { Schema } from "effect"
import { quantilesOf } from "../../src/kernel/quantiles.ts"
import { selectedQuantiles } from "../../src/kernel/selectedQuantiles.ts"
import { sequence } from "../../src/kernel/streams.ts"
import { describe, expect, it } from "../support/effect.ts"

const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]

describe("selected quantiles", () => {
  it.prop(
    "equal those of sorted values, ties and long tails included",
    Schema.Struct({
      key: Schema.Int,
      size: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20_000 })),
      shape: Schema.Literals(["even", "tail", "ties", "equal", "two"])
    }),
    ({ key, size, shape }) => {
      const random = sequence("values", Math.abs(key))
      const draw = {
        even: () => random() * 100 - 50,
        tail: () => random() ** -8,
        ties: () => Math.floor(random() * 5),
        equal: () => 1860,
        two: () => (random() < 0.5 ? -1e300 : 1e300)
      }[shape]
      const values = Float64Array.from({ length: size }, draw)
      const before = values.slice()
      expect(selectedQuantiles(values, probabilities)).toEqual(quantilesOf(values, probabilities))
      expect(values).toEqual(before)
    },
    { runs: 200 }
  )

  it("are NaN where there is nothing, or nothing but NaN", () => {
    expect(selectedQuantiles(new Float64Array(0), [0.5])).toEqual([NaN])
    expect(selectedQuantiles(Float64Array.of(1, NaN), [0.5])).toEqual([NaN])
  })
})
