/** The fast path says what the plain model says, for models of every shape. */
import { allocate, type Sites } from "../../../src/model/allocate.ts"
import { evaluate, fillSiteWork, makeWorkspace } from "../../../src/model/fast/evaluate.ts"
import { fastModel, hasFixedPace } from "../../../src/model/fast/FastModel.ts"
import { recipeOf } from "../../../src/model/fast/outputs.ts"
import { BRIDGE, measure, type Metric, national, QUANTITIES } from "../../../src/model/Metric.ts"
import type { Model } from "../../../src/model/Model.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { randomModel, Shape } from "../../support/randomModel.ts"

const metricsOf = (model: Model): ReadonlyArray<Metric> => [
  { kind: "unitTimeScale" },
  ...BRIDGE.map((id): Metric => ({ kind: "bridge", id })),
  ...QUANTITIES.flatMap((quantity) => [-1, ...model.caseTypes.keys()].map((c) => national(quantity, c)))
]

/** The largest error over all metrics, in units of max(1, baseline); 0 where neither has a solution. */
const worstError = (model: Model, varies: (slot: number) => boolean, values: Float64Array): number => {
  const fast = fastModel(model, varies)
  const space = makeWorkspace(fast)
  const plain = allocate(model, values)
  evaluate(fast, values, space, true)
  const scale = Math.max(1, Math.abs(measure(model, plain, national("baseline"))))
  if (!(plain.unitTimeScale > 0)) return Number.isNaN(space.out[13]) ? 0 : Infinity
  const errors = metricsOf(model).map((metric) => {
    const { plus, minus } = recipeOf(metric)!
    const sum = (places: ReadonlyArray<number>) => places.reduce((total, place) => total + space.out[place]!, 0)
    return Math.abs(sum(plus) - sum(minus) - measure(model, plain, metric)) / scale
  })
  return errors.reduce((worst, error) => (error <= worst ? worst : error), 0)
}

/** Draws evaluated together. */
const WIDTH = 3

describe("the fast path", () => {
  it.prop(
    "agrees with the plain model on models of every shape",
    Shape,
    (shape) => {
      const { model, varying, another } = randomModel(shape)
      expect(worstError(model, (slot) => varying.has(slot), model.values)).toBeLessThan(1e-9)
      for (let draw = 0; draw < 3; draw++) {
        expect(worstError(model, (slot) => varying.has(slot), another())).toBeLessThan(1e-9)
      }
    },
    { runs: 1000 }
  )

  it.prop(
    "agrees where curves are certain and arranged beforehand",
    Shape,
    (shape) => {
      const { model } = randomModel(shape)
      expect(worstError(model, () => false, model.values)).toBeLessThan(1e-9)
    },
    { runs: 300 }
  )

  it.prop(
    "evaluates many draws at once to the numbers that it gives one by one",
    Shape,
    (shape) => {
      const { model, varying, another } = randomModel(shape)
      const fast = fastModel(model, (slot) => varying.has(slot))
      if (!hasFixedPace(fast)) {
        expect(() => makeWorkspace(fast, WIDTH)).toThrow(/draw by draw/u)
        return
      }
      const draws = [model.values, ...Array.from({ length: WIDTH - 1 }, another)]
      const columns = Float64Array.from({ length: WIDTH * model.values.length }, (_, at) => {
        const draw = draws[at % WIDTH]!
        return draw[Math.floor(at / WIDTH)]!
      })
      const together = makeWorkspace(fast, WIDTH)
      evaluate(fast, columns, together, true)
      for (const [i, values] of draws.entries()) {
        const alone = makeWorkspace(fast)
        evaluate(fast, values, alone, true)
        expect(alone.out.map((_, k) => together.out[k * WIDTH + i]!)).toEqual(alone.out)
        fillSiteWork(fast, alone, 0)
        fillSiteWork(fast, together, i)
        expect(together.local.work).toEqual(alone.local.work)
      }
    },
    { runs: 300 }
  )

  it.prop(
    "knows each municipality's work",
    Shape,
    (shape) => {
      const { model } = randomModel(shape)
      const fast = fastModel(model, () => true)
      const space = makeWorkspace(fast)
      evaluate(fast, model.values, space, false)
      fillSiteWork(fast, space, 0)
      const plain = allocate(model)
      const n = model.caseTypes.length
      if (!(plain.unitTimeScale > 0)) return
      const workOf = ({ core, transaction, upkeep }: Sites, m: number) =>
        [core, transaction, upkeep].flatMap((cells) => [...cells.subarray(m * n, m * n + n)]).reduce((a, b) => a + b, 0)
      for (const [site, m] of fast.sites.entries()) {
        expect(space.today.sites.work[site]).toBeCloseTo(workOf(plain.statusQuo, m), 6)
        if (site < fast.ranges.inside) expect(space.local.work[site]).toBeCloseTo(workOf(plain.local, m), 6)
      }
    },
    { runs: 300 }
  )

  it.each(["state-a", "state-b", "inter-municipal-a", "inter-municipal-b", "status-quo-b", "state"])(
    "agrees on %s",
    async (name) => {
      const { model } = (await loadFile(`scenarios/denmark-2010/${name}.yaml`)).compiled
      expect(worstError(model, () => true, model.values)).toBeLessThan(1e-9)
      expect(worstError(model, () => false, model.values)).toBeLessThan(1e-9)
    }
  )
})
