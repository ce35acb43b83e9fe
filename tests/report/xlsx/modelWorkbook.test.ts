import { sheetNames } from "../../../src/report/xlsx/sheetNames.ts"
import { workbookParts } from "../../../src/report/xlsx/workbookParts.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { bookOf } from "../../support/liveBook.ts"
import { loadFile } from "../../support/load.ts"
import { ownCase } from "../../support/ownCase.ts"
import { cellsOf, partsOf, placeOfName } from "../../support/workbook.ts"

const state = () => loadFile("scenarios/denmark-2010/state-b.yaml")
const kl = () => loadFile("scenarios/denmark-2010/inter-municipal-b.yaml")

describe("a workbook of a scenario", () => {
  it("has a row a number, with a name by which formulas know it", async () => {
    const loaded = await state()
    const bytes = await bookOf([loaded])
    const cells = cellsOf(bytes)
    const parts = partsOf(bytes)
    for (const { path, value } of loaded.compiled.assumptions) {
      const { sheet, cell } = placeOfName(parts, path)
      expect(cells.get(`${sheet}!${cell}`)).toEqual({ kind: "number", value })
      expect(cells.get(`${sheet}!A${cell.slice(1)}`)?.value).toBe(path)
    }
  })

  it("lets only legal values be typed", async () => {
    const parts = partsOf(await bookOf([await state()]))
    const { cell } = placeOfName(parts, "parameters.returnRate")
    const rule = new RegExp(`<dataValidation[^>]*sqref="${cell}"><formula1>([^<]*)<`, "u")
    expect(rule.exec(parts["xl/worksheets/sheet2.xml"]!)?.[1]).toBe(`AND(ISNUMBER(${cell}),${cell}&gt;=0,${cell}&lt;1)`)
  })

  it("without --live has no formula and the same values", async () => {
    const [live, fixed] = [cellsOf(await bookOf([await kl()])), cellsOf(await bookOf([await kl()], { live: false }))]
    expect([...fixed.values()].filter(({ formula }) => formula !== undefined)).toEqual([])
    for (const sheet of ["Municipalities", "Case types", "Bridge", "Centres"]) {
      const shown = [...fixed].filter(([place]) => place.startsWith(`${sheet}!`))
      expect(shown.length).toBeGreaterThan(10)
      for (const [place, { value }] of shown) if (typeof value === "number") expect(live.get(place)?.value).toBe(value)
    }
  })

  it.each(languages)("speaks %s", async (lang) => {
    const cells = cellsOf(await bookOf([await state()], { lang }))
    expect(new Set([...cells.keys()].map((place) => place.split("!")[0]))).toContain(
      { da: "Antagelser", en: "Assumptions", nl: "Aannames" }[lang]
    )
  })

  it("has sheets that programs can open, whatever places are called", async () => {
    const words = await wordsIn("en", workbookParts, {
      municipality: {
        one: "metropolitan district/council",
        many: "metropolitan district/councils",
        theOne: "it",
        theMany: "they"
      }
    })
    const nameOf = sheetNames(words.workbook)
    const ids = Object.keys(words.workbook.sheets) as ReadonlyArray<Parameters<typeof nameOf>[0]>
    const names = [
      ...ids.map((id) => nameOf(id)),
      ...["A", "B"].flatMap((letter) => ids.map((id) => nameOf(id, letter)))
    ]
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]/u)
    }
  })

  it("sets two scenarios side by side, with a row of its own for each number that differs", async () => {
    const scenarios = [await state(), await kl()]
    const parts = partsOf(await bookOf(scenarios))
    const cells = cellsOf(await bookOf(scenarios))
    const one = placeOfName(parts, "parameters.returnRate")
    expect(cells.get(`${one.sheet}!C${/\d+/u.exec(one.cell)![0]}`)?.value).toBe("A, B")
    const own = placeOfName(parts, "A.parameters.stateCasework")
    expect(cells.get(`${own.sheet}!C${/\d+/u.exec(own.cell)![0]}`)?.value).toBe("A")
    expect(cells.get("Municipalities!I4")?.value).toBe("Stay B−A")
  })
})

describe("private numbers", () => {
  it("stand in no workbook but their party's own", async () => {
    const scenarios = await ownCase(["union", "board"])
    const textOf = async (options: Parameters<typeof bookOf>[1]) =>
      Object.values(partsOf(await bookOf(scenarios, { live: false, ...options }))).join("")
    const [neutral, union] = [await textOf({}), await textOf({ viewpoint: "union" })]
    expect(neutral).not.toContain("0.7771")
    expect(neutral).not.toContain("0.3331")
    // By a fingerprint of everything a reader could find the number by trying.
    for (const { fingerprint } of scenarios) expect(neutral).not.toContain(fingerprint)
    expect(neutral).toContain("2 private numbers are left out")
    expect(neutral).not.toContain("Internal")
    expect(union).toContain("0.7771")
    expect(union).not.toContain("0.3331")
    expect(union).toContain("Internal: may hold private numbers of The Union")
  })
})
