import { describe, expect, it } from "vitest"
import { type Absence, criticalMass, trainedPeople, uncoveredWith } from "../../../src/model/quality/coverage.ts"

const away = (share: number, commonShare = 0) => ({ share, vacancy: 0, commonShare })

const uncovered = (people: number, atLeast: number, absence: Absence): number => uncoveredWith(atLeast, absence)(people)

describe("uncovered", () => {
  it("is a^n where absences are independent", () => {
    for (const share of [0.1, 0.15, 0.2, 0.25]) {
      for (const people of [1, 2, 3, 4]) expect(uncovered(people, 1, away(share))).toBeCloseTo(share ** people, 14)
    }
  })

  it("keeps what is common to all, however many are trained", () => {
    const found = [1, 2, 3, 5].map((people) => uncovered(people, 1, away(0.2, 0.25)))
    const expected = [0.19999999999999996, 0.07368421052631577, 0.05373961218836565, 0.05009323132879582]
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14))
  })

  it("gives 227 days of 165 Norwegian offices with one or two people", () => {
    expect(227 * uncovered(1, 1, away(0.15))).toBeCloseTo(34.05, 9)
    expect(227 * uncovered(2, 1, away(0.15))).toBeCloseTo(5.1075, 9)
  })

  it("counts vacancies and is certain where nobody is", () => {
    expect(uncovered(1, 1, { share: 0.2, vacancy: 0.5, commonShare: 0 })).toBeCloseTo(0.6, 14)
    expect(uncovered(0, 1, away(0.2))).toBe(1)
    expect(uncovered(3, 1, away(0))).toBe(0)
    expect(uncovered(2, 3, away(0))).toBe(1)
  })

  it("falls with people and rises with absence", () => {
    for (let people = 2; people < 40; people++) {
      expect(uncovered(people, 2, away(0.2, 0.1))).toBeLessThanOrEqual(uncovered(people - 1, 2, away(0.2, 0.1)))
      expect(uncovered(people, 2, away(0.2, 0.1))).toBeLessThan(uncovered(people, 2, away(0.25, 0.1)))
    }
  })
})

describe("criticalMass", () => {
  it("is the least n of the binomial table", () => {
    const found = [1, 2, 3].map((k) => [0.95, 0.99, 0.999].map((q) => criticalMass(q, k, away(0.2))))
    expect(found).toEqual([
      [2, 3, 5],
      [4, 5, 7],
      [6, 7, 9]
    ])
    expect(criticalMass(0.99, 5, away(0.2))).toBe(10)
  })

  it("is out of reach where common absence alone is more than allowed", () => {
    expect(criticalMass(0.99, 1, away(0.2, 0.25))).toBeNull()
  })
})

describe("trainedPeople", () => {
  it("counts people, never FTE", () => {
    expect(trainedPeople(0.4, 0.2, 1)).toBe(2)
    expect(trainedPeople(0.6, 0.2, 1)).toBe(3)
    expect(trainedPeople(0.1, 1, 2)).toBe(2)
    expect(trainedPeople(0, 1, 2)).toBe(0)
  })
})
