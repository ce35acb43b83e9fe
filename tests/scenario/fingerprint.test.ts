/** The fingerprint says whether two scenarios can give different results, and nothing else. */
import { beforeAll, describe, expect, it } from "vitest"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { loadTexts } from "../support/load.ts"

const printOf = async (scenario: string, table = tinyTable, changes: ReadonlyArray<string> = []) =>
  (await loadTexts({ "s.yaml": scenario, "m.csv": table }, "s.yaml", changes)).fingerprint
const edited = (from: string, to: string) => {
  expect(tinyScenario).toContain(from)
  return tinyScenario.replace(from, to)
}

let original: string
beforeAll(async () => {
  original = await printOf(tinyScenario)
})

describe("the fingerprint", () => {
  it("is the same for texts, sources and comments", async () => {
    expect(await printOf(edited("title: {da: Lille, en: Tiny}", "title: Another # comment"))).toBe(original)
    expect(await printOf(edited("id: tiny", "id: other"))).toBe(original)
    expect(await printOf(edited("  share: 0.8", "  share: {value: 0.8, basis: agreed, source: x, note: y}"))).toBe(
      original
    )
    expect(await printOf(edited("basis: assumed}\nmun", "basis: sourced, owner: kl, private: true}\nmun"))).toBe(
      original
    )
    expect(await printOf(edited("    hub: {", "    hub: {label: Hub, "))).toBe(original)
  })

  it("is the same for numbers that nothing uses, until something does", async () => {
    const spare = "basis: assumed}\n  spare: {value: 5, pert: [4, 5, 6]}\nmun"
    expect(await printOf(edited("basis: assumed}\nmun", spare))).toBe(original)
    expect(await printOf(edited("basis: assumed}\nmun", spare), tinyTable, ["parameters.spare=9"])).toBe(original)
    const inUse = tinyScenario
      .replace("basis: assumed}\nmun", spare)
      .replace("gs: 0.1,", "gs: {ref: parameters.tenth},")
    const of = (tenth: string) => printOf(inUse.replace("  spare:", `  tenth: ${tenth}\n  spare:`))
    expect(await of("0.1")).not.toBe(original)
    expect(await of("0.1")).not.toBe(await of("0.11"))
  })

  it("is the same for another order of rows, keys and columns not in use", async () => {
    const [heading, first, ...rest] = tinyTable.trimEnd().split("\n")
    expect(await printOf(tinyScenario, `${[heading, ...rest, first].join("\n")}\n`)).toBe(original)
    expect(await printOf(tinyScenario, tinyTable.replace("0.9", "0.5"))).toBe(original)
    expect(await printOf(tinyScenario, tinyTable.replaceAll(",", ";"))).toBe(original)
    const housing = tinyScenario.slice(tinyScenario.indexOf("  housing:"), tinyScenario.indexOf("  pension:"))
    const reordered = tinyScenario.replace(housing, "").replace("competence:\n", `${housing}competence:\n`)
    expect(await printOf(reordered)).toBe(original)
    expect(await printOf(edited("{meetings: 0.1, breaks: 0.05}", "{breaks: 0.05, meetings: 0.1}"))).toBe(original)
  })

  it.each([
    ["a value", "minutes: 40", "minutes: 41"],
    ["a range", "pert: [8, 15, 30]", "pert: [8, 15, 31]"],
    ["a family", "pert: [8, 15, 30]", "triangular: [8, 15, 30]"],
    ["a spread key", "spreadBy: population", "spreadBy: pace"],
    [
      "another place for the same value",
      "  share: 0.8",
      "  activities: {application: {share: 0.8}, change: {share: 0.8}}"
    ],
    ["a centre's area", "hub: {", "hub: {municipalities: {regions: [North, South]}, "],
    ["a host", "hub: {", "hub: {host: 101, "],
    ["a reference in place of a number", "receiveMinutes: 5", "receiveMinutes: {ref: parameters.sendMinutes}"],
    ["less structure", "management: {localSpan: 12, centreSpan: 15}\n", ""]
  ])("is another for %s", async (_, from, to) => {
    expect(await printOf(edited(from, to))).not.toBe(original)
  })

  it("is another for a cell in use, and for --set", async () => {
    expect(await printOf(tinyScenario, tinyTable.replace("12000", "12001"))).not.toBe(original)
    const set = await printOf(tinyScenario, tinyTable, ["caseTypes.housing.activities.application.minutes=41"])
    expect(set).not.toBe(original)
    expect(set).toBe(await printOf(edited("minutes: 40", "minutes: 41")))
    expect(await printOf(tinyScenario, tinyTable, ["caseTypes.housing.activities.application.minutes=40"])).toBe(
      original
    )
  })

  it("is 64 hex digits that stay the same from one version to the next", () => {
    expect(original).toMatchInlineSnapshot(`"ec6848361cd8af3d4f4a61f9357fbbeca3f57f10a2c986b19525eca2bb37df52"`)
  })
})
