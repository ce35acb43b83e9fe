/** Names of the model's indexes, for everything that a person reads. */
import type { Text } from "../words/Lang.ts"
import type { OverrunCategory } from "./money/usualOverruns.ts"

export interface Named {
  readonly id: string
  readonly label: Text
}

export interface Names {
  readonly caseTypes: ReadonlyArray<Named>
  /** Activities by case type. */
  readonly activities: ReadonlyArray<ReadonlyArray<Named>>
  readonly municipalities: ReadonlyArray<{
    readonly code: string
    readonly name: string
    readonly region: string | undefined
    readonly population: number | undefined
    /** In degrees; only where the scenario says which columns hold it. */
    readonly at?: { readonly latitude: number; readonly longitude: number }
  }>
  /** Posts by name, where the scenario has any. */
  readonly posts?: ReadonlyArray<Named>
  /** Ways of training, in the model's order. */
  readonly ways?: {
    readonly today: ReadonlyArray<Named>
    readonly local: ReadonlyArray<Named>
    readonly centre: ReadonlyArray<Named>
  }
  readonly centres: ReadonlyArray<Named>
  /** Only of scenarios that promise something. */
  readonly service?: ServiceNames
  /** Only of scenarios that say something about money. */
  readonly money?: MoneyNames
  /** Only of scenarios that say who is there. */
  readonly quality?: QualityNames
  /** Only of scenarios that say when work changes hands. */
  readonly transition?: TransitionNames
  /** Only of scenarios that say who is where. */
  readonly staffing?: StaffingNames
}

/** What is promised. */
export interface ServiceNames {
  readonly channels: ReadonlyArray<Named>
  /** Indexes of the case types that have a promise. */
  readonly caseTypes: ReadonlyArray<number>
}

/** What money is about. */
export interface MoneyNames {
  /** ISO 4217 code. */
  readonly currency: string
  readonly priceLevel: number
  readonly oneOff: ReadonlyArray<Named>
  readonly direct: { readonly local: ReadonlyArray<Named>; readonly centre: ReadonlyArray<Named> }
  /** Kinds of over-optimism whose bounds are published, and what is uplifted by them. */
  readonly overruns: ReadonlyArray<OverrunNames>
  /** Savings of a published case; empty where there is an allocation. */
  readonly given: ReadonlyArray<Named>
  /** Which numbers there are: those of an appraisal, those of single case types. */
  readonly appraised: boolean
  readonly releasedByCaseType: boolean
}

/** A kind of over-optimism, and what of the scenario it is about. */
export interface OverrunNames {
  readonly id: string
  readonly category: OverrunCategory
  /** Whether costs take a bound that is not the table's: their uplift is then no finding of it. */
  readonly ownBounds: boolean
  /** Indexes of costs. */
  readonly oneOff: ReadonlyArray<number>
  readonly yearly: ReadonlyArray<number>
  /** Whether the preparation of the change takes longer by it. */
  readonly delays: boolean
}

/** The months that are looked at, and what changes hands together. */
export interface TransitionNames {
  /** Month 1; its own month is from 1 to 12. */
  readonly start: { readonly year: number; readonly month: number }
  readonly months: number
  readonly waves: ReadonlyArray<Named>
}

/** What is fixed about who is there. */
interface QualityNames {
  /** People who have to be there. */
  readonly atLeast: number
}

/** What staff against need is about. */
export interface StaffingNames {
  readonly specialisms: ReadonlyArray<Named>
  readonly terms: ReadonlyArray<Named>
  /** ISO 4217 code; empty where nothing costs anything. */
  readonly currency: string
}
