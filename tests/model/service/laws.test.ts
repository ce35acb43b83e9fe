/** Laws of service over models of every shape. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import type { Model } from "../../../src/model/Model.ts"
import { bridgeIn } from "../../../src/model/Quantity.ts"
import { leastAgents, leastWholeAgents } from "../../../src/model/service/leastAgents.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { randomModel, Shape } from "../../support/randomModel.ts"

const promised = (shape: typeof Shape.Type) => randomModel({ ...shape, promises: true }).model

const totalOf = (cells: Float64Array) => cells.reduce((sum, one) => sum + one, 0)

const blended = (model: Model): Model => ({
  ...model,
  service: {
    ...model.service!,
    cases: [],
    channels: model.service!.channels.map((one) => ({
      ...one,
      today: { ...one.today, blend: 1 },
      after: { ...one.after, blend: 1 }
    }))
  }
})

describe("service", () => {
  it.prop(
    "changes no core work where minutes are not scaled, and takes no less than nothing",
    Shape,
    (shape) => {
      const model = promised({ ...shape, scaling: "none" })
      const [plain, found] = [allocate({ ...model, service: null }), allocate(model)]
      expect(found.local.core).toEqual(plain.local.core)
      expect(found.centres.core).toEqual(plain.centres.core)
      for (const sites of [found.statusQuo, found.local, found.centres])
        expect(sites.service.every((fte) => fte >= 0)).toBe(true)
      const idle = allocate(blended(model))
      expect(totalOf(idle.local.service) + totalOf(idle.centres.service)).toBeCloseTo(0, 9)
    },
    { runs: 60 }
  )

  it.prop(
    "is a row of the bridge, which sums to what is freed",
    Shape,
    (shape) => {
      const model = promised({ ...shape, organised: true })
      const allocation = allocate(model)
      if (!(allocation.unitTimeScale > 0)) return
      const at = (id: Parameters<typeof national>[0]) => measure(model, allocation, national(id))
      const sum = bridgeIn(model).reduce((all, id) => all + at(`bridge.${id}`), 0)
      expect(Math.abs(sum - at("freed")) / Math.max(1, at("baseline"))).toBeLessThan(1e-9)
    },
    { runs: 60 }
  )

  it.prop(
    "belongs to the observation: the factor is solved with it",
    Shape,
    (shape) => {
      const model = promised({ ...shape, scaling: "minutes" })
      const allocation = allocate(model)
      if (!(allocation.unitTimeScale > 0)) return
      const observed = model.values[model.observed!.count]! * model.values[model.observed!.ftePer]!
      expect(measure(model, allocation, national("baseline")) / observed).toBeCloseTo(1, 9)
      expect(allocation.unitTimeScale).toBeLessThanOrEqual(allocate({ ...model, service: null }).unitTimeScale + 1e-9)
    },
    { runs: 60 }
  )
})

describe("people on a line", () => {
  it("are no fewer for a higher share, a shorter time and a lower occupancy, and whole ones are rounded up", () => {
    const of = (share: number, within: number, maxOccupancy: number, erlang: number) => {
      const promise = { kind: "level" as const, share, within }
      const line = { promise, maxOccupancy, patience: Infinity, minimumPresent: 0 }
      const real = leastAgents(erlang, 240, line)
      expect(leastWholeAgents(erlang, 240, line)).toBe(Math.max(1, Math.ceil(real - 1e-7)))
      return real
    }
    for (const erlang of [0.05, 0.7, 3.3, 25, 140]) {
      expect(of(0.9, 60, 1, erlang)).toBeGreaterThan(of(0.8, 60, 1, erlang))
      expect(of(0.8, 30, 1, erlang)).toBeGreaterThan(of(0.8, 60, 1, erlang))
      expect(of(0.8, 60, 0.7, erlang)).toBeGreaterThanOrEqual(of(0.8, 60, 0.95, erlang) - 1e-9)
      // Twice the load takes less than twice the people, so lines are better shared.
      expect(of(0.8, 60, 1, 2 * erlang)).toBeLessThan(2 * of(0.8, 60, 1, erlang))
    }
  })
})
