/** Smooth money in many draws at once: the numbers of the plain path; whole posts stay on that path. */
import { Schema } from "effect"
import { arrange, isSum, makeEngine } from "../../src/engine/Engine.ts"
import { measure } from "../../src/analysis/measure.ts"
import { allocate } from "../../src/model/allocate.ts"
import { national } from "../../src/model/Metric.ts"
import type { Model } from "../../src/model/Model.ts"
import { ONE } from "../../src/model/Slot.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"
import { randomModel, Shape } from "../support/randomModel.ts"

const SMOOTH = ["costToday", "potential", "contribution"] as const
const EXACT = ["saving", "cost", "strandedCost"] as const

/** A random model with prices in six slots behind its own: two of them with an index, one a share. */
const pricedModel = (model: Model, [a, b, c, d]: ReadonlyArray<number>): Model => {
  const at = model.values.length
  const amount = (i: number, index = false) => ({ slot: at + i, index: index ? { slot: at + 4 } : null })
  const n = model.caseTypes.length
  return {
    ...model,
    service: null,
    transition: null,
    values: Float64Array.of(...model.values, a! * 1e3, b! * 1e3, c! * 1e3, d! * 1e3, 0.5 + a! / 1000, b! / 1000),
    money: {
      localCost: Array.from({ length: n }, () => ({ salary: amount(0, true), overhead: amount(1) })),
      column: null,
      gradeMix: null,
      countsTraining: false,
      centreCost: Array.from({ length: n }, () => ({ salary: amount(2), overhead: amount(3) })),
      direct: { local: [], centre: [] },
      trained: { today: [], local: [], centre: [] },
      release: { step: null, by: "site", overheadReleasedShare: { slot: at + 5 }, attritionShare: null },
      oneOff: [],
      settlements: [
        {
          from: 0,
          settlement: {
            municipalShare: { slot: at + 5 },
            key: { key: { kind: "equal" }, bands: [] },
            tariff: null,
            loan: null,
            grant: null,
            compensation: null
          }
        }
      ],
      appraisal: null,
      given: null,
      population: new Float64Array(model.municipalities)
    }
  }
}

const Price = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 900 }))
const Prices = Schema.Struct({ shape: Shape, a: Price, b: Price, c: Price, d: Price })

describe("smooth money in the engine", () => {
  it.prop(
    "agrees with the plain path on models of every shape",
    Prices,
    ({ shape, a, b, c, d }) => {
      const { model: plain, varying, another } = randomModel(shape)
      const model = pricedModel(plain, [a, b, c, d])
      const metrics = [...SMOOTH, ...EXACT].map((quantity) => national(quantity)).filter((one) => isSum(one, model))
      const values = Float64Array.from([...another(), ...model.values.subarray(plain.values.length)])
      const allocation = allocate(model, values)
      if (metrics.length === 0 || !(allocation.unitTimeScale > 0)) return
      const engine = makeEngine(
        arrange(model, (slot) => varying.has(slot) || slot >= plain.values.length),
        metrics
      )
      engine.values.set(values)
      engine.evaluate()
      const found = new Float64Array(1)
      const scale = Math.max(1, Math.abs(measure(model, allocation, national("costToday"))))
      for (const [k, metric] of metrics.entries()) {
        engine.write(k, found, 0)
        expect(Math.abs(found[0]! - measure(model, allocation, metric)) / scale, metric.quantity).toBeLessThan(1e-9)
      }
    },
    { runs: 300 }
  )

  it("knows the Danish prices, and leaves whole posts to the plain path", async () => {
    const { model } = (await loadFile("scenarios/denmark-2010/state-b.yaml")).compiled
    const knows = (quantities: ReadonlyArray<(typeof SMOOTH)[number] | (typeof EXACT)[number]>, of: Model) =>
      quantities.map((quantity) => isSum(national(quantity), of))
    expect(knows(SMOOTH, model)).toEqual([true, true, true])
    expect(knows(EXACT, model)).toEqual([false, false, false])
    const money = { ...model.money!, release: { ...model.money!.release, step: null } }
    expect(knows(EXACT, { ...model, money })).toEqual([true, true, true])
    expect(isSum(national("settlement.losers"), { ...model, money })).toBe(false)
    // Where a municipality has a price of its own, or something else is paid, each is looked at.
    const column = { costPerFte: new Float64Array(98), salaryShare: { slot: ONE } }
    const priced = { ...money, column, localCost: money.localCost.map(() => null) }
    expect(isSum(national("costToday"), { ...model, money: priced })).toBe(false)
  })
})
