/** Worked examples with their sources, as scenarios: the model must come to their figures. */
import { readdirSync, readFileSync } from "node:fs"
import { parse } from "yaml"
import { describe, expect, it } from "vitest"
import { allocate } from "../../src/model/allocate.ts"
import { measure } from "../../src/model/Metric.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { readMetric } from "../../src/scenario/metricText.ts"
import { loadTextsNow, problemsOf } from "../support/load.ts"

/** A file of cases: each changes the base; with `to`, a second change is made and the difference is expected. */
interface Cases {
  readonly table: string
  readonly base: object
  readonly cases: Readonly<Record<string, Case>>
}
interface Case {
  readonly what: string
  readonly source: string
  readonly change?: object
  readonly to?: object
  /** Metrics, `hoursPerFte` or `caseHoursPerFte`. */
  readonly expect?: Readonly<Record<string, number>>
  readonly tolerance?: number
  /** The code of the problem that refuses the case. */
  readonly refused?: string
}

const folder = "tests/cases"
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"))

describe.each(files)("the examples of %s", (file) => {
  const { table, base, cases } = parse(readFileSync(`${folder}/${file}`, "utf8")) as Cases
  const texts = ({ change = {}, to = {} }: Case) => ({
    "m.csv": table,
    "base.yaml": JSON.stringify({ casecap: 1, id: "base", title: file, ...base }),
    "from.yaml": JSON.stringify({ casecap: 1, id: "from", extends: "base.yaml", ...change }),
    "to.yaml": JSON.stringify({ casecap: 1, id: "to", extends: "from.yaml", ...to })
  })

  it.each(Object.entries(cases))("%s", (name, example) => {
    expect([name, example.source]).not.toContain("")
    if (example.refused !== undefined) {
      expect(problemsOf(texts(example), "from.yaml").map(({ code }) => code)).toEqual([example.refused])
      return
    }
    const [from, to] = ["from.yaml", "to.yaml"].map((scenario) => loadTextsNow(texts(example), scenario))
    expect(Object.keys(example.expect!)).not.toEqual([])
    for (const [metric, wanted] of Object.entries(example.expect!)) {
      const before = example.to === undefined ? 0 : valueOf(metric, from!)
      const found = valueOf(metric, to!) - before
      expect(Math.abs(found - wanted), `${metric} is ${found}, not ${wanted}`).toBeLessThanOrEqual(example.tolerance!)
    }
  })
})

const valueOf = (text: string, { compiled: { model, names } }: Loaded): number => {
  const allocation = allocate(model)
  if (text === "hoursPerFte" || text === "caseHoursPerFte") return allocation[text]
  const reading = readMetric(text, names)
  if (!("metric" in reading)) throw new Error(JSON.stringify(reading.message))
  return measure(model, allocation, reading.metric)
}
