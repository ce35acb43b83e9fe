/** Who takes part, and whom a centre serves: all, regions, a column's value, a list of codes. */
import { describe, expect, it } from "vitest"
import { tiny } from "../cli/badInput/tiny.ts"
import { loadTexts } from "../support/load.ts"

/** Codes of those who take part under a rule. */
const namedBy = async (rule: string) => {
  const texts = tiny(["  share: 0.8", `  municipalities: ${rule}\n  share: 0.8`]) as Readonly<Record<string, string>>
  const { model, names } = (await loadTexts(texts, "s.yaml")).compiled
  return names.municipalities.flatMap(({ code }, m) => (model.organisation!.participates[m] === 1 ? [code] : []))
}

describe("a rule for municipalities", () => {
  it.each([
    ["all", ["101", "102", "201"]],
    ["{regions: [North]}", ["101", "102"]],
    ["{regions: [South, North]}", ["101", "102", "201"]],
    ["{column: region, equals: South}", ["201"]],
    ["{column: name, equals: [Nordby, Østby]}", ["101", "102"]],
    ["{column: population, equals: 12000}", ["201"]],
    ["{codes: [201, '101']}", ["101", "201"]],
    ["{codes: ['0102']}", ["102"]]
  ])("%s names %j", async (rule, codes) => {
    expect(await namedBy(rule)).toEqual(codes)
  })

  it("gives a cell to the first centre that can take it", async () => {
    const centres = `hub: {municipalities: {regions: [South]}, caseTypes: [housing]}
    second: {municipalities: {codes: [201, 101]}}
    last: {secretariatFte: 0}
    x: {`
    const texts = tiny(["hub: {", centres]) as Readonly<Record<string, string>>
    const { model } = (await loadTexts(texts, "s.yaml")).compiled
    expect([...model.organisation!.centreOf]).toEqual([1, 1, 2, 2, 0, 1])
  })
})
