/** Random models with money behind their own numbers: prices, whole posts, who pays, what it costs once. */
import type { Model } from "../../src/model/Model.ts"
import type { Money, OneOff, Settlement } from "../../src/model/money/Money.ts"

/** What money looks like; all numbers come from `prices`, each from 1 to 900. */
export interface PriceShape {
  readonly prices: readonly [number, number, number, number]
  readonly step?: boolean
  readonly key?: "equal" | "population" | "staffing" | "transferred" | "cost"
  readonly grant?: "none" | "netSaving" | "grossSaving" | "movedCost"
  readonly compensated?: "nobody" | "winners" | "state"
  readonly loan?: boolean
  readonly column?: boolean
}

/** The model with prices in ten slots behind its own, which have no index but the first, and no transition or service. */
export const pricedModel = (model: Model, shape: PriceShape): Model => {
  const { prices, step = false, key = "equal", grant = "none", compensated = "nobody", loan = false } = shape
  const [a, b, c, d] = prices
  const at = model.values.length
  const amount = (i: number, index = false) => ({ slot: at + i, index: index ? { slot: at + 4 } : null })
  const entry = (i: number) => ({ slot: at + i })
  const n = model.caseTypes.length
  const population = Float64Array.from({ length: model.municipalities }, (_, m) => 100 * (1 + ((m * 7) % 5)))
  const weighted = { key: { kind: key }, bands: key === "population" ? [{ above: entry(7), weight: entry(5) }] : [] }
  const settlement: Settlement = {
    municipalShare: entry(5),
    key: weighted,
    tariff: null,
    loan: loan ? { amount: amount(3), rate: entry(8), years: entry(9) } : null,
    grant: grant === "none" ? null : { basis: grant, share: entry(5), amount: null, key: weighted },
    compensation:
      compensated === "nobody"
        ? null
        : { maxLossPerInhabitant: amount(6), paidBy: compensated, phaseOutYears: null, since: 0 }
  }
  const once = (per: OneOff["per"]): OneOff => ({
    amount: amount(1),
    per,
    payer: "municipalities",
    phasing: [{ year: 0, share: { slot: at + 5 } }],
    bias: null,
    probability: null
  })
  const money: Money = {
    localCost: Array.from({ length: n }, () =>
      shape.column === true ? null : { salary: amount(0, true), overhead: amount(1) }
    ),
    column:
      shape.column === true ? { costPerFte: population.map((people) => a! * people), salaryShare: entry(5) } : null,
    gradeMix: null,
    countsTraining: false,
    centreCost: Array.from({ length: n }, () => ({ salary: amount(2), overhead: amount(3) })),
    direct: { local: [], centre: [] },
    trained: { today: [], local: [], centre: [] },
    release: {
      step: step ? entry(6) : null,
      by: "site",
      overheadReleasedShare: entry(5),
      attritionShare: entry(5)
    },
    oneOff: (["total", "municipality", "newPost", "redundantPost"] as const).map(once),
    settlements: [{ from: 0, settlement }],
    appraisal: { rate: entry(8), years: 10, benefitRealisation: entry(5), phasing: [{ year: 1, share: entry(5) }] },
    given: null,
    population
  }
  const share = b! / 1000
  const own = [a! * 1e3, b! * 1e3, c! * 1e3, d! * 1e3, 0.5 + a! / 1000, share, 0.1 + c! / 2000, 200, 0.04, 6]
  return { ...model, service: null, transition: null, values: Float64Array.of(...model.values, ...own), money }
}
