/** Staff against need: the indicators of WISN, what is too many and too few at once, and work that goes on line. */
import { staffFindings } from "../../../src/analysis/staffFindings.ts"
import { measure } from "../../../src/analysis/measure.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { minutesLeft } from "../../../src/model/staffing/onlineWork.ts"
import { greatCircle } from "../../../src/model/staffing/travel.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { communes } from "../../support/communes.ts"

const of = ({ compiled: { model, names } }: Loaded, text: string): number => {
  const read = readMetric(text, names)
  if (!("metric" in read)) throw new Error(`${text}: ${JSON.stringify(read)}`)
  return measure(model, allocate(model), read.metric)
}

/** Have and need of one specialism, unit by unit. */
const stated = (rows: ReadonlyArray<readonly [have: number, need: number]>, staffing: object = {}) =>
  communes({
    units: rows.length,
    staff: rows.map(([have, need], m) => ({ code: String(m + 1), specialism: "all", have, need })),
    staffing: { specialisms: { all: {} }, need: "column", ...staffing }
  })

describe("difference and ratio", () => {
  it("are those of four health centres in Bangladesh", () => {
    const found = staffFindings(
      stated([
        [4, 8.14],
        [3, 10.71],
        [4, 12.28],
        [7, 11.23]
      ])
    )
    expect(
      found.cells.map(({ difference, ratio }) => [difference, ratio].map((x) => Math.round(x! * 100) / 100))
    ).toEqual([
      [-8.28, 0.33],
      [-7.71, 0.28],
      [-4.23, 0.62],
      [-4.14, 0.49]
    ])
  })

  it("of a whole are the ratio of sums, and what is too many and too few does not cancel", () => {
    // 39 units with 292 too many, 25 with 55 too few, 71 posts elsewhere: 166 net, of 3,335 against 3,169.
    const many = Array.from({ length: 39 }, (_, i): readonly [number, number] => [40 + (i < 19 ? 8 : 7), 40])
    const few = Array.from({ length: 25 }, (_, i): readonly [number, number] => [30 - (i < 5 ? 3 : 2), 30])
    const { total, surplus } = staffFindings(stated([...many, ...few, [30, 101]]))
    expect(total.tooMany).toBeCloseTo(292, 9)
    expect(surplus).toBeCloseTo(292, 9)
    expect(total.tooFew).toBeCloseTo(55 + 71, 9)
    expect(total.difference).toBeCloseTo(166, 9)
    expect(total.tooMany - total.tooFew).toBeCloseTo(total.difference, 9)
  })
})

describe("surplus and shortage", () => {
  const loaded = stated(
    [
      [12, 10],
      [10.5, 10],
      [8, 10],
      [3, 0]
    ],
    { reserve: 0.1, lendableShare: 0.5 }
  )

  it("keep a reserve of their own need back and lend a share of the rest", () => {
    expect(of(loaded, "surplus@1")).toBeCloseTo(0.5, 12)
    expect(of(loaded, "surplus@2")).toBe(0)
    expect(of(loaded, "surplus@4")).toBeCloseTo(1.5, 12)
    expect(of(loaded, "surplus.all")).toBeCloseTo(2, 12)
    expect(of(loaded, "shortage")).toBeCloseTo(2, 12)
    expect(of(loaded, "shortage.all@3")).toBeCloseTo(2, 12)
  })

  it("count whole posts where need is rounded up, without making a post of a rounding error", () => {
    const whole = stated(
      [
        [2, 2.1],
        [3, 3.000_000_000_1]
      ],
      { norm: { rounding: "wholePosts" } }
    )
    expect(of(whole, "shortage@1")).toBe(1)
    expect(of(whole, "shortage@2")).toBe(0)
  })

  it("come from the local FTE of the specialism's case types", () => {
    const modelled = communes({ units: 3 })
    const { model } = modelled.compiled
    const { need } = staffFindings(modelled).total
    expect(need).toBeCloseTo(of(modelled, "local"), 9)
    expect(staffFindings(modelled).bySpecialism.find(({ specialism }) => specialism === 0)!.need).toBeCloseTo(
      of(modelled, "local.permits"),
      9
    )
    expect(model.staffing!.need).toBeNull()
  })
})

describe("work on line", () => {
  it("leaves (1 − s·q*) / (1 − s·q) of the minutes: 86.05 of 100 in Đắk Lắk", () => {
    expect(100 * minutesLeft({ share: 0.35, target: 0.65, saved: 0.4 })).toBeCloseTo(86.04651162790698, 9)
    expect(minutesLeft({ share: 0.5, target: 0.5, saved: 0.7 })).toBe(1)
    expect(minutesLeft({ share: 1, target: 1, saved: 1 })).toBe(0)
  })

  it("goes through the ordinary model: need × 0.8605 where nothing else is needed, also beside an observation", () => {
    const online = {
      caseTypes: { permits: { activities: { application: { share: 0.35, target: 0.65, minutesSavedShare: 0.4 } } } }
    }
    for (const baseline of [undefined, { observedFte: 50, scaleUnitTimes: true, scaleHandOffs: false }]) {
      const loaded = communes({ units: 3, staffing: { online }, more: { ...(baseline && { baseline }) } })
      expect(of(loaded, "onlineSaving")).toBeCloseTo((1 - 0.8604651162790697) * of(loaded, "local.permits"), 9)
      expect(of(loaded, "onlineSaving.aid")).toBeCloseTo(0, 12)
    }
  })
})

describe("distance", () => {
  it("is half the earth's circumference to the other side of the world, and nothing to oneself", () => {
    expect(greatCircle(0, 0, 0, 180)).toBeCloseTo(Math.PI * 6371.0088, 6)
    expect(greatCircle(55.68, 12.55, 55.68, 12.55)).toBe(0)
    // Hà Nội to Đà Nẵng.
    expect(greatCircle(21.0285, 105.8542, 16.0544, 108.2022)).toBeCloseTo(606, -1)
  })
})
