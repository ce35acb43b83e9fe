/** Laws of service over models of every shape. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import type { Model } from "../../../src/model/Model.ts"
import { bridgeIn } from "../../../src/model/Quantity.ts"
import type { Side } from "../../../src/model/Side.ts"
import { NEUTRAL_VALUES, type Slot } from "../../../src/model/Slot.ts"
import { channelTotals } from "../../../src/model/service/channelTotals.ts"
import { serviceLevel } from "../../../src/model/service/erlang.ts"
import { leastAgents, leastWholeAgents, type LinePromise } from "../../../src/model/service/leastAgents.ts"
import type { ChannelRules } from "../../../src/model/service/Service.ts"
import { randomnessRate, requiredRate } from "../../../src/model/service/requiredRate.ts"
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

/** Every contact takes as long as any other on its side, and nobody is blended or peaks: lines differ in load alone. */
const equallyLong = (model: Model): Model => {
  const values = Float64Array.from(model.values)
  const set = (slot: Slot, value: number) => {
    if (slot >= NEUTRAL_VALUES.length) values[slot] = value
  }
  for (const { activities } of model.caseTypes) for (const { minutes } of activities) set(minutes, 6)
  for (const move of model.organisation?.moves.flat() ?? []) {
    if (move.centreUnitTime.kind === "number") set(move.centreUnitTime.value, 0.8)
    set(move.localUnitTime, 1)
  }
  return { ...model, values }
}

const pooledBy = (model: Model, pooled: ChannelRules["pooled"]): Model => ({
  ...model,
  service: {
    ...model.service!,
    channels: model.service!.channels.map((one) => ({
      ...one,
      today: { ...one.today, pooled },
      after: { ...one.after, pooled }
    }))
  }
})

describe("service", () => {
  it.prop(
    "takes no more people the more contacts of equal length share a line",
    Shape,
    (shape) => {
      const plain = { pace: "one", centreCurve: false, benchmark: false, scaling: "none", organised: true } as const
      const model = equallyLong(promised({ ...shape, ...plain }))
      const staffed = (pooled: ChannelRules["pooled"], side: Side, channel: number) => {
        const own = pooledBy(model, pooled)
        return channelTotals(own, own.service!, allocate(own), side, { channel, site: -1 }).staffed
      }
      for (const channel of model.service!.channels.keys())
        for (const side of ["today", "local", "centre"] as const) {
          const [apart, together, all] = (["caseType", "site", "network"] as const).map((pooled) =>
            staffed(pooled, side, channel)
          )
          expect(together).toBeLessThanOrEqual(apart! * (1 + 1e-9))
          expect(all).toBeLessThanOrEqual(together! * (1 + 1e-9))
        }
    },
    { runs: 60 }
  )

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

/** Loads from 0.01 to 300 Erlang with every kind of promise, by a rule and not by chance. */
const everyLine = [0.01, 0.2, 0.9, 1.6, 3.3, 12, 47.5, 300].flatMap((erlang) =>
  [0.05, 0.5, 0.8, 0.999].flatMap((share) =>
    [1, 20, 120, 900].flatMap((within) => [1, 0.88].map((maxOccupancy) => ({ erlang, share, within, maxOccupancy })))
  )
)

describe("people on a line", () => {
  it("answer the share that is promised and not a bit more, unless the highest occupancy asks for more", () => {
    for (const { erlang, share, within, maxOccupancy } of everyLine) {
      const promise = { kind: "level", share, within } as const
      const agents = leastAgents(erlang, 180, { promise, maxOccupancy, patience: Infinity, minimumPresent: 0 })
      const level = serviceLevel(agents, erlang, within, 180)
      if (agents > (erlang / maxOccupancy) * (1 + 1e-9)) expect(level).toBeCloseTo(share, 8)
      else expect(maxOccupancy < 1 && level >= share - 1e-9).toBe(true)
    }
  })

  it("are no more on one line than on two with the same promise and calls of the same length", () => {
    for (const { erlang, share, within, maxOccupancy } of everyLine) {
      const line: LinePromise = {
        promise: { kind: "level", share, within },
        maxOccupancy,
        patience: Infinity,
        minimumPresent: 0
      }
      const on = (load: number) => leastAgents(load, 180, line)
      for (const other of [0.3 * erlang, erlang, 4 * erlang])
        expect(on(erlang + other)).toBeLessThanOrEqual((on(erlang) + on(other)) * (1 + 1e-9))
    }
  })

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

describe("cases that are promised", () => {
  it("take no more than the mean where time has no end and hardly any are promised", () => {
    const months = [300, 300, 400, 500, 500, 300, 100, 100, 200, 300, 300, 300]
    const mean = 3600 / 252
    const rate = (promiseDays: number, share: number) =>
      Math.max(
        requiredRate([{ months, promiseDays, startBacklog: 0 }], 21),
        mean + randomnessRate(share, promiseDays, 2.5)
      )
    const rates = [5, 14, 60, 400, 1e6].map((days) => rate(days, 0.95))
    expect(rates).toEqual(rates.toSorted((a, b) => b - a))
    expect(rates[0]!).toBeGreaterThan(1.4 * mean)
    expect(rates.at(-1)!).toBeCloseTo(mean, 4)
    expect(randomnessRate(1e-9, 14, 2.5)).toBeCloseTo(0, 8)
  })
})
