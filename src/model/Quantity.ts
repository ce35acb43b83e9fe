/** What a metric can be about: unit, where it is defined, what it needs, and how it is read off an allocation. */
import type { Allocation } from "./allocate.ts"
import type { Sites } from "./Sites.ts"
import type { Model } from "./Model.ts"
import type { LendingPlan } from "./staffing/LendingPlan.ts"
import type { Side } from "./Side.ts"

export type { Side } from "./Side.ts"

/** The quantities of the metric grammar that are FTE, in the order in which they are shown. */
export const QUANTITIES = [
  "baseline",
  "local",
  "centre",
  "freed",
  "need",
  "moved",
  "leaves",
  "transaction",
  "competence",
  "competenceExtra",
  "management",
  "coordination",
  "overhead"
] as const
export type Quantity = (typeof QUANTITIES)[number]

/** FTE that are part of others: mending errors is part of the work, posts by name of a centre's coordination. */
const PARTS_BY_NAME = ["rework", "reworkToday", "posts"] as const
export type PartByName = (typeof PARTS_BY_NAME)[number]

/** The contributions to freed FTE, in the order in which they are shown; the last three where a scenario has them. */
export const BRIDGE = [
  "automation",
  "productivity",
  "handOffs",
  "competence",
  "management",
  "coordination",
  "service",
  "posts",
  "quality"
] as const
export type BridgeId = (typeof BRIDGE)[number]

/** Those that a model has. */
export const bridgeIn = ({ service, errors, organisation }: Pick<Model, BridgeBearer>): ReadonlyArray<BridgeId> => {
  const has: Partial<Readonly<Record<BridgeId, boolean>>> = {
    service: service !== null,
    posts: (organisation?.posts.length ?? 0) > 0,
    quality: errors !== null
  }
  return BRIDGE.filter((id) => has[id] ?? true)
}
type BridgeBearer = "service" | "errors" | "organisation"

export const VULNERABILITY = ["before", "after", "emptied"] as const
export type VulnerabilityId = (typeof VULNERABILITY)[number]

/** Units of results; what is no unit of these has to be added here. Currency is by year unless it says `Once`. */
export type MetricUnit =
  | "fte"
  | "currency"
  | "currencyOnce"
  | "currencyPerInhabitant"
  | "years"
  | "months"
  | "days"
  | "share"
  | "hours"
  | "persons"
  | "municipalities"
  | "cells"
  | "cases"
  | "factor"
  | "fteMonths"
  | "fteYears"
  | "weeks"

/** Sections of a scenario that bring quantities of their own. */
export type Section = "money" | "service" | "quality" | "transition" | "staffing"

/** Indexes of the model that a metric is asked at; -1 means all of them, or that there is none. */
export interface Where {
  readonly caseType: number
  readonly municipality: number
  readonly centre: number
  /** Place in the list that the quantity has, such as the items of `oneOff`. */
  readonly item: number
  readonly month: number
}

/** What is known of every case type at every site; the last two belong to whole sites and are spread. */
export type Part = `${Side}.${keyof Sites}` | "moved" | "automated"

/** Signed sums of parts and of other quantities, at the same place. */
export type Formula = ReadonlyArray<readonly [sign: 1 | -1, of: Part | Quantity | PartByName]>

export interface QuantityRules {
  readonly unit: MetricUnit
  /** What it can be asked of besides the whole country. */
  readonly at: {
    readonly caseType?: true
    readonly municipality?: true
    readonly centre?: true
    /** A case type at a municipality or a centre; without it the two exclude one another. */
    readonly caseTypeAtPlace?: true
    readonly item?: true
    /** In a month of the transition as well, or only there. */
    readonly month?: true | "needed"
  }
  /** The section that a scenario must have; it always is there where nothing is named. */
  readonly section?: Section
  /**
   * Goes in steps of whole posts, people or places: a small change may show no effect. `posts` does so only where whole
   * posts are released: with `release: {step: exact}` it is smooth.
   */
  readonly steps?: true | "posts"
  /** A formula is evaluated in many draws at once; a function or a plan on one allocation after the other. */
  readonly of: Formula | OfAllocation | OfPlan
  /** How it is read in a month of the transition. */
  readonly inMonth?: OfAllocation
}

type OfAllocation = (model: Model, allocation: Allocation, where: Where) => number

/** What is read off the plan of lending: it takes a solver, and so whoever measures it makes the plan. */
export interface OfPlan {
  readonly plan: (plan: LendingPlan, where: Where, specialisms: number) => number
}
