/** Money month by month: sums to the years of a steady state, and spends what is spent once in the year that is said. */
import { allocate } from "../../../src/model/allocate.ts"
import { EVERYTHING } from "../../../src/model/money/directCosts.ts"
import { moneyByMonth, type PaidMonth, savingByYearOf, yearOfMonth } from "../../../src/model/money/moneyMonths.ts"
import { moneyOf } from "../../../src/model/money/moneyOf.ts"
import { oneOffAmounts } from "../../../src/model/money/oneOff.ts"
import { sumOf } from "../../../src/model/money/keys.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables } from "../../support/everything.ts"
import { loadTextsNow } from "../../support/load.ts"

const { model } = loadTextsNow({ "s.yaml": JSON.stringify(everything), ...everythingTables }, "s.yaml").compiled
const money = model.money!
const allocation = allocate(model)
const year = moneyOf(model, money, allocation)
const oneOff = oneOffAmounts(model, money, model.values, year)
const steady: PaidMonth = { allocation, besideFte: 0, ...EVERYTHING }
/** Everybody still sits in the municipality. */
const before: PaidMonth = {
  allocation: {
    ...allocation,
    local: allocation.statusQuo,
    centres: {
      core: new Float64Array(allocation.centres.core.length),
      rework: new Float64Array(allocation.centres.core.length),
      posts: new Float64Array(allocation.centres.management.length),
      transaction: new Float64Array(allocation.centres.core.length),
      upkeep: new Float64Array(allocation.centres.core.length),
      service: new Float64Array(allocation.centres.core.length),
      coordination: new Float64Array(allocation.centres.management.length),
      management: new Float64Array(allocation.centres.management.length)
    }
  },
  besideFte: 0,
  isLive: () => false,
  centresRun: false
}
const months = (count: number, month: PaidMonth): ReadonlyArray<PaidMonth> => Array.from({ length: count }, () => month)

describe("money by month", () => {
  it("sums over a steady year to the year's saving, loan repayment left out", () => {
    const { saving } = moneyByMonth(model, money, months(12, steady), 0, oneOff)
    expect(sumOf(saving)).toBeCloseTo(year.saving + year.centre.annuity, 6)
  })

  it("saves nothing before anything changes, and pays a project at the centres' price", () => {
    const { saving } = moneyByMonth(model, money, [before, { ...before, besideFte: 12 }], 2, oneOff)
    expect(saving[0]).toBe(0)
    expect(saving[1]).toBeCloseTo(-(250_000 * (1.12 / 1.06) + 50_000), 6)
  })

  it("spends what is spent once, all of it, in the year that is said", () => {
    const path = [...months(24, before), ...months(24, steady)]
    const found = moneyByMonth(model, money, path, 24, oneOff)
    expect(sumOf(found.oneOff)).toBeCloseTo(sumOf(oneOff), 4)
    // The systems: 40 % in the year before year 0, the rest in it; what may come: 20 % in year 0; leaving: 70 % in it.
    const [systems, mayCome, leaving] = oneOff as [number, number, number]
    expect(sumOf(found.oneOff.subarray(0, 12))).toBeCloseTo(0.4 * systems, 4)
    expect(sumOf(found.oneOff.subarray(12, 24))).toBeCloseTo(0.6 * systems + 0.2 * mayCome + 0.7 * leaving, 4)
    expect(found.oneOff[24]).toBeCloseTo((0.8 * mayCome + 0.3 * leaving) / 12, 4)
    const late = moneyByMonth(model, money, path.slice(20), 4, oneOff)
    expect(sumOf(late.oneOff)).toBeCloseTo(sumOf(oneOff), 4)
  })

  it("cumulates to what is saved less what is spent, and turns where that reaches 0", () => {
    const monthly = [...Array.from({ length: 6 }, () => -30), ...Array.from({ length: 6 }, () => 5)]
    const path = [...monthly, ...Array.from({ length: 24 }, () => 12)]
    let sum = 0
    const cumulated = path.map((flow) => (sum += flow))
    const found = moneyByMonth(
      model,
      money,
      months(36, steady),
      0,
      oneOff.map(() => 0)
    )
    const step = found.saving[0]!
    found.cumulated.forEach((value, i) => expect(value).toBeCloseTo(step * (i + 1), 4))
    expect(cumulated.findIndex((value) => value >= 0) + 1).toBe(25)
  })

  it("gives the years of an appraisal, the last whole one for ever", () => {
    const path = { saving: Float64Array.from({ length: 30 }, (_, i) => (i < 6 ? -1 : i < 18 ? 2 : 3)) }
    const saved = savingByYearOf(path, 6)
    expect([1, 2, 9].map(saved)).toEqual([24, 36, 36])
    expect([-1, 0, 5, 6, 17, 18].map((month) => yearOfMonth(month, 6))).toEqual([0, 0, 0, 1, 1, 2])
  })
})
