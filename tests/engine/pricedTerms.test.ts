/** Money in many draws at once: the numbers of the plain path. */
import { Schema } from "effect"
import { arrange, isSum, makeEngine } from "../../src/engine/Engine.ts"
import { pricedTerms } from "../../src/engine/pricedTerms.ts"
import { measure } from "../../src/analysis/measure.ts"
import { allocate } from "../../src/model/allocate.ts"
import { type Metric, national } from "../../src/model/Metric.ts"
import type { Model } from "../../src/model/Model.ts"
import { type MoneyQuantity, moneyQuantities } from "../../src/model/money/moneyQuantities.ts"
import { ONE, type Slot } from "../../src/model/Slot.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"
import { pricedModel } from "../support/pricedModel.ts"
import { randomModel, Shape } from "../support/randomModel.ts"

const SMOOTH = ["costToday", "potential", "contribution"] as const
const EXACT = ["saving", "cost", "strandedCost"] as const

const Price = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 900 }))
const Prices = Schema.Struct({ shape: Shape, a: Price, b: Price, c: Price, d: Price })
const Paid = Schema.Struct({
  ...Prices.fields,
  step: Schema.Boolean,
  loan: Schema.Boolean,
  column: Schema.Boolean,
  key: Schema.Literals(["equal", "population", "staffing", "transferred", "cost"]),
  grant: Schema.Literals(["none", "netSaving", "grossSaving", "movedCost"]),
  compensated: Schema.Literals(["nobody", "winners", "state"])
})

/** Of every metric of money at other values: what both ways say. */
const bothWays = (model: Model, varies: (slot: Slot) => boolean, values: Float64Array) => {
  const ofMoney = Object.keys(moneyQuantities) as ReadonlyArray<MoneyQuantity>
  const everywhere = ofMoney.flatMap((quantity): ReadonlyArray<Metric> => {
    const { at } = moneyQuantities[quantity]
    return [
      national(quantity),
      ...("municipality" in at ? [{ ...national(quantity), municipality: model.municipalities - 1 }] : []),
      ...("item" in at ? [{ ...national(quantity), item: 3 }] : [])
    ]
  })
  const metrics = everywhere.filter((metric) => isSum(metric, model))
  const allocation = allocate(model, values)
  if (metrics.length === 0 || !(allocation.unitTimeScale > 0)) return []
  const engine = makeEngine(arrange(model, varies), metrics)
  engine.values.set(values)
  engine.evaluate()
  const found = new Float64Array(1)
  return metrics.map((metric, k) => {
    engine.write(k, found, 0)
    return { metric, engine: found[0]!, plain: measure(model, allocation, metric) }
  })
}

describe("money in the engine", () => {
  it.prop(
    "agrees with the plain path on models of every shape: sums at prices, whole posts, municipalities, who pays, appraisal",
    Paid,
    ({ shape, a, b, c, d, ...paid }) => {
      const { model: plain, varying, another } = randomModel(shape)
      const model = pricedModel(plain, { ...paid, prices: [a, b, c, d] })
      const values = Float64Array.from([...another(), ...model.values.subarray(plain.values.length)])
      const found = bothWays(model, (slot) => varying.has(slot) || slot >= plain.values.length, values)
      const scale = Math.max(1, ...found.filter(({ metric }) => metric.quantity === "cost").map((one) => one.plain))
      for (const { metric, engine, plain } of found) {
        if (!Number.isFinite(plain)) expect(engine, metric.quantity).toBe(plain)
        // A time is a quotient of such sums, and worse conditioned where a flow is nearly nothing.
        else if (metric.quantity === "payback") expect(engine).toBeCloseTo(plain, 3)
        else expect(Math.abs(engine - plain) / scale, JSON.stringify(metric)).toBeLessThan(1e-9)
      }
    },
    { runs: 300 }
  )

  it("knows the Danish money but what goes over months, and what is a sum without any municipality", async () => {
    const { model } = (await loadFile("scenarios/denmark-2010/state-b.yaml")).compiled
    const knows = (quantities: ReadonlyArray<MoneyQuantity>, of: Model) =>
      quantities.map((quantity) => isSum(national(quantity), of))
    const isAtPrices = (quantities: ReadonlyArray<MoneyQuantity>, of: Model) =>
      quantities.map((quantity) => pricedTerms(of, national(quantity)) !== undefined)
    expect(isAtPrices([...SMOOTH, ...EXACT], model)).toEqual([true, true, true, false, false, false])
    expect(knows([...EXACT, "net", "released", "settlement.losers", "oneOff"], model).every(Boolean)).toBe(true)
    expect(knows(["npv", "payback"], model)).toEqual([false, false])
    expect(knows(["npv", "payback"], { ...model, transition: null })).toEqual([true, true])
    expect(isSum({ ...national("net"), municipality: 3 }, model)).toBe(true)
    expect(isSum({ ...national("costToday"), caseType: 0 }, model)).toBe(false)
    const money = { ...model.money!, release: { ...model.money!.release, step: null } }
    expect(isAtPrices(EXACT, { ...model, money })).toEqual([true, true, true])
    // Where a municipality has a price of its own each is looked at; where case types have, the plain path does.
    const column = { costPerFte: new Float64Array(98), salaryShare: { slot: ONE } }
    const priced = { ...money, column, localCost: money.localCost.map(() => null) }
    expect(isAtPrices(["costToday"], { ...model, money: priced })).toEqual([false])
    expect(knows(["costToday"], { ...model, money: priced })).toEqual([true])
    const [first, ...others] = money.localCost
    const apart = { ...money, localCost: [{ ...first!, salary: { slot: ONE, index: null } }, ...others] }
    expect(knows(["costToday", "saving", "net"], { ...model, money: apart })).toEqual([false, false, false])
  })
})
