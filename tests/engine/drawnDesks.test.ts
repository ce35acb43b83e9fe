/** Who is there in many draws at once: the desks of the plain path. */
import { Schema } from "effect"
import { measure } from "../../src/analysis/measure.ts"
import { arrange, isOfDesks, isSum, makeEngine } from "../../src/engine/Engine.ts"
import { collapses } from "../../src/engine/plainEngine.ts"
import { allocate } from "../../src/model/allocate.ts"
import { type Metric, national } from "../../src/model/Metric.ts"
import type { Model } from "../../src/model/Model.ts"
import { qualityQuantities } from "../../src/model/quality/qualityQuantities.ts"
import { describe, expect, it } from "../support/effect.ts"
import { randomModel, Shape } from "../support/randomModel.ts"

const Percent = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 99 }))
const Away = Schema.Struct({
  shape: Shape,
  local: Percent,
  centre: Percent,
  common: Percent,
  vacancy: Percent,
  target: Percent,
  atLeast: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 }))
})

/** The model with a section of who is there behind its own numbers. */
const covered = (model: Model, { local, centre, common, vacancy, target, atLeast }: typeof Away.Type): Model => {
  const at = model.values.length
  const numbers = [225, local / 100, centre / 100, common / 100, vacancy / 100, target / 100]
  const absence = { local: at + 1, centre: at + 2, commonShare: at + 3, vacancy: at + 4 }
  const quality = { workingDays: at, absence, atLeast, target: at + 5 }
  return { ...model, quality, values: Float64Array.of(...model.values, ...numbers) }
}

const metricsOf = (model: Model): ReadonlyArray<Metric> =>
  (Object.keys(qualityQuantities) as ReadonlyArray<keyof typeof qualityQuantities>).flatMap((quantity) => [
    national(quantity),
    ...("caseType" in qualityQuantities[quantity].at ? [national(quantity, model.caseTypes.length - 1)] : [])
  ])

const WIDTH = 2

describe("who is there in the engine", () => {
  it.prop(
    "agrees with the plain path on models of every shape, several draws at once",
    Away,
    ({ shape, ...away }) => {
      const { model: plain, varying, another } = randomModel({ ...shape, promises: false, errors: false })
      const model = covered(plain, { shape, ...away })
      const metrics = metricsOf(model)
      if (!collapses(model)) return
      expect(metrics.every((metric) => isSum(metric, model))).toBe(true)
      const draws = [model.values, Float64Array.of(...another(), ...model.values.subarray(plain.values.length))]
      const arranged = arrange(model, (slot) => varying.has(slot))
      const width = arranged.takesMany ? WIDTH : 1
      const engine = makeEngine(arranged, metrics, { width })
      for (const [draw, values] of draws.slice(0, width).entries())
        for (const [slot, value] of values.entries()) engine.values[slot * width + draw] = value
      engine.evaluate()
      const found = new Float64Array(width)
      for (const [draw, values] of draws.slice(0, width).entries()) {
        const allocation = allocate(model, values)
        if (!(allocation.unitTimeScale > 0)) continue
        for (const [k, metric] of metrics.entries()) {
          engine.write(k, found, 0)
          const wanted = measure(model, allocation, metric)
          if (Number.isNaN(wanted)) expect(found[draw]).toBeNaN()
          else expect(found[draw], JSON.stringify(metric)).toBeCloseTo(wanted, 7)
        }
      }
    },
    { runs: 400 }
  )

  it("is asked of the plain model where it is about a place, or nobody says who is there", () => {
    const shape = { municipalities: 3, caseTypes: 2, centres: 1 }
    const model = { ...shape, quality: null } as unknown as Model
    expect(isOfDesks(model, national("uncoveredDays"))).toBe(false)
    const told = { ...model, quality: {} } as unknown as Model
    expect(isOfDesks(told, national("uncoveredDays"))).toBe(true)
    expect(isOfDesks(told, { ...national("uncoveredDays"), municipality: 1 })).toBe(false)
    expect(isOfDesks(told, national("freed"))).toBe(false)
  })
})
