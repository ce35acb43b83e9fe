import { describe, expect, it } from "vitest"
import { explainMetric } from "../../../src/analysis/explain/explainMetric.ts"
import type { Step } from "../../../src/analysis/explain/Step.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure } from "../../../src/model/Metric.ts"
import { BRIDGE, QUANTITIES } from "../../../src/model/Quantity.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import { loadFile } from "../../support/load.ts"

const D = "scenarios/denmark-2010"

/** Every line equals the sum of its children, and the root equals the metric. */
const holds = (step: Step): void => {
  if (step.children !== undefined) {
    const sum = step.children.reduce((total, child) => total + child.value, 0)
    expect(Math.abs(step.value - sum)).toBeLessThan(1e-9 * Math.max(1, Math.abs(step.value)))
    step.children.forEach(holds)
  }
  if (step.factors !== undefined) {
    const product = step.factors.reduce(
      (x, { form, value }) =>
        form === "times"
          ? x * value
          : form === "over"
            ? x / value
            : form === "oneMinus"
              ? x * (1 - value)
              : x / (1 - value),
      1
    )
    expect(Math.abs(step.value - product)).toBeLessThan(1e-9 * Math.max(1, Math.abs(step.value)))
  }
}

const changes = {
  "as shipped": [],
  "with outsiders, a host and a scale curve": [
    "organisation.municipalities={regions: [Nordjylland, Hovedstaden]}",
    "organisation.centres.aalborg.host=851",
    "organisation.scaleCurve={elasticity: 0.1, referenceFte: 10, exhaustedFte: 30}",
    "relativeUnitTime={scaleCurve: {elasticity: 0.05}}",
    "workingTime.individualAllowances={local: {safety: 40}, centre: {safety: 60}}",
    "baseline.scaleHandOffs=true"
  ]
}

describe.each(Object.entries(changes))("explaining a metric, %s", (_, set) => {
  const metrics = [
    ...QUANTITIES,
    ...BRIDGE.filter((id) => id !== "service").map((id) => `bridge.${id}`),
    "unitTimeScale",
    "vulnerability.after",
    "local.boligstoette",
    "baseline.folkepension@851",
    "local@851",
    "local@101",
    "local.barselsdagpenge@860",
    "leaves@860",
    "centre@aalborg",
    "centre.boligstoette@aalborg",
    "transaction.boligstoette",
    "management.boligstoette",
    "coordination.boernebidrag",
    "competenceExtra",
    "overhead"
  ]
  it.each(metrics)("%s sums to the figure, line by line", async (text) => {
    const loaded = await loadFile(`${D}/inter-municipal-b.yaml`, set)
    const reading = readMetric(text, loaded.compiled.names)
    if (!("metric" in reading)) throw new Error(String(reading.message))
    const step = explainMetric(loaded, reading.metric)
    const { model } = loaded.compiled
    expect(step.value).toBeCloseTo(measure(model, allocate(model), reading.metric), 9)
    holds(step)
  })
})
