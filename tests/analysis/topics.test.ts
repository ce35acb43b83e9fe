/** Every assumption that a result depends on has a topic, and the obvious ones the obvious topic. */
import { describe, expect, it } from "vitest"
import { topicsOf } from "../../src/analysis/topics.ts"
import { uncertainIn } from "../../src/analysis/draws/Sampling.ts"
import { loadFile } from "../support/load.ts"

const loaded = await loadFile("scenarios/denmark-2010/state-b.yaml")
const topics = topicsOf(loaded)

describe("topics", () => {
  it("cover every uncertain assumption", () => {
    expect(uncertainIn(loaded).filter(({ path }) => !topics.has(path))).toEqual([])
  })

  it.each([
    ["caseTypes.boligstoette.activities.change.minutes", "unitTimes"],
    ["caseTypes.boligstoette.activities.change.perRecipient", "demand"],
    ["caseTypes.folkepension.activities.annualControl.automation", "automation"],
    ["workingTime.sickness", "workingTime"],
    ["baseline.employees", "baseline"],
    ["parameters.handOffMinutes", "handOffs"],
    ["parameters.caseworkAutomation", "extraAutomation"],
    ["parameters.benchmarkSpread", "centreProductivity"],
    ["parameters.hardCases", "localUnitTime"],
    ["parameters.generalistFtePerTrained", "competence"],
    ["organisation.coordination.hoursPerMunicipality", "coordination"]
  ])("%s is about %s", (path, topic) => {
    expect(topics.get(path)).toBe(topic)
  })
})
