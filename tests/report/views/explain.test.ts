import { explainMetric } from "../../../src/analysis/explain/explainMetric.ts"
import { national } from "../../../src/model/Metric.ts"
import { explainMetricSheet, explainParts } from "../../../src/report/views/explain.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadTextsNow } from "../../support/load.ts"
import { tinyScenario, tinyTable } from "../../cli/badInput/tiny.ts"

const page = async (scenario: string) => {
  const loaded = loadTextsNow({ "s.yaml": scenario, "m.csv": tinyTable }, "s.yaml")
  const metric = national("freed")
  const words = await wordsIn("en", explainParts)
  return JSON.stringify(explainMetricSheet(loaded, "freed", explainMetric(loaded, metric), metric, words))
}

describe("the lines of a metric", () => {
  it("say which private numbers they may show", async () => {
    const secret = tinyScenario.replace("localSpan: 12", "localSpan: {value: 12, owner: us, private: true}")
    expect(secret).not.toBe(tinyScenario)
    expect(await page(secret)).toContain("for their party alone: management.localSpan.")
    expect(await page(tinyScenario)).not.toContain("private")
  })
})
