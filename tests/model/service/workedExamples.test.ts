/** Worked examples of service through a scenario as somebody writes it. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { caseTotals } from "../../../src/model/service/caseTotals.ts"
import { channelTotals } from "../../../src/model/service/channelTotals.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { monthNames, serviceScenario as scenario } from "../../support/serviceScenario.ts"

const today = (compiled: ReturnType<typeof scenario>, channel = 0) => {
  const { model } = compiled
  return channelTotals(model, model.service!, allocate(model), "today", { channel, site: -1 })
}

const shares = [0.06, 0.12, 0.16, 0.15, 0.11, 0.13, 0.12, 0.09, 0.06]
const profile = Object.fromEntries(shares.map((share, i) => [`h${i}`, share]))

describe("a telephone line in a scenario", () => {
  it("is staffed hour by hour as the worked day says", () => {
    // 420 calls of 300 seconds a day, nine hours a day, on 260 days.
    const open = { hoursPerWeek: 45, weeksPerYear: 52 }
    const promise = { share: 0.8, within: 120 }
    const phone = { activities: ["contact"], promise, maxOccupancy: 0.9, open, profile }
    const line = { events: 420 * 260, minutes: 5 }
    const hoursADay = (staffed: number) => (staffed * 1303.2) / 260
    const continuous = today(scenario(line, { channels: { phone } }))
    expect(hoursADay(continuous.staffed)).toBeCloseTo(49.032623271966855, 6)
    expect(hoursADay(continuous.work)).toBeCloseTo(35, 9)
    const whole = today(scenario(line, { channels: { phone: { ...phone, agents: "whole" } } }))
    expect(hoursADay(whole.staffed)).toBeCloseTo(53, 9)
    expect(whole.work / whole.staffed).toBeCloseTo(0.660377358490566, 9)
  })

  it("needs 98 times what it takes to answer 0.35 Erlang, whole people twice as many", () => {
    const open = { hoursPerWeek: 40, weeksPerYear: 50 }
    const promise = { share: 0.8, within: 120 }
    const phone = { activities: ["contact"], promise, maxOccupancy: 0.85, open }
    const line = { events: (0.35 * 2000 * 3600) / 300, minutes: 5, municipalities: 98 }
    expect(today(scenario(line, { channels: { phone } })).present).toBeCloseTo(111.6110109746053, 6)
    expect(today(scenario(line, { channels: { phone: { ...phone, agents: "whole" } } })).present).toBeCloseTo(196, 9)
  })

  it.each([
    [0, 1.9751381215469614],
    [0.7, 0.5925414364640885],
    [1, 0]
  ])("costs its idle time where somebody must be present: blend %f", (blend, extra) => {
    const open = { hoursPerWeek: 30, weeksPerYear: 52 }
    const promise = { share: 0.5, within: 600 }
    const counter = { activities: ["contact"], promise, open, minimumPresent: { local: 2 }, blend }
    const compiled = scenario({ events: 0.35 * 1560, minutes: 60 }, { channels: { counter } })
    const found = today(compiled)
    expect(found.staffed).toBeCloseTo(2.394106813996317, 9)
    expect(found.work).toBeCloseTo(0.4189686924493554, 9)
    expect(measure(compiled.model, allocate(compiled.model), national("serviceToday"))).toBeCloseTo(extra, 9)
    expect(measure(compiled.model, allocate(compiled.model), national("occupancy"))).toBeCloseTo(0.175, 9)
  })
})

/** A line of so many Erlang from calls of so many seconds, open 1,000 hours a year. */
const lineOf = (erlang: number, seconds: number, rules: object) => {
  const open = { hoursPerWeek: 20, weeksPerYear: 50 }
  const line = { events: (erlang * 1000 * 3600) / seconds, minutes: seconds / 60 }
  return today(scenario(line, { channels: { phone: { activities: ["contact"], open, ...rules } } }))
}

describe("published lines in a scenario", () => {
  it.each([
    ["pyworkforce's guide", 10, 180, { promise: { share: 0.8, within: 20 }, maxOccupancy: 0.85 }, 14],
    ["its targets: 80 %", 10, 180, { promise: { share: 0.8, within: 20 }, maxOccupancy: 0.8 }, 14],
    ["85 %", 10, 180, { promise: { share: 0.85, within: 20 }, maxOccupancy: 0.8 }, 14],
    ["90 %", 10, 180, { promise: { share: 0.9, within: 20 }, maxOccupancy: 0.8 }, 15],
    ["25 calls of 752 seconds a quarter", (25 * 752) / 900, 752, { promise: { share: 0.9, within: 20 } }, 28],
    ["a mean wait of a minute", 10, 180, { promise: { meanWait: 60 } }, 12],
    ["360 calls of 240 seconds in half an hour", 48, 240, { promise: { share: 0.84, within: 15 } }, 55],
    ["callers who hang up", 10, 180, { promise: { share: 0.9167, within: 20 }, patience: 300 }, 14],
    ["one line of 100 Erlang", 100, 180, { promise: { share: 0.8, within: 0 } }, 111],
    ["a quarter of it", 25, 180, { promise: { share: 0.8, within: 0 } }, 31],
    ["a tenth", 10, 180, { promise: { share: 0.8, within: 0 } }, 14],
    ["a twentieth", 5, 180, { promise: { share: 0.8, within: 0 } }, 8]
  ])("takes as many whole people as was published or reckoned: %s", (_, erlang, seconds, rules, agents) => {
    expect(lineOf(erlang, seconds, { ...rules, agents: "whole" }).present).toBeCloseTo(agents, 9)
  })

  it("takes any number of people where nothing is rounded", () => {
    expect(lineOf(10, 180, { promise: { share: 0.8, within: 20 } }).present).toBeCloseTo(13.037206466407799, 8)
    const exact = [
      [1, 2.411836785540173, 2.931528559650363, 3.4154867899720025],
      [5, 7.739859307921355, 8.713382955889834, 9.604570693077944],
      [20, 25.12124794828109, 26.90237214598213, 28.515013387848526],
      [100, 110.9938668762988, 114.7612558229273, 118.1452786909518]
    ] as const
    for (const [erlang, ...agents] of exact)
      for (const [k, late] of [0.2, 0.1, 0.05].entries())
        expect(lineOf(erlang, 180, { promise: { share: 1 - late, within: 0 } }).present).toBeCloseTo(agents[k]!, 6)
  })

  it("takes as many with endless patience as with none that ends", () => {
    for (const erlang of [0.4, 3, 25]) {
      const promise = { share: 0.8, within: 60 }
      const [patient, endless] = [lineOf(erlang, 240, { promise, patience: 1e9 }), lineOf(erlang, 240, { promise })]
      expect(patient.present / endless.present).toBeCloseTo(1, 6)
    }
  })

  it("does no other work than the workload says: 52,000 calls of 6 minutes are 5,200 hours", () => {
    const phone = {
      activities: ["contact"],
      promise: { share: 0.8, within: 60 },
      open: { hoursPerWeek: 37, weeksPerYear: 52 }
    }
    const compiled = scenario({ events: 52_000, minutes: 6 }, { channels: { phone } })
    expect(today(compiled).work * 1303.2).toBeCloseTo(5200, 9)
    expect(allocate(compiled.model).statusQuo.core[0]! * 1303.2).toBeCloseTo(5200, 9)
  })
})

const months = [0.06, 0.06, 0.08, 0.14, 0.16, 0.1, 0.05, 0.07, 0.09, 0.08, 0.06, 0.05]

describe("a promise to cases in a scenario", () => {
  it.each([
    [5, 229.7872340425532],
    [14, 192.85714285714286],
    [30, 154.83870967741936],
    [60, 142.85714285714286]
  ])("of %i days under a spring peak takes the rate of the worked example", (days, rate) => {
    const monthShares = Object.fromEntries(monthNames.map((name, i) => [name, months[i]]))
    const cases = { benefit: { activities: ["contact"], promise: { share: 0, days }, monthShares } }
    const { model } = scenario({ events: 36_000, minutes: 30 }, { cases })
    const allocation = allocate(model)
    const found = caseTotals(model, model.service!, allocation, "today", { caseType: 0, site: -1 })
    expect(found.requiredPerDay).toBeCloseTo(rate, 6)
    // Extra cases a day, half an hour each, on 252 days, over case hours.
    const extra = ((rate - 36_000 / 252) * 0.5 * 252) / 1303.2
    expect(allocation.statusQuo.service[0]).toBeCloseTo(extra, 6)
  })

  it("costs 0.21 cases a day at any size where they come at random", () => {
    const cases = { benefit: { activities: ["contact"], promise: { share: 0.95, days: 14 } } }
    for (const perDay of [0.3, 3, 300]) {
      const { model } = scenario({ events: perDay * 252, minutes: 30 }, { cases })
      const found = caseTotals(model, model.service!, allocate(model), "today", { caseType: 0, site: -1 })
      expect(found.requiredPerDay - found.meanPerDay).toBeCloseTo(0.21398087668242785, 9)
      expect(found.late / found.cases).toBeLessThan(0.05)
    }
  })

  it("is kept by more than the mean and broken by less", () => {
    const late = (capacity: number) => {
      const promise = { share: 0.95, days: 14 }
      const stated = { local: capacity, centre: 1 }
      const cases = { benefit: { activities: ["contact"], promise, capacity: stated } }
      const { model } = scenario({ events: 36_000, minutes: 30 }, { cases })
      const found = caseTotals(model, model.service!, allocate(model), "today", { caseType: 0, site: -1 })
      return found.late / found.cases
    }
    expect(late(1.05)).toBeLessThan(0.01)
    expect(late(0.9)).toBeGreaterThan(0.5)
    expect(late(0.9)).toBeLessThanOrEqual(1)
  })
})

describe("metrics of service", () => {
  it("are refused where nothing is promised, with the section to add", () => {
    const { names } = scenario(
      { events: 1000, minutes: 5 },
      {
        cases: { benefit: { activities: ["contact"], promise: { share: 0.9, days: 10 } } }
      }
    )
    expect(readMetric("waitDays.benefit", names)).toHaveProperty("metric")
    expect(readMetric("backlog.benefit", names)).toHaveProperty("metric")
    const { service: _, ...without } = names
    expect(readMetric("waitDays", without)).toHaveProperty("hint")
    expect(readMetric("late.benefit", { ...names, service: { channels: [], caseTypes: [] } })).toHaveProperty("hint")
  })
})
