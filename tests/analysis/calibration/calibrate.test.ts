/** Fits: known truth recovered, the prior's pull in closed form, what stays open, overlays that load again. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterEach, beforeEach } from "vitest"
import { calibrate, type Calibration } from "../../../src/analysis/calibration/calibrate.ts"
import { calibrate as command } from "../../../src/cli/commands/calibrate.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile, loadTexts } from "../../support/load.ts"
import { product, small } from "../attribution/scenarios.ts"
import { read } from "./read.ts"

const fit = (scenarios: ReadonlyArray<Loaded>, free: ReadonlyArray<string>, to: ReadonlyArray<string>): Calibration => {
  const { unknowns, goals } = read(scenarios, free, to)
  return calibrate(scenarios, unknowns, goals)
}

const MINUTES = "caseTypes.pension.activities.application.minutes"
const VOLUME = "caseTypes.pension.recipients.total"

describe("a fit", () => {
  it("recovers the truth from which figures were computed", async () => {
    const truth = { "organisation.share": 0.62, [MINUTES]: 71 }
    const { fte } = resultOf((await small(Object.entries(truth).map(([path, x]) => `${path}=${x}`))).compiled.model)
    const found = fit([await small()], Object.keys(truth), [`local=${fte.local}`, `baseline=${fte.baseline}`])
    expect(found.isFeasible).toBe(true)
    for (const { unknown, value, left } of found.unknowns) {
      expect(value).toBeCloseTo(truth[unknown.path as keyof typeof truth]!, 6)
      expect(left).toBeLessThan(0.05)
    }
    expect(found.undetermined).toEqual([])
    expect(found.starts.agreed).toBe(found.starts.tried)
  })

  it("weighs a figure with a tolerance against the stated range, as the closed form says", async () => {
    // baseline = slope · minutes; minutes ~ normal(40, sd), hardly truncated.
    const scenario = [await product(12000, "{normal90: [30, 50], basis: assumed}", 1480)]
    const slope = 12000 / 60 / 1480
    const sd = 10 / 1.6448536269514722
    const [wanted, tolerance] = [7, 0.5]
    const [a, b] = [(slope / tolerance) ** 2, 1 / sd ** 2]
    const expected = (a * (wanted / slope) + b * 40) / (a + b)
    const found = fit(scenario, [MINUTES], [`baseline=${wanted}+-${tolerance}`])
    expect(found.unknowns[0]!.value).toBeCloseTo(expected, 3)
    expect(found.unknowns[0]!.shift).toBeCloseTo((expected - 40) / sd, 3)
    expect(found.unknowns[0]!.left).toBeCloseTo(Math.sqrt(b / (a + b)), 3)
  })

  it("of two factors to their product meets it, and says that they trade off", async () => {
    const scenario = [await product("{uniform: [10000, 14000]}", "{uniform: [30, 50]}", 1480)]
    const found = fit(scenario, [MINUTES, VOLUME], ["baseline=6"])
    const [minutes, volume] = found.unknowns.map(({ value }) => value)
    expect((minutes! * volume!) / 60 / 1480).toBeCloseTo(6, 6)
    expect(found.undetermined).toHaveLength(1)
    const { moves } = found.undetermined[0]!
    expect(moves.map(({ unknown }) => unknown.path).toSorted()).toEqual([MINUTES, VOLUME].toSorted())
    const by = Object.fromEntries(moves.map(({ unknown, by: step }) => [unknown.path, step]))
    expect(by[MINUTES]! / minutes!).toBeCloseTo(-by[VOLUME]! / volume!, 6)
  })

  it("says of an unknown that figures do not notice that it is not determined, and leaves it as stated", async () => {
    const found = fit([await small()], ["workingTime.sickness", "management.centreSpan"], ["baseline=25"])
    const span = found.unknowns[1]!
    expect([span.value, span.shift]).toEqual([20, null])
    expect(found.undetermined.at(-1)!.moves.map(({ unknown }) => unknown.path)).toContain("management.centreSpan")
  })

  it("outside reach gives the nearest fit, at the end of the range, and says so", async () => {
    const found = fit([await small()], ["organisation.share"], ["local=0"])
    expect(found.isFeasible).toBe(false)
    expect(found.goals[0]).toMatchObject({ isMet: false })
    expect(found.unknowns[0]).toMatchObject({ value: 0.9, limit: "high" })
  })

  it("is the same every time", async () => {
    const again = () => small().then((scenario) => fit([scenario], ["organisation.share", MINUTES], ["local=15+-1"]))
    expect((await again()).unknowns.map(({ value }) => value)).toEqual(
      (await again()).unknowns.map(({ value }) => value)
    )
  })
})

describe("a free path", () => {
  const base = `
casecap: 1
id: base
title: base
municipalities: {table: one.csv, code: code, name: name}
workingTime: {gross: 1500, vacation: 0, publicHolidays: 0, sickness: 0, other: 0}
caseTypes:
  pension:
    recipients: {total: 12000, spreadBy: people}
    activities: {application: {perRecipient: 1, minutes: 38}}
`
  const files = {
    "one.csv": "code,name,people\n1,One,1\n",
    "base.yaml": base,
    "a.yaml": "casecap: 1\nid: a\ntitle: a\nextends: base.yaml\n",
    "b.yaml": "casecap: 1\nid: b\ntitle: b\nextends: base.yaml\ncaseTypes: {pension: {recipients: {total: 13000}}}\n"
  }

  it("in a shared base is one unknown over all files; written in two files it is two", async () => {
    const scenarios = [await loadTexts(files, "a.yaml"), await loadTexts(files, "b.yaml")]
    const { unknowns } = read(scenarios, [MINUTES, VOLUME], [])
    expect(unknowns.map(({ name, targets }) => [name, targets.length])).toEqual([
      [MINUTES, 2],
      [`a.yaml::${VOLUME}`, 1],
      [`b.yaml::${VOLUME}`, 1]
    ])
    const found = fit(scenarios, [MINUTES, VOLUME], ["a:baseline=6", "b:baseline=6"])
    expect(found.isFeasible).toBe(true)
    const [, first, second] = found.unknowns.map(({ value }) => value)
    expect(first).toBeCloseTo(second!, 3)
  })

  it("with a file before it moves in that file alone, also where the base is shared", async () => {
    const scenarios = [await loadTexts(files, "a.yaml"), await loadTexts(files, "b.yaml")]
    const found = fit(scenarios, [`b.yaml::${MINUTES}`], ["a:baseline=6", "b:baseline=6"])
    expect(found.unknowns.map(({ unknown: { name, targets } }) => [name, targets.map((one) => one.scenario)])).toEqual([
      [`b.yaml::${MINUTES}`, [1]]
    ])
    const [a, b] = found.goals
    expect(a!.fitted).toBe(a!.before)
    expect([a!.isMet, b!.isMet]).toEqual([false, true])
    const each = fit(scenarios, [`a.yaml::${MINUTES}`, `B::${MINUTES}`], ["a:baseline=6", "b:baseline=6"])
    const [inA, inB] = each.unknowns.map(({ value }) => value)
    expect(12000 * inA!).toBeCloseTo(13000 * inB!, 1)
  })
})

describe("a figure", () => {
  it("of one of several scenarios is asked for in a plain question", async () => {
    const files = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)
    const free = ["parameters.caseworkAutomation"]
    const { failure } = await printed(command({ ...plainArguments, files, free, to: ["local=450"], force: false }))
    expect((failure as { text: { en: string } }).text.en).toBe(
      "--to local=450: which of the 2 scenarios? write stateB:local or interMunicipalB:local"
    )
  })
})

describe("what is written", () => {
  let folder = ""
  beforeEach(() => {
    folder = relative(process.cwd(), mkdtempSync(join(tmpdir(), "casecap-calibrate-")))
    writeFileSync(join(folder, "three.csv"), "code,name,people\n1,One,100\n")
    writeFileSync(
      join(folder, "mine.yaml"),
      `casecap: 1
id: mine
title: mine
municipalities: {table: three.csv, code: code, name: name}
workingTime: {gross: 1500, vacation: 0, publicHolidays: 0, sickness: 0, other: 0}
caseTypes:
  pension:
    recipients: {total: 12000, spreadBy: people}
    activities: {application: {perRecipient: 1, minutes: {pert: [30, 38, 60], basis: assumed, owner: kl}}}
`
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const asked = (more: object = {}) => ({
    ...plainArguments,
    files: [join(folder, "mine.yaml")],
    free: [MINUTES],
    to: ["baseline=6"],
    saveDir: folder,
    force: false,
    ...more
  })

  it("extends the old file, is fitted, keeps range and owner, and meets the figure when it is loaded", async () => {
    const { failure, out } = await printed(command(asked()))
    expect(failure).toBeUndefined()
    const file = join(folder, "mine-fitted.yaml")
    expect(out).toContain("mine-fitted.yaml")
    const loaded = await loadFile(file)
    expect(loaded.scenario.id).toBe("mineFitted")
    expect(loaded.warnings).toEqual([])
    const minutes = loaded.compiled.assumptions.find(({ path }) => path === MINUTES)!
    expect(minutes).toMatchObject({ basis: "fitted", owner: "kl", distribution: { kind: "pert", low: 30, high: 60 } })
    expect(JSON.stringify(minutes.note)).toContain("baseline=6")
    expect(resultOf(loaded.compiled.model).fte.baseline).toBeCloseTo(6, 6)
  })

  it("keeps a private number private, and with it the note on what it was", async () => {
    const file = join(folder, "mine.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replace("owner: kl}", "owner: kl, private: true}"))
    expect((await printed(command(asked()))).failure).toBeUndefined()
    // Said in the file itself, which may be sent without the one that it extends.
    expect(readFileSync(join(folder, "mine-fitted.yaml"), "utf8")).toContain("private: true")
  })

  it("goes nowhere from where it could not be read", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "casecap-elsewhere-"))
    const { failure } = await printed(command(asked({ saveDir: elsewhere })))
    expect(failure).toMatchObject({ _tag: "UsageError" })
    expect(JSON.stringify(failure)).toContain("mine.yaml lies outside")
    expect(existsSync(join(elsewhere, "mine-fitted.yaml"))).toBe(false)
    const missing = await printed(command(asked({ saveDir: join(elsewhere, "not", "there") })))
    expect(missing.failure).toMatchObject({ _tag: "UnwritableFile" })
    // A marker in a folder that holds both makes them one project.
    writeFileSync(join(folder, "casecap.yaml"), "")
    mkdirSync(join(folder, "fits"))
    expect((await printed(command(asked({ saveDir: join(folder, "fits") })))).failure).toBeUndefined()
    await loadFile(join(folder, "fits", "mine-fitted.yaml"))
    rmSync(elsewhere, { recursive: true })
  })

  it("is the same for a path with its file", async () => {
    const { failure } = await printed(command(asked({ free: [`mine.yaml::${MINUTES}`] })))
    expect(failure).toBeUndefined()
    const loaded = await loadFile(join(folder, "mine-fitted.yaml"))
    expect(resultOf(loaded.compiled.model).fte.baseline).toBeCloseTo(6, 6)
  })

  it("is never written over a file without --force", async () => {
    const file = join(folder, "mine-fitted.yaml")
    writeFileSync(file, "mine")
    const { failure } = await printed(command(asked()))
    expect(failure).toMatchObject({ _tag: "UsageError" })
    expect(readFileSync(file, "utf8")).toBe("mine")
    await printed(command(asked({ force: true })))
    expect(readFileSync(file, "utf8")).toContain("mineFitted")
  })

  it("holds what --set had changed as well", async () => {
    await printed(command(asked({ set: [`${VOLUME}=10000`] })))
    const loaded = await loadFile(join(folder, "mine-fitted.yaml"))
    expect(resultOf(loaded.compiled.model).fte.baseline).toBeCloseTo(6, 6)
    expect(loaded.compiled.assumptions.find(({ path }) => path === VOLUME)!.value).toBe(10000)
  })

  it.each([
    [{ free: ["caseTypes.pension.activities"] }, "is not a number"],
    [{ free: ["caseTypes.pension.activities.application.minuts"] }, "did you mean"],
    [{ free: [`other.yaml::${MINUTES}`] }, "other.yaml is not among the files; there are "],
    [{ free: [MINUTES, `mine.yaml::${MINUTES}`] }, "would be free twice in the same file"],
    [{ to: ["baseline"] }, "is no target"],
    [{ to: ["baseline=many"] }, '"many" is not a number'],
    [{ to: ["baseline=6+-0"] }, "not a number above 0"],
    [{ to: ["baselin=6"] }, 'did you mean "baseline"?'],
    [{ to: ["p50(baseline)=6"] }, "needs draws"],
    [{ to: ["other:baseline=6"] }, 'no scenario has the id "other"']
  ])("%o is refused: %s", async (more, words) => {
    const { failure } = await printed(command(asked(more)))
    expect(failure).toMatchObject({ _tag: "UsageError" })
    expect((failure as { text: { en: string } }).text.en).toContain(words)
  })
})
