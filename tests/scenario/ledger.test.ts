/** Every number is one assumption: bare, ranged, referred to; and the nearest place wins. */
import { describe, expect, it } from "vitest"
import { tiny } from "../cli/badInput/tiny.ts"
import { loadTexts } from "../support/load.ts"

type Edits = ReadonlyArray<readonly [string, string]>
const loaded = (...edits: Edits) => loadTexts(tiny(...edits) as Readonly<Record<string, string>>, "s.yaml")
const change = "minutes: {value: 15, pert: [8, 15, 30], basis: assumed}"
const changeMinutes = async (written: string) =>
  (await loaded([change, `minutes: ${written}`])).compiled.assumptions.find(
    ({ path }) => path === "caseTypes.housing.activities.change.minutes"
  )!

describe("an assumption", () => {
  it("has a central value: the mode of pert and triangular, the median of the others, or the one given", async () => {
    expect((await changeMinutes("{pert: [8, 15, 30]}")).value).toBe(15)
    expect((await changeMinutes("{triangular: [8, 12, 30]}")).value).toBe(12)
    expect((await changeMinutes("{uniform: [10, 30]}")).value).toBe(20)
    expect((await changeMinutes("{normal90: [10, 30]}")).value).toBe(20)
    expect((await changeMinutes("{lognormal90: [10, 40]}")).value).toBeCloseTo(20, 12)
    expect((await changeMinutes("{value: 11, uniform: [10, 30]}")).value).toBe(11)
  })

  it("is unstated when bare, and keeps what is said about it", async () => {
    expect(await changeMinutes("15")).toMatchObject({ basis: "unstated", private: false, distribution: null })
    const said = "{value: 15, basis: agreed, source: S, owner: kl, status: parked, asOf: 2010, note: n, private: true}"
    expect(await changeMinutes(said)).toMatchObject({
      basis: "agreed",
      source: "S",
      owner: "kl",
      status: "parked",
      asOf: "2010",
      note: "n",
      private: true
    })
  })

  it("of working time is in hours, and in days where hours per day are given", async () => {
    const unitsOf = async (...edits: Edits) =>
      Object.fromEntries(
        (await loaded(...edits)).compiled.assumptions
          .filter(({ path }) => path.startsWith("workingTime"))
          .map(({ path, kind }) => [path, kind.unit])
      )
    expect(await unitsOf()).toMatchObject({ "workingTime.gross": "hours", "workingTime.sickness": "hours" })
    const inDays = [
      ["gross: 1924", "gross: 260\n  hoursPerDay: 7.4"],
      ["vacation: 185", "vacation: 25"],
      ["publicHolidays: 59", "publicHolidays: 8"],
      ["sickness: 80", "sickness: 10\n  centre: {gross: 255}"]
    ] as const
    expect(await unitsOf(...inDays)).toMatchObject({
      "workingTime.gross": "days",
      "workingTime.sickness": "days",
      "workingTime.centre.gross": "days",
      "workingTime.hoursPerDay": "hours"
    })
  })

  it("that is referred to is one slot and one row, with all its uses and the unit of its use", async () => {
    const { compiled } = await loaded(["receiveMinutes: 5", "receiveMinutes: {ref: parameters.sendMinutes}"])
    const rows = compiled.assumptions.filter(({ path }) => path.includes("sendMinutes") || path.includes("receive"))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      path: "parameters.sendMinutes",
      kind: { id: "Minutes" },
      usedAt: ["organisation.handoff.sendMinutes", "organisation.handoff.receiveMinutes"]
    })
    const move = compiled.model.organisation!.moves[0]![0]!
    expect(move.sendMinutes).toBe(move.receiveMinutes)
  })

  it("that is referred to for a share is never drawn outside 0 to 1", async () => {
    const { compiled } = await loaded(
      ["sendMinutes: {value: 6,", "moves: {normal90: [0.8, 0.95]}\n  sendMinutes: {value: 6,"],
      ["  share: 0.8", "  share: {ref: parameters.moves}"]
    )
    expect(compiled.assumptions.find(({ path }) => path === "parameters.moves")!.distribution).toMatchObject({
      minimum: 0,
      maximum: 1
    })
  })
})

describe("the nearest place", () => {
  /** The shares of housing's application and change and of pension's application. */
  const shares = async (more: string) => {
    const { model } = (await loaded(["  share: 0.8\n", `  share: 0.8\n${more}`])).compiled
    return model.organisation!.moves.flat().map(({ share }) => model.values[share])
  }

  it("wins: cell before case type before activity before organisation", async () => {
    const activity = "  activities: {application: {share: 0.1}}\n"
    const caseType = (cell: string) => `  caseTypes: {housing: {share: 0.2${cell}}}\n`
    expect(await shares("")).toEqual([0.8, 0.8, 0.8])
    expect(await shares(activity)).toEqual([0.1, 0.8, 0.1])
    expect(await shares(activity + caseType(""))).toEqual([0.2, 0.2, 0.1])
    expect(await shares(activity + caseType(", activities: {change: {share: 0.3}}"))).toEqual([0.2, 0.3, 0.1])
  })

  it("wins for each value of a hand-off by itself, also as handoffShare", async () => {
    const { model } = (
      await loaded([
        "  share: 0.8\n",
        "  share: 0.8\n  caseTypes: {housing: {handoff: {share: 0.5}, activities: {change: {handoffShare: 0.9}}}}\n"
      ])
    ).compiled
    const [application, change] = model.organisation!.moves[0]!
    const [pension] = model.organisation!.moves[1]!
    const value = (slot: number) => model.values[slot]
    expect([application!, change!, pension!].map(({ handoffShare }) => value(handoffShare))).toEqual([0.5, 0.9, 0.3])
    expect(new Set([application!, change!, pension!].map(({ sendMinutes }) => sendMinutes)).size).toBe(1)
  })

  it("is one assumption for each written place, whatever cells it serves", async () => {
    const { compiled } = await loaded(["  share: 0.8\n", "  share: 0.8\n  activities: {change: {share: 0.4}}\n"])
    const places = compiled.assumptions.filter(({ path }) => path.endsWith(".share") && !path.includes("handoff"))
    expect(places.map(({ path }) => path)).toEqual(["organisation.share", "organisation.activities.change.share"])
  })

  it("that is left out is neutral, and is listed as such", async () => {
    const { compiled } = await loaded(["returnRate: 0.1", "returnRate: 0"])
    expect(compiled.neutral).toEqual(
      expect.arrayContaining([
        "organisation.scaleCurve",
        "organisation.coordination",
        "organisation.caseTypes.housing.extraContacts",
        "organisation.caseTypes.housing.activities.change.automation",
        "caseTypes.housing.activities.change.automation"
      ])
    )
  })
})
