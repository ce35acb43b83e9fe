/** `--set` shown, and `--save` read again: the saved file is the same scenario. */
import { describe, expect, it } from "vitest"
import { savedScenario } from "../../src/scenario/savedScenario.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { everything, everythingTables } from "../support/everything.ts"
import { loadTexts } from "../support/load.ts"

const files = { "s.yaml": tinyScenario, "m.csv": tinyTable, "other.csv": tinyTable.replace("12000", "15000") }

describe("changes that are saved", () => {
  it.each([
    [["organisation.share=0.5"]],
    [["organisation.share={pert: [0.4, 0.5, 0.6], basis: assumed}", "organisation.automation=0.1"]],
    [["organisation=null"]],
    [["caseTypes.pension=null", "organisation.handoff.returnRate=0.2", "organisation.handoff.returnRate=0.3"]],
    [["organisation.centres.hub.municipalities={codes: [101, 102, 201]}", "organisation.centres.hub.host=101"]],
    [["parameters.sendMinutes=9", "organisation.handoff.receiveMinutes={ref: parameters.sendMinutes}"]],
    [["organisation.share.status=agreed"]],
    [["municipalities.table=other.csv"]]
  ])("make the scenario that the changes made: %s", async (changes) => {
    const unsaved = await loadTexts(files, "s.yaml", changes)
    const saved = await loadTexts(
      { ...files, "out/new.yaml": savedScenario("../s.yaml", unsaved, "en") },
      "out/new.yaml"
    )
    expect(saved.fingerprint).toBe(unsaved.fingerprint)
    expect(saved.scenario.id).toBe("tinyChanged")
    expect(saved.scenario.title).toEqual({ da: "Lille (ændret)", en: "Tiny (changed)" })
    expect(saved.warnings.filter(({ code }) => code !== "lost-range")).toEqual(unsaved.warnings)
  })

  it("writes a list whole where one number in it was changed", async () => {
    const texts = { "s.yaml": JSON.stringify(everything), ...everythingTables }
    const path = "money.settlement.contribution.bands.0.weight"
    const unsaved = await loadTexts(texts, "s.yaml", [`${path}=0.4`])
    const valueAt = ({ compiled }: typeof unsaved, of: string) =>
      compiled.assumptions.find((one) => one.path === of)?.value
    expect(valueAt(unsaved, path)).toBe(0.4)
    expect(valueAt(unsaved, "money.settlement.contribution.bands.0.above")).toBe(30_000)
    const text = savedScenario("../s.yaml", unsaved, "en")
    const saved = await loadTexts({ ...texts, "out/new.yaml": text }, "out/new.yaml")
    expect(saved.fingerprint).toBe(unsaved.fingerprint)
  })
})
