/** Every metric of generated scenarios: its lines sum and multiply to the figure that `run` shows. */
import { inEveryLanguage } from "../../../src/words/Lang.ts"
import { Arbitrary, Effect } from "effect"
import { explainMetric } from "../../../src/analysis/explain/explainMetric.ts"
import type { Step } from "../../../src/analysis/explain/Step.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure } from "../../../src/model/Metric.ts"
import { BRIDGE, QUANTITIES, VULNERABILITY } from "../../../src/model/Quantity.ts"
import { quantities, type QuantityId } from "../../../src/model/quantities.ts"
import { trainingQuantities } from "../../../src/model/training/trainingQuantities.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import type { Names } from "../../../src/scenario/Names.ts"
import { oracle } from "../../oracle/oracle.ts"
import type { Tree } from "../../oracle/read.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { generate, Shape, textsOf, type Written } from "../../support/generate.ts"
import { everything, everythingElse, everythingTables } from "../../support/everything.ts"
import { loadFile, loadTexts, loadTextsNow } from "../../support/load.ts"

/** The lines of a step that do not come to its value, by their labels. */
const broken = (step: Step, size: number): ReadonlyArray<string> => {
  const { children, factors, value, label } = step
  const sum = children?.reduce((all, child) => all + child.value, 0) ?? value
  const product =
    factors?.reduce(
      (x, { form, value: y }) =>
        form === "times" ? x * y : form === "over" ? x / y : form === "oneMinus" ? x * (1 - y) : x / (1 - y),
      1
    ) ?? value
  const isRight = [sum, product].every((found) => Math.abs(found - value) <= 1e-9 * Math.max(1, size))
  return [
    ...(isRight ? [] : [`${JSON.stringify(label)}: ${value} is ${sum} or ${product}`]),
    ...(children ?? []).flatMap((child) => broken(child, size))
  ]
}

/** Every metric that the grammar makes with these names; those that are not defined somewhere are left out. */
const metricsOf = ({ caseTypes, municipalities, centres }: Names): ReadonlyArray<string> => [
  ...QUANTITIES.flatMap((quantity) =>
    ["", ...caseTypes.map(({ id }) => `.${id}`)].flatMap((caseType) =>
      ["", ...municipalities.map(({ code }) => `@${code}`), ...centres.map(({ id }) => `@${id}`)].map(
        (place) => quantity + caseType + place
      )
    )
  ),
  ...BRIDGE.filter((id) => id !== "service").map((id) => `bridge.${id}`),
  ...VULNERABILITY.map((id) => `vulnerability.${id}`),
  "unitTimeScale"
]

const wrongLines = (
  texts: Readonly<Record<string, string>>,
  more: ReadonlyArray<string> = []
): ReadonlyArray<string> => {
  const loaded = loadTextsNow(texts, "s.yaml")
  const { model, names } = loaded.compiled
  const allocation = allocate(model)
  const baseline = allocation.statusQuo.core.reduce((sum, x) => sum + x, 0)
  return [...metricsOf(names), ...more].flatMap((text) => {
    const reading = readMetric(text, names)
    if (!("metric" in reading)) return []
    const figure = measure(model, allocation, reading.metric)
    const step = explainMetric(loaded, reading.metric)
    const size = Math.max(baseline, Math.abs(figure))
    const root =
      Math.abs(step.value - figure) <= 1e-9 * Math.max(1, size) ? [] : [`run ${figure}, explain ${step.value}`]
    return [...root, ...broken(step, size)].map((what) => `${text}: ${what}`)
  })
}

describe("every metric of a generated scenario", () => {
  it("is explained by lines that come to the figure of run", async () => {
    const shapes = await Effect.runPromise(Arbitrary.sampleEffect(Arbitrary.schema(Shape), { count: 80, seed: 9 }))
    for (const [i, shape] of shapes.entries()) {
      const generated = generate(
        shape,
        ({ scenario, rows }) => oracle({ scenario: scenario as Tree, rows }).fte.baseline
      )
      const organisation = generated.scenario["organisation"] as Written | undefined
      // Where automation takes everything, nothing moves though a share is written.
      if (organisation !== undefined && i % 2 === 0) organisation["automation"] = 1
      expect(wrongLines(textsOf(generated)), JSON.stringify(shape)).toEqual([])
    }
  })
})

describe("a scenario whose automation takes all events, with extra contacts", () => {
  it("has no contacts about cases that lie elsewhere, because none does", async () => {
    const texts = {
      "m.csv": "code,name,population\n101,North,60000\n102,East,25000\n",
      "s.yaml": `casecap: 1
id: t
title: t
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a: {recipients: {total: 10000, spreadBy: population}, activities: {w: {perRecipient: 1, minutes: 30}}}
organisation:
  centres: {c: {municipalities: all}}
  share: 0.5
  automation: 1
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}
  extraContacts: {perRecipient: 1, minutes: 5}
`
    }
    const loaded = await loadTexts(texts, "s.yaml")
    const reading = readMetric("freed", loaded.compiled.names)
    if (!("metric" in reading)) throw new Error("freed is a metric")
    // 10,000 · 30 min / 60 / 1,552 h, all of it freed.
    expect(explainMetric(loaded, reading.metric).value).toBeCloseTo(5000 / 1552, 12)
  })
})

const wordsIn = ({ label, factors = [], children = [] }: Step): ReadonlyArray<unknown> => [
  ...[label, ...factors.map(({ word }) => word)].map(inEveryLanguage),
  ...children.flatMap(wordsIn)
]

describe("words around numbers", () => {
  it("have the signs of the language, and one site is one", async () => {
    const loaded = await loadFile("scenarios/denmark-2010/state-b.yaml")
    const stepOf = (text: string) => {
      const reading = readMetric(text, loaded.compiled.names)
      if (!("metric" in reading)) throw new Error(`${text} is a metric`)
      return explainMetric(loaded, reading.metric)
    }
    expect(inEveryLanguage(stepOf("unitTimeScale").note!)).toMatchObject({
      da: "løst, så status quo giver 2.000 årsværk; uden skalering giver den 1.923,13",
      en: "solved so that the status quo is 2,000 FTE; unscaled it is 1,923.13"
    })
    const words = JSON.stringify([stepOf("competence@851"), stepOf("management@851")].flatMap(wordsIn))
    expect(words).not.toMatch(/1 sites|1 steder|"sites"/u)
    expect(words).toContain("people at 1 site (")
  })
})

describe("scenarios with posts, boards, errors and ways of training", () => {
  const written = [everything, ...everythingElse.slice(0, 3)]
  const own = Object.keys(quantities).filter((id) => {
    const { section, of } = quantities[id as QuantityId]
    return section === undefined || (section === "quality" && typeof of !== "function") || id in trainingQuantities
  })

  it.each(written)("are explained by lines that come to the figures of run ($#)", (scenario) => {
    const texts = { "s.yaml": JSON.stringify(scenario), ...everythingTables }
    expect(wrongLines(texts, own)).toEqual([])
  })
})
