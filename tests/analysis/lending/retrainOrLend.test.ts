/** Retraining against lending, and people who are hardly needed where they go. */
import { Effect } from "effect"
import { lendFindings } from "../../../src/analysis/lending/lendFindings.ts"
import { retrainOrLend } from "../../../src/model/staffing/retrainOrLend.ts"
import { communes } from "../../support/communes.ts"
import { describe, expect, it } from "../../support/effect.ts"

const course = { courseDays: 40, productivity: 1, cost: 30_000 }
const stay = { days: 21, setupDays: 6, productivity: 0.9, costPerFte: 9000 }

const found = (staffing: object) =>
  lendFindings(
    communes({
      units: 2,
      staff: [
        { code: "1", specialism: "a", have: 2, need: 0 },
        { code: "1", specialism: "b", have: 0, need: 0 },
        { code: "2", specialism: "a", have: 0, need: 1.2 },
        { code: "2", specialism: "b", have: 0, need: 0 }
      ],
      staffing: {
        specialisms: { a: {}, b: {} },
        need: "column",
        currency: "EUR",
        travel: { from: "coordinates", kmPerHour: 60, maxHours: 5 },
        terms: { stay },
        retrain: { a: { to: "b", ...course } },
        ...staffing
      }
    }),
    0,
    () => Effect.void
  )

describe("retrain or lend", () => {
  it("a course of forty days has worked as many days as a stay after 16.5 months, and costs less from 3.3 on", () => {
    const { work, cost } = retrainOrLend(course, stay)
    expect(work).toBeCloseTo(16.47619047619048, 12)
    expect(cost).toBeCloseTo(3.3333333333333335, 12)
  })

  it.effect("is worked out of a scenario's own course and term", () =>
    Effect.map(found({}), ({ retrainOrLend: lines }) => {
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatchObject({ way: 0, term: 0 })
      expect(lines[0]!.work).toBeCloseTo(16.47619047619048, 12)
      expect(lines[0]!.cost).toBeCloseTo(3.3333333333333335, 12)
    })
  )

  it("says never where the lead never comes, and from the start where it is there", () => {
    expect(retrainOrLend({ ...course, productivity: 0.6 }, stay).work).toBeNull()
    expect(retrainOrLend({ ...course, productivity: 0.9 }, stay).work).toBeNull()
    expect(retrainOrLend({ ...course, courseDays: 5 }, stay).work).toBe(0)
    expect(retrainOrLend(course, { ...stay, costPerFte: 0 }).cost).toBeNull()
    expect(retrainOrLend({ ...course, cost: 0 }, { ...stay, costPerFte: 0 }).cost).toBe(0)
  })

  it("agrees with the days of both, month by month", () => {
    for (const productivity of [0.85, 0.95, 1])
      for (const courseDays of [0, 10, 60]) {
        const one = { ...course, productivity, courseDays }
        const { work } = retrainOrLend(one, stay)
        const ahead = (months: number) =>
          (21 * months - courseDays) * productivity - (21 * months - stay.setupDays) * stay.productivity
        if (work === null) expect(ahead(1e6)).toBeLessThan(0)
        else expect(ahead(work + 0.01)).toBeGreaterThanOrEqual(0)
        if (work !== null && work > 0) expect(ahead(work - 0.01)).toBeLessThan(0)
      }
  })
})

describe("people who go whole", () => {
  it.effect("are counted where less than half of the last is needed", () =>
    Effect.gen(function* () {
      const terms = { full: { days: 100 } }
      expect((yield* found({ people: "whole", terms })).hardlyNeeded).toBe(1)
      expect((yield* found({ people: "continuous", terms })).hardlyNeeded).toBe(0)
      // Of the second person 0.2 FTE of 1 are needed; where everybody does 0.7, it is 0.5 of them.
      expect((yield* found({ people: "whole", terms: { full: { days: 100, productivity: 0.7 } } })).hardlyNeeded).toBe(
        0
      )
    })
  )
})
