/** Sets of assumptions that meet figures: all of them do, they fill the tolerances, and they come out the same again. */
import { type Feasible, feasibleSearch } from "../../../src/analysis/calibration/feasible.ts"
import { calibrate as command } from "../../../src/cli/commands/calibrate.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { product, small } from "../attribution/scenarios.ts"
import { read } from "./read.ts"

const MINUTES = "caseTypes.pension.activities.application.minutes"
const VOLUME = "caseTypes.pension.recipients.total"
const SPAN = "management.centreSpan"

const search = (
  scenarios: ReadonlyArray<Loaded>,
  free: ReadonlyArray<string>,
  to: ReadonlyArray<string>,
  count: number,
  seed = 1
): Feasible => {
  const { unknowns, goals } = read(scenarios, free, to)
  const { step, findings } = feasibleSearch(scenarios, unknowns, goals, count, seed)
  while (step());
  return findings()
}

describe("feasible sets", () => {
  const factors = () => product("{uniform: [10000, 14000]}", "{uniform: [30, 50]}", 1480)
  const fte = ([minutes, volume]: ArrayLike<number> & Iterable<number>) => (minutes! * volume!) / 60 / 1480

  it("all meet an exact figure, fill a band, and come out the same again", async () => {
    const found = search([await factors()], [MINUTES, VOLUME], ["baseline=6"], 60)
    expect(found.found).toBe(60)
    for (const set of found.sets) expect(fte(set)).toBeCloseTo(6, 5)
    const [minutes] = found.unknowns
    expect(minutes!.band.highest - minutes!.band.lowest).toBeGreaterThan(8)
    expect(search([await factors()], [MINUTES, VOLUME], ["baseline=6"], 60).sets).toEqual(found.sets)
    const turned = search([await factors()], [VOLUME, MINUTES], ["baseline=6"], 60)
    expect(turned.unknowns[1]!.band.p50).toBeCloseTo(minutes!.band.p50, 6)
    expect(search([await factors()], [MINUTES, VOLUME], ["baseline=6"], 60, 2).sets).not.toEqual(found.sets)
  })

  it("are spread evenly over a tolerance, and none is outside it", async () => {
    const found = search([await factors()], [MINUTES, VOLUME], ["baseline=6+-0.1"], 200)
    const off = found.sets.map((set) => (fte(set) - 6) / 0.1)
    for (const one of off) expect(Math.abs(one)).toBeLessThanOrEqual(1)
    for (const [low, high] of [
      [-1, -0.5],
      [-0.5, 0],
      [0, 0.5],
      [0.5, 1]
    ] as const) {
      // A quarter of 200 is 50, with a standard deviation of 6.
      expect(off.filter((one) => one >= low && one < high).length).toBeGreaterThan(30)
    }
  })

  it("are none where the figure is out of reach", async () => {
    expect(search([await small()], ["organisation.share"], ["local=0"], 5)).toMatchObject({ found: 0, tried: 15 })
  })

  it("move what has no stated range over all that is searched", async () => {
    const scenario = await small()
    const { local } = resultOf(scenario.compiled.model).fte
    const found = search([scenario], ["organisation.share", SPAN], [`local=${local}+-1`], 40)
    expect(found.found).toBe(40)
    const { unknown, band } = found.unknowns[1]!
    expect(unknown.stated).toBeNull()
    const { low, high } = unknown.bounds
    expect(low).toBeLessThan(unknown.prior)
    expect(band.lowest).toBeGreaterThanOrEqual(low)
    expect(band.highest).toBeLessThanOrEqual(high)
    expect(band.highest - band.lowest).toBeGreaterThan(0.8 * (high - low))
  })
})

describe("the feasible sets of the Danish case", () => {
  const file = "scenarios/denmark-2010/inter-municipal-b.yaml"
  const free = ["interMunicipalCasework", "caseworkAutomation", "handOffMinutes"].map((name) => `parameters.${name}`)
  const to = ["local=700+-5", "centre=720+-5"]

  it("of two totals ±5 free between about 570 and 590 FTE", async () => {
    const scenario = await loadFile(file)
    const found = search([scenario], free, to, 60)
    expect(found.found).toBe(60)
    for (const quantity of ["local", "centre"] as const) {
      const { band } = found.results.find((result) => result.quantity === quantity)!
      const wanted = quantity === "local" ? 700 : 720
      expect(band.lowest).toBeGreaterThanOrEqual(wanted - 5)
      expect(band.highest).toBeLessThanOrEqual(wanted + 5)
    }
    const { band } = found.results.find(({ quantity }) => quantity === "freed")!
    expect(band.highest - band.lowest).toBeGreaterThan(15)
    expect(band.lowest).toBeGreaterThan(569)
    expect(band.highest).toBeLessThan(591)
  })

  it("say on the page what was drawn from a tolerance, and what without a stated range", async () => {
    const page = async (path: string, figure: string) => {
      const options = { files: [file], free: [path], to: [figure], force: false, feasible: 1 }
      const { out } = await printed(command({ ...plainArguments, ...options }))
      return out.replaceAll(/\s+/gu, " ")
    }
    const plain = await page(free[0]!, "local=700")
    expect(plain).toContain("1 set from 1 point")
    expect(plain).not.toMatch(/drawn evenly|Without a stated range/u)
    expect(await page(free[0]!, "local=700+-5")).toContain("a figure with a tolerance is for each set drawn evenly")
    expect(await page("workingTime.gross", "local=700")).toContain(
      "Without a stated range, and therefore drawn evenly over all that is searched: workingTime.gross (0–7,696)."
    )
  })
})
