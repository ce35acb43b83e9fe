/** A free number that the files state as 0 may move as far as the figures take it. */
import { describe, expect, it } from "vitest"
import { readGoal } from "../../../src/analysis/calibration/Goal.ts"
import { readUnknowns } from "../../../src/analysis/calibration/Unknown.ts"
import { calibrate } from "../../../src/analysis/calibration/calibrate.ts"
import { widened } from "../../../src/analysis/calibration/widened.ts"
import { loadTexts } from "../../support/load.ts"

const texts = {
  "m.csv": "code,name,population\n101,North,60000\n102,East,25000\n",
  "s.yaml": `casecap: 1
id: z
title: z
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a: {recipients: {total: 100000, spreadBy: population}, activities: {w: {perRecipient: 1, minutes: 30}}}
organisation:
  centres: {c: {municipalities: all}}
  share: 0.5
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 0, receiveMinutes: 0}
  coordination: {hoursPerMunicipality: 0}
`
}

describe("an unknown that is stated as 0", () => {
  it("is fitted to a figure far from it", async () => {
    const loaded = [await loadTexts(texts, "s.yaml")]
    const unknowns = readUnknowns("organisation.coordination.hoursPerMunicipality", loaded)
    const goal = readGoal("freed=1", loaded)
    if ("message" in unknowns || "message" in goal) throw new Error("both can be read")
    const free = unknowns.unknowns.map((one) => widened(loaded, one, [goal.goal]))
    expect(free[0]!.bounds.high).toBeGreaterThan(1724)
    const { goals, unknowns: found } = calibrate(loaded, free, [goal.goal])
    expect(goals[0]!.isMet).toBe(true)
    // Two municipalities at x hours of 1,552 leave 1 of the 5,000 / 1,552 FTE that are freed.
    expect(found[0]!.value).toBeCloseTo((5000 - 1552) / 2, 3)
  })
})
