/** The quality section's part of compile. */
import { localCriticalMass } from "../../model/quality/desks.ts"
import type { Quality } from "../../model/quality/Quality.ts"
import type { Ledger } from "../Ledger.ts"
import type { Scenario } from "../Scenario.ts"
import { type Kind, kinds } from "../Unit.ts"
import { qualityWords } from "./qualityWords.ts"

export const compileQuality = (scenario: Scenario, ledger: Ledger): Quality | null => {
  const given = scenario.quality
  if (given === undefined) return null
  if (scenario.competence === undefined)
    ledger.report({ path: ["quality"], at: "key", code: "missing-section", ...qualityWords.needsCompetence })
  const absence = (key: keyof typeof given.absence, kind: Kind = kinds.shareBelowOne) =>
    ledger.slot(given.absence[key], ["quality", "absence", key], kind)
  const quality: Quality = {
    workingDays: ledger.slot(given.workingDays, ["quality", "workingDays"], kinds.days),
    absence: {
      local: absence("local"),
      centre: absence("centre"),
      commonShare: absence("commonShare", kinds.share),
      vacancy: absence("vacancy")
    },
    atLeast: given.coverage.atLeast,
    target: ledger.slot(given.coverage.target, ["quality", "coverage", "target"], kinds.shareBelowOne)
  }
  const values = ledger.values()
  if (localCriticalMass(quality, (slot) => values[slot]!) === null)
    ledger.warn({
      path: ["quality", "coverage", "target"],
      at: "value",
      code: "unreachable-target",
      ...qualityWords.unreachable
    })
  return quality
}
