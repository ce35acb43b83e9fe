/** What holds of every plan of lending, whoever is short of whom. */
import { planOf } from "../../../src/analysis/lending/planOf.ts"
import { staffFindings } from "../../../src/analysis/staffFindings.ts"
import { sequence } from "../../../src/kernel/streams.ts"
import { allocate } from "../../../src/model/allocate.ts"
import type { LendingPlan } from "../../../src/model/staffing/LendingPlan.ts"
import { positionsOf } from "../../../src/model/staffing/positions.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { communes, type StaffRow } from "../../support/communes.ts"

const SPECIALISMS = ["a", "b"] as const
const TERMS = {
  long: { days: 126, setupDays: 6, productivity: 0.9, costPerFte: 500 },
  short: { days: 7, setupDays: 2, costPerFte: 5 }
}
const TRAVEL = { from: "coordinates", kmPerHour: 60, maxHours: 0.6, costPerKm: 3, tripsPerMonth: 4 }

/** Units with staff and need that differ, the same for the same key. */
const rowsOf = (key: number): ReadonlyArray<StaffRow> => {
  const random = sequence("lending", key)
  return Array.from({ length: 3 + (key % 4) }, (_, m) => m).flatMap((m) =>
    SPECIALISMS.map((specialism) => ({
      code: String(m + 1),
      specialism,
      have: Math.round(random() * 60) / 10,
      need: Math.round(random() * 60) / 10
    }))
  )
}

const solved = (rows: ReadonlyArray<StaffRow>, staffing: object = {}) => {
  const units = Math.max(...rows.map(({ code }) => Number(code)))
  const declared = Object.fromEntries([...new Set(rows.map(({ specialism }) => specialism))].map((id) => [id, {}]))
  const loaded = communes({
    units,
    staff: rows,
    staffing: {
      specialisms: declared,
      need: "column",
      currency: "EUR",
      travel: TRAVEL,
      terms: TERMS,
      lendableShare: 0.9,
      ...staffing
    }
  })
  const { model } = loaded.compiled
  const allocation = allocate(model)
  const positions = positionsOf(model, model.staffing!, allocation)
  return { loaded, positions, plan: planOf(model, model.staffing!, allocation) }
}

const sum = (cells: Iterable<number>): number => [...cells].reduce((total, fte) => total + fte, 0)
const unmetOf = ({ plan }: { readonly plan: LendingPlan }): number => sum(plan.unmet)
const KEYS = Array.from({ length: 24 }, (_, key) => key)
const NEARLY = 1e-6

describe("a plan of lending", () => {
  it.each(KEYS)("lends no more than there is to lend, and of nothing that the unit lacks (%i)", (key) => {
    const { plan, positions } = solved(rowsOf(key))
    const out = new Float64Array(positions.have.length)
    for (const { from, specialism, fte } of plan.loans) out[from * 2 + specialism]! += fte
    for (const [cell, fte] of out.entries()) {
      expect(fte).toBeLessThanOrEqual(positions.lendable[cell]! + NEARLY)
      if (positions.shortage[cell]! > 0) expect(fte).toBe(0)
    }
    for (const { from, to } of plan.loans) expect(from).not.toBe(to)
    // What is met and what is not is the shortage.
    for (const [cell, fte] of plan.unmet.entries()) expect(fte).toBeLessThanOrEqual(positions.shortage[cell]! + NEARLY)
  })

  it.each(KEYS)("leaves no more unmet with more staff, a larger share, a longer way or another term (%i)", (key) => {
    const rows = rowsOf(key)
    const before = unmetOf(solved(rows, { terms: { short: TERMS.short }, lendableShare: 0.5 }))
    const more = rows.map((row, i) => (i === key % rows.length ? { ...row, have: row.have + 1 } : row))
    const least = { terms: { short: TERMS.short }, lendableShare: 0.5 }
    expect(unmetOf(solved(more, least))).toBeLessThanOrEqual(before + NEARLY)
    expect(unmetOf(solved(rows, { ...least, lendableShare: 0.8 }))).toBeLessThanOrEqual(before + NEARLY)
    expect(unmetOf(solved(rows, { ...least, travel: { ...TRAVEL, maxHours: 2 } }))).toBeLessThanOrEqual(before + NEARLY)
    expect(unmetOf(solved(rows, { ...least, terms: TERMS }))).toBeLessThanOrEqual(before + NEARLY)
  })

  it("lends nothing where nobody has too many, or nobody too few, or no way is short enough", () => {
    const all = (have: number, need: number) =>
      rowsOf(5).map(({ code, specialism }) => ({ code, specialism, have, need }))
    expect(solved(all(1, 2)).plan.loans).toEqual([])
    expect(solved(all(2, 1)).plan.loans).toEqual([])
    expect(solved(rowsOf(3), { travel: { ...TRAVEL, maxHours: 0 } }).plan.loans).toEqual([])
    expect(solved(rowsOf(3)).plan.loans.length).toBeGreaterThan(0)
  })

  it.each(KEYS)("changes neither staff nor need: too many less too few stays what it is (%i)", (key) => {
    const rows = rowsOf(key)
    const { total } = staffFindings(solved(rows).loaded)
    const without = staffFindings(solved(rows, { terms: {}, travel: undefined }).loaded).total
    expect(total).toEqual(without)
    expect(total.tooMany - total.tooFew).toBeCloseTo(total.difference, 9)
    expect(total.difference).toBeCloseTo(sum(rows.map(({ have, need = 0 }) => have - need)), 9)
  })

  it.each(KEYS)("is worth the same under other names and in another order (%i)", (key) => {
    const rows = rowsOf(key)
    const rules = { priority: { by: "share", worstFirst: true } }
    const one = solved(rows, rules).plan
    const renamed = rows.map((row) => ({ ...row, specialism: row.specialism === "a" ? "z" : "c" })).toReversed()
    const other = solved(renamed, rules).plan
    expect(sum(other.unmet)).toBeCloseTo(sum(one.unmet), 6)
    expect(other.worst).toBeCloseTo(one.worst, 6)
    expect(Math.abs(other.cost - one.cost)).toBeLessThanOrEqual(1e-5 * Math.max(1, one.cost))
  })

  it.each(KEYS)("of whole people meets no more than one of parts of them, and counts whole people (%i)", (key) => {
    const rows = rowsOf(key)
    const whole = solved(rows, { people: "whole" })
    expect(unmetOf(whole)).toBeGreaterThanOrEqual(unmetOf(solved(rows)) - NEARLY)
    for (const { fte } of whole.plan.loans) expect(Number.isInteger(fte)).toBe(true)
    expect(whole.plan.proven).toBe(true)
  })

  it.each(KEYS)("of one specialism, everywhere near and with nothing lost, meets all that can be met (%i)", (key) => {
    const rows = rowsOf(key).filter(({ specialism }) => specialism === "a")
    const near = { travel: { ...TRAVEL, maxHours: 100 }, terms: { all: { days: 100 } } }
    const { positions, ...found } = solved(rows, near)
    expect(unmetOf(found)).toBeCloseTo(Math.max(0, sum(positions.shortage) - sum(positions.lendable)), 6)
  })

  it.each(KEYS)("makes the largest unmet share no larger when the worst come first (%i)", (key) => {
    const rows = rowsOf(key)
    const [plain, worst] = [solved(rows), solved(rows, { priority: { worstFirst: true } })]
    expect(sum(worst.plan.unmet)).toBeCloseTo(sum(plain.plan.unmet), 6)
    expect(worst.plan.worst).toBeLessThanOrEqual(plain.plan.worst + NEARLY)
    expect(worst.plan.cost).toBeGreaterThanOrEqual(plain.plan.cost * (1 - 1e-5))
  })
})
