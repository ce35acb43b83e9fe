import { Schema } from "effect"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"
import { ellipsized, widestPiece, wrap, wrapIndented } from "../../../src/report/terminal/wrap.ts"
import { describe, expect, it } from "../../support/effect.ts"

const lineAndWidth = Schema.Struct({
  text: Schema.String,
  width: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 30 }))
})

describe("wrapping", () => {
  it("breaks at spaces, then behind the dots of a path, then anywhere", () => {
    expect(wrap("en lang linje", 8)).toEqual(["en lang", "linje"])
    expect(wrap("caseTypes.boligstoette.minutes", 14)).toEqual(["caseTypes.", "boligstoette.", "minutes"])
    expect(wrap("sagsbehandling", 5)).toEqual(["sagsb", "ehand", "ling"])
  })

  it("breaks no part that `widestPiece` says there is room for", () => {
    const path = "A::parameters.caseworkAutomation +1"
    expect(widestPiece(path)).toBe("caseworkAutomation".length)
    expect(wrap(path, widestPiece(path))).toEqual(["A::parameters.", "caseworkAutomation", "+1"])
    expect(widestPiece("")).toBe(0)
  })

  it("holds an unbreakable space", () =>
    expect(wrap("i alt 12,3\u00a0% af", 8)).toEqual(["i alt", "12,3\u00a0%", "af"]))

  it("indents what follows a line", () => {
    expect(wrapIndented("  one two three", 9)).toEqual(["  one two", "    three"])
  })

  it.prop("never goes beyond the width and loses nothing but spaces", lineAndWidth, ({ text, width }) => {
    const lines = wrap(text, width)
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""))
  })

  it.prop("keeps within the width when indented", lineAndWidth, ({ text, width }) =>
    wrapIndented(text.replaceAll(/\s/gu, " "), width + 6).every((line) => displayWidth(line) <= width + 6)
  )

  it.prop("cuts with an ellipsis", lineAndWidth, ({ text, width }) => displayWidth(ellipsized(text, width)) <= width)
})
