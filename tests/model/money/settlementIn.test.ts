/** Who pays from year to year: settlements one after the other, and compensation that runs out. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, type Metric, national } from "../../../src/model/Metric.ts"
import { pricesOf } from "../../../src/model/money/prices.ts"
import { compensationLeft, settlementIn, yearsOfChange } from "../../../src/model/money/settlementIn.ts"
import { sumOf } from "../../../src/model/money/keys.ts"
import { moneyOf } from "../../../src/model/money/moneyOf.ts"
import type { QuantityId } from "../../../src/model/quantities.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables } from "../../support/everything.ts"
import { loadTextsNow } from "../../support/load.ts"

const compensation = { maxLossPerInhabitant: 0.2, paidBy: "winners", phaseOutYears: 4 }
const priced = (settlement: object, transition?: object) =>
  loadTextsNow(
    {
      "s.yaml": JSON.stringify({ ...everything, transition, money: { ...everything["money"], settlement } }),
      ...everythingTables
    },
    "s.yaml"
  ).compiled.model
const byKey = { payer: "municipalities", contribution: { key: "transferred" }, compensation }
const later = priced({ ...byKey, from: { "6": { contribution: { key: "population" } } } })
const complete = priced({
  from: { "0": byKey, "6": { payer: "state", contribution: { key: "equal" }, compensation } }
})
const kindIn = (model: typeof later, year?: number) => settlementIn(model.money!, year)?.key.key.kind

describe("settlements from year to year", () => {
  it("hold from their year until the next, the last one where no year is named", () => {
    expect([-1, 0, 1, 5, 6, 20].map((year) => kindIn(later, year))).toEqual([
      ...Array.from({ length: 4 }, () => "transferred"),
      "population",
      "population"
    ])
    expect(kindIn(later)).toBe("population")
    expect([kindIn(complete, 5), kindIn(complete)]).toEqual(["transferred", "equal"])
  })

  it("lie over what stands beside `from`, whose compensation goes on falling", () => {
    const left = (model: typeof later, year?: number) =>
      compensationLeft(settlementIn(model.money!, year)!, pricesOf(model.values), year)
    expect([undefined, 0, 1, 2, 4, 5, 6, 9].map((year) => left(later, year))).toEqual([1, 1, 1, 0.75, 0.25, 0, 0, 0])
    // Promised anew, it begins anew.
    expect([5, 6, 7, 9, 10].map((year) => left(complete, year))).toEqual([0, 1, 0.75, 0.25, 0])
    expect(yearsOfChange(later.money!, pricesOf(later.values), 30)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it("are asked for by the month after the change, and share out one saving whichever holds", () => {
    const allocation = allocate(later)
    const at = (quantity: QuantityId, month: number, place: Partial<Metric> = {}) =>
      measure(later, allocation, national(quantity, -1, { month, ...place }))
    const ofYear = (year: number) => moneyOf(later, later.money!, allocation, year).settled
    expect(at("net", 12, { municipality: 2 })).toBe(ofYear(1).net[2])
    expect(at("net", 13, { municipality: 2 })).toBe(ofYear(2).net[2])
    expect(at("contribution", 61, { municipality: 0 })).toBe(ofYear(6).contribution[0])
    expect(at("contribution", 60, { municipality: 0 })).not.toBe(ofYear(6).contribution[0])
    // With a transition months count from its start, and years from the first change, after 30 months.
    const onTheWay = priced(
      { ...byKey, from: { "6": { contribution: { key: "population" } } } },
      everything["transition"]
    )
    // What a month shares out is the saving of that month's staff, not that of the year's end.
    const onIt = allocate(onTheWay)
    const inMonth = (quantity: QuantityId, month: number, place: Partial<Metric> = {}) =>
      measure(onTheWay, onIt, national(quantity, -1, { month, ...place }))
    for (const month of [30 + 12, 30 + 13]) {
      const nets = Array.from({ length: onTheWay.municipalities }, (_, m) => inMonth("net", month, { municipality: m }))
      expect(sumOf(Float64Array.from(nets)) + inMonth("net.state", month)).toBeCloseTo(inMonth("saving", month), 4)
      expect(nets[2]).not.toBe(ofYear(1).net[2])
    }
    const saving = measure(later, allocation, national("saving"))
    for (const year of [1, 3, 6, 12]) expect(sumOf(ofYear(year).net) + ofYear(year).state).toBeCloseTo(saving, 4)
  })
})
