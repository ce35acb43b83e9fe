/** How far an assumption is searched from a stated 0, and what is said of values that cannot be computed. */
import { allTurns, turnsOf } from "../../../src/analysis/breakEven/breakEven.ts"
import { isoLine } from "../../../src/analysis/breakEven/isoLine.ts"
import { readQuestion } from "../../../src/analysis/breakEven/Question.ts"
import { readVariable } from "../../../src/analysis/breakEven/Variable.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { Effect } from "effect"
import { breakEven } from "../../../src/cli/commands/breakEven.ts"
import { Files } from "../../../src/platform/Files.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadTexts } from "../../support/load.ts"

const texts = {
  "m.csv": "code,name,population\n101,North,60000\n102,East,25000\n",
  "s.yaml": `casecap: 1
id: z
title: z
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a: {recipients: {total: 100000, spreadBy: population}, activities: {w: {perRecipient: 1, minutes: 30}}}
organisation:
  centres: {c: {municipalities: all, secretariatFte: 0}}
  share: 0.5
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 0, receiveMinutes: 0}
  coordination: {hoursPerMunicipality: 0}
`
}
const load = (...changes: ReadonlyArray<string>): Promise<Loaded> => loadTexts(texts, "s.yaml", changes)

const question = (loaded: Loaded, metric = "freed", equals = 0) => {
  const read = readQuestion([loaded], metric, equals)
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.question
}
const variable = (loaded: Loaded, path: string) => {
  const read = readVariable(path, [loaded])
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.variable
}

const hours = "organisation.coordination.hoursPerMunicipality"

describe("an assumption that the files state as 0 without a range", () => {
  it("is searched until the metric has moved by what it is away", async () => {
    const loaded = await load()
    const { now, nearest, variable: found } = turnsOf(question(loaded), variable(loaded, hours))
    // Two municipalities at x hours of 1,552 use up all that is freed: 50,000 · 0.5 · 0.2 / 1,552 FTE.
    expect(now).toBeCloseTo(5000 / 1552, 9)
    expect(nearest!.x).toBeCloseTo(2500, 6)
    expect(found.searched.high).toBeGreaterThanOrEqual(2500)
    expect(found.searched.high).toBeLessThanOrEqual(4 * 2500)
  })

  it("is among those in turn, and in pairs", async () => {
    const loaded = await load()
    const all = allTurns(question(loaded))
    expect(all.turning.map(({ variable: { path } }) => path)).toContain(hours)
    const pair = isoLine(question(loaded), variable(loaded, hours), variable(loaded, "organisation.share"))
    expect(pair.alone[0].nearest!.x).toBeCloseTo(2500, 6)
  })

  it("stops at the legal limit, and at what never moves the metric", async () => {
    const loaded = await load("organisation.handoff.returnRate=0")
    const rate = turnsOf(question(loaded), variable(loaded, "organisation.handoff.returnRate"))
    expect(rate.variable.searched.high).toBeLessThan(1)
    expect(rate.nearest).toBeNull()
    const idle = turnsOf(question(loaded, "baseline", 1), variable(loaded, hours))
    expect(idle.variable.searched.high).toBe(3)
  })
})

describe("values that cannot be computed", () => {
  it("are named with where and why", async () => {
    const loaded = await load("workingTime.sickness={value: 90, pert: [50, 90, 500]}")
    const found = turnsOf(question(loaded), variable(loaded, "workingTime.sickness"))
    // Gross 1,924 less 222 and 60.
    expect(found.impossible).toHaveLength(1)
    expect(found.impossible[0]!.low).toBeCloseTo(1642, 6)
    expect(found.impossible[0]).toMatchObject({ high: 2000, why: "noHours" })
  })

  it("are why the picture of a pair has blanks, and the page says so", async () => {
    const memory = Files.memory({ ...texts, "package.json": "{}" })
    const page = (lang: "da" | "en" | "nl") =>
      printed(
        breakEven({ ...plainArguments, lang, files: ["s.yaml"], vary: `${hours},workingTime.other` }).pipe(
          Effect.provide(memory)
        )
      )
    const said = (await page("en")).out.replaceAll(/\s+/gu, " ")
    expect(said).toContain("workingTime.other: Cannot be computed from 1,552 hours on: no hours are left for cases.")
    for (const lang of ["da", "nl"] as const) expect((await page(lang)).out).toContain("workingTime.other: ")
  })

  it("are not counted as no turn", async () => {
    const loaded = await load("workingTime.sickness={value: 90, pert: [50, 90, 500]}")
    const { steady, limited, without } = allTurns(question(loaded))
    expect(limited.map(({ variable: { path } }) => path)).toContain("workingTime.sickness")
    expect([...steady.map((one) => one.variable), ...without].map(({ path }) => path)).not.toContain(
      "workingTime.sickness"
    )
  })

  it("are told apart by reason: hours, ranks, the factor to the observation", async () => {
    const benchmark = "organisation.centreRelativeUnitTime={benchmark: {cv: 0.25, of: 98, rank: 3, reliability: 0.5}}"
    const loaded = await load(benchmark)
    const ranks = turnsOf(question(loaded), variable(loaded, "organisation.centreRelativeUnitTime.benchmark.of"))
    expect(ranks.impossible.map(({ why }) => why)).toEqual(["noRank"])
    const scaled = await load(
      "baseline={observedFte: 20, scaleUnitTimes: true, scaleHandOffs: false}",
      "competence={local: {minimumTrained: 1, ftePerTrained: 2, components: {c: {hours: 5000}}}, centre: {minimumTrained: 1, ftePerTrained: 2, components: {c: {hours: 10}}}}"
    )
    const upkeep = turnsOf(question(scaled), variable(scaled, "competence.local.minimumTrained"))
    expect(upkeep.impossible).toMatchObject([{ high: 4, why: "noScaleFactor" }])
    const more = turnsOf(question(scaled), variable(scaled, "baseline.observedFte"))
    expect(more.impossible.map(({ why }) => why)).toEqual(["noScaleFactor"])
  })
})
