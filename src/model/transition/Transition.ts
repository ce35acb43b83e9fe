/**
 * The compiled transition section: when work changes hands, who does it meanwhile, and how the organisation comes to be
 * what the scenario says. It reads two allocations and changes none. Times are months, attrition is by year.
 */
import type { CentreUnitTime } from "../CentreUnitTime.ts"
import type { Entry } from "../money/Money.ts"
import type { Slot } from "../Slot.ts"

/** One assumption, or nothing where the organisation's own number holds. */
type Overlaid = { readonly slot: Slot } | null

export const SHAPES = ["linear", "exponential"] as const
type BuildUp = (typeof SHAPES)[number]

export interface Transition {
  /** Months that are looked at. */
  readonly months: number
  readonly preparation: {
    readonly months: Slot
    readonly projectFte: Slot
    /** By which share such works usually take longer, between two bounds by how far that is mitigated; null where it is not counted. */
    readonly overrun: { readonly upper: number; readonly lower: number; readonly mitigation: Entry } | null
  }
  readonly waves: ReadonlyArray<Wave>
  readonly optimisation: {
    readonly months: Slot
    readonly shape: BuildUp
    /** The organisation on day one, as far as it differs; null where it does not. */
    readonly from: DayOne | null
  }
  readonly follow: Follow
  readonly startProductivity: { readonly followed: Slot; readonly recruited: Slot }
  readonly ramp: { readonly months: Slot; readonly shape: BuildUp }
  readonly attrition: { readonly followed: Slot; readonly recruited: Slot; readonly local: Slot }
  readonly recruitmentLeadMonths: Slot
  readonly temporaryShare: Slot
  readonly doubleRunningMonths: Slot
  readonly noticeMonths: Slot
  readonly overtime: Slot
  readonly chase: Slot
  readonly handBack: { readonly months: Slot; readonly share: Slot }
}

/** Case types that change hands together. */
export interface Wave {
  /** For each case type: 1 when it belongs to the wave. */
  readonly takes: Uint8Array
  /** Months from the start until the change: the month after is the first at the centre. */
  readonly goLive: Slot
}

/** Which share of the staff whose task moves goes along: everywhere the same, or municipality by municipality. */
export type Follow =
  | { readonly kind: "share"; readonly share: Slot }
  | { readonly kind: "column"; readonly column: Float64Array }

/** Numbers of the organisation that are different on day one. */
export interface DayOne {
  /** For each case type, its activities in order. */
  readonly moves: ReadonlyArray<ReadonlyArray<DayOneMove>>
  readonly extraContacts: ReadonlyArray<{ readonly perRecipient: Overlaid; readonly minutes: Overlaid }>
}

export interface DayOneMove {
  readonly share: Overlaid
  readonly automation: Overlaid
  readonly centreUnitTime: CentreUnitTime | null
  readonly localUnitTime: Overlaid
  readonly handoffShare: Overlaid
  readonly sendMinutes: Overlaid
  readonly receiveMinutes: Overlaid
  readonly returnRate: Overlaid
}
