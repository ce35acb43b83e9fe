/** The money section: what is refused or warned of, and the laws that hold over a whole scenario. */
import { explainMetric } from "../../src/analysis/explain/explainMetric.ts"
import type { Step } from "../../src/analysis/explain/Step.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { QUANTITIES } from "../../src/model/Quantity.ts"
import type { QuantityId } from "../../src/model/quantities.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { Schema } from "effect"
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
    ["a one-off cost without uplift or source", (money) => ({ ...money, oneOff: { plan: oneOff } }), "no-optimism-bias"]
  ])("is doubted: %s", (_, change, wanted) => {
    const { warnings } = loadTextsNow(texts(change), "s.yaml")
    expect(warnings.map(({ code }) => code)).toContain(wanted)
  })
})

const loaded = (change: (money: Money) => Money = (money) => money): Loaded => loadTextsNow(texts(change), "s.yaml")
const valueOf = ({ compiled: { model } }: Loaded, quantity: QuantityId, municipality = -1): number =>
  measure(model, allocate(model), national(quantity, -1, { municipality }))
const near = (found: number, wanted: number): void =>
  void expect(Math.abs(found - wanted), `${found}, not ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted))
  )

/** Keys whose numbers are currency. */
const AMOUNTS = new Set(["salary", "overhead", "amount", "maxLossPerInhabitant", "application", "contact", "review"])

/** Every amount k times as large, whatever stands around it. */
const times = (written: unknown, k: number, key = ""): unknown => {
  if (typeof written === "number") return AMOUNTS.has(key) ? written * k : written
  if (Array.isArray(written)) return written.map((part) => times(part, k))
  if (typeof written !== "object" || written === null) return written
  return Object.fromEntries(
    Object.entries(written).map(([name, part]) => [name, times(part, k, name === "value" ? key : name)])
  )
}

/** Nothing moves and nothing else changes, so that after is today. */
const asToday = (step: number | "exact", key: string) => ({
  "s.yaml": JSON.stringify({
    ...structuredClone(everything),
    // A centre's own allowances would be work that nobody has today.
    workingTime: { ...everything["workingTime"], individualAllowances: { local: { systems: 30 } } },
    organisation: {
      form: "state",
      centres: { hub: { secretariatFte: 0 } },
      share: 0,
      centreRelativeUnitTime: 1,
      handoff: { share: 0, sendMinutes: 0, receiveMinutes: 0, returnRate: 0 }
    },
    transition: undefined,
    quality: undefined,
    correlations: undefined,
    party: undefined,
    parameters: undefined,
    money: {
      currency: "DKK",
      priceLevel: 2010,
      costPerFte: { local: { salary: 400_000, overhead: 60_000 }, centre: { salary: 500_000, overhead: 60_000 } },
      release: { step, by: "site", overheadReleasedShare: 0.3 },
      settlement: { payer: "municipalities", contribution: { key }, grant: { basis: "none" } }
    }
  }),
  ...everythingTables
})

describe("money of a whole scenario", () => {
  const settled = (contribution: object) => loaded(inside("settlement", { contribution }))

  it("goes to somebody: all nets and the state's account sum to the saving", () => {
    for (const key of ["population", "recipients", "staffing", "transferred", "cost", "equal"]) {
      const one = settled({ key })
      near(valueOf(one, "net") + valueOf(one, "net.state"), valueOf(one, "saving"))
    }
  })

  it("moves between municipalities by another key, and no total changes", () => {
    const [one, other] = [settled({ key: "population" }), settled({ key: "equal" })]
    for (const quantity of ["saving", "potential", "net", "net.state", "released"] as const)
      near(valueOf(one, quantity), valueOf(other, quantity))
    expect(valueOf(one, "net", 0)).not.toBeCloseTo(valueOf(other, "net", 0), 0)
  })

  it.prop(
    "is k times as much where every amount is, and pays back at the same time with the same losers",
    Schema.Struct({ hundredths: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 900 })) }),
    ({ hundredths }) => {
      const k = hundredths / 100
      // What stands in a table or under competence is no amount of this section.
      const costPerFte = { local: { salary: 410_000, overhead: 70_000 }, centre: { salary: 250_000, overhead: 50_000 } }
      const own = (money: Money): Money => ({ ...money, costPerFte, competenceCost: "excluded" })
      const [plain, dearer] = [loaded(own), loaded((money) => times(own(money), k) as Money)]
      for (const quantity of [
        "costToday",
        "saving",
        "potential",
        "contribution",
        "net",
        "net.state",
        "oneOff",
        "npv"
      ] as const)
        near(valueOf(dearer, quantity), k * valueOf(plain, quantity))
      for (const quantity of ["payback", "settlement.losers", "settlement.winners", "released"] as const)
        near(valueOf(dearer, quantity), valueOf(plain, quantity))
    },
    { runs: 12 }
  )

  it.prop(
    "is 0 everywhere where the organisation is as today and no grant changes",
    Schema.Struct({
      step: Schema.Literals([1, 0.5, "exact"]),
      key: Schema.Literals(["population", "staffing", "equal"])
    }),
    ({ step, key }) => {
      const same = loadTextsNow(asToday(step, key), "s.yaml")
      const today = valueOf(same, "costToday")
      expect(today).toBeGreaterThan(0)
      for (const quantity of ["saving", "net", "net.state", "contribution", "released"] as const)
        expect(Math.abs(valueOf(same, quantity))).toBeLessThanOrEqual(1e-9 * today)
      for (const m of same.compiled.names.municipalities.keys())
        expect(Math.abs(valueOf(same, "net", m))).toBeLessThanOrEqual(1e-9 * today)
      expect(valueOf(same, "settlement.losers")).toBe(0)
    },
    { runs: 9 }
  )

  it("changes no FTE, whatever the currency, the prices or the release", () => {
    const plain = loaded()
    const other = loaded((money) => ({ ...inside("release", { step: 0.5 })(money), currency: "EUR" }))
    for (const quantity of QUANTITIES) expect(valueOf(other, quantity)).toBe(valueOf(plain, quantity))
  })

  it("releases no more than leaves, and less in larger steps", () => {
    const at = (step: number | "exact") => valueOf(loaded(inside("release", { step })), "released")
    expect(at(1)).toBeLessThanOrEqual(at(0.5) + 1e-9)
    expect(at(0.5)).toBeLessThanOrEqual(at("exact") + 1e-9)
    expect(at("exact")).toBeLessThanOrEqual(valueOf(loaded(), "leaves") + 1e-9)
  })

  it("is explained line by line, and the lines sum to the figure", () => {
    const one = loaded()
    const sums = (step: Step): void => {
      if (step.children === undefined) return
      near(
        step.children.reduce((sum, child) => sum + child.value, 0),
        step.value
      )
      for (const child of step.children) sums(child)
    }
    for (const quantity of ["costToday", "saving", "potential", "strandedCost", "net", "oneOff", "npv"] as const) {
      const step = explainMetric(one, national(quantity))
      near(step.value, valueOf(one, quantity))
      sums(step)
    }
    for (const quantity of ["saving", "contribution", "net"] as const) {
      const step = explainMetric(one, national(quantity, -1, { municipality: 0 }))
      near(step.value, valueOf(one, quantity, 0))
      sums(step)
    }
  })
})
