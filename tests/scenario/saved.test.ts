/** `--set` shown, and `--save` read again: the saved file is the same scenario. */
import { describe, expect, it } from "vitest"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { savedScenario } from "../../src/scenario/savedScenario.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { everything, everythingElse, everythingTables } from "../support/everything.ts"
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

  it.each(["money.costPerFte.caseTypes.pension.local.salary", "competence.local.ways.academy.costPerPerson"])(
    "keeps the prices of its year where another size of an amount is tried: %s",
    async (path) => {
      const scenario = [everything, ...everythingElse].find(
        (one) => path.startsWith("money") || JSON.stringify(one).includes("academy")
      )
      const texts = { "s.yaml": JSON.stringify(scenario), ...everythingTables }
      const before = await loadTexts(texts, "s.yaml")
      const value = before.compiled.assumptions.find((one) => one.path === path)!.value
      const savingOf = ({ compiled: { model } }: typeof before) => measure(model, allocate(model), national("saving"))
      const unchanged = await loadTexts(texts, "s.yaml", [`${path}=${value}`])
      expect(savingOf(unchanged)).toBe(savingOf(before))
      const unsaved = await loadTexts(texts, "s.yaml", [`${path}=${value + 50_000}`])
      expect(savingOf(unsaved)).not.toBe(savingOf(before))
      const inPrices = await loadTexts(texts, "s.yaml", [`${path}={value: ${value + 50_000}, asOf: 2008}`])
      expect(savingOf(unsaved)).toBe(savingOf(inPrices))
      const files = { ...texts, "out/new.yaml": savedScenario("../s.yaml", unsaved, "en") }
      const saved = await loadTexts(files, "out/new.yaml")
      expect(saved.fingerprint).toBe(unsaved.fingerprint)
      expect(savingOf(saved)).toBe(savingOf(unsaved))
    }
  )

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
