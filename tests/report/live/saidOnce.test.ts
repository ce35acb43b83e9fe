/** What a live report carries is what was put in, however often it is said. */
import { Schema } from "effect"
import { describe, expect, it } from "../../support/effect.ts"
import { fromInertJson, inertJson } from "../../../src/report/live/inertJson.ts"
import { withoutRepeats, withRepeats } from "../../../src/report/live/saidOnce.ts"

const long = "a sentence that is longer than the place that stands for it"

describe("data said once", () => {
  it("holds a repeated text, list or object once", () => {
    const part = { text: long, list: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }
    const text = JSON.stringify(withoutRepeats({ a: part, b: part, c: [part, long] }))
    expect(text.split(long)).toHaveLength(2)
    expect(text.split("9,10,11")).toHaveLength(2)
  })

  it.prop(
    "comes out as it went in",
    Schema.Struct({ one: Schema.Json, other: Schema.Json }),
    ({ one, other }) => {
      const data = { one, again: [one, other, { deep: one }], other, long, also: long }
      expect(withRepeats(withoutRepeats(data))).toEqual(data)
    },
    { runs: 200 }
  )

  it("gives every place a copy of its own", () => {
    const values = Float64Array.from({ length: 20 }, (_, i) => i)
    const back = fromInertJson(inertJson({ a: { values }, b: { values } })) as Record<
      "a" | "b",
      { values: Float64Array }
    >
    back.a.values[0] = 99
    expect(back.b.values).toEqual(values)
  })
})
