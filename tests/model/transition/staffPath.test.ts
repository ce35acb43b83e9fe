import { describe, expect, it } from "vitest"
import { monthlyAttrition, productivityAt, shareOfWay } from "../../../src/model/transition/ramp.ts"
import { type Moved, staffPath, type StaffPath, type StaffRules } from "../../../src/model/transition/staffPath.ts"

/** What a centre needs that needs `start` at first and `full` after 24 months. */
const requirement = (goLive: number, start: number, full: number, months: number): Float64Array =>
  Float64Array.from({ length: months }, (_, t) =>
    t < goLive ? 0 : start + (full - start) * shareOfWay(t - goLive + 0.5, 24, "linear")
  )

const ready = { start: 1, months: 1, shape: "linear" } as const

const frictionless: StaffRules = {
  goLive: 3,
  followedAttrition: 0,
  recruitedAttrition: 0,
  localAttrition: 0,
  leadMonths: 0,
  followedRamp: ready,
  recruitedRamp: ready,
  temporaryShare: 0,
  doubleRunningMonths: 0,
  noticeMonths: 0,
  overtime: 0,
  chase: 0,
  handBack: { months: 0, share: 0 }
}

const attrition = monthlyAttrition(0.1)

const rough: StaffRules = {
  ...frictionless,
  goLive: 6,
  followedAttrition: attrition,
  recruitedAttrition: attrition,
  leadMonths: 2,
  followedRamp: { start: 0.8, months: 6, shape: "linear" },
  recruitedRamp: { start: 0.3, months: 6, shape: "linear" },
  doubleRunningMonths: 2,
  noticeMonths: 3,
  overtime: 0.1,
  chase: 0.1
}

const MONTHS = 84

/** A hundred leave, of whom some follow; the centre needs 100 on day one and 60 after two years. */
const roughPath = (changes: Partial<StaffRules> = {}, followers = 50, months = MONTHS): StaffPath => {
  const rules = { ...rough, ...changes }
  return staffPath(
    rules,
    { leaves: 100, followers, requirement: requirement(rules.goLive, 100, 60, months + rules.leadMonths) },
    months
  )
}

/** Freed FTE by month where 30 FTE stay in the municipalities of 130. */
const freedBy = (path: StaffPath): Array<number> => [...path.heads].map((heads, t) => 100 - path.leaving[t]! - heads)

describe("work that changes hands without friction", () => {
  it("is in its steady state from the change on", () => {
    const moved: Moved = { leaves: 100, followers: 60, requirement: requirement(3, 60, 60, 6) }
    const path = staffPath(frictionless, moved, 6)
    expect([...path.leaving]).toEqual([100, 100, 100, 0, 0, 0])
    expect([...path.heads]).toEqual([0, 0, 0, 60, 60, 60])
    expect(freedBy(path)).toEqual([0, 0, 0, 40, 40, 40])
    expect([...path.backlog]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe("work that changes hands with friction", () => {
  const path = roughPath()

  /** From a reference recursion and a second, array-style program (relative tolerance 1e-9). */
  it.each([
    [5, 100, 49.16666666666667, 0, 0, 0],
    [6, 100, 48.736870794727416, 0, 0, 0],
    [7, 50, 98.3108320310906, 99.16666666666667, 69.41724228506193, 22.807700153098537],
    [9, 50, 96.59955443574464, 95.83333333333333, 82.560529224893, 47.8441554793326],
    [12, 0, 94.08832792342966, 90.83333333333333, 93.29078671340923, 37.26047537369564],
    [36, 0, 76.21154561797798, 60, 76.21154561797798, 0],
    [72, 0, 60, 60, 58.91315070485086, 0]
  ])("agrees with the worked example in month %i", (month, leaving, heads, needed, capacity, backlog) => {
    const at = month - 1
    expect(path.leaving[at]).toBeCloseTo(leaving, 9)
    expect(path.heads[at]).toBeCloseTo(heads, 9)
    expect(requirement(6, 100, 60, MONTHS)[at]).toBeCloseTo(needed, 9)
    expect(path.capacity[at]).toBeCloseTo(capacity, 9)
    expect(path.backlog[at]).toBeCloseTo(backlog, 9)
  })

  it("frees most after 63 months, and the peak of the backlog is in month 10", () => {
    const freed = freedBy(path)
    expect(Math.min(...freed)).toBeCloseTo(-49.16666666666667, 9)
    expect(freed.findIndex((_, t) => freed.slice(t).every((x) => x >= 0.99 * 40)) + 1).toBe(63)
    expect(path.backlog.indexOf(Math.max(...path.backlog)) + 1).toBe(10)
    expect(Math.max(...path.backlog)).toBeCloseTo(48.94814904560016, 9)
    expect(freed.reduce((sum, x) => sum + x, 0) / 12).toBeCloseTo(146.98884187276252, 9)
  })

  it("moves as a whole when the change moves", () => {
    const later = roughPath({ goLive: 9 })
    expect([...later.heads.slice(3)]).toEqual([...path.heads.slice(0, -3)])
    expect([...later.backlog.slice(3)]).toEqual([...path.backlog.slice(0, -3)])
  })

  it("ends in the steady state where all recruits are temporary", () => {
    const temporary = roughPath({ temporaryShare: 1 }, 50, 240)
    expect(temporary.heads[40]).toBeCloseTo(60, 9)
    expect(temporary.heads[239]).toBeCloseTo(60, 9)
  })

  it("piles up less the more people follow", () => {
    const peaks = [20, 40, 60].map((followers) => Math.max(...roughPath({}, followers).backlog))
    expect(peaks[0]).toBeGreaterThan(peaks[1]!)
    expect(peaks[1]).toBeGreaterThan(peaks[2]!)
  })

  it("piles up less where municipalities help", () => {
    const helped = roughPath({ handBack: { months: 3, share: 0.2 } })
    expect(Math.max(...helped.backlog)).toBeLessThan(Math.max(...path.backlog))
  })

  it("depends on nothing that was worked out before it", () => {
    const temporary = { temporaryShare: 0.5 }
    const before = roughPath(temporary)
    // Many temporary recruits in every month.
    roughPath({ temporaryShare: 1, recruitedAttrition: 0.2 }, 0)
    expect(roughPath(temporary)).toEqual(before)
  })

  it("conserves people: heads change by who comes less who leaves", () => {
    const { heads, followed } = path
    for (let t = 1; t < MONTHS; t++) {
      const arrived = t === rough.goLive ? 50 : 0
      const hired = heads[t]! - arrived - heads[t - 1]! * (1 - attrition)
      expect(hired).toBeGreaterThan(-1e-9)
      expect(followed[t]! - arrived).toBeCloseTo(followed[t - 1]! * (1 - attrition), 9)
    }
    expect(Math.min(...heads)).toBe(0)
    // All hires are counted.
    const hires = [...heads].map((own, t) =>
      t === 0 ? own : own - (t === rough.goLive ? 50 : 0) - heads[t - 1]! * (1 - attrition)
    )
    expect(hires.reduce((sum, own) => sum + own, 0)).toBeCloseTo(path.recruits, 8)
  })

  it("has a backlog in closed form where nothing chases and nobody works overtime", () => {
    const plain = roughPath({ chase: 0, overtime: 0 })
    let waiting = 0
    const needed = requirement(6, 100, 60, MONTHS)
    for (let t = 6; t < MONTHS; t++) {
      waiting = Math.max(0, waiting + needed[t]! - plain.capacity[t]!)
      expect(plain.backlog[t]).toBeCloseTo(waiting, 8)
    }
  })

  it("pays those left behind for double running and notice, and counts who is left", () => {
    const paid = roughPath({ localAttrition: monthlyAttrition(0.08) })
    expect([...paid.leaving].slice(6).reduce((sum, fte) => sum + fte, 0)).toBeCloseTo(
      [0, 1, 2, 3, 4].reduce((sum, month) => sum + 50 * (1 - 0.08) ** (month / 12), 0),
      9
    )
    expect(paid.redundancies).toBeCloseTo(50 * (1 - 0.08) ** (5 / 12), 9)
  })
})

describe("a backlog", () => {
  it.each([
    [880, 5],
    [930, 1.5686274509803921],
    [960, 1.1111111111111112]
  ])("of 120 FTE-months is worked off at a capacity of %i with overtime in the months it takes", (capacity, months) => {
    expect(120 / (capacity * 1.05 - 900)).toBeCloseTo(months, 9)
    // The path's own recursion: what waits falls by the same each month until it is gone.
    let waiting = 120
    let passed = 0
    for (; waiting > 0; passed++) waiting = Math.max(0, waiting + 900 - capacity * 1.05)
    expect(passed).toBe(Math.ceil(months))
  })
})

describe("building up over two years", () => {
  /** KOU spm 93: two years of optimisation; 300 million a year in the end. */
  it.each([
    ["linear", [75, 225, 300], 300],
    ["exponential", [144.50014927489912, 265.22917632876045, 292.22500746374493], 190.2706743963404]
  ] as const)("%s realises what it should by year", (shape, byYear, loss) => {
    const steps = 20_000
    const mean = (from: number, to: number) => {
      let sum = 0
      for (let i = 0; i < steps; i++) sum += shareOfWay(from + ((to - from) * (i + 0.5)) / steps, 24, shape)
      return (300 * sum) / steps
    }
    for (const [year, saved] of byYear.entries()) expect(mean(12 * year, 12 * (year + 1))).toBeCloseTo(saved, 4)
    expect(600 - mean(0, 12) - mean(12, 24)).toBeCloseTo(loss, 4)
  })
})

describe("ramps", () => {
  it("are linear or exponential with 95 % at the end", () => {
    expect(productivityAt(3, { start: 0.3, months: 6, shape: "linear" })).toBeCloseTo(0.65, 12)
    expect(productivityAt(9, { start: 0.3, months: 6, shape: "linear" })).toBe(1)
    expect(productivityAt(1, { start: 0.3, months: 6, shape: "exponential" })).toBeCloseTo(0.575126438297958, 12)
    expect(productivityAt(6, { start: 0.3, months: 6, shape: "exponential" })).toBeCloseTo(0.965, 12)
  })

  it("cost 2.1 FTE-months of a recruit that starts at 0.3 and learns for six months", () => {
    const lost = [0, 1, 2, 3, 4, 5].map(
      (age) => 1 - productivityAt(age + 0.5, { start: 0.3, months: 6, shape: "linear" })
    )
    expect(lost.reduce((sum, own) => sum + own, 0)).toBeCloseTo(2.1, 12)
  })

  it("attrition compounds to the yearly one", () => {
    expect(monthlyAttrition(0.25)).toBeCloseTo(0.023688424222606752, 14)
    expect(monthlyAttrition(0.083)).toBeCloseTo(0.007194644294912456, 14)
    expect((1 - monthlyAttrition(0.12)) ** 12).toBeCloseTo(0.88, 14)
    expect(monthlyAttrition(0)).toBe(0)
  })
})
