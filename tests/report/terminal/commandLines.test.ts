import { execFileSync } from "node:child_process"
import { Schema } from "effect"
import { commandLines } from "../../../src/report/terminal/commandLines.ts"
import { describe, expect, it } from "../../support/effect.ts"

const asShellReads = (lines: ReadonlyArray<string>) =>
  execFileSync("bash", ["-c", `printf '%s\\0' ${lines.join("\n")}`], { encoding: "utf8" })
    .split("\0")
    .slice(0, -1)

describe("a command on a page", () => {
  it("is broken where the shell joins it again", () =>
    expect(commandLines(["casecap", "check", "a.yaml", "b.yaml"], 20)).toEqual([
      "  casecap check \\",
      "    a.yaml b.yaml"
    ]))

  it("never breaks a path, however long", () => {
    const path = `/${"a-long-folder/".repeat(9)}state.yaml`
    expect(commandLines(["casecap", "run", path], 80)).toEqual(["  casecap run \\", `    ${path}`])
  })

  it("keeps its lines within the page", () => {
    const lines = commandLines(["casecap", ...Array.from({ length: 30 }, (_, i) => "x".repeat(i))].filter(Boolean), 40)
    expect(Math.max(...lines.map((line) => line.length))).toBe(40)
  })

  it.prop(
    "reaches the program word for word",
    Schema.Struct({
      words: Schema.NonEmptyArray(Schema.String.check(Schema.isPattern(/^[^\0\n\r\t]+$/u))),
      width: Schema.Int.check(Schema.isBetween({ minimum: 10, maximum: 100 }))
    }),
    ({ words, width }) => {
      expect(asShellReads(commandLines(words, width))).toEqual(words)
    }
  )
})
