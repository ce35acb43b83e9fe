import { describe, expect, it } from "vitest"
import { simulateDesk } from "../../../src/analysis/simulation/simulateDesk.ts"
import { caseOutcome, type Rated } from "../../../src/model/service/caseOutcome.ts"
import { requiredRate } from "../../../src/model/service/requiredRate.ts"

const spring = [0.06, 0.06, 0.08, 0.14, 0.16, 0.1, 0.05, 0.07, 0.09, 0.08, 0.06, 0.05]
const even = Array.from({ length: 12 }, () => 1 / 12)

const rated = (cases: number, months: ReadonlyArray<number>, rate: number, startBacklog = 0): Rated => ({
  cases,
  months,
  workingDays: 252,
  rate,
  promiseDays: 30,
  arrivalCv2: 1.5,
  serviceCv2: 1,
  startBacklog,
  chase: 0
})

/** One worker does a case in 1 / rate days, so that nothing but the queue is seen. */
const simulated = ({ cases, months, rate, startBacklog, ...own }: Rated, runs: number) => {
  const desk = {
    kinds: [
      {
        months: months.map((share) => share * cases),
        handlingDays: 1 / rate,
        handlingCv2: own.serviceCv2,
        promiseDays: own.promiseDays
      }
    ],
    arrivalCv2: own.arrivalCv2,
    daysPerMonth: 21,
    workers: 1,
    startBacklog,
    chase: 0
  }
  const found = Array.from({ length: runs }, (_, run) => simulateDesk(desk, 2, 7, run)[0]!)
  const of = (read: (counts: (typeof found)[number]) => number) => {
    const values = found.map(read)
    const mean = values.reduce((sum, one) => sum + one, 0) / runs
    const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs - 1))
    return { mean, error: spread / Math.sqrt(runs) }
  }
  return { late: of(({ late, cases }) => late / cases), waitDays: of(({ waitedDays, cases }) => waitedDays / cases) }
}

const kept = (cases: number, months: ReadonlyArray<number>) =>
  requiredRate([{ months: months.map((share) => share * cases), promiseDays: 30, startBacklog: 0 }], 21)

describe("what becomes of cases", () => {
  it.each([
    ["a large desk in spring", rated(60_000, spring, kept(60_000, spring)), 24],
    ["a small desk in spring", rated(3000, spring, kept(3000, spring)), 400],
    ["a desk that does a little more than the promise takes", rated(6000, spring, 1.03 * kept(6000, spring)), 120],
    ["a desk that starts with a backlog", rated(6000, spring, 1.1 * kept(6000, spring), 400), 60],
    ["an even desk that does 2 % more than comes in", rated(6000, even, (1.02 * 6000) / 252), 120],
    ["a desk that does less than comes in", rated(6000, even, (0.97 * 6000) / 252), 60]
  ])("is what a simulation of %s says", (_, one, runs) => {
    const { late, waitDays } = simulated(one, runs)
    const formula = caseOutcome(one)
    expect(Math.abs(formula.late - late.mean)).toBeLessThan(3 * late.error + 0.005)
    expect(Math.abs(formula.waitDays - waitDays.mean)).toBeLessThan(3 * waitDays.error + 0.02 * waitDays.mean)
  })

  it("is later the less is done", () => {
    const rate = kept(6000, spring)
    const late = [0.95, 1, 1.05, 1.2].map((factor) => caseOutcome(rated(6000, spring, factor * rate)).late)
    expect(late).toEqual(late.toSorted((a, b) => b - a))
    expect(late[3]).toBeLessThan(1e-6)
  })
})
