/** Worked examples of cover, errors, boards, grades and training, each from a scenario's text to its figure. */
import { describe, expect, it } from "../support/effect.ts"
import { absence, course, HOURS, merged, money, office, pay, quality, upkeep } from "../support/office.ts"

const near = (found: number, wanted: number) =>
  void expect(Math.abs(found / wanted - 1), `${found}, not ${wanted}`).toBeLessThan(1e-9)

describe("cover", () => {
  it.each([
    [0.1, [0.9, 0.99, 0.999, 0.9999]],
    [0.15, [0.85, 0.9775, 0.996625, 0.99949375]],
    [0.2, [0.8, 0.96, 0.992, 0.9984]],
    [0.25, [0.75, 0.9375, 0.984375, 0.99609375]]
  ] as const)("of one to four people who are away %f of the days", (away, cover) => {
    const of = office([1, 2, 3, 4], quality(absence(away)))
    for (const [i, share] of cover.entries()) {
      near(of(`coverage@${i + 1}`), share)
      expect(of(`uncoveredDaysToday@${i + 1}`)).toBeCloseTo(227 * (1 - share), 9)
    }
  })

  it("of 165 small Norwegian offices: 34 days a year with one person, 5 with two", () => {
    for (const [people, days] of [
      [1, 34.05],
      [2, 5.1075]
    ] as const) {
      const of = office(
        Array.from({ length: 165 }, () => people),
        quality(absence(0.15))
      )
      near(of("uncoveredDaysToday") / 165, days)
    }
    near(office(Array.from({ length: 275 }, () => 1400 / 275))("need") / 275, 5.090909090909091)
  })

  it("takes so many people for a target", () => {
    const least = [1, 2, 3].map((k) =>
      [0.95, 0.99, 0.999].map((q) => office([1], quality(absence(0.2), q, k))("criticalMass"))
    )
    expect(least).toEqual([
      [2, 3, 5],
      [4, 5, 7],
      [6, 7, 9]
    ])
  })

  it("keeps what is common to all, however many there are", () => {
    const of = office([1, 2, 3, 5], quality(absence(0.2, 0.25)))
    const uncovered = [0.19999999999999996, 0.07368421052631577, 0.05373961218836565, 0.05009323132879582]
    for (const [i, share] of uncovered.entries()) near(1 - of(`coverage@${i + 1}`), share)
  })

  it("counts people, never FTE", () => {
    const of = office([0.4], {
      competence: { local: upkeep({ ...course(0), ftePerTrained: 0.2 }) },
      ...quality(absence(0.15))
    })
    near(1 - of("coverage@1"), 0.0225)
  })

  it("is lost where one of two people stays at 490 desks, though 25 desks at centres are safe", () => {
    const of = office(
      Array.from({ length: 98 }, () => 2),
      {
        competence: { local: upkeep(), centre: upkeep({ ...course(0), ftePerTrained: 0.56 }) },
        organisation: {
          ...merged({ share: 0.5 }),
          centres: Object.fromEntries(Array.from({ length: 5 }, (_, g) => [`centre${g}`, {}]))
        },
        ...quality(absence(0.15))
      },
      5
    )
    near(of("uncoveredDaysToday"), 2502.6749999999997)
    near(of("uncoveredDays"), 16684.5)
  })
})

describe("errors", () => {
  it.each([
    [40, 0.17944185374654645, 8.05187805272965],
    [200, 0.12, 5.384615384615385],
    [1000, 0.08024883659717064, 3.6009093344884255]
  ])("of %i cases a person and year", (cases, rate, fte) => {
    const events = 50_000
    const hours = 1300
    const minutes = 30
    const work = (events * minutes) / 60 / hours
    const of = office([events], {
      workingTime: {
        gross: HOURS,
        vacation: 0,
        publicHolidays: 0,
        sickness: 0,
        other: 0,
        categoryAllowances: { meetings: 1 - hours / HOURS }
      },
      caseTypes: {
        task: { recipients: { column: "fte" }, activities: { work: { perRecipient: 1, minutes } } }
      },
      competence: { local: upkeep({ ...course(0), ftePerTrained: work / (events / cases) }) },
      quality: {
        ...quality(absence(0.2)).quality,
        errors: { rate: 0.12, referenceCasesPerPerson: 200, exponent: 0.25, reworkMinutes: 70 }
      }
    })
    near(of("reworkToday"), fte)
    near((of("reworkToday") * hours * 60) / events / 70, rate)
  })
})

describe("boards", () => {
  const roles = { director: { hours: 40 }, managers: { hours: 25 }, advisers: { hours: 60 }, contractHours: 12 }

  it("of twenty principals take 1.57 FTE, 6.7 of them for each of three managers", () => {
    const at = (more: object) =>
      office(
        Array.from({ length: 20 }, () => 3),
        {
          management: { localSpan: 20, centreSpan: 20 },
          organisation: merged({ governance: "jointAuthority", ...more })
        }
      )
    const of = at({ principals: roles })
    near(of("management") - at({})("management"), 1.5733165512901195)
    near(of("principalsPerManager"), 6.666666666666667)
  })

  it("a host serves seven others by contract, a joint authority all eight", () => {
    const at = (more: object) =>
      office(
        Array.from({ length: 8 }, () => 1),
        { organisation: merged(more) }
      )
    const principals = { director: { hours: 37 }, contractHours: 12 }
    const joint = { governance: "jointAuthority" }
    const host = { governance: "hostMunicipality", centres: { joint: { host: 1 } } }
    near(HOURS * (at({ ...joint, principals })("management") - at(joint)("management")), 296)
    near(HOURS * (at({ ...host, principals })("management") - at(host)("management")), 84)
  })
})

describe("pay", () => {
  it("of heavier posts eats a third of what 12 % fewer FTE save", () => {
    const grades = { g8: { payIndex: 1 }, g10: { payIndex: 1.25 }, g12: { payIndex: 1.6 } }
    const gradeMix = {
      measuredAt: "local",
      local: { g8: 0.7, g10: 0.28, g12: 0.02 },
      centre: { g8: 0.6, g10: 0.32, g12: 0.08 }
    }
    const of = office([100], {
      organisation: merged({ centreRelativeUnitTime: 0.88 }),
      money: money({ local: pay(50_000), centre: pay(50_000) }, { grades, gradeMix })
    })
    near(of("freed") / 100, 0.12)
    near(of("saving") / of("costToday"), 0.08258780036968583)
    near(of("cost") / of("costToday"), 99.264 / 108.2)
  })

  it("of 20 million saves one to two million at the 5 to 10 % that an adviser claims", () => {
    for (const [pace, saving] of [
      [0.95, 1e6],
      [0.9, 2e6]
    ] as const) {
      const of = office([250], {
        organisation: merged({ centreRelativeUnitTime: pace }),
        money: money({ local: pay(80_000), centre: pay(80_000) })
      })
      near(of("costToday"), 20e6)
      near(of("saving"), saving)
    }
  })
})

describe("training", () => {
  const trained = (ways: object, choose: object, more: object = {}) => ({
    competence: { local: { minimumTrained: 1, ftePerTrained: 1, required: 0, ways, choose } },
    ...more
  })

  it("of eighty hours a year is a twentieth of the working time", () => {
    for (const [hours, share] of [
      [1776.5, 0.04503236701379116],
      [1589, 0.05034612964128383]
    ] as const) {
      const of = office([10], {
        workingTime: { gross: hours, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
        caseTypes: {
          task: { recipients: { column: "fte" }, activities: { work: { perRecipient: 1, minutes: 60 * hours } } }
        },
        competence: { local: upkeep(course(80)) }
      })
      near(of("competence") / 10, share)
    }
  })

  it("in groups of eight takes 23 people 276 hours and three facilitators 18", () => {
    const peerReview = { hours: 12, effect: 9, groupSize: 8, facilitatorHours: 6 }
    const of = office([23], trained({ peerReview }, { peerReview: 1 }))
    near(of("trainingPeople"), 23)
    near(of("trainingHours"), 276 + 18)
    near(of("trainingHours") / 23, 12.782608695652174)
    near(of("trainingHours") / HOURS, 0.18502202643171806)
    // FTE count groups as if they were full.
    near(of("competence"), (23 * (12 + 6 / 8)) / HOURS)
  })

  it("of 1.5 % of the wage bill buys 16 hours at 65 an hour", () => {
    const budget = { shareOfWageBill: 0.015, costPerHour: 65, effectPerHour: 1 }
    const of = office([4], trained({ budget }, { budget: 1 }, { money: money({ local: pay(70_000) }) }))
    near(of("trainingCost") / 4, 1050)
    near(of("trainingHours") / 4, 16.153846153846153)
    near(of("trainingEffect"), 16.153846153846153)
  })

  it.each([
    [8, false],
    [190, true],
    [950, true]
  ])("in an academy of one's own pays from 67 people on: for %i of them %s", (people, pays) => {
    const ways = {
      course: { hours: 10, costPerPerson: 9000, effect: 12 },
      academy: { hours: 10, costPerPerson: 3000, fixedPerYear: 400_000, effect: 12, across: "municipalities" }
    }
    const more = { money: money({ local: pay(70_000) }) }
    const competence = { local: { minimumTrained: 1, ftePerTrained: 1, required: 12, ways, choose: "leastCost" } }
    const of = office([people], { competence, ...more })
    const [found] = of.ways()
    near(found!.academies[0]!.people, 66.66666666666667)
    expect(found!.taken.times).toEqual(pays ? [0, 1] : [1, 0])
  })
})
