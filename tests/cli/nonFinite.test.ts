/** Nothing non-finite is printed or written: every family of ranges through every command in every format. */
import { cpSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assumptions } from "../../src/cli/commands/assumptions.ts"
import { breakEven } from "../../src/cli/commands/breakEven.ts"
import { calibrate } from "../../src/cli/commands/calibrate.ts"
import { check } from "../../src/cli/commands/check.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { explain } from "../../src/cli/commands/explain.ts"
import { memo } from "../../src/cli/commands/memo.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { sensitivity } from "../../src/cli/commands/sensitivity.ts"
import { test } from "../../src/cli/commands/test.ts"
import { uncertainty } from "../../src/cli/commands/uncertainty.ts"
import type { GlobalArguments } from "../../src/cli/program/command.ts"
import { english } from "../../src/scenario/wording.ts"
import { plainArguments, printed } from "../support/command.ts"
import { describe, expect, it } from "../support/effect.ts"
import { problemsOf } from "../support/load.ts"

const table = "code,name,population\n101,North,60000\n102,East,25000\n"

/** One activity whose minutes are given; the other numbers are plain. */
const scenario = (minutes: string, id = "a", more = "") => `casecap: 1
id: ${id}
title: Case ${id}
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a:
    recipients: {total: 10000, spreadBy: population}
    activities: {w: {perRecipient: 1, minutes: ${minutes}}}
${more}`

const organisation = `organisation:
  form: interMunicipal
  centres: {c: {municipalities: all}}
  share: {value: 0.5, pert: [0.3, 0.5, 0.8]}
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}
`

const checks = `casecapChecks: 1
title: X
expectations:
  some: {scenario: a.yaml, metric: freed, atLeast: -1000}
  likely: {scenario: a.yaml, metric: p5(need), atLeast: 0, draws: 256}
evidence:
  known: {scenario: a.yaml, shareAtMost: {metric: freed, share: 1}}
  spread: {scenario: a.yaml, shareAtMost: {metric: freed, share: 1, of: variance}}
  edges: {scenario: a.yaml, insideRange: {}}
`

const families = {
  pert: "{value: 30, pert: [20, 30, 50]}",
  triangular: "{value: 30, triangular: [20, 30, 50]}",
  uniform: "{value: 30, uniform: [20, 50]}",
  normal90: "{value: 30, normal90: [20, 40]}",
  lognormal90: "{value: 30, lognormal90: [20, 40]}",
  plain: "30",
  nothing: "0"
} as const

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-finite-"))
  for (const [name, text] of Object.entries({ "package.json": "{}", "m.csv": table, ...files }))
    writeFileSync(join(folder, name), text)
  return folder
}

const commands = (folder: string, how: GlobalArguments) => {
  const [a, b] = [join(folder, "a.yaml"), join(folder, "b.yaml")]
  const minutes = "caseTypes.a.activities.w.minutes"
  const { json, csv, ...plain } = how
  const drawn = { ...how, draws: 256, seed: 1 }
  return {
    run: runScenario({ ...how, file: a }),
    byMunicipality: runScenario({ ...how, file: a, by: "municipality" }),
    compare: compare({ ...how, files: [a, b] }),
    explainPath: explain({ ...how, file: a, subject: minutes }),
    explainMetric: explain({ ...how, file: a, subject: "need" }),
    assumptions: assumptions({ ...how, file: a, basis: [], owner: [] }),
    uncertainty: uncertainty({ ...drawn, files: [a, b], threads: 1 }),
    sensitivity: sensitivity({ ...drawn, files: [a, b], metric: "need" }),
    breakEven: breakEven({ ...how, files: [a, b], metric: "need" }),
    breakEvenOne: breakEven({ ...how, files: [a], vary: minutes, metric: "need", equals: 5 }),
    calibrate: calibrate({ ...how, files: [a], free: [minutes], to: ["need=7"], force: false, feasible: 5 }),
    check: check({ ...how, files: [a] }),
    // A memo is the same whatever the format of the other pages.
    ...(json || csv || how.markdown
      ? {}
      : { memo: memo({ ...how, output: [], files: [a, b], also: [], draws: 1024, date: "2026-01-02" }) }),
    test: test({
      ...plain,
      json,
      csv,
      paths: [folder],
      bail: false,
      watch: false,
      update: false,
      accept: [],
      reporter: json ? "json" : "terminal"
    })
  } as const
}

describe.each(Object.keys(families) as Array<keyof typeof families>)("minutes that are %s", (family) => {
  const folder = folderOf({
    "a.yaml": scenario(families[family], "a", organisation),
    "b.yaml": scenario(
      families[family],
      "b",
      organisation
        .replace("[0.3, 0.5, 0.8]", "[0.2, 0.5, 0.9]")
        .replace("RelativeUnitTime: 0.8", "RelativeUnitTime: 0.7")
    ),
    "x.checks.yaml": checks
  })
  const formats = { json: { json: true }, csv: { csv: true }, markdown: { markdown: true }, terminal: {} }
  it.each(Object.keys(formats) as Array<keyof typeof formats>)("print finite numbers as %s", async (format) => {
    const how = { ...plainArguments, ...formats[format] }
    for (const [name, command] of Object.entries(commands(folder, how))) {
      const { out, error, failure } = await printed(command as Parameters<typeof printed>[0])
      expect(`${name}: ${out}${error}`).not.toMatch(/\b(?:NaN|Infinity)\b|∞/u)
      const text = failure === undefined ? "" : english((failure as { text: string }).text)
      expect(`${name}: ${text}`).toBe(`${name}: `)
      if (format === "json" && out !== "") JSON.parse(out)
    }
  })
})

describe("a metric without a value, such as a payback that never comes", () => {
  const files = {
    "a.yaml": `casecap: 1
id: never
title: Never
extends: state-b.yaml
organisation: {centreRelativeUnitTime: 3}
`,
    // Over the months of a transition one payback takes ten milliseconds, and draws and evidence ask for a thousand.
    "b.yaml": "casecap: 1\nid: neverAtOnce\ntitle: Never\nextends: a.yaml\ntransition: null\n",
    "x.checks.yaml": `casecapChecks: 1
title: X
scenario: b.yaml
expectations:
  most: {scenario: a.yaml, metric: payback, atMost: 10}
  least: {metric: payback, atLeast: 10}
  half: {metric: p50(payback), atMost: 10, draws: 256}
laws:
  bounded: {draws: 16, bounded: {metric: payback, between: [0, 20]}}
evidence:
  source: {sourceAbove: {metric: payback, effect: 1}}
  share: {shareAtMost: {metric: payback, share: 1}}
`
  }

  const danish = () => {
    const folder = folderOf(files)
    for (const name of ["state-b", "state", "base-b", "base", "money", "transition"])
      cpSync(`scenarios/denmark-2010/${name}.yaml`, join(folder, `${name}.yaml`))
    cpSync("scenarios/denmark-2010/municipalities.csv", join(folder, "municipalities.csv"))
    return folder
  }

  it("is refused in words where a number is needed, and never printed as infinite", async () => {
    const folder = danish()
    const file = join(folder, "a.yaml")
    for (const format of [{ json: true }, { csv: true }]) {
      const how = { ...plainArguments, ...format }
      const all = [
        runScenario({ ...how, file }),
        explain({ ...how, file, subject: "payback" }),
        breakEven({ ...how, files: [file], metric: "payback" }),
        sensitivity({ ...how, files: [file], metric: "payback", draws: 64 }),
        calibrate({ ...how, files: [file], free: ["parameters.handOffMinutes"], to: ["payback=5"] }),
        test({
          ...how,
          paths: [folder],
          bail: false,
          watch: false,
          update: false,
          accept: [],
          reporter: "terminal"
        })
      ]
      for (const command of all) {
        const { out, error, failure } = await printed(command as Parameters<typeof printed>[0])
        const said = failure === undefined ? "" : english((failure as { text?: string }).text ?? "")
        expect(out + error + said).not.toMatch(/\b(?:NaN|Infinity)\b|∞|defect/u)
        if (said !== "") expect(said).toContain("payback has no value")
      }
    }
  })

  it("holds no expectation, whichever way its bound goes", async () => {
    const folder = danish()
    const args = { paths: [folder], bail: false, watch: false, update: false, accept: [], reporter: "json" } as const
    const { out } = await printed(test({ ...plainArguments, json: true, ...args }))
    const { checks: found } = JSON.parse(out) as { checks: ReadonlyArray<{ id: string; status: string }> }
    const statusOf = (id: string) => found.find((one) => one.id === id)?.status
    expect(["most", "least", "half"].map(statusOf)).toEqual(["failed", "failed", "failed"])
  })
})

describe("a number beyond all measure is refused where it is written", () => {
  const inFile = (text: string, csv = table) => problemsOf({ "s.yaml": text, "m.csv": csv }, "s.yaml")
  const places = (text: string, csv?: string) => inFile(text, csv).map(({ code, path }) => [code, path])

  it.each([
    [
      "1e308",
      scenario("30").replace("perRecipient: 1", "perRecipient: 1e308"),
      "caseTypes.a.activities.w.perRecipient"
    ],
    ["too small to divide by", scenario("30", "a", "management: {localSpan: 1e-320}\n"), "management.localSpan"],
    ["a range that reaches it", scenario("{value: 30, uniform: [20, 1e15]}"), "caseTypes.a.activities.w.minutes"],
    ["a tail that reaches it", scenario("{value: 1, lognormal90: [1e-9, 1e9]}"), "caseTypes.a.activities.w.minutes"],
    ["a parameter", scenario("{ref: parameters.x}", "a", "parameters: {x: 1e100}\n"), "parameters.x"]
  ])("%s", (_, text, path) => {
    expect(places(text)).toEqual([["beyond-measure", path]])
  })

  it("also where only the product is, at the case type", () => {
    const text = scenario("{value: 1000, uniform: [1, 1e11]}").replace("total: 10000", "total: 1e9")
    const [problem] = inFile(text)
    expect([problem?.code, problem?.path]).toEqual(["beyond-measure", "caseTypes.a"])
    expect(english(problem!.message)).toBe(
      "at the ends of the ranges recipients · events · minutes make 1.1e+15 FTE, more than there are people"
    )
  })

  it("and a code in a column of numbers is read as the power of ten that it is", () => {
    const [problem] = inFile(scenario("30"), table.replace("25000", "101E010031"))
    expect([problem?.code, problem?.span.source.name]).toEqual(["bad-cell", "m.csv"])
    expect(english(problem!.hint!)).toContain('"101E010031" is read as a power of ten')
  })
})
