/** Scenarios as targets: one path is one input in both files; the tornado; the plain model agrees. */
import { describe, expect, it } from "vitest"
import { readAskedMetric } from "../../../src/analysis/sensitivity/AskedMetric.ts"
import { scenarioTarget } from "../../../src/analysis/sensitivity/scenarioTarget.ts"
import { centralRow, rowsFiller, totalOf } from "../../../src/analysis/sensitivity/Target.ts"
import { tornadoOf } from "../../../src/analysis/sensitivity/tornado.ts"
import { correlatedInputs } from "../../../src/analysis/draws/correlatedInputs.ts"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { quantile } from "../../../src/kernel/Distribution.ts"
import { normalQuantile } from "../../../src/kernel/normal.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { expectRelative } from "../../kernel/support.ts"
import { loadFile, loadTexts } from "../../support/load.ts"
import { oneActivity, twoParties } from "./support.ts"

const targetOf = (scenarios: ReadonlyArray<Loaded>, metric: string) => {
  const reading = readAskedMetric(metric, scenarios)
  if ("message" in reading) throw new Error(JSON.stringify(reading))
  return scenarioTarget(scenarios, reading.asked.of, correlatedInputs(scenarios).groups)
}

const folder = "scenarios/denmark-2010"
const [state, interMunicipal] = await Promise.all([
  loadFile(`${folder}/state-b.yaml`),
  loadFile(`${folder}/inter-municipal-b.yaml`)
])
const [ours, theirs] = await Promise.all([loadTexts(twoParties, "ours.yaml"), loadTexts(twoParties, "theirs.yaml")])

describe("the tornado", () => {
  it("of volume · minutes / 60 / hours ranks minutes, volume, hours", async () => {
    const rows = tornadoOf(targetOf([await loadTexts(oneActivity, "work.yaml")], "baseline"))
    const hand = [
      ["caseTypes.pension.activities.application.minutes", (12000 * 30) / 60 / 1480, (12000 * 50) / 60 / 1480],
      ["caseTypes.pension.recipients.factor", (11000 * 38) / 60 / 1480, (13500 * 38) / 60 / 1480],
      ["workingTime.gross", (12000 * 38) / 60 / 1400, (12000 * 38) / 60 / 1550]
    ] as const
    expect(rows.map(({ path }) => path)).toEqual(hand.map(([path]) => path))
    for (const [i, [, low, high]] of hand.entries()) {
      expectRelative(rows[i]!.low, low, 1e-8)
      expectRelative(rows[i]!.high, high, 1e-8)
      expectRelative(rows[i]!.swing, Math.abs(high - low), 1e-8)
    }
    expectRelative(rows[0]!.low, 4.054054054054054, 1e-8)
    expectRelative(rows[2]!.high, 4.903225806451613, 1e-8)
  })

  it("of the Danish case is the plain model with one number changed, the factor on unit times solved again", () => {
    const rows = tornadoOf(targetOf([state], "freed"))
    const { model, assumptions } = state.compiled
    for (const { path, low, high } of rows) {
      const { slot, distribution } = assumptions.find((one) => one.path === path)!
      for (const [u, found] of [
        [0.05, low],
        [0.95, high]
      ] as const) {
        const values = Float64Array.from(model.values)
        values[slot] = quantile(distribution!, u)
        expect(Math.abs(found - measure(model, allocate(model, values), national("freed"))), path).toBeLessThan(1e-6)
      }
    }
  })
})

describe("two scenarios", () => {
  it("make the paired difference, second less first", () => {
    const target = targetOf([ours, theirs], "freed")
    const freed = ({ compiled: { model } }: Loaded) => measure(model, allocate(model), national("freed"))
    expect(totalOf(target, centralRow(target))).toBeCloseTo(freed(theirs) - freed(ours), 9)
  })

  it("share an input where they share a path, each through its own range", () => {
    const target = targetOf([ours, theirs], "freed")
    expect(new Set(target.inputs).size).toBe(target.inputs.length)
    const input = target.inputs.indexOf("organisation.handoff.sendMinutes")
    const columns = target.columns.filter((column) => column.input === input)
    expect(columns.map(({ scenario }) => scenario)).toEqual([0, 1])
  })

  it("move a number at once in the tornado where they believe the same of it, else each by itself", () => {
    const target = targetOf([ours, theirs], "freed")
    const rowsAt = (place: string) => tornadoOf(target).filter(({ path }) => path === place)
    const [minutes, ...none] = rowsAt("caseTypes.pension.activities.application.minutes")
    expect([minutes?.only, minutes?.values.length, none]).toEqual([null, 2, []])
    const path = "organisation.handoff.sendMinutes"
    const rows = rowsAt(path).toSorted((one, other) => one.only! - other.only!)
    expect(rows.map(({ only, values }) => [only, values.map(({ central }) => central)])).toEqual([
      [0, [6]],
      [1, [8]]
    ])
    const freed = ({ compiled: { model, assumptions } }: Loaded, u: number | null) => {
      const { slot, distribution } = assumptions.find((one) => one.path === path)!
      const values = Float64Array.from(model.values)
      if (u !== null) values[slot] = quantile(distribution!, u)
      return measure(model, allocate(model, values), national("freed"))
    }
    for (const [u, end] of [
      [0.05, "low"],
      [0.95, "high"]
    ] as const) {
      expect(rows[0]![end]).toBeCloseTo(freed(theirs, null) - freed(ours, u), 6)
      expect(rows[1]![end]).toBeCloseTo(freed(theirs, u) - freed(ours, null), 6)
    }
  })

  it("give at every point what the plain models give", () => {
    const target = targetOf([state, interMunicipal], "difference(freed.boligstoette)")
    const u = Float64Array.from(target.inputs, (_, i) => (i * 0.618034 + 0.3) % 1)
    const row = new Float64Array(target.columns.length)
    rowsFiller(target)(Float64Array.from(u), 1, row)
    const freed = ({ compiled: { model, assumptions, names } }: Loaded) => {
      const values = Float64Array.from(model.values)
      for (const { path, slot, distribution } of assumptions) {
        const input = target.inputs.indexOf(path)
        if (distribution !== null && input >= 0) values[slot] = quantile(distribution, u[input]!)
      }
      const caseType = names.caseTypes.findIndex(({ id }) => id === "boligstoette")
      return measure(model, allocate(model, values), national("freed", caseType))
    }
    expect(Math.abs(totalOf(target, row) - (freed(interMunicipal) - freed(state)))).toBeLessThan(1e-5)
  })

  it("have the same spread as paired draws", () => {
    const target = targetOf([state, interMunicipal], "freed")
    const draws = drawsOf([state, interMunicipal], { draws: 2048 })
    const [first, second] = [0, 1].map((scenario) => draws.values(scenario, "freed"))
    const drawn = first!.map((value, i) => second![i]! - value)
    const deviationOf = (values: Float64Array) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    }
    const fill = rowsFiller(target)
    const row = new Float64Array(target.columns.length)
    const own = Float64Array.from({ length: 2048 }, (_, i) => {
      // A lattice in as many dimensions as there are inputs: no random numbers of the code under test.
      fill(
        Float64Array.from(target.inputs, (__, k) => (0.5 + (i + 1) * Math.sqrt(primes[k]!)) % 1),
        1,
        row
      )
      return totalOf(target, row)
    })
    expectRelative(deviationOf(own), deviationOf(drawn), 0.08)
  })

  it("of which one is asked about leave the other out", () => {
    expect(targetOf([ours, theirs], "theirs:freed").columns.every(({ scenario }) => scenario === 1)).toBe(true)
  })
})

describe("correlated assumptions", () => {
  it("get the correlation of their scores", async () => {
    const texts = {
      ...twoParties,
      "ours.yaml": `${twoParties["ours.yaml"]}correlations:
  pace: {between: [organisation.centreRelativeUnitTime, organisation.handoff.sendMinutes], rank: 0.8}
`
    }
    const target = targetOf([await loadTexts(texts, "ours.yaml")], "freed")
    const [first, second] = [
      target.inputs.indexOf("organisation.centreRelativeUnitTime"),
      target.inputs.indexOf("organisation.handoff.sendMinutes")
    ]
    const uniforms = Float64Array.from(target.inputs, (_, i) => (i === second ? 0.3 : i === first ? 0.9 : 0.5))
    rowsFiller(target)(uniforms, 1, new Float64Array(target.columns.length))
    const rho = 2 * Math.sin((Math.PI * 0.8) / 6)
    const mixed = rho * normalQuantile(0.9) + Math.sqrt(1 - rho * rho) * normalQuantile(0.3)
    expect(normalQuantile(uniforms[second]!)).toBeCloseTo(mixed, 9)
    expect(uniforms[first]).toBeCloseTo(0.9, 12)
  })
})

const primes = Array.from({ length: 2000 }, (_, i) => i).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0)
)
