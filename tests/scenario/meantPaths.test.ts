/** Paths that were meant by their end, or mistyped. */
import { describe, expect, it } from "vitest"
import { meantHint, meantPaths } from "../../src/scenario/meantPaths.ts"
import { english } from "../../src/scenario/wording.ts"

const known = [
  "organisation.share",
  "caseTypes.a.activities.w.minutes",
  "caseTypes.b.activities.w.minutes",
  "parameters.onlineShare"
]

describe("the paths that somebody meant", () => {
  it.each([
    ["onlineShare", ["parameters.onlineShare"]],
    ["onlinShare", ["parameters.onlineShare"]],
    ["parameters.onlinShare", ["parameters.onlineShare"]],
    ["share", ["organisation.share"]],
    ["w.minutes", ["caseTypes.a.activities.w.minutes", "caseTypes.b.activities.w.minutes"]],
    ["nothingLikeIt", []]
  ])("of %s", (written, meant) => {
    expect(meantPaths(written, known)).toEqual(meant)
  })

  it("stand in the hint", () => {
    expect(english(meantHint(["a.b"])!)).toBe("did you mean a.b?")
    expect(english(meantHint(["a.b", "c.b"])!)).toBe("did you mean one of these? a.b, c.b")
    expect(meantHint([])).toBeUndefined()
  })
})
