/** Laws of releasing, sharing, settling and appraising, over numbers of every size. */
import { Schema } from "effect"
import { fromYearZero, payback, presentValue } from "../../../src/model/money/appraisal.ts"
import { sharesOf, sumOf, weighted } from "../../../src/model/money/keys.ts"
import { releasedPosts, strandedFte } from "../../../src/model/money/release.ts"
import { type Claims, settle } from "../../../src/model/money/settle.ts"
import { describe, expect, it } from "../../support/effect.ts"

const between = (low: number, high: number) =>
  Schema.Int.check(Schema.isGreaterThanOrEqualTo(low), Schema.isLessThanOrEqualTo(high))
const listOf = <S extends Schema.Top>(of: S, least: number, most: number) =>
  Schema.Array(of).check(Schema.isMinLength(least), Schema.isMaxLength(most))
/** Hundredths of an FTE. */
const leaves = between(-2000, 5000)
const runs = { runs: 200 }

const stranded = (fte: number, step: number): number => strandedFte(fte, releasedPosts(fte, step))

describe("releasing whole posts", () => {
  it.prop(
    "never releases more than leaves, only whole steps, and strands less than one step",
    Schema.Struct({ hundredths: leaves, step: Schema.Literals([1, 0.5, 0.2, 0.1]) }),
    ({ hundredths, step }) => {
      const fte = hundredths / 100
      const posts = releasedPosts(fte, step)
      expect(posts).toBeLessThanOrEqual(fte + 1e-9)
      expect(Math.abs(posts / step - Math.round(posts / step))).toBeLessThanOrEqual(1e-9)
      expect(stranded(fte, step)).toBeGreaterThanOrEqual(0)
      expect(stranded(fte, step)).toBeLessThan(step)
    },
    runs
  )

  it.prop(
    "strands no more where the step is cut into pieces",
    leaves,
    (hundredths) => {
      const at = (step: number) => stranded(hundredths / 100, step)
      expect(at(0.5)).toBeLessThanOrEqual(at(1) + 1e-9)
      expect(at(0.1)).toBeLessThanOrEqual(at(0.5) + 1e-9)
      expect(at(0)).toBe(0)
    },
    runs
  )

  it.prop(
    "strands no more where two sites become one, and releases no more where one is looked at in parts",
    Schema.Struct({ one: leaves, other: leaves }),
    ({ one, other }) => {
      const [a, b] = [one / 100, other / 100]
      expect(stranded(a + b, 1)).toBeLessThanOrEqual(stranded(a, 1) + stranded(b, 1) + 1e-9)
      expect(releasedPosts(a, 1) + releasedPosts(b, 1)).toBeLessThanOrEqual(releasedPosts(a + b, 1) + 1e-9)
    },
    runs
  )
})

const Towns = Schema.Struct({
  towns: listOf(
    Schema.Struct({
      saving: between(-2000, 5000),
      size: between(1, 900),
      other: between(0, 50),
      takesPart: Schema.Boolean
    }),
    1,
    9
  ),
  centreCost: between(0, 9000),
  share: between(0, 100),
  grant: between(-3000, 3000),
  fees: Schema.Boolean,
  cap: Schema.NullOr(between(0, 3)),
  paidBy: Schema.Literals(["winners", "state"])
})

const claimsOf = (shape: typeof Towns.Type, key: "size" | "other" = "size"): Claims => {
  const { towns } = shape
  const shares = sharesOf(
    towns.map((town) => town[key]),
    towns.map(({ takesPart }) => (takesPart || towns.length === 1 ? 1 : 0))
  )
  return {
    saving: Float64Array.from(towns, ({ saving }) => saving),
    centreCost: towns.some(({ takesPart }) => takesPart) || towns.length === 1 ? shape.centreCost : 0,
    municipalShare: shape.share / 100,
    contributionKey: shares,
    fees: shape.fees ? Float64Array.from(towns, ({ takesPart, size }) => (takesPart ? size : 0)) : null,
    grant: towns.some(({ takesPart }) => takesPart) || towns.length === 1 ? shape.grant : 0,
    grantKey: shares,
    compensation:
      shape.cap === null
        ? null
        : { mostLost: Float64Array.from(towns, ({ size }) => size * shape.cap!), share: 1, paidBy: shape.paidBy }
  }
}
const withoutCap = (claims: Claims): Claims => ({ ...claims, compensation: null })
const scaleOf = ({ saving, centreCost, grant }: Claims): number =>
  saving.reduce((sum, one) => sum + Math.abs(one), 0) + centreCost + Math.abs(grant)

describe("settling", () => {
  it.prop(
    "gives everything to somebody: all nets and the state's account sum to the saving",
    Towns,
    (shape) => {
      const claims = claimsOf(shape)
      const allCarry = shape.towns.some(({ takesPart }) => takesPart) || shape.towns.length === 1
      if (!allCarry) return
      const { net, state } = settle(claims)
      const saving = sumOf(claims.saving) - claims.centreCost
      expect(Math.abs(sumOf(net) + state - saving)).toBeLessThanOrEqual(1e-9 * Math.max(1, scaleOf(claims)))
    },
    runs
  )

  it.prop(
    "by another key moves money between municipalities and changes no total",
    Towns,
    (shape) => {
      const [one, other] = [settle(withoutCap(claimsOf(shape))), settle(withoutCap(claimsOf(shape, "other")))]
      const least = 1e-9 * Math.max(1, scaleOf(claimsOf(shape)))
      expect(Math.abs(sumOf(one.net) - sumOf(other.net))).toBeLessThanOrEqual(least)
      expect(Math.abs(one.state - other.state)).toBeLessThanOrEqual(least)
    },
    runs
  )

  it.prop(
    "with compensation by winners changes no total, keeps the order of losses, and holds the cap where gains suffice",
    Towns,
    (shape) => {
      const claims = claimsOf({ ...shape, cap: shape.cap ?? 1, paidBy: "winners" })
      const [before, after] = [settle(withoutCap(claims)), settle(claims)]
      const least = 1e-9 * Math.max(1, scaleOf(claims))
      expect(Math.abs(sumOf(after.net) - sumOf(before.net))).toBeLessThanOrEqual(least)
      const { mostLost } = claims.compensation!
      for (const [m, net] of after.net.entries()) {
        if (after.uncovered <= least) expect(net).toBeGreaterThanOrEqual(-mostLost[m]! - least)
        // Nobody who lost gains, and nobody who gained loses.
        if (before.net[m]! < 0) expect(net).toBeLessThanOrEqual(least)
        else expect(net).toBeGreaterThanOrEqual(-least)
      }
      expect(after.levy).toBeLessThanOrEqual(1)
    },
    runs
  )
})

describe("keys", () => {
  it.prop(
    "share everything among those who take part, whatever the bands",
    Schema.Struct({ sizes: listOf(between(0, 900), 1, 8), weight: between(1, 100) }),
    ({ sizes, weight }) => {
      const bands = [{ above: 300, weight: weight / 100 }]
      const shares = sharesOf(
        sizes.map((size) => weighted(size, bands)),
        sizes.map(() => 1)
      )
      expect(sumOf(shares)).toBeCloseTo(1, 12)
      for (const size of sizes) expect(weighted(size, bands)).toBeLessThanOrEqual(size)
    },
    runs
  )
})

describe("appraising", () => {
  const Flow = Schema.Struct({ cost: between(1, 900), gains: listOf(between(0, 300), 1, 12) })

  it.prop(
    "what costs first is worth less at a higher rate",
    Flow,
    ({ cost, gains }) => {
      const at = (rate: number) => presentValue(fromYearZero([-cost, ...gains]), rate)
      expect(at(0.06)).toBeLessThanOrEqual(at(0.03) + 1e-9)
      expect(at(0.03)).toBeLessThanOrEqual(at(0) + 1e-9)
    },
    runs
  )

  it.prop(
    "pays back at once without a cost, and later the more is discounted",
    Flow,
    ({ cost, gains }) => {
      expect(payback(fromYearZero([0, ...gains]))).toBe(0)
      const flows = fromYearZero([-cost, ...gains])
      const [plain, discounted] = [payback(flows), payback(flows, 0.05)]
      expect(plain === undefined).toBe(sumOf(gains) < cost)
      if (discounted !== undefined) expect(discounted).toBeGreaterThanOrEqual(plain! - 1e-9)
    },
    runs
  )

  it.prop(
    "is worth k times as much where everything costs k times as much, and pays back at the same time",
    Flow,
    ({ cost, gains }) => {
      const flows = fromYearZero([-cost, ...gains])
      const threefold = fromYearZero([-cost * 3, ...gains.map((gain) => gain * 3)])
      expect(presentValue(threefold, 0.04)).toBeCloseTo(3 * presentValue(flows, 0.04), 6)
      expect(payback(threefold) ?? -1).toBeCloseTo(payback(flows) ?? -1, 9)
    },
    runs
  )
})
