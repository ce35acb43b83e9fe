/** The benchmark rule on minutes that were measured, from the text of a scenario to its page. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memo } from "../../src/cli/commands/memo.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { metricsEvaluator } from "../../src/analysis/metricEvaluator.ts"
import { allocate } from "../../src/model/allocate.ts"
import { benchmarkUnitTime, measuredOf, measuredUnitTime } from "../../src/model/benchmark.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { fingerprintOf } from "../../src/scenario/fingerprint.ts"
import { normalQuantile } from "../../src/kernel/normal.ts"
import { languages } from "../../src/words/languages.ts"
import { plainArguments, printed } from "../support/command.ts"
import { loadTextsNow } from "../support/load.ts"
import { allNear, near } from "../support/near.ts"
import { tinyScenario } from "../cli/badInput/tiny.ts"

const { output: _output, ...plain } = plainArguments
const MEASURED = [31, 44, 29, 38, 52, 35, 41]
const table = (pace: ReadonlyArray<number>) => `code,name,region,population,pace,cases
101,Nordby,North,60000,${pace[0]},1
102,Østby,North,25000,${pace[1]},2
201,Sydby,South,12000,${pace[2]},3
`
const withRule = (rule: string) =>
  tinyScenario.replace("centreRelativeUnitTime: 0.7", `centreRelativeUnitTime: {benchmark: ${rule}}`)
const textsOf = (rule: string, pace: ReadonlyArray<number> = [30, 40, 50]) => ({
  "s.yaml": withRule(rule),
  "m.csv": table(pace)
})
const loadedOf = (rule: string) => loadTextsNow(textsOf(rule), "s.yaml")
const paceOf = (rule: string): number => {
  const [loaded, plain] = [
    loadedOf(rule),
    loadTextsNow({ "s.yaml": tinyScenario, "m.csv": table([1, 1, 1]) }, "s.yaml")
  ]
  const movedAt = ({ compiled: { model } }: typeof plain) =>
    measure(model, allocate(model), national("bridge.productivity"))
  // What faster centres gain is proportional to 1 − π.
  return 1 - (movedAt(loaded) / movedAt(plain)) * 0.3
}

describe("a benchmark on measured minutes", () => {
  it("takes the n-th best against their mean", () => {
    near(paceOf(`{measured: [${MEASURED.join(", ")}], rank: 3}`), 35 / (MEASURED.reduce((a, b) => a + b) / 7))
    near(paceOf(`{measured: [${MEASURED.toReversed().join(", ")}], rank: 1}`), 29 / (270 / 7))
  })

  it("reads a column, and weighs its mean where it says by what", () => {
    near(paceOf("{measured: {column: pace}, rank: 2}"), 40 / 40)
    near(paceOf("{measured: {column: pace, weight: cases}, rank: 1}"), 30 / ((30 + 80 + 150) / 6))
  })

  it("lies between two ranks evenly, and nowhere beyond them", () => {
    const measured = measuredOf(Float64Array.from(MEASURED), false)
    near(measuredUnitTime(measured, 1.5, 1) * measured.mean, 30)
    for (const rank of [0.5, 7.01]) expect(measuredUnitTime(measured, rank, 1)).toBeNaN()
  })

  it("takes back what of the lead is noise as the rule by spread does, where minutes are lognormal", () => {
    const [units, cv] = [20_001, 0.25]
    const sigma = Math.sqrt(Math.log(1 + cv * cv))
    const minutes = Float64Array.from({ length: units }, (_, i) => Math.exp(sigma * normalQuantile((i + 0.5) / units)))
    const measured = measuredOf(minutes, false)
    for (const [rank, reliability] of [
      [100, 1],
      [100, 0.6],
      [4000, 0.3]
    ] as const)
      expect(measuredUnitTime(measured, rank, reliability)).toBeCloseTo(
        benchmarkUnitTime(cv, units, rank, reliability),
        3
      )
    near(measuredUnitTime(measured, 5, 0), 1)
  })

  it("comes to the same in draws as by itself", () => {
    const { model } = loadedOf(
      "{measured: [30, 44, 29, 38], rank: {value: 2, uniform: [1, 4]}, reliability: 0.6}"
    ).compiled
    const moves = model.organisation!.moves[0]![0]!.centreUnitTime
    const rank = moves.kind === "measured" ? moves.rank : -1
    const evaluate = metricsEvaluator(model, [national("freed")], () => true)
    for (const one of [1, 2, 2.5, 4]) {
      const values = Float64Array.from(model.values, (value, slot) => (slot === rank ? one : value))
      near(evaluate(values)[0]!, measure(model, allocate(model, values), national("freed")))
    }
  })

  it("is another scenario where another minute was measured", () => {
    const print = (rule: string) => {
      const { scenario, compiled } = loadedOf(rule)
      return fingerprintOf(scenario, compiled)
    }
    expect(print("{measured: [30, 40], rank: 1}")).not.toBe(print("{measured: [30, 41], rank: 1}"))
  })

  describe("on the page", () => {
    let folder = ""
    const file = (name = "s.yaml") => join(folder, name)
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "casecap-benchmark-"))
      const rule = `{measured: [${MEASURED.join(", ")}], rank: 3}`
      for (const [name, text] of Object.entries({
        ...textsOf(rule),
        "base.yaml": tinyScenario.replace("id: tiny", "id: base"),
        "column.yaml": withRule("{measured: {column: pace}, rank: 3}")
      }))
        writeFileSync(file(name), text)
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    it("has the target, each unit's potential, and the first, third and median rank in JSON", async () => {
      const { out } = await printed(runScenario({ ...plainArguments, json: true, file: file() }))
      const [benchmark] = JSON.parse(out).benchmarks
      expect([benchmark.target, benchmark.rank, benchmark.path]).toEqual([
        35,
        3,
        "organisation.centreRelativeUnitTime.benchmark.rank"
      ])
      allNear(
        benchmark.units.map(({ potential }: { potential: number }) => 100 * potential),
        [0, 20.45454545454545, 0, 7.894736842105263, 32.69230769230769, 0, 14.63414634146341]
      )
      expect(benchmark.ranks.map(({ rank, target }: { rank: number; target: number }) => [rank, target])).toEqual([
        [1, 29],
        [3, 35],
        [4, 38]
      ])
      const freed = benchmark.ranks.map((one: { freed: number }) => one.freed)
      expect(freed).toEqual(freed.toSorted((a: number, b: number) => b - a))
      near(freed[1], JSON.parse(out).fte.freed)
    })

    const said = {
      en: /work as number 3 of the 7 units that were measured: 35 minutes, against a mean of 38\.6; 4 are slower\./u,
      da: /arbejde som nummer 3 af de 7 målte enheder: 35 minutter mod et gennemsnit på 38,6; 4 er langsommere\./u,
      nl: /werken als nummer 3 van de 7 gemeten eenheden: 35 minuten, tegen gemiddeld 38,6; 4 zijn trager\./u
    }
    it.each(languages)("says the target, and other ranks beside it, in %s", async (lang) => {
      const { out } = await printed(runScenario({ ...plainArguments, lang, file: file() }))
      const line = out.replaceAll(/\s+/gu, " ")
      expect(line).toMatch(said[lang])
      expect(line).toMatch(/1 29[.,]0 0[.,]752 .* 3 35[.,]0 0[.,]907 .* 4 \(medi\S+\) 38[.,]0 0[.,]985/u)
      for (const one of out.split("\n")) expect(one.length).toBeLessThanOrEqual(80)
    })

    it.each(languages)("stands in an annex of the memo, other ranks beside it, in %s", async (lang) => {
      const { out } = await printed(
        memo({ ...plain, lang, files: [file("base.yaml"), file()], draws: 64, date: "2026-01-01" })
      )
      const text = out.replaceAll("\u00a0", " ")
      expect(text).toMatch(/(?:number|nummer) 3 (?:of|af|van de) 7 .*: 35 minut\S+ .*38[.,]6/u)
      expect(text).toMatch(/\| Medi\S+ +\| +38[.,]0 +\| +0[.,]985 +\|/u)
    })

    it("says unit by unit what each would save", async () => {
      const listed = await printed(runScenario({ ...plainArguments, by: "municipality", file: file() }))
      expect(listed.out).toMatch(/2 +44\.0 +20\.5\s*%/u)
      const named = await printed(runScenario({ ...plainArguments, by: "municipality", file: file("column.yaml") }))
      expect(named.out).toMatch(/101 +Nordby +30\.0 +0\.0\s*%/u)
    })
  })

  it.each([
    ["a list of one", "{measured: [30], rank: 1}", "measured"],
    ["minutes that are none", "{measured: [30, 0, 40], rank: 1}", "measured"],
    ["no rank", "{measured: [30, 40]}", "rank"],
    ["a rank beyond them", "{measured: [30, 40], rank: 3}", "rank"],
    ["a column that there is not", "{measured: {column: paces}, rank: 1}", "paces"],
    ["a column without a number", "{measured: {column: pace}, rank: 1}", "Sydby"],
    ["both the spread and what was measured", "{measured: [30, 40], rank: 1, cv: 0.3}", "cv"],
    ["neither", "{rank: 1}", "benchmark"]
  ])("is refused with %s", (_name, rule, said) => {
    expect(() => loadTextsNow(textsOf(rule, [30, 40, 0]), "s.yaml")).toThrow(said)
  })
})
