/** Worked examples of time through a scenario as somebody writes it. */
import { allocate } from "../../src/model/allocate.ts"
import { measure } from "../../src/model/Metric.ts"
import { readMetric } from "../../src/scenario/metricText.ts"
import { describe, expect, it } from "../support/effect.ts"
import { loadTextsNow } from "../support/load.ts"

const HOURS = 1303.2

interface Rules {
  readonly months: number
  readonly goLive: number
  /** Time that centres take over today's, on day one and in the end. */
  readonly centreTime: readonly [first: number, last: number]
  readonly optimisationMonths: number
  readonly more: object
}

/** Nothing rubs. */
const smooth = {
  startProductivity: { followed: 1, recruited: 1 },
  ramp: { months: 1, shape: "linear" },
  attrition: { followed: 0, recruited: 0, local: 0 },
  recruitmentLeadMonths: 0,
  temporaryShare: 0,
  doubleRunningMonths: 0,
  noticeMonths: 0,
  overtime: 0,
  chase: 0
}

/** 130 FTE today, of which the work of 100 moves to one centre. */
const scenario = ({ months, goLive, centreTime: [first, last], optimisationMonths, more }: Rules) =>
  loadTextsNow(
    {
      "t.yaml": JSON.stringify({
        casecap: 1,
        id: "t",
        title: "Time",
        municipalities: { table: "m.csv", code: "code", name: "name" },
        workingTime: { gross: HOURS, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
        caseTypes: {
          benefit: {
            recipients: { column: "people", factor: 1 },
            activities: { decision: { perRecipient: 130 * HOURS, minutes: 60, automation: 0 } }
          }
        },
        organisation: {
          form: "state",
          centres: { one: {} },
          share: 100 / 130,
          centreRelativeUnitTime: last,
          handoff: { share: 0, sendMinutes: 0, receiveMinutes: 0 }
        },
        transition: {
          start: "2020-01",
          months,
          preparation: { months: 0, projectFte: 0 },
          waves: { all: { goLive } },
          optimisation: {
            months: optimisationMonths,
            shape: "linear",
            from: { centreRelativeUnitTime: first }
          },
          ...smooth,
          ...more
        }
      }),
      "m.csv": "code,name,people\n1,M,1\n"
    },
    "t.yaml"
  ).compiled

const reader = (rules: Rules) => {
  const { model, names } = scenario(rules)
  const allocation = allocate(model)
  return (text: string): number => {
    const read = readMetric(text, names)
    if (!("metric" in read)) throw new Error(`${text} is no metric`)
    return measure(model, allocation, read.metric)
  }
}

describe("a transition in a scenario", () => {
  const at = reader({
    months: 84,
    goLive: 6,
    centreTime: [1, 0.6],
    optimisationMonths: 24,
    more: {
      follow: { share: 0.5 },
      startProductivity: { followed: 0.8, recruited: 0.3 },
      ramp: { months: 6, shape: "linear" },
      attrition: { followed: 0.1, recruited: 0.1, local: 0 },
      recruitmentLeadMonths: 2,
      temporaryShare: 0,
      doubleRunningMonths: 2,
      noticeMonths: 3,
      overtime: 0.1,
      chase: 0.1
    }
  })

  it.each([
    [1, 130, 0, 0, 0],
    [4, 130, 0, 0, 0],
    [5, 130, 49.16666666666667, 0, 0],
    [6, 130, 48.736870794727416, 0, 0],
    [7, 80, 98.3108320310906, 69.41724228506193, 22.807700153098537],
    [8, 80, 97.45143698484226, 76.04951478666749, 38.93400390307416],
    [9, 80, 96.59955443574464, 82.560529224893, 47.8441554793326],
    [11, 80, 94.91806471776508, 92.50434125625101, 44.58818856828408],
    [12, 30, 94.08832792342966, 93.29078671340923, 37.26047537369564],
    [18, 30, 89.26002524245749, 89.26002524245749, 0],
    [24, 30, 84.67949513108667, 84.67949513108667, 0],
    [30, 30, 80.33402271821171, 80.33402271821171, 0],
    [36, 30, 76.21154561797798, 76.21154561797798, 0],
    [48, 30, 68.59039105618015, 68.59039105618015, 0],
    [60, 30, 61.73135195056213, 61.73135195056213, 0],
    [72, 30, 60, 58.91315070485086, 0],
    [84, 30, 60, 58.91315070485085, 0]
  ])("agrees with the reference recursion in month %i", (month, local, centre, capacity, backlog) => {
    expect(at(`local#${month}`)).toBeCloseTo(local, 9)
    expect(at(`centre#${month}`)).toBeCloseTo(centre, 9)
    expect(at(`capacity#${month}`)).toBeCloseTo(capacity, 9)
    expect(at(`backlog#${month}`)).toBeCloseTo(backlog, 9)
    expect(at(`freed#${month}`)).toBeCloseTo(130 - local - centre, 9)
  })

  it("says the lowest point, the peak of the backlog, when all is freed and what is lost on the way", () => {
    expect(at("lowestFreed")).toBeCloseTo(-49.16666666666667, 9)
    expect(at("peakBacklog")).toBeCloseTo(48.94814904560016, 9)
    expect(at("peakBacklogMonth")).toBe(10)
    expect(at("monthsToFull")).toBe(63)
    expect(at("fteYearsLost")).toBeCloseTo(260 - 146.98884187276252, 9)
  })

  it("is in its steady state from the change on where nothing rubs", () => {
    const free = reader({
      months: 6,
      goLive: 3,
      centreTime: [0.6, 0.6],
      optimisationMonths: 0,
      more: { follow: { share: 1 } }
    })
    const series = (id: string) => [1, 2, 3, 4, 5, 6].map((month) => free(`${id}#${month}`))
    for (const [id, before, after] of [
      ["local", 130, 30],
      ["centre", 0, 60],
      ["freed", 0, 40],
      ["backlog", 0, 0]
    ] as const) {
      const expected = [before, before, before, after, after, after]
      for (const [month, value] of series(id).entries()) expect(value).toBeCloseTo(expected[month]!, 9)
    }
  })

  it("loses a year of the full saving where two years build it up evenly", () => {
    const slow = reader({
      months: 60,
      goLive: 1,
      centreTime: [1, 0.6],
      optimisationMonths: 24,
      more: { follow: { share: 1 }, temporaryShare: 1 }
    })
    // Mid-month values of a straight line lose exactly half of two years.
    const freed = Array.from({ length: 59 }, (_, i) => slow(`freed#${i + 2}`))
    expect(freed.reduce((sum, fte) => sum + (40 - fte), 0) / 12).toBeCloseTo(40, 6)
  })
})
