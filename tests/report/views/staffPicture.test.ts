/** The picture of staff against need: every cell legible, whoever lacks most first, in every language. */
import { staffFindings } from "../../../src/analysis/staffFindings.ts"
import { luminance } from "../../../src/report/charts/palette.ts"
import { staffPicture } from "../../../src/report/views/staffPicture.ts"
import { languages } from "../../../src/words/languages.ts"
import { communes } from "../../support/communes.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { overlaps, textBoxes } from "../charts/textBoxes.ts"

const found = async () => staffFindings(await loadFile("scenarios/communes-2025/communes.yaml"))

describe("the picture of staff against need", () => {
  it.each(languages)("has a cell a unit and specialism that it speaks of, none over another, in %s", async (lang) => {
    const findings = await found()
    for (const width of [480, 640, 900]) {
      const { svg, alt } = staffPicture(findings, lang, width)
      expect(overlaps(textBoxes(svg))).toEqual([])
      expect(svg.match(/<rect /gu)!.length).toBeGreaterThanOrEqual(findings.cells.length)
      expect(alt).toContain("Mountain 7")
    }
  })

  it("has whoever lacks most on top, and writes what is missing with its sign", async () => {
    const { svg } = staffPicture(await found(), "en")
    const at = ["Mountain 7", "Ward 1", "Health dept"].map((name) => svg.indexOf(`>${name}<`))
    expect(at.every((place) => place > 0)).toBe(true)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(svg).toContain("−1.1")
    expect(svg).toContain("+26.0")
  })

  it("has ink on pale cells and white on dark ones: at least 4.5 to 1", async () => {
    const { svg } = staffPicture(await found(), "en")
    const fills = new Set([...svg.matchAll(/<g fill="(#[0-9a-f]{6})"><rect/gu)].map(([, fill]) => fill!))
    expect(fills.size).toBeGreaterThan(3)
    for (const fill of fills) {
      const light = luminance(fill)
      const ink = luminance("#1b2430")
      expect(Math.max((light + 0.05) / (ink + 0.05), 1.05 / (light + 0.05)), fill).toBeGreaterThan(4.5)
    }
  })

  it("leaves those out that lack least where there are too many to read, and says how many", async () => {
    const many = staffFindings(communes({ units: 75 }))
    const { svg } = staffPicture(many, "en")
    expect(svg).toContain("Not drawn: 15 with less missing.")
  })

  it("is drawn where nobody lacks anything", async () => {
    const rows = [{ code: "1", specialism: "all", have: 2, need: 2 }]
    const enough = communes({ units: 1, staff: rows, staffing: { specialisms: { all: {} }, need: "column" } })
    expect(staffPicture(staffFindings(enough), "nl").svg).toContain("0,0")
  })
})
