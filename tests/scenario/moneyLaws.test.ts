/** The laws of money that hold over a whole scenario. */
import { Schema } from "effect"
import { explainMetric } from "../../src/analysis/explain/explainMetric.ts"
import type { Step } from "../../src/analysis/explain/Step.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { QUANTITIES } from "../../src/model/Quantity.ts"
import type { QuantityId } from "../../src/model/quantities.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { describe, expect, it } from "../support/effect.ts"
import { everything, everythingTables } from "../support/everything.ts"
import { loadTextsNow } from "../support/load.ts"

type Money = Record<string, unknown>

const texts = (change: (money: Money) => Money) => {
  const written = structuredClone(everything)
  return {
    "s.yaml": JSON.stringify({ ...written, money: change(written["money"] as Money) }),
    ...everythingTables
  }
}
const inside =
  (key: string, part: object) =>
  (money: Money): Money => ({ ...money, [key]: { ...(money[key] as object), ...part } })

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

  it("changes no FTE, whatever the currency, the price level, the prices or the release", () => {
    const plain = loaded()
    const other = loaded((money) => ({
      ...(times(inside("release", { step: 0.5 })(money), 3) as Money),
      currency: "EUR",
      priceLevel: 2015
    }))
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
