/** The money section: what is refused, and what is warned of. */
import { describe, expect, it } from "../support/effect.ts"
import { everything, everythingTables } from "../support/everything.ts"
import { loadTextsNow, problemsOf } from "../support/load.ts"

type Money = Record<string, unknown>

const texts = (change: (money: Money) => Money) => {
  const written = structuredClone(everything)
  return {
    "s.yaml": JSON.stringify({ ...written, money: change(written["money"] as Money) }),
    ...everythingTables
  }
}
const codesOf = (change: (money: Money) => Money) =>
  problemsOf(texts(change), "s.yaml").map(({ code, path }) => `${code} ${path}`)
const inside =
  (key: string, part: object) =>
  (money: Money): Money => ({ ...money, [key]: { ...(money[key] as object), ...part } })

const appraisal = { rate: 0.04, years: 8 }
const oneOff = { amount: 5, per: "total", payer: "state", phasing: { "0": 1 } }

describe("money that does not hold", () => {
  it.each<readonly [string, (money: Money) => Money, string]>([
    ["a currency that is none", (money) => ({ ...money, currency: "DKR" }), "unknown-currency money.currency"],
    ["a rate in per cent", inside("appraisal", { ...appraisal, rate: 5 }), "illegal-value money.appraisal.rate"],
    ["too long a horizon", inside("appraisal", { ...appraisal, years: 31 }), "illegal-value money.appraisal.years"],
    ["a step of nothing", inside("release", { step: 0 }), "illegal-value money.release.step"],
    [
      "a phasing that is not whole",
      (money) => ({ ...money, oneOff: { plan: { ...oneOff, phasing: { "0": 0.5, "1": 0.4 } } } }),
      "phasing-sum money.oneOff.plan.phasing"
    ],
    [
      "a cost after the horizon",
      (money) => ({ ...money, oneOff: { plan: { ...oneOff, phasing: { "20": 1 } } } }),
      "illegal-value money.oneOff.plan.phasing.20"
    ],
    [
      "an uplift of no category",
      (money) => ({ ...money, oneOff: { plan: { ...oneOff, bias: "buildings" } } }),
      "unknown-name money.oneOff.plan.bias"
    ],
    [
      "a key that is none",
      inside("settlement", { payer: "municipalities", contribution: { key: "poplation" } }),
      "unknown-name money.settlement.contribution.key"
    ],
    [
      "bands out of order",
      inside("settlement", {
        contribution: {
          key: "population",
          bands: [
            { above: 9000, weight: 0.5 },
            { above: 500, weight: 0.2 }
          ]
        }
      }),
      "illegal-value money.settlement.contribution.bands.1.above"
    ],
    [
      "a weight of nothing",
      inside("settlement", { contribution: { key: "population", bands: [{ above: 9000, weight: 0 }] } }),
      "illegal-value money.settlement.contribution.bands.0.weight"
    ],
    [
      "a payer's share above 1",
      inside("settlement", { payer: { municipalities: 80 } }),
      "illegal-value money.settlement.payer.municipalities"
    ],
    [
      "a fee for a case type that is none",
      inside("settlement", {
        contribution: { tariff: { caseTypes: { nothing: { application: 5 } } }, residualKey: "equal" }
      }),
      "unknown-name money.settlement.contribution.tariff.caseTypes.nothing"
    ],
    [
      "an amount of another year without an index",
      (money) => ({ ...money, oneOff: { plan: { ...oneOff, amount: { value: 5, asOf: 1999 } } } }),
      "no-price-index money.oneOff.plan.amount"
    ],
    ["no cost of an FTE", (money) => ({ ...money, costPerFte: {} }), "missing-key money.costPerFte"],
    [
      "a negative amount",
      (money) => ({ ...money, oneOff: { plan: { ...oneOff, amount: -5 } } }),
      "illegal-value money.oneOff.plan.amount"
    ]
  ])("is told: %s", (_, change, wanted) => {
    expect(codesOf(change)).toContain(wanted)
  })

  it.each<readonly [string, (money: Money) => Money, string]>([
    ["all overhead saved at once", inside("release", { overheadReleasedShare: 1 }), "all-overhead-released"],
    ["a one-off cost without uplift or source", inside("oneOff", { plan: oneOff }), "no-optimism-bias"]
  ])("is doubted: %s", (_, change, wanted) => {
    const { warnings } = loadTextsNow(texts(change), "s.yaml")
    expect(warnings.map(({ code }) => code)).toContain(wanted)
  })
})
