import { readdirSync } from "node:fs"
import { join } from "node:path"
import { citedSources } from "../../src/scenario/citedSources.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"

const sources = { D1: "First", D10: { da: "Tiende", en: "Tenth" }, A2: "Article" }
const idsIn = (...texts: Parameters<typeof citedSources>[1]) => citedSources({ sources }, texts).map(({ id }) => id)

describe("citedSources", () => {
  it("finds ids that stand as words, in sources and notes of either language", () => {
    expect(idsIn("D10, A2 (rank only)")).toEqual(["A2", "D10"])
    expect(idsIn({ da: "ikke kendt (D1)", en: "not known" })).toEqual(["D1"])
    expect(idsIn("D100", "BD1", "d1", "D1-b", null, undefined)).toEqual([])
  })

  it("finds nothing where a scenario lists nothing", () => {
    expect(citedSources({}, ["D10"])).toEqual([])
  })
})

describe("shipped scenarios", () => {
  const folder = "scenarios/denmark-2010"
  const files = readdirSync(folder).filter((file) => /^(state|inter|status|base).*\.yaml$/u.test(file))

  it.each(files)("%s explains every id that a source or note names", async (file) => {
    const { compiled, scenario } = await loadFile(join(folder, file))
    const texts = compiled.assumptions.flatMap(({ source, note }) => [source, note])
    const named = new Set(texts.flatMap((text) => JSON.stringify(text ?? "").match(/\b[A-Z]\d\d\b/gu) ?? []))
    const explained = new Set(citedSources(scenario, texts).map(({ id }) => id))
    expect(named.size).toBeGreaterThan(5)
    expect([...named].filter((id) => !explained.has(id))).toEqual([])
  })
})
