/** The engine says what the plain model says, for models of every shape. */
import { allocate } from "../../src/model/allocate.ts"
import type { Sites } from "../../src/model/Sites.ts"
import { arrange, isSum, makeEngine } from "../../src/engine/Engine.ts"
import { collapses } from "../../src/engine/plainEngine.ts"
import { evaluate, fillSiteWork, makeWorkspace } from "../../src/engine/evaluate.ts"
import { fastModel, hasFixedPace } from "../../src/engine/FastModel.ts"
import { measure, type Metric, national } from "../../src/model/Metric.ts"
import { bridgeIn, QUANTITIES } from "../../src/model/Quantity.ts"
import type { Model } from "../../src/model/Model.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"
import { randomModel, Shape } from "../support/randomModel.ts"

const metricsOf = (model: Model): ReadonlyArray<Metric> => [
  national("unitTimeScale"),
  ...bridgeIn(model)
    .map((id) => national(`bridge.${id}`))
    .filter((metric) => isSum(metric, model)),
  ...QUANTITIES.flatMap((quantity) => [-1, ...model.caseTypes.keys()].map((c) => national(quantity, c))),
  ...[0, model.municipalities - 1].flatMap((municipality) =>
    (["baseline", "local", "leaves"] as const).map((quantity) => national(quantity, -1, { municipality }))
  )
]

/** The largest error over all metrics, in units of max(1, baseline); 0 where neither has a solution. */
const worstError = (model: Model, varies: (slot: number) => boolean, values: Float64Array): number => {
  const metrics = metricsOf(model)
  const engine = makeEngine(arrange(model, varies), metrics)
  const plain = allocate(model, values)
  engine.values.set(values)
  engine.evaluate()
  const found = new Float64Array(metrics.length)
  for (const k of metrics.keys()) engine.write(k, found, k)
  const scale = Math.max(1, Math.abs(measure(model, plain, national("baseline"))))
  if (!(plain.unitTimeScale > 0)) return Number.isNaN(found[0]) ? 0 : Infinity
  const errors = metrics.map((metric, k) => Math.abs(found[k]! - measure(model, plain, metric)) / scale)
  return errors.reduce((worst, error) => (error <= worst ? worst : error), 0)
}

/** Draws evaluated together. */
const WIDTH = 3

describe("the engine", () => {
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
      const { model, varying, another } = randomModel({ ...shape, promises: false })
      if (!collapses(model)) return
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
      const { model } = randomModel({ ...shape, promises: false })
      if (!collapses(model)) return
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
