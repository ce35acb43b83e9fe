/** A task is work that somebody has: a case type that nobody asks for, or a place without people, is none. */
import { describe, expect, it } from "vitest"
import { allocate } from "../../src/model/allocate.ts"
import { tasksToday, vulnerability } from "../../src/model/vulnerability.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { loadTextsNow } from "../support/load.ts"

const allocationOf = (scenario: string, table: string) =>
  allocate(loadTextsNow({ "s.yaml": scenario, "m.csv": table }, "s.yaml").compiled.model)

describe("tasks today", () => {
  it.each([
    ["all of them", tinyScenario, tinyTable, 6],
    ["without a case type that nobody asks for", tinyScenario.replace("total: 90000", "total: 0"), tinyTable, 3],
    ["without a place where nobody lives", tinyScenario, tinyTable.replace("12000", "0"), 4]
  ])("are %s", (_, scenario, table, tasks) => {
    const allocation = allocationOf(scenario, table)
    expect(tasksToday(allocation)).toBe(tasks)
    expect(vulnerability(allocation).before).toBeLessThanOrEqual(tasks)
  })
})
