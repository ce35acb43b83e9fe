import { widthOf } from "../../src/cli/widthOf.ts"
import { describe, expect, it } from "../support/effect.ts"

const pipe = { isTerminal: false, columns: undefined }

describe("the width to write for", () => {
  it("is what COLUMNS says, in a pipe as on a terminal, within reason", () => {
    expect(widthOf({ ...pipe, environment: { COLUMNS: "60" } })).toBe(60)
    expect(widthOf({ isTerminal: true, columns: 100, environment: { COLUMNS: "60" } })).toBe(60)
    expect(widthOf({ ...pipe, environment: { COLUMNS: "9" } })).toBe(40)
    expect(widthOf({ ...pipe, environment: { COLUMNS: "999" } })).toBe(120)
  })

  it("is the terminal's where COLUMNS says nothing, and 80 where there is none", () => {
    expect(widthOf({ isTerminal: true, columns: 100, environment: {} })).toBe(100)
    expect(widthOf({ ...pipe, environment: { COLUMNS: "wide" } })).toBe(80)
    expect(widthOf({ ...pipe, environment: {} })).toBe(80)
  })
})
