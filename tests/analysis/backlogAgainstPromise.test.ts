/** What piles up against what is promised, on the Danish case. */
import { transitionFindings } from "../../src/analysis/transitionFindings.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure } from "../../src/model/Metric.ts"
import { readMetric } from "../../src/scenario/metricText.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"

describe("the backlog against the promise", () => {
  it("is that of the case type and month in which most of the promised time is gone", async () => {
    const { compiled } = await loadFile("scenarios/denmark-2010/state-b-service.yaml")
    const allocation = allocate(compiled.model)
    const found = transitionFindings(compiled, allocation)!.againstPromise!
    const weeksOf = (caseType: string, month: number): number => {
      const read = readMetric(`weeksOfWork.${caseType}#${month}`, compiled.names)
      if (!("metric" in read)) throw new Error("no metric")
      return measure(compiled.model, allocation, read.metric)
    }
    expect(found.promisedWeeks).toBeCloseTo((30 * 52) / 252, 9)
    expect(found.weeks).toBeCloseTo(weeksOf(found.caseType.id, found.month), 9)
    for (const { id } of compiled.names.caseTypes)
      for (let month = 1; month <= 84; month++) expect(weeksOf(id, month)).toBeLessThanOrEqual(found.weeks! + 1e-9)
  })

  it("is not asked for where nothing is promised", async () => {
    const { compiled } = await loadFile("scenarios/denmark-2010/state-b.yaml")
    expect(transitionFindings(compiled, allocate(compiled.model))!.againstPromise).toBeUndefined()
  })
})
