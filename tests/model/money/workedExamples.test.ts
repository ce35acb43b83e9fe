/** Worked examples of money: published settlements and business cases, and figures that follow from them. */
import { describe, expect, it } from "vitest"
import {
  annuity,
  biasFactor,
  fromYearZero,
  payback,
  presentValue,
  reachedIn
} from "../../../src/model/money/appraisal.ts"
import { sharesOf, sumOf, weighted } from "../../../src/model/money/keys.ts"
import { releasedPosts, strandedFte } from "../../../src/model/money/release.ts"
import { type Claims, compensate, settle } from "../../../src/model/money/settle.ts"
import { stateLeaves } from "./stateLeaves.ts"

const near = (found: number, wanted: number, relative = 1e-9): void =>
  void expect(Math.abs(found - wanted), `${found}, not ${wanted}`).toBeLessThanOrEqual(
    relative * Math.max(1, Math.abs(wanted))
  )
const allNear = (found: ArrayLike<number>, wanted: ReadonlyArray<number>): void => {
  expect(found.length).toBe(wanted.length)
  for (const [i, one] of wanted.entries()) near(found[i]!, one)
}
const everybody = (count: number): ReadonlyArray<number> => Array.from({ length: count }, () => 1)

/** Claims without grant, tariff or compensation. */
const claims = (saving: ReadonlyArray<number>, centreCost: number, key: ReadonlyArray<number>): Claims => {
  const contributionKey = sharesOf(key, everybody(key.length))
  return {
    saving: Float64Array.from(saving),
    centreCost,
    municipalShare: 1,
    contributionKey,
    fees: null,
    grant: 0,
    grantKey: contributionKey,
    compensation: null
  }
}

describe("Hjørring before the hand-over of 2013 (Nordjyske)", () => {
  const staff = 16.5
  const [charged, ownCost] = [576_000, 410_000]

  it("pays 2.74 million more than it saves when it is charged for the staff it handed over", () => {
    const saving = releasedPosts(staff, 0.5) * ownCost
    const { contribution, net } = settle(claims([saving], staff * charged, [staff]))
    expect([saving, contribution[0], net[0]]).toEqual([6_765_000, 9_504_000, -2_739_000])
    // The paper has 2.9 million, which is a rounded figure and not to be reproduced.
    expect(Math.abs(net[0]! / -2_900_000 - 1)).toBeLessThanOrEqual(0.06)
  })

  it("would have to keep 161,000 of its own cost to lose the published 2.9 million", () => {
    const stranded = 2_900_000 - (charged - ownCost) * staff
    near(stranded, 161_000)
    near(stranded / staff, 9757.575757575758)
    near(stranded / (staff * ownCost), 0.023798965262379897)
  })

  it("pays much less by population than by the staff it handed over", () => {
    const centreCost = 1000 * charged
    const rest = { staff: 1000 - staff, population: 5_534_637 - 66_803 }
    const saving = [staff * ownCost, 0]
    const byStaff = settle(claims(saving, centreCost, [staff, rest.staff]))
    near(byStaff.contribution[0]!, 9_504_000)
    near(byStaff.net[0]!, -2_739_000)
    const byPopulation = settle(claims(saving, centreCost, [66_803, rest.population]))
    near(byPopulation.contribution[0]!, 6952312.861710714)
    near(byPopulation.net[0]!, -187312.86171071418)
  })
})

describe("plans of councils", () => {
  it("Cornwall 2009: what four years leave, and what one redundancy costs", () => {
    near(71.592 - 42.582, 29.01)
    near((21.936 / 462) * 1e6, 47480.51948051948)
    near(21.936 / 42.582, 0.5151472453149218)
  })

  it("Surrey 2025: the items of one-off cost sum to the totals of both proposals", () => {
    const two = sumOf([10.6, 9.5, 23.2, 1.3, 3, 2.8, 1.9, 3.3])
    const three = sumOf([8, 12.9, 24.8, 1.9, 3.2, 3.4, 1.9, 3.4])
    expect(two).toBeCloseTo(55.6, 1)
    expect(three).toBeCloseTo(59.5, 1)
    expect(Math.abs(three - two - 3.9)).toBeLessThanOrEqual(0.051)
  })

  it("Surrey 2025: benefits scaled down, and reached over four years", () => {
    const original = [0.1, 0.18, 0.06]
    allNear(
      original.map((share) => share * 0.75),
      [0.075, 0.135, 0.045]
    )
    allNear(
      original.map((share) => share * 0.67),
      [0.067, 0.1206, 0.0402]
    )
    const reached = [0.1, 0.5, 0.9, 1].map((share, i) => ({ year: i + 1, share }))
    allNear(
      [1, 2, 3, 4].map((year) => 46.2 * reachedIn(year, reached)),
      [4.62, 23.1, 41.58, 46.2]
    )
    allNear(
      [1, 2, 3, 4].map((year) => 39.8 * reachedIn(year, reached)),
      [3.98, 19.9, 35.82, 39.8]
    )
  })

  it("Finland 2017 and Norway 2020: what was freed follows from what stayed and what came", () => {
    const [before, freed, centre] = [2400, 950, 650]
    expect(before - freed - centre).toBe(800)
    expect(before - (before - 1560) - 1500).toBe(60)
    near(1500 / 650, 2.3076923076923075)
    near(429 / (918 + 429), 0.3184855233853007)
    near(370e6 / 429, 862470.8624708625)
  })
})

describe("discounting", () => {
  it("has the factors of the Green Book at 3.5 %", () => {
    const factors = [0.9661835748792271, 0.933510700366403, 0.9019427056680224, 0.8714422276985724, 0.8419731668585241]
    allNear(
      [1, 2, 3, 4, 5].map((year) => presentValue({ firstYear: 0, amounts: unit(year) }, 0.035)),
      factors
    )
    near(presentValue({ firstYear: 0, amounts: unit(10) }, 0.035), 0.7089188137097722)
    near(presentValue({ firstYear: 0, amounts: unit(30) }, 0.035), 0.3562784106023024)
  })

  it.each([
    [0.06, 0.5583947769151179],
    [0.05, 0.6139132535407591],
    [0.04, 0.6755641688257986],
    [0.035, 0.7089188137097722]
  ])("has the Danish factor of year ten at %d", (rate, factor) => {
    near(presentValue(fromYearZero(unit(10)), rate), factor)
  })

  it("appraises two years of preparation and two of optimisation", () => {
    const flows = fromYearZero([-180, -60, 100, 150, 200, 200, 200, 200, 200, 200, 200])
    allNear(
      [0, 0.035, 0.05, 0.06].map((rate) => presentValue(flows, rate)),
      [1410, 1093.665129726951, 982.8331104455358, 915.7537832619755]
    )
    near(payback(flows)!, 2.9333333333333336)
    near(payback(flows, 0.06)!, 3.136734064, 1e-9)
    near(presentValue(flows, 0.4661145559640218) / 1410, 0)
  })

  it("appraises a transition whose first years cost", () => {
    near(presentValue(fromYearZero([-40, -15, 8, 14, 18, 18, 18]), 0.035), 11.0870185586624)
    expect(Math.ceil(payback(fromYearZero([-40, -15, 8, 14, 18, 18, 18]))!)).toBe(5)
  })

  it("compounds what is spent before the change to its year", () => {
    near(presentValue({ firstYear: -2, amounts: [-100, 0, 0] }, 0.1), -121)
  })

  it("never pays back, at once, and evenly", () => {
    expect(payback(fromYearZero([-100, 10, 10, 10]))).toBeUndefined()
    expect(payback(fromYearZero([0, 10, 10]))).toBe(0)
    expect(payback(fromYearZero([-30, 10, 10, 10]))).toBeCloseTo(3, 12)
    expect(payback(fromYearZero([0, -10, 20]))).toBeCloseTo(1.5, 12)
    expect(payback({ firstYear: -1, amounts: [-10, -10, 10, 20] })).toBeCloseTo(1.5, 12)
  })

  it("uplifts a cost for optimism by how far its causes are mitigated (HM Treasury)", () => {
    near(30_000_000 * biasFactor({ upper: 2, lower: 0.1, mitigation: 0.55 }), 58_650_000)
    expect(biasFactor({ upper: 2, lower: 0.1, mitigation: 1 })).toBeCloseTo(1.1, 12)
    expect(biasFactor({ upper: 2, lower: 0.1, mitigation: 0 })).toBe(3)
  })

  it("repays a loan in equal payments that are worth the loan", () => {
    near(annuity(1000, 0.03, 6), 184.59750045017708)
    near(presentValue(fromYearZero([0, ...everybody(6).map(() => annuity(1000, 0.03, 6))]), 0.03), 1000)
    expect(annuity(1200, 0, 6)).toBe(200)
  })
})

describe("whole posts", () => {
  const leaves = [0.3, 0.95, 1, 1.7, 2, 16.5, -0.4]
  it.each([
    [1, [0, 0, 1, 1, 2, 16, -1]],
    [0.5, [0, 0.5, 1, 1.5, 2, 16.5, -0.5]],
    [0.2, [0.2, 0.8, 1, 1.6, 2, 16.4, -0.4]]
  ])("are multiples of %d, and no rounding loses one", (step, wanted) => {
    allNear(
      leaves.map((fte) => releasedPosts(fte, step)),
      wanted
    )
  })

  it("leave the rest stranded", () => {
    const stranded = leaves.map((fte) => strandedFte(fte, releasedPosts(fte, 1)))
    allNear(stranded, [0.3, 0.95, 0, 0.7, 0, 0.5, 0.6])
    near(sumOf(stranded), 3.05)
  })

  it("are 1,503 of the 1,550 FTE that left the municipalities of a state model", () => {
    near(sumOf(stateLeaves), 1549.999998920017, 1e-6)
    const whole = stateLeaves.map((fte) => releasedPosts(fte, 1))
    expect(sumOf(whole)).toBe(1503)
    near(sumOf(stateLeaves.map((fte, m) => strandedFte(fte, whole[m]!))), 46.999998920017106, 1e-6)
    near(sumOf(stateLeaves.map((fte) => releasedPosts(fte, 0.5))), 1527)
  })
})

describe("keys", () => {
  const saving = [6_020_000, 4_715_000, 1_820_000]
  it.each([
    ["population", [50_000, 30_000, 20_000], [5_760_000, 3_456_000, 2_304_000], [260_000, 1_259_000, -484_000]],
    [
      "recipients",
      [9000, 7000, 3000],
      [5456842.105263158, 4244210.52631579, 1818947.3684210526],
      [563157.8947368423, 470789.47368421033, 1052.6315789474174]
    ],
    [
      "staffing",
      [18, 15, 5],
      [5456842.105263158, 4547368.421052632, 1515789.4736842103],
      [563157.8947368423, 167631.57894736808, 304210.52631578967]
    ],
    [
      "transferred",
      [14, 11.5, 3.5],
      [5561379.310344828, 4568275.862068966, 1390344.827586207],
      [458620.6896551717, 146724.13793103397, 429655.1724137929]
    ],
    ["equal", [1, 1, 1], [3_840_000, 3_840_000, 3_840_000], [2_180_000, 875_000, -2_020_000]]
  ])("by %s say who loses, never how much is saved", (_, key, contribution, net) => {
    const settled = settle(claims(saving, 11_520_000, key))
    allNear(settled.contribution, contribution)
    for (const [m, one] of net.entries()) near(settled.net[m]!, one, 1e-6)
    near(sumOf(settled.net) + settled.state, 1_035_000)
  })

  it("count the part of a population above 150,000 at 74.4 % (BEK 1629/2020)", () => {
    const bands = [{ above: 150_000, weight: 0.744 }]
    const population = [528_208, 306_650, 197_426, 188_777, 66_803, 29_522, 40_312]
    const counted = population.map((people) => weighted(people, bands))
    allNear(counted, [431386.752, 266547.6, 185284.944, 178850.088, 66_803, 29_522, 40_312])
    const all = 5375645.384
    allNear(
      counted.map((people) => people / all),
      [
        0.08024836483522031, 0.04958429750469567, 0.03446747892847986, 0.0332704401470244, 0.012426972991713995,
        0.005491805707249383, 0.007499006560213981
      ]
    )
  })

  it("count several bands one after another", () => {
    const bands = [
      { above: 100, weight: 0.5 },
      { above: 200, weight: 0.1 }
    ]
    expect([50, 150, 300].map((size) => weighted(size, bands))).toEqual([50, 125, 160])
  })

  it("share equally where nobody has anything to go by", () => {
    expect([...sharesOf([0, 0, 0], [1, 0, 1])]).toEqual([0.5, 0, 0.5])
  })
})

describe("settlements", () => {
  it("move the grant by half of the net saving and lose nothing on the way (DUT)", () => {
    const saving = [6_020_000, 4_715_000, 1_820_000]
    const key = [0.4827586206896552, 0.39655172413793105, 0.1206896551724138]
    const grant = -0.5 * (sumOf(saving) - 11_520_000)
    near(grant, -517_500)
    for (const [grantKey, net] of [
      [
        [0.5, 0.3, 0.2],
        [199870.6896551717, -8525.862068966031, 326155.1724137929]
      ],
      [
        [0.47368421052631576, 0.39473684210526316, 0.13157894736842105],
        [213489.1107078033, -57552.17785843971, 361563.06715063506]
      ]
    ] as const) {
      const settled = settle({
        ...claims(saving, 11_520_000, key),
        grant,
        grantKey: Float64Array.from(grantKey)
      })
      for (const [m, one] of net.entries()) near(settled.net[m]!, one, 1e-6)
      near(settled.state, 517_500)
      near(sumOf(settled.net) + settled.state, 1_035_000)
    }
  })

  it("are nationally neutral and locally not (DUT by population)", () => {
    const settled = settle({
      ...claims([80, 40, 57], 0, [1, 1, 1]),
      grant: -177,
      grantKey: sharesOf([50_000, 30_000, 20_000], everybody(3))
    })
    allNear(settled.grant, [-88.5, -53.1, -35.4])
    allNear(settled.net, [-8.5, -13.1, 21.6])
    // The state then delivers for 150 what it has got 177 for.
    near(settled.state - 150, 27)
  })

  it("compensate losses above a cap out of gains", () => {
    const net = Float64Array.from([1200, 300, -500, -900, 100])
    const mostLost = Float64Array.from([60, 20, 10, 30, 15], (thousands) => thousands * 20)
    const { compensation, levy, uncovered } = compensate(net, { mostLost, share: 1, paidBy: "winners" })
    allNear(
      compensation.map((one) => Math.max(0, one)),
      [0, 0, 300, 300, 0]
    )
    expect([levy, uncovered]).toEqual([0.375, 0])
    allNear(
      net.map((one, m) => one + compensation[m]!),
      [750, 187.5, -200, -600, 62.5]
    )
  })

  it("pay out all gains where these do not cover the losses, and say what is missing", () => {
    const { compensation, levy, uncovered } = compensate(Float64Array.of(100, -200, -300), {
      mostLost: Float64Array.of(0, 0, 0),
      share: 1,
      paidBy: "winners"
    })
    allNear(compensation, [-100, 40, 60])
    expect([levy, uncovered]).toEqual([1, 400])
  })

  it("charge fees per case, and share out by key what they do not cover", () => {
    const cases = [
      [1000, 400],
      [600, 350]
    ]
    const fees = Float64Array.from(cases, ([first, second]) => first! * 700 + second! * 1500)
    expect([...fees]).toEqual([1_300_000, 945_000])
    const { contribution } = settle({ ...claims([0, 0], 2_600_000, [0.6, 0.4]), fees })
    allNear(contribution, [1_513_000, 1_087_000])
    expect(sumOf(contribution) - sumOf(fees)).toBeCloseTo(355_000, 6)
  })
})

describe("Denmark: what FTE are worth", () => {
  it.each([
    [410_000, 136405515.44233525],
    [500_000, 275905515.44233525],
    [576_000, 393705515.44233525]
  ])("at %d an FTE a state model saves %d", (localCost, saving) => {
    near((2000 - 450) * localCost - 866.4834801348346 * 576_000, saving)
  })

  it("meets the published 300 million at about 515,500 an FTE", () => {
    near((300e6 + 866.4834801348346 * 576_000) / 1550, 515544.82874688046)
  })
})

/** A flow of 1 at the end of one year. */
const unit = (year: number): ReadonlyArray<number> => [...Array.from({ length: year }, () => 0), 1]
