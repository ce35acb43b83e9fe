import { allocate } from "../../../src/model/allocate.ts"
import { measure } from "../../../src/model/Metric.ts"
import { quantities } from "../../../src/model/quantities.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadTextsNow } from "../../support/load.ts"

const table = "code,name,population\n1,Aa,20000\n2,Bee,12000\n3,Cee,8000\n4,Dee,5000\n"

const merger = (share: number, more: object = {}) => ({
  casecap: 1,
  id: "merger",
  title: "Merger",
  municipalities: { table: "m.csv", code: "code", name: "name", population: "population" },
  workingTime: { gross: 1924, vacation: 200, publicHolidays: 60, sickness: 100, other: 40 },
  caseTypes: {
    a: {
      recipients: { total: 900, spreadBy: "population" },
      activities: { app: { perRecipient: 1, minutes: 240 } }
    },
    b: { recipients: { total: 1800, spreadBy: "population" }, activities: { app: { perRecipient: 1, minutes: 90 } } }
  },
  competence: {
    local: { minimumTrained: 1, ftePerTrained: 0.8, components: { course: { hours: 20 } } },
    centre: { minimumTrained: 2, ftePerTrained: 0.8, components: { course: { hours: 20 } } }
  },
  management: { localSpan: 15, centreSpan: 15 },
  organisation: {
    form: "interMunicipal",
    centres: { joint: {} },
    share,
    centreRelativeUnitTime: 0.95,
    handoff: { share: 0.1, sendMinutes: 5, receiveMinutes: 5 }
  },
  quality: {
    workingDays: 225,
    absence: { local: 0.2, centre: 0.2, commonShare: 0.1, vacancy: 0 },
    coverage: { atLeast: 1, target: 0.95 }
  },
  ...more
})

const asked = (written: object) => {
  const { compiled } = loadTextsNow({ "s.yaml": JSON.stringify(written), "m.csv": table }, "s.yaml")
  const allocation = allocate(compiled.model)
  return (text: string): number => {
    const reading = readMetric(text, compiled.names)
    if (!("metric" in reading)) throw new Error(JSON.stringify(reading))
    return measure(compiled.model, allocation, reading.metric)
  }
}

describe("who is there", () => {
  it("is counted where the work is done: four desks put together are one, and hand-offs are no desk", () => {
    const of = asked(merger(1))
    expect(of("robust.before")).toBe(8)
    expect(of("robust.after")).toBe(0)
    expect(of("uncoveredDays@1")).toBe(0)
    expect(of("uncoveredDays")).toBe(of("uncoveredDays@joint"))
    expect(of("uncoveredDays")).toBeLessThan(of("uncoveredDaysToday") / 20)
  })

  it("sums over places and case types", () => {
    const of = asked(merger(0.6))
    const places = ["1", "2", "3", "4", "joint"]
    expect(places.reduce((sum, place) => sum + of(`uncoveredDays@${place}`), 0)).toBeCloseTo(of("uncoveredDays"), 9)
    expect(of("uncoveredDays.a") + of("uncoveredDays.b")).toBeCloseTo(of("uncoveredDays"), 9)
    expect(of("uncoveredDaysToday.a@2")).toBeCloseTo(45, 9)
    expect(of("coverage@2")).toBeCloseTo(0.8, 9)
  })

  it("does not change where the organisation moves nothing", () => {
    const of = asked(merger(0))
    expect(of("uncoveredDays")).toBe(of("uncoveredDaysToday"))
    expect(of("robust.after")).toBe(of("robust.before"))
  })

  it("has a critical mass, if common absence allows it", () => {
    expect(asked(merger(1))("criticalMass")).toBe(3)
    const quality = { ...merger(1).quality, coverage: { atLeast: 1, target: 0.99 } }
    expect(asked(merger(1, { quality }))("criticalMass")).toBeNaN()
    expect(asked(merger(1, { quality }))("robust.after")).toBe(2)
  })

  it("moves no FTE", () => {
    const { quality: _, ...without } = merger(0.6)
    for (const metric of ["local", "centre", "freed"]) expect(asked(merger(0.6))(metric)).toBe(asked(without)(metric))
  })

  it("goes in steps", () => {
    for (const [id, { section, steps, unit }] of Object.entries(quantities))
      if (section === "quality" && unit !== "fte") expect(steps, id).toBe(true)
  })
})
