/** What piles up, month by month, through a scenario as somebody writes it. */
import { allocate } from "../../../src/model/allocate.ts"
import { outcomeOf, queuesOf } from "../../../src/model/service/caseQueues.ts"
import { caseTotals } from "../../../src/model/service/caseTotals.ts"
import { partsOf } from "../../../src/model/service/serviceSides.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { monthNames, serviceScenario as scenario } from "../../support/serviceScenario.ts"

describe("a backlog in a scenario", () => {
  it("grows by those who ask about their case: 105 a month, 100 decided, 15 % of those who wait ask", () => {
    const promise = { share: 0.5, days: 14 }
    const stated = { local: 100 / 105, centre: 1 }
    const cases = { benefit: { activities: ["contact"], promise, capacity: stated, chase: 0.15 } }
    const { model } = scenario({ events: 105 * 12, minutes: 30 }, { cases })
    const [part] = partsOf(model, model.service!, allocate(model), "today")
    const [queue] = queuesOf(part!, part!.work)
    const { months } = outcomeOf(queue!, queue![0]!, 252)
    for (const [month, backlog] of [5, 10.75, 17.3625, 24.966875, 33.71190625, 43.7686921875].entries())
      expect(months[month]).toBeCloseTo(backlog, 9)
    const found = caseTotals(model, model.service!, allocate(model), "today", { caseType: 0, site: -1 })
    expect(found.backlog).toBeCloseTo((5 * (1.15 ** 24 - 1)) / 0.15, 6)
  })

  /** Cases that wait at the end of each month, of those that come in twelve months at so many decided a month. */
  const waitingBy = (start: number, arrivals: ReadonlyArray<number>, decided: number) => {
    const total = arrivals.reduce((sum, one) => sum + one, 0)
    const monthShares = Object.fromEntries(monthNames.map((name, i) => [name, arrivals[i]! / total]))
    const cases = {
      benefit: {
        activities: ["contact"],
        promise: { share: 0.5, days: 14 },
        startBacklog: { local: start, centre: 0 },
        capacity: { local: (12 * decided) / total, centre: 1 },
        monthShares
      }
    }
    const { model } = scenario({ events: total, minutes: 30 }, { cases })
    const [part] = partsOf(model, model.service!, allocate(model), "today")
    const [queue] = queuesOf(part!, part!.work)
    return outcomeOf(queue!, queue![0]!, 252).months
  }

  it("grows by what comes and is not decided, and shrinks by what is decided beyond it", () => {
    // 50 more than are decided in two months, then 60 and 120 fewer.
    const months = waitingBy(1200, [670, 670, 560, 500, 500, 500, 620, 620, 620, 620, 620, 620], 620)
    for (const [month, backlog] of [1250, 1300, 1240, 1120, 1000, 880].entries())
      expect(months[month]).toBeCloseTo(backlog, 6)
  })

  it.each([
    [580, 30],
    [700, 12]
  ])("of 2,400 cases, where 500 come and %i are decided a week, is gone after %i weeks", (decided, weeks) => {
    const ofMonth = 52 / 12
    const months = waitingBy(
      2400,
      monthNames.map(() => 500 * ofMonth),
      decided * ofMonth
    )
    const gone = months.findIndex((backlog) => backlog === 0)
    // Straight down to the last month in which some wait, and on to 0 at the same pace.
    expect((gone + months[gone - 1]! / (months[gone - 2]! - months[gone - 1]!)) * ofMonth).toBeCloseTo(weeks, 6)
  })
})
