/**
 * The compiled money section: what an FTE costs, what else is paid, which posts can be released, and who pays.
 *
 * All amounts are in prices of one year. Arrays over municipalities are in the model's order.
 */
import type { Slot } from "../Slot.ts"

/** One assumption. */
export interface Entry {
  readonly slot: Slot
}

/** Currency as written, divided by a price index where it was written in prices of another year. */
export interface Amount extends Entry {
  readonly index: Entry | null
}

/** What one FTE costs a year: pay that ends with the post, and rent, IT and the like, which mostly do not. */
export interface CostPerFte {
  readonly salary: Amount
  readonly overhead: Amount
}

/** What a yearly cost that is not staff grows with. */
export const DRIVERS = ["site", "caseTypeAtSite", "event", "inhabitant", "fte", "total"] as const
export type Driver = (typeof DRIVERS)[number]

export interface DirectCost {
  readonly amount: Amount
  readonly per: Driver
}

/** What centres buy; it may be known to become dearer than planned. */
export interface CentreCost extends DirectCost {
  readonly bias: Bias | null
}

/** How the municipalities that take part share an amount. */
export type Key =
  | { readonly kind: "population" | "staffing" | "transferred" | "cost" | "equal" }
  /** -1 means all case types. */
  | { readonly kind: "recipients"; readonly caseType: number }
  | { readonly kind: "column"; readonly column: Float64Array }

/** A key, with bands where large units count for less: the part above each threshold weighs that much. */
export interface WeightedKey {
  readonly key: Key
  readonly bands: ReadonlyArray<{ readonly above: Entry; readonly weight: Entry }>
}

/** What the change costs once. */
export interface OneOff {
  readonly amount: Amount
  readonly per: "total" | "municipality" | "newPost" | "redundantPost"
  readonly payer: Payer
  /** Shares of the amount by year; year 0 is the year of the change. */
  readonly phasing: ReadonlyArray<{ readonly year: number; readonly share: Entry }>
  readonly bias: Bias | null
  /** That it has to be paid at all: what counts is the expected cost. Null where it is sure to come. */
  readonly probability: Entry | null
}
export const PAYERS = ["municipalities", "centre", "state"] as const
export type Payer = (typeof PAYERS)[number]

/** Known over-optimism of such costs: between an upper and a lower uplift, by how far it is mitigated. */
export interface Bias {
  readonly upper: Entry
  readonly lower: Entry
  readonly mitigation: Entry
}

export interface Release {
  /** The smallest piece of a post that a site can take out of its budget; null where any fraction can be. */
  readonly step: Entry | null
  readonly by: "site" | "caseType"
  readonly overheadReleasedShare: Entry
  /** Share of redundant posts that become vacant by themselves; null where nothing counts redundant posts. */
  readonly attritionShare: Entry | null
}

export interface Loan {
  readonly amount: Amount
  readonly rate: Entry
  readonly years: Entry
}

export interface Grant {
  readonly basis: "netSaving" | "grossSaving" | "movedCost" | "amount"
  readonly share: Entry | null
  readonly amount: Amount | null
  readonly key: WeightedKey
}

export interface Compensation {
  readonly maxLossPerInhabitant: Amount
  readonly paidBy: "winners" | "state"
  /** Years over which it falls to nothing; null where it stays. */
  readonly phaseOutYears: Entry | null
  /** The year of the change from which it has been promised: from there it falls. */
  readonly since: number
}

export interface Settlement {
  /** Share of the centres' cost that municipalities carry; the state carries the rest. */
  readonly municipalShare: Entry | "all" | "nothing"
  /** By key, or by a fee per case with the rest by key. */
  readonly key: WeightedKey
  /** For each case type and activity: currency per case that moves; null where nothing is charged. */
  readonly tariff: ReadonlyArray<ReadonlyArray<Amount | null>> | null
  readonly loan: Loan | null
  readonly grant: Grant | null
  readonly compensation: Compensation | null
}

/** A settlement, and the year of the change from which it holds until the next one. */
export interface SettlementFrom {
  readonly from: number
  readonly settlement: Settlement
}

export interface Appraisal {
  readonly rate: Entry
  readonly years: number
  readonly benefitRealisation: Entry | null
  /** Share of the full saving that is reached in a year and held until the next one named. */
  readonly phasing: ReadonlyArray<{ readonly year: number; readonly share: Entry }>
}

export interface GivenSaving {
  readonly amount: Amount
  /** Share that is reached in a year and held until the next one named; all of it at once where nothing is said. */
  readonly phasing: ReadonlyArray<{ readonly year: number; readonly share: Entry }>
}

/** Shares of staff by grade on both sides, and the side whose mix the stated pay is that of. */
export interface GradeMix {
  readonly payIndexes: ReadonlyArray<Entry>
  /** For each grade; they sum to 1. */
  readonly local: ReadonlyArray<Entry>
  readonly centre: ReadonlyArray<Entry>
  readonly measuredAt: "local" | "centre"
  /** For each post by name its grade, or -1 where it is paid as the others are. */
  readonly postGrades: ReadonlyArray<number>
}

export interface Money {
  /** For each case type; null where a column holds the cost of every municipality. */
  readonly localCost: ReadonlyArray<CostPerFte | null>
  readonly column: { readonly costPerFte: Float64Array; readonly salaryShare: Entry } | null
  /** For each case type; empty without centres. */
  readonly centreCost: ReadonlyArray<CostPerFte>
  /** Grades; null where all staff are paid alike on a side. */
  readonly gradeMix: GradeMix | null
  /** Whether what keeping people able costs comes on top of what an FTE costs. */
  readonly countsTraining: boolean
  readonly direct: { readonly local: ReadonlyArray<DirectCost>; readonly centre: ReadonlyArray<CentreCost> }
  /** Direct cost of each component of competence per trained person: today, and on both sides after. */
  readonly trained: {
    readonly today: ReadonlyArray<Amount>
    readonly local: ReadonlyArray<Amount>
    readonly centre: ReadonlyArray<Amount>
  }
  readonly release: Release
  readonly oneOff: ReadonlyArray<OneOff>
  /** From the first year on; empty where nobody has to be paid. */
  readonly settlements: ReadonlyArray<SettlementFrom>
  readonly appraisal: Appraisal | null
  /** Yearly savings as a published case gives them, in place of an allocation; null where there is one. */
  readonly given: ReadonlyArray<GivenSaving> | null
  /** Inhabitants of each municipality; zeros where the scenario does not say. */
  readonly population: Float64Array
}
