/** What is decided at the table, and what is settled by evidence. */
import { describe, expect, it } from "vitest"
import { roleAt } from "../../src/scenario/roleAt.ts"
import { loadFile, loadTexts } from "../support/load.ts"
import { tiny } from "../cli/badInput/tiny.ts"

describe("a number's role", () => {
  it.each([
    "organisation.activities.contact.share",
    "organisation.caseTypes.pension.handoff.share",
    "organisation.centres.hub.secretariatFte",
    "organisation.coordination.hoursPerMunicipality",
    "organisation.competence.local.components.courses.hours",
    "money.settlement.loan.years",
    "service.channels.phone.promise.within",
    "transition.waves.first.goLive"
  ])("%s is a lever", (path) => {
    expect(roleAt([path])).toBe("lever")
  })

  it.each([
    "organisation.centreRelativeUnitTime",
    "organisation.centreRelativeUnitTime.benchmark.cv",
    "organisation.activities.change.automation",
    "organisation.localRelativeUnitTime",
    "organisation.handoff.sendMinutes",
    "organisation.caseTypes.pension.handoff.returnRate",
    "organisation.extraContacts.minutes",
    "organisation.scaleCurve.elasticity",
    "caseTypes.pension.activities.change.minutes",
    "transition.follow.share",
    "transition.optimisation.from.automation",
    "workingTime.gross"
  ])("%s is a belief", (path) => {
    expect(roleAt([path])).toBe("belief")
  })

  it("of a parameter is that of its uses, and a belief where one of them is", () => {
    expect(roleAt(["organisation.share", "organisation.activities.change.share"])).toBe("lever")
    expect(roleAt(["organisation.share", "organisation.handoff.returnRate"])).toBe("belief")
  })

  it("is the lever of a share of the Danish state's, and the belief of hand-off minutes", async () => {
    const { compiled } = await loadFile("scenarios/denmark-2010/state-b.yaml")
    const role = (path: string) => compiled.assumptions.find((one) => one.path === path)?.role
    expect(role("parameters.stateCasework")).toBe("lever")
    expect(role("parameters.handOffMinutes")).toBe("belief")
  })

  it("is what the file says", async () => {
    const texts = tiny(
      ["  share: 0.8\n", "  share: {value: 0.8, kind: belief}\n"],
      ["sendMinutes: {value: 6,", "sendMinutes: {value: 6, kind: lever,"]
    ) as Readonly<Record<string, string>>
    const { compiled } = await loadTexts({ ...texts, "package.json": "{}" }, "s.yaml")
    const role = (path: string) => compiled.assumptions.find((one) => one.path === path)?.role
    expect([role("organisation.share"), role("parameters.sendMinutes")]).toEqual(["belief", "lever"])
  })
})
