import { wantsColour } from "../../src/platform/Terminal.ts"
import { widthOf } from "../../src/cli/widthOf.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("colour", () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true]
  ])("with a terminal %s and %j is %s", (isTerminal, environment, colour) => {
    expect(wantsColour({ isTerminal, environment })).toBe(colour)
  })
})

describe("the width", () => {
  it("is the terminal's within reason, and 80 where there is none", () => {
    expect(widthOf({ isTerminal: true, columns: 100 })).toBe(100)
    expect(widthOf({ isTerminal: true, columns: 300 })).toBe(120)
    expect(widthOf({ isTerminal: true, columns: 10 })).toBe(40)
    expect(widthOf({ isTerminal: true, columns: undefined })).toBe(80)
    expect(widthOf({ isTerminal: false, columns: 200 })).toBe(80)
  })
})
