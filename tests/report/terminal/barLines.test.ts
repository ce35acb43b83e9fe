import type { Bars } from "../../../src/report/Sheet.ts"
import { barLines } from "../../../src/report/terminal/barLines.ts"
import { painter } from "../../../src/report/terminal/paint.ts"
import { describe, expect, it } from "../../support/effect.ts"

const drawn = (values: ReadonlyArray<number>, width = 30) => {
  const bars: Bars = { kind: "bars", items: values.map((value, index) => ({ label: `row ${index}`, value })) }
  return barLines(bars, "en", width, painter(false))
}

describe("bars", () => {
  it("share one scale and show what is small", () => {
    expect(drawn([100, 50, 0.1, 0])).toEqual([
      "row 0  100.0  █████████████████".slice(0, 30),
      "row 1   50.0  ████████",
      "row 2    0.1  ▌",
      "row 3    0.0"
    ])
  })

  it("put costs to the left of zero", () => {
    const lines = drawn([30, -10])
    expect(lines[0]).toMatch(/ {3,}│█+$/u)
    expect(lines[1]).toMatch(/█│$/u)
  })

  describe("with paths for labels", () => {
    const paths = ["A::parameters.caseworkAutomation", "parameters.benchmarkSpread", "parameters.benchmarkReliability"]
    const bars: Bars = {
      kind: "bars",
      items: paths.map((label, index) => ({ label, value: 3 - index, text: "1,165.3 → 1,078.4" }))
    }
    const at = (width: number) => barLines(bars, "en", width, painter(false))

    it("fold them behind their marks, and the bar is on the first line", () => {
      expect(at(56)).toEqual([
        "A::parameters.               1,165.3 → 1,078.4  ████████",
        "caseworkAutomation",
        "parameters.benchmarkSpread   1,165.3 → 1,078.4  █████▌",
        "parameters.                  1,165.3 → 1,078.4  ██▌",
        "benchmarkReliability"
      ])
    })

    it("put them above the bars where a part would break", () => {
      expect(at(40)).toEqual([
        "A::parameters.caseworkAutomation",
        "  1,165.3 → 1,078.4  ███████████████████",
        "parameters.benchmarkSpread",
        "  1,165.3 → 1,078.4  ████████████▌",
        "parameters.benchmarkReliability",
        "  1,165.3 → 1,078.4  ██████▌"
      ])
    })
  })

  it("draw nothing of nothing", () => expect(drawn([])).toEqual([]))
})
