/** Places are known by their codes: printed, asked for and hinted at, whatever they are called. */
import { describe, expect, it } from "vitest"
import { readExpression } from "../../src/scenario/metricExpression.ts"
import { metricText, readMetric } from "../../src/scenario/metricText.ts"
import { placeText } from "../../src/scenario/metricPlace.ts"
import { labelsToldApart, toldApart } from "../../src/scenario/toldApart.ts"
import { english } from "../../src/scenario/wording.ts"
import { tinyScenario } from "../cli/badInput/tiny.ts"
import { loadTexts, problemsOf } from "../support/load.ts"

const loaded = (table: string, scenario = tinyScenario) => loadTexts({ "m.csv": table, "s.yaml": scenario }, "s.yaml")
const heading = "code,name,region,population,pace\n"

describe("places of one name", () => {
  it("are told apart by code", () => {
    expect(toldApart(["Herøy", "Bindal", "herøy ", ""], ["1515", "1811", "1818", "7"])).toEqual([
      "Herøy (1515)",
      "Bindal",
      "herøy  (1818)",
      "7"
    ])
  })

  it("are told apart in every language of a label", () => {
    const label = { da: "Midt", en: "Middle" }
    expect(
      labelsToldApart([
        { id: "a", label },
        { id: "b", label: "Middle" },
        { id: "c", label: "c" }
      ])
    ).toEqual([
      { id: "a", label: { da: "Midt (a)", en: "Middle (a)" } },
      { id: "b", label: "Middle (b)" },
      { id: "c", label: "c" }
    ])
  })

  it("are told apart wherever a scenario's names go, and in hints", async () => {
    const { compiled } = await loaded(`${heading}1515,Herøy,N,8900,1\n1818,Herøy,N,1800,1\n1811,Bindal,N,1400,1\n`)
    expect(compiled.names.municipalities.map(({ name }) => name)).toEqual(["Herøy (1515)", "Bindal", "Herøy (1818)"])
    const reading = readMetric("leaves@Herøy", compiled.names)
    expect(english("hint" in reading ? reading.hint : "")).toContain("leaves@1515, leaves@1818")
    const one = readMetric("leaves@bindal", compiled.names)
    expect(english("hint" in one ? one.hint : "")).toContain("leaves@1811")
    const named = tinyScenario.replace("  share: 0.8", "  municipalities: {codes: [Herøy]}\n  share: 0.8")
    const files = { "m.csv": `${heading}1515,Herøy,N,8900,1\n1818,Herøy,N,1800,1\n`, "s.yaml": named }
    expect(english(problemsOf(files, "s.yaml")[0]!.hint ?? "")).toBe("several are called Herøy: 1515, 1818")
  })
})

describe("a code in a metric", () => {
  const codes = ["0114 Upplands Väsby", "a@b", "x:y", "p(q)", 'say "so"', "1,2", "<5", "0101"]

  it.each(codes)("can be asked for: %s", async (code) => {
    const table = `${heading}${codes.map((one, i) => `"${one.replaceAll('"', '""')}",P${i},N,${i + 5},1\n`).join("")}`
    const scenario = await loaded(table)
    const { names } = scenario.compiled
    const written = `leaves.housing@${placeText(code)}`
    const reading = readMetric(written, names)
    if (!("metric" in reading)) throw new Error(english(reading.message))
    expect(metricText(reading.metric, names)).toBe(written)
    for (const text of [written, `tiny:${written}`, `p95(${written})`, `probability(${written} > 0.1)`])
      expect(readExpression(text, [scenario])).toHaveProperty("resolved")
  })

  it("without its quotes is shown with them", async () => {
    const scenario = await loaded(`${heading}0114 Upplands Väsby,P,N,5,1\n`)
    const { problem } = readExpression("leaves@0114 Upplands Väsby", [scenario]) as {
      readonly problem: { readonly hint: Parameters<typeof english>[0] }
    }
    expect(english(problem.hint)).toContain('leaves@"0114 Upplands Väsby"')
  })
})

describe("a path that refers to a parameter", () => {
  it("cannot correlate: the parameter can", () => {
    const scenario = `${tinyScenario.replace(
      "parameters:",
      "correlations:\n  x: {between: [organisation.handoff.sendMinutes, parameters.z], rank: 0.5}\nparameters:\n  z: {value: 0.8, pert: [0.7, 0.8, 0.9]}"
    )}`.replace("  share: 0.8", "  share: {ref: parameters.z}")
    const [problem, ...others] = problemsOf({ "m.csv": `${heading}1,A,N,5,1\n`, "s.yaml": scenario }, "s.yaml")
    expect(others).toEqual([])
    expect(english(problem!.message)).toContain("refers to parameters.sendMinutes")
    expect(english(problem!.hint!)).toBe("write parameters.sendMinutes")
  })
})

describe("a number that a comma parts", () => {
  it.each([
    ["housing:\n    recipients: {total: 90000,", "housing:\n    recipients: {total: 90,000,", "write 90000"],
    ["pert: [3, 6, 12]", "pert: [3, 6, 12,000]", "write 12000"]
  ])("is told from two entries: %s", (from, to, hint) => {
    const problems = problemsOf(
      { "m.csv": `${heading}1,A,N,5,1\n`, "s.yaml": tinyScenario.replace(from, to) },
      "s.yaml"
    )
    expect(problems[0]!.code).toBe("comma-in-number")
    expect(english(problems[0]!.hint!)).toContain(hint)
    expect(problems.filter(({ code }) => code === "unknown-key")).toEqual([])
  })
})

describe("a path with the other sign between folders", () => {
  it("is told which to write", () => {
    const scenario = tinyScenario.replace("table: m.csv", "table: data\\m.csv")
    const [problem] = problemsOf({ "data/m.csv": `${heading}1,A,N,5,1\n`, "s.yaml": scenario }, "s.yaml")
    expect(english(problem!.hint!)).toBe("write / between folders: data/m.csv")
  })
})
