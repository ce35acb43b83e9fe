/** Laws of the transition over whole scenarios: what must hold whatever the numbers are. */
import { Schema } from "effect"
import { allocate } from "../../../src/model/allocate.ts"
import type { Model } from "../../../src/model/Model.ts"
import { sumOf } from "../../../src/model/money/keys.ts"
import { moneyOf } from "../../../src/model/money/moneyOf.ts"
import { oneOffAmounts } from "../../../src/model/money/oneOff.ts"
import { moneyPathOf, turningMonth } from "../../../src/model/transition/moneyPath.ts"
import { pathOf } from "../../../src/model/transition/path.ts"
import { fteYearsLost, fullFreed, inMonth, monthsToFull, seriesOf } from "../../../src/model/transition/series.ts"
import { sequence } from "../../../src/kernel/streams.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables } from "../../support/everything.ts"
import { loadTextsNow } from "../../support/load.ts"

type Written = Readonly<Record<string, unknown>>

const modelWith = (transition: Written, without: Written = {}): Model =>
  loadTextsNow(
    {
      "s.yaml": JSON.stringify({
        ...everything,
        transition: { ...everything["transition"], ...transition },
        ...without
      }),
      ...everythingTables
    },
    "s.yaml"
  ).compiled.model

const pathIn = (model: Model) => pathOf(model, model.transition!, allocate(model))

const smooth: Written = {
  preparation: { months: 0, projectFte: 0 },
  optimisation: { months: 0, shape: "linear" },
  follow: { share: 1 },
  startProductivity: { followed: 1, recruited: 1 },
  attrition: { followed: 0, recruited: 0, local: 0 },
  recruitmentLeadMonths: 0,
  doubleRunningMonths: 0,
  noticeMonths: 0,
  handBack: { months: 0, share: 0 }
}

/** A transition whose numbers come from a key. */
const anyTransition = (key: number): Written => {
  const random = sequence("transition", key)
  const between = (low: number, high: number) => low + (high - low) * random()
  return {
    months: 240,
    preparation: { months: between(0, 30), projectFte: between(0, 5) },
    waves: {
      housing: { caseTypes: ["housing"], goLive: Math.ceil(between(1, 40)) },
      all: { goLive: Math.ceil(between(1, 40)) }
    },
    optimisation: {
      months: between(0, 30),
      shape: random() < 0.5 ? "linear" : "exponential",
      from: { centreRelativeUnitTime: between(1, 1.5), automation: 0 }
    },
    follow: { share: between(0, 1) },
    startProductivity: { followed: between(0.3, 1), recruited: between(0, 1) },
    ramp: { months: between(1, 12), shape: random() < 0.5 ? "linear" : "exponential" },
    attrition: { followed: between(0, 0.2), recruited: between(0, 0.3), local: between(0, 0.2) },
    recruitmentLeadMonths: Math.round(between(0, 5)),
    temporaryShare: between(0, 1),
    doubleRunningMonths: between(0, 5),
    noticeMonths: between(0, 6),
    overtime: between(0, 0.2),
    chase: between(0, 0.3),
    handBack: { months: between(0, 6), share: between(0, 0.3) }
  }
}

const Key = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e6 }))
const RUNS = { runs: 12 }

describe("without friction", () => {
  const model = modelWith(smooth)
  const path = pathIn(model)
  const allocation = allocate(model)

  it("every case type is in its steady state from its change on", () => {
    for (const [c] of model.caseTypes.entries()) {
      for (let month = 1; month <= path.months; month++) {
        const at = { caseType: c, municipality: -1, centre: -1, item: -1, month }
        const live = month > path.goLive[c]!
        const centre = path.centre.last.reduce((sum, fte, desk) => (desk % 2 === c ? sum + fte : sum), 0)
        expect(inMonth("centre", path, model, at)).toBeCloseTo(live ? centre : 0, 9)
        const side = live ? path.local.last : path.local.before
        const local = side.reduce((sum, fte, cell) => (cell % 2 === c ? sum + fte : sum), 0)
        expect(inMonth("local", path, model, at)).toBeCloseTo(local, 9)
      }
    }
    expect(Math.max(...seriesOf("backlog", path, model))).toBe(0)
    expect(monthsToFull(path, model)).toBe(Math.max(...path.goLive) + 1)
    expect(fteYearsLost(path, model)).toBeCloseTo(0, 9)
  })

  it("money sums in a steady year to the yearly saving, loan repayment left out", () => {
    const money = model.money!
    const year = moneyOf(model, money, allocation)
    const own = moneyPathOf(model, money, model.transition!, allocation)
    expect(sumOf(own.saving.subarray(-12))).toBeCloseTo(year.saving + year.centre.annuity, 4)
    expect(sumOf(own.saving.subarray(0, own.firstChange))).toBeCloseTo(0, 6)
    expect(sumOf(own.oneOff)).toBeCloseTo(sumOf(oneOffAmounts(model, money, allocation.values, year)), 4)
    expect(own.cumulated.at(-1)).toBeCloseTo(sumOf(own.saving) - sumOf(own.oneOff), 4)
  })
})

describe("any transition", () => {
  it.prop(
    "changes nothing of the steady state",
    Key,
    (key) => {
      const plain = allocate(modelWith({}, { transition: undefined }))
      const model = modelWith(anyTransition(key))
      const own = allocate(model)
      expect(own.local).toEqual(plain.local)
      expect(own.centres).toEqual(plain.centres)
    },
    RUNS
  )

  it.prop(
    "ends in the steady state where all recruits are temporary",
    Key,
    (key) => {
      const model = modelWith({
        ...anyTransition(key),
        temporaryShare: 1,
        startProductivity: { followed: 1, recruited: 1 }
      })
      const path = pathIn(model)
      // An exponential end is reached to 20^(−200/30).
      expect(seriesOf("freed", path, model).at(-1)).toBeCloseTo(fullFreed(path), 4)
    },
    RUNS
  )

  it.prop(
    "has no negative staff, and waves and places sum to the whole",
    Key,
    (key) => {
      const model = modelWith(anyTransition(key))
      const path = pathIn(model)
      for (const { heads, temporary, followed, backlog } of path.desks)
        for (const series of [heads, temporary, followed, backlog])
          expect(Math.min(...series)).toBeGreaterThanOrEqual(0)
      const where = { caseType: -1, municipality: -1, centre: -1, item: -1 }
      for (const month of [1, 20, 33, 41, 60, 240]) {
        for (const id of ["local", "centre", "need", "backlog", "capacity"] as const) {
          const whole = inMonth(id, path, model, { ...where, month })
          const byCaseType = [0, 1].map((caseType) => inMonth(id, path, model, { ...where, month, caseType }))
          // Where nobody keeps up, what waits grows without bound.
          expect(Math.abs(sumOf(byCaseType) - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole)))
        }
        const places = Array.from({ length: model.municipalities }, (_, municipality) =>
          inMonth("local", path, model, { ...where, month, municipality })
        )
        expect(sumOf(places)).toBeCloseTo(inMonth("local", path, model, { ...where, month }), 8)
        const centres = [0, 1].map((centre) => inMonth("centre", path, model, { ...where, month, centre }))
        expect(sumOf(centres)).toBeCloseTo(inMonth("centre", path, model, { ...where, month }), 8)
      }
    },
    RUNS
  )

  it.prop(
    "piles up no more where more people follow",
    Key,
    (key) => {
      const peak = (share: number): number => {
        // Who follows knows the task at least as well as who is recruited, and stays at least as long. Nobody's contract
        // ends: of such people the newest go first, which leaves those who know more.
        const model = modelWith({
          ...anyTransition(key),
          follow: { share },
          startProductivity: { followed: 0.9, recruited: 0.3 },
          ramp: { months: 6, shape: "linear" },
          attrition: { followed: 0.05, recruited: 0.05, local: 0.05 },
          recruitmentLeadMonths: 0,
          temporaryShare: 0,
          handBack: { months: 0, share: 0 }
        })
        return Math.max(...seriesOf("backlog", pathIn(model), model))
      }
      const peaks = [0, 0.3, 0.6, 0.9].map(peak)
      for (const [i, own] of peaks.slice(1).entries()) expect(own).toBeLessThanOrEqual(peaks[i]! + 1e-9)
    },
    RUNS
  )

  it.prop(
    "moves as a whole when all changes move",
    Key,
    (key) => {
      const written = { ...anyTransition(key), preparation: { months: 0, projectFte: 0 }, recruitmentLeadMonths: 0 }
      const waves = (later: number) => ({
        housing: { caseTypes: ["housing"], goLive: 5 + later },
        all: { goLive: 9 + later }
      })
      const [now, later] = [0, 7].map((by) => {
        const model = modelWith({ ...written, waves: waves(by) })
        return seriesOf("freed", pathIn(model), model)
      }) as [Float64Array, Float64Array]
      for (let t = 0; t < 233; t++) expect(later[t + 7]).toBeCloseTo(now[t]!, 9)
    },
    RUNS
  )
})

describe("the turn of the money", () => {
  it("is the first month after which nothing is missing any more", () => {
    const monthly = [
      ...Array.from({ length: 6 }, () => -30),
      ...Array.from({ length: 6 }, () => 5),
      ...Array.from({ length: 24 }, () => 12)
    ]
    let sum = 0
    expect(turningMonth(Float64Array.from(monthly, (flow) => (sum += flow)))).toBe(25)
    expect(turningMonth(Float64Array.of(-1, 2, -1))).toBe(Infinity)
    expect(turningMonth(Float64Array.of(1, 2))).toBe(1)
  })
})
