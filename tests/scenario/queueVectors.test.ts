/** Worked examples of waiting, presence and learning, through scenarios as somebody writes them where the language has them. */
import { type Desk, simulateDesk } from "../../src/analysis/simulation/simulateDesk.ts"
import { lexicographic } from "../../src/kernel/lexicographic.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure } from "../../src/model/Metric.ts"
import { erlangA, erlangB, erlangC, meanWait } from "../../src/model/service/erlang.ts"
import { readMetric } from "../../src/scenario/metricText.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadTextsNow } from "../support/load.ts"
import { absence, office, quality } from "../support/office.ts"

const HOURS = 1303.2
const WORKING_DAYS = 252

/** Reads metrics of a scenario: one municipality unless there is a table, one activity `decision` in each case type. */
const reader = (more: object, table = "code,name,people\n1,M,1\n") => {
  const { model, names } = loadTextsNow(
    {
      "q.yaml": JSON.stringify({
        casecap: 1,
        id: "q",
        title: "Queues",
        municipalities: { table: "m.csv", code: "code", name: "name" },
        workingTime: { gross: HOURS, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
        ...more
      }),
      "m.csv": table
    },
    "q.yaml"
  ).compiled
  const allocation = allocate(model)
  return (text: string): number => {
    const read = readMetric(text, names)
    if (!("metric" in read)) throw new Error(`${text} is no metric`)
    return measure(model, allocation, read.metric)
  }
}

const caseType = (perRecipient: number, minutes = 60) => ({
  recipients: { column: "people", factor: 1 },
  activities: { decision: { perRecipient, minutes, automation: 0 } }
})

describe("cases that wait", () => {
  /** Queues of so many cases a working day, with what is done over what comes. */
  const queues = (perDay: number, capacities: ReadonlyArray<number>, more: object) =>
    reader({
      caseTypes: Object.fromEntries(capacities.map((_, i) => [`stage${i}`, caseType(perDay * WORKING_DAYS)])),
      service: {
        workingDaysPerYear: WORKING_DAYS,
        cases: Object.fromEntries(
          capacities.map((capacity, i) => [
            `stage${i}`,
            {
              activities: ["decision"],
              promise: { share: 0.5, days: 14 },
              capacity: { local: capacity, centre: 1 },
              ...more
            }
          ])
        )
      }
    })

  /** A desk of whole people to which so many cases come a day. */
  const desk = (perDay: number, more: Partial<Desk>, kinds: ReadonlyArray<Partial<Desk["kinds"][number]>>): Desk => ({
    arrivalCv2: 1,
    daysPerMonth: 21,
    workers: 1,
    startBacklog: 0,
    chase: 0,
    ...more,
    kinds: kinds.map((kind) => ({
      months: Array.from({ length: 12 }, () => (21 * perDay) / kinds.length),
      handlingDays: 1,
      handlingCv2: 1,
      promiseDays: 1,
      ...kind
    }))
  })

  it("wait at every desk that they are handed to: 6 a day by 8 and by 7.5, and 0.2 days between", () => {
    const at = queues(6, [8 / 6, 7.5 / 6], { arrivalCv2: 1, serviceCv2: 1 })
    // The formula looks at two years from an empty desk, and is a little below the long run.
    const [first, second] = [8, 7.5].map((rate) => {
      const [counts] = simulateDesk(desk(6, {}, [{ handlingDays: 1 / rate }]), 1000, 1, 0)
      return counts!.waitedDays / counts!.cases
    })
    expect(first! + 0.2 + second!).toBeCloseTo(1.366666666666667, 1)
    const formula = at("waitDays.stage0") + 0.2 + at("waitDays.stage1")
    expect(formula).toBeLessThan(1.366666666666667)
    expect(formula).toBeGreaterThan(0.99 * 1.366666666666667)
  })

  it("are as many as come in the days that each waits: new claims of a quarter, and 420 a week", () => {
    const steady = { arrivalCv2: 0, serviceCv2: 0 }
    const claims = queues(110_000 / 90, [1], { ...steady, startBacklog: { local: 23_222.222222222223, centre: 0 } })
    expect(claims("waitDays.stage0")).toBeCloseTo(19, 9)
    expect(claims("backlog.stage0")).toBeCloseTo(23_222.222222222223, 6)
    const week = queues(420 / 5, [1], { ...steady, startBacklog: { local: 1890, centre: 0 } })
    expect(week("waitDays.stage0") / 5).toBeCloseTo(4.5, 9)
  })

  it("are decided in time, by ten people who do two a day, as the exact distribution says", () => {
    const days = [0.5, 1, 2]
    const promised = days.map((promiseDays) => ({ handlingDays: 0.5, promiseDays }))
    const counts = simulateDesk(desk(18, { workers: 10 }, promised), 400, 1, 0)
    for (const [i, within] of [0.3861079794460912, 0.6836587763146535, 0.9326913806749882].entries())
      expect(1 - counts[i]!.late / counts[i]!.cases).toBeCloseTo(within, 2)
  })

  it("wait about as long as Allen and Cunneen say where neither coming nor work is exponential", () => {
    const work = { handlingDays: 1 / 2.1, handlingCv2: 2.25 }
    const [counts] = simulateDesk(desk(11.2, { workers: 6, arrivalCv2: 1.4 }, [work]), 400, 1, 0)
    expect((counts!.waitedDays / counts!.cases - 1 / 2.1) / 0.930104533836945).toBeCloseTo(1, 1)
  })

  it.each([
    [0, 2],
    [1, 4],
    [4, 10]
  ])("wait longer for one another the more their work varies: cv² %i", (handlingCv2, wait) => {
    const [counts] = simulateDesk(desk(0.8, {}, [{ handlingCv2 }]), 4000, 1, 0)
    expect((counts!.waitedDays / counts!.cases - 1) / wait).toBeCloseTo(1, 1)
  })
})

describe("published lines", () => {
  it("wait as M/M/1 and M/M/2 do", () => {
    expect(erlangC(1, 0.75)).toBeCloseTo(0.75, 12)
    expect(meanWait(1, 0.75, 1 / 4)).toBeCloseTo(0.75, 12)
    expect(3 * meanWait(1, 0.75, 1 / 4)).toBeCloseTo(2.25, 12)
    expect(erlangC(2, 0.5)).toBeCloseTo(0.1, 12)
    expect(meanWait(2, 0.5, 1 / 10)).toBeCloseTo(0.006666666666666667, 14)
  })

  it("lose no more than is allowed: lines without a queue", () => {
    const least = (erlang: number, most: number) => {
      let agents = 1
      while (erlangB(agents, erlang) > most) agents++
      return agents
    }
    const found = [8, 10, 12].flatMap((erlang) => [least(erlang, 0.01), least(erlang, 0.02)])
    expect(found).toEqual([15, 14, 18, 17, 20, 19])
    expect(erlangB(15, 8)).toBeCloseTo(0.00910088892787695, 12)
  })

  it("are as good as pyworkforce says where callers hang up, and delay as Halfin and Whitt say where they are endless", () => {
    const found = erlangA(14, 10, 3, 5, 1 / 3)
    expect(found.waiting).toBeCloseTo(0.14526, 5)
    expect(found.abandoned).toBeCloseTo(0.013984, 5)
    expect(found.occupancy).toBeCloseTo(0.704297, 5)
    expect(found.meanWait).toBeCloseTo(0.069919, 5)
    expect(found.level).toBeCloseTo(0.916792, 5)
    const erlang = 1e8
    for (const [beta, alpha] of [
      [0.1, 0.8802870833308116],
      [0.5, 0.504538640997945],
      [1, 0.2233612747982607]
    ] as const)
      expect(erlangC(erlang + beta * Math.sqrt(erlang), erlang)).toBeCloseTo(alpha, 4)
    expect(erlangC(12_421, 12_345)).toBeCloseTo(0.38122502, 7)
  })
})

describe("people behind a counter", () => {
  it.each([
    [1, 3],
    [2, 5],
    [3, 7],
    [5, 10]
  ])("%i are there on 99 of 100 days where %i can be, and each is away on one day in five", (atLeast, people) => {
    expect(office([1], quality(absence(0.2), 0.99, atLeast))("criticalMass")).toBe(people)
  })

  it("cost as much where some can do both as the linear program says: five and three, one and a half for both", () => {
    // The most that the posts can be worth while nobody is worth more than they cost: the least cost, by duality.
    const program = {
      starts: Int32Array.of(0, 2, 4),
      rows: Int32Array.of(0, 2, 1, 2),
      coefficients: Float64Array.of(1, 1, 1, 1),
      bounds: Float64Array.of(1, 1, 1.5)
    }
    expect(lexicographic(program).maximise(Float64Array.of(5, 3))).toBeCloseTo(6.5, 12)
  })
})

describe("learning curves, which centres' scale curve and municipalities' curve of unit times are", () => {
  const elasticity = (rate: number): number => -Math.log2(rate)

  /** FTE of a centre for so many FTE of work, where each doubling of it takes `rate` of the time; the first takes one. */
  const total = (units: number, rate: number): number =>
    units === 0
      ? 0
      : reader({
          caseTypes: { benefit: caseType(units * HOURS) },
          organisation: {
            form: "state",
            centres: { one: {} },
            share: 1,
            centreRelativeUnitTime: 1,
            handoff: { share: 0, sendMinutes: 0, receiveMinutes: 0 },
            scaleCurve: { elasticity: elasticity(rate), referenceFte: 1, exhaustedFte: 10_000 }
          }
        })("centre")
  const mean = (units: number, rate: number): number => total(units, rate) / units

  it("take the time of the hundred and twenty-fifth from the first (Crawford)", () => {
    expect(100 * mean(125, 0.85)).toBeCloseTo(32.236, 3)
  })

  it("sum up one by one: municipalities of 1 to 125 inhabitants, a case each", () => {
    const sizes = Array.from({ length: 125 }, (_, i) => i + 1)
    const at = reader(
      {
        municipalities: { table: "m.csv", code: "code", name: "name", population: "inhabitants" },
        caseTypes: {
          benefit: { ...caseType(1000), relativeUnitTime: { scaleCurve: { elasticity: elasticity(0.85) } } }
        }
      },
      `code,name,people,inhabitants\n${sizes.map((n) => `${n},M${n},1,${n}`).join("\n")}\n`
    )
    expect((100 * at("local")) / at("local@1")).toBeCloseTo(5201.085, 3)
  })

  it("have the marginal, block and joint hours of Wright's curve", () => {
    const b = Math.log2(0.885)
    // One more of many: the slope of the total.
    expect(110 * (1 + b) * mean(2200, 0.885)).toBeCloseTo(23.34, 2)
    expect(75 * (total(250, 0.85) - total(200, 0.85))).toBeCloseTo(806.77, 2)
    expect(70 * total(300, 0.85) + 45 * total(300, 0.87) + 25 * total(300, 0.8)).toBeCloseTo(11_000.96, 2)
  })

  it("are off by as much as a wrong rate makes them, and by which convention a rate is of", () => {
    expect(total(250, 0.87) / total(250, 0.85) - 1).toBeCloseTo(0.204, 3)
    expect(total(400, 0.87) / total(400, 0.75) - 1).toBeCloseTo(2.607, 3)
    for (const [i, delta] of [0, 5.75, 6.1, 6.11, 6.04].entries())
      expect(50 * (mean(i + 1, 0.885) - (total(i + 1, 0.885) - total(i, 0.885)))).toBeCloseTo(delta, 1.9)
  })

  it.each([
    [0.8, -0.32],
    [0.85, -0.23],
    [0.9, -0.15],
    [0.75, -0.42],
    [0.95, -0.07]
  ])("fall by the slope that belongs to a rate of %f", (rate, slope) => {
    expect(Math.log(mean(64, rate)) / Math.log(64)).toBeCloseTo(slope, 1.9)
  })
})
