import { say } from "../../src/words/Lang.ts"
import { formatOf } from "../../src/cli/format.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("the format", () => {
  it("is that of the flag, before the suffix", () => {
    expect(formatOf({ json: true, output: "a.csv" })).toEqual({ format: "json" })
    expect(formatOf({ markdown: true, output: "a.unknown" })).toEqual({ format: "markdown" })
  })

  it("is that of the suffix when no flag is given", () => {
    for (const [output, format] of [
      ["a.JSON", "json"],
      ["b/a.csv", "csv"],
      ["a.md", "markdown"],
      ["a.b.txt", "terminal"],
      ["a.svg", "picture"],
      ["a.PNG", "picture"]
    ] as const) {
      expect(formatOf({ output })).toEqual({ format })
    }
    expect(formatOf({})).toEqual({ format: "terminal" })
  })

  it("is refused when it cannot be told", () => {
    expect(formatOf({ json: true, csv: true })).toEqual({
      wrong: say("commandLine.exclude", { one: "--json", other: "--csv" })
    })
    for (const output of ["a", "a.docx", ".md", "x.json/a"]) expect(formatOf({ output })).toHaveProperty("wrong")
    expect(formatOf({ output: "a.svg" }, { workbook: true, picture: false })).toEqual({
      wrong: say("commandLine.noPicture", { path: "a.svg" })
    })
  })
})
