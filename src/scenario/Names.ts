/** Names of the model's indexes, for everything that a person reads. */
import type { Text } from "../words/Lang.ts"

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
  /** Savings of a published case; empty where there is an allocation. */
  readonly given: ReadonlyArray<Named>
  /** Which numbers there are: those of an appraisal, those of single case types. */
  readonly appraised: boolean
  readonly releasedByCaseType: boolean
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
