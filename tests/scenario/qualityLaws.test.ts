/** What holds of people being there, errors, boards, grades and training, whatever a scenario's numbers are. */
import { Schema } from "effect"
import { describe, expect, it } from "../support/effect.ts"
import { absence, course, HOURS, merged, money, office, pay, quality, upkeep } from "../support/office.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const percent = between(0, 95)
const runs = { runs: 20 }
const ROUNDING = 1e-9

const equal = (found: number, wanted: number): void =>
  void expect(Math.abs(found - wanted), `${found}, not ${wanted}`).toBeLessThanOrEqual(
    ROUNDING * Math.max(1, Math.abs(wanted))
  )

/** P(at least k of n are there), person by person. */
const binomial = (n: number, k: number, away: number): number => {
  let present = [1]
  for (let i = 0; i < n; i++)
    present = Array.from({ length: i + 2 }, (_, j) => (present[j] ?? 0) * away + (present[j - 1] ?? 0) * (1 - away))
  return present.slice(k).reduce((sum, p) => sum + p, 0)
}

describe("cover", () => {
  const People = Schema.Struct({
    people: between(1, 9),
    away: percent,
    common: percent,
    vacancy: percent,
    k: between(1, 4)
  })
  const at = (people: number, away: number, more: { common: number; vacancy: number; k: number }) =>
    office(
      [people],
      quality({ ...absence(away / 100, more.common / 100), vacancy: more.vacancy / 100 }, 0.9, more.k)
    )("coverage@1")

  it.prop(
    "rises with people, falls with absence, and is the binomial where nothing is common to all",
    People,
    ({ people, away, ...more }) => {
      const found = at(people, away, more)
      expect(at(people + 1, away, more)).toBeGreaterThanOrEqual(found - ROUNDING)
      expect(at(people, Math.min(99, away + 4), more)).toBeLessThanOrEqual(found + ROUNDING)
      const effective = 1 - (1 - more.vacancy / 100) * (1 - away / 100)
      equal(at(people, away, { ...more, common: 0 }), binomial(people, more.k, effective))
    },
    runs
  )

  it.prop(
    "of each part is no more than that of a desk that is not split",
    Schema.Struct({ one: between(1, 6), other: between(1, 6), away: percent, common: percent, k: between(1, 3) }),
    ({ one, other, away, common, k }) => {
      const rules = quality(absence(away / 100, common / 100), 0.9, k)
      const [whole, parts] = [office([one + other], rules), office([one, other], rules)]
      for (const place of ["1", "2"])
        expect(parts(`coverage@${place}`)).toBeLessThanOrEqual(whole("coverage@1") + ROUNDING)
      expect(parts("uncoveredDaysToday")).toBeGreaterThanOrEqual(whole("uncoveredDaysToday") - ROUNDING)
    },
    runs
  )

  it.prop(
    "is lost on as many days in organisations that are alike",
    Schema.Struct({
      hundredths: between(1, 900),
      tasks: between(1, 3),
      away: percent,
      common: percent,
      k: between(1, 3)
    }),
    ({ hundredths, tasks, away, common, k }) => {
      const rules = quality(absence(away / 100, common / 100), 0.9, k)
      // All work of one place at one centre is the same desks elsewhere, and where nothing moves nothing changes.
      const moved = office([hundredths / 100], { organisation: merged(), ...rules }, tasks)
      const stays = office([hundredths / 100, 2], { organisation: merged({ share: 0 }), ...rules }, tasks)
      equal(moved("uncoveredDays"), moved("uncoveredDaysToday"))
      equal(stays("uncoveredDays"), stays("uncoveredDaysToday"))
      equal(moved("robust.after"), moved("robust.before"))
    },
    runs
  )
})

describe("boards and grades", () => {
  const FIGURES = ["local", "centre", "freed", "management", "overhead"]

  it.prop(
    "a single board, or a host without contracts, adds nothing",
    Schema.Struct({ hours: between(0, 400), managers: between(0, 400), members: between(1, 6) }),
    ({ hours, managers, members }) => {
      const principals = { director: { hours }, managers: { hours: managers }, contractHours: 0 }
      const of = (count: number, form: object, more: object) =>
        office(
          Array.from({ length: count }, () => 2),
          { organisation: merged({ ...form, ...more }) }
        )
      const joint = { governance: "jointAuthority" }
      const host = { governance: "hostMunicipality", centres: { joint: { host: 1 } } }
      for (const [count, form] of [
        [1, joint],
        [members, host]
      ] as const) {
        const [served, plain] = [of(count, form, { principals }), of(count, form, {})]
        for (const figure of FIGURES) equal(served(figure), plain(figure))
      }
    },
    runs
  )

  it.prop(
    "at a pay index of 1 everywhere the mix of grades changes no amount",
    Schema.Struct({ local: between(0, 100), centre: between(0, 100), salary: between(1, 90), share: between(0, 100) }),
    ({ local, centre, salary, share }) => {
      const of = (more: object) =>
        office([3, 4], {
          organisation: merged({
            share: share / 100,
            centreRelativeUnitTime: 0.9,
            posts: { chief: { fte: 0.4, per: "total" } }
          }),
          money: money({ local: pay(1000 * salary), centre: pay(800 * salary) }, more)
        })
      const mix = (g8: number) => ({ g8: g8 / 100, g12: 1 - g8 / 100 })
      const graded = of({
        grades: { g8: { payIndex: 1 }, g12: { payIndex: 1 } },
        gradeMix: { measuredAt: "local", local: mix(local), centre: mix(centre) }
      })
      const plain = of({})
      for (const metric of ["costToday", "cost", "saving", "potential", "strandedCost", "contribution@1", "net@2"])
        equal(graded(metric), plain(metric))
      equal(graded("payIndex"), 1)
    },
    runs
  )
})

describe("the cheapest mix of ways of training", () => {
  const Offer = Schema.Struct({
    hours: between(1, 40),
    effect: between(1, 30),
    cost: between(0, 40),
    fixed: between(0, 60)
  })
  const Offers = Schema.Struct({
    people: between(1, 40),
    salary: between(20, 90),
    first: Offer,
    second: Offer,
    third: Offer,
    share: between(1, 100),
    grouped: Schema.Boolean
  })
  type Offers = typeof Offers.Type

  const waysOf = ({ first, second, third, grouped }: Offers) => {
    const way = ({ hours, effect, cost, fixed }: typeof Offer.Type) => ({
      hours,
      effect,
      costPerPerson: 100 * cost,
      fixedPerYear: 1000 * fixed
    })
    return {
      a: { ...way(first), max: 2 },
      b: { ...way(second), ...(grouped ? { groupSize: 5, facilitatorHours: 8 } : {}) },
      c: { ...way(third), across: "municipalities" }
    }
  }
  const at = (offers: Offers, required: number, choose: unknown) =>
    office([offers.people], {
      competence: { local: { minimumTrained: 1, ftePerTrained: 1, required, ways: waysOf(offers), choose } },
      money: money({ local: pay(1000 * offers.salary) })
    })
  /** Money, and the pay of the hours off the job. */
  const costOf = (of: ReturnType<typeof office>, { salary }: Offers): number =>
    of("trainingCost") + (of("trainingHours") * 1000 * salary) / HOURS
  const mostOf = ({ first, second, third }: Offers): number => 2 * first.effect + second.effect + third.effect

  it.prop(
    "costs no more than any mix that reaches as much",
    Offers,
    (offers) => {
      const required = Math.floor((mostOf(offers) * offers.share) / 100)
      const cheapest = at(offers, required, "leastCost")
      expect(cheapest("trainingEffect")).toBeGreaterThanOrEqual(required - ROUNDING)
      const least = costOf(cheapest, offers)
      for (const a of [0, 1, 2])
        for (const b of [0, 1])
          for (const c of [0, 1]) {
            const effect = a * offers.first.effect + b * offers.second.effect + c * offers.third.effect
            if (effect >= required)
              expect(least).toBeLessThanOrEqual(
                costOf(at(offers, required, { a, b, c }), offers) * (1 + ROUNDING) + ROUNDING
              )
          }
    },
    runs
  )

  it.prop(
    "never costs less where more is required",
    Offers,
    (offers) => {
      const most = mostOf(offers)
      const required = Math.floor((most * offers.share) / 100)
      const before = costOf(at(offers, required, "leastCost"), offers)
      for (const more of [required + 1, Math.ceil((required + most) / 2), most])
        if (more <= most)
          expect(costOf(at(offers, more, "leastCost"), offers)).toBeGreaterThanOrEqual(
            before * (1 - ROUNDING) - ROUNDING
          )
    },
    runs
  )
})

describe("errors", () => {
  it.prop(
    "whose rate does not fall with volume are as many in any organisation",
    Schema.Struct({
      one: between(1, 900),
      other: between(1, 900),
      share: percent,
      pace: between(50, 120),
      rate: percent
    }),
    ({ one, other, share, pace, rate }) => {
      const at = (exponent: number) =>
        office([one / 100, other / 100], {
          competence: { local: upkeep(course(20)), centre: { ...upkeep(course(20)), minimumTrained: 3 } },
          organisation: merged({ share: share / 100, centreRelativeUnitTime: pace / 100 }),
          quality: {
            ...quality(absence(0.2)).quality,
            errors: { rate: rate / 100, referenceCasesPerPerson: 1, exponent, reworkMinutes: 900 }
          }
        })
      equal(at(0)("rework"), at(0)("reworkToday"))
    },
    runs
  )
})
