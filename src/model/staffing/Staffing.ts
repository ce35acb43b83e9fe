/** Who is where and who is needed where, by specialism: plain numbers and slots. It reads an allocation and changes none. */
import type { Slot } from "../Slot.ts"

export interface Staffing {
  /** How many specialisms there are. Columns over (m, s) are row-major: index `m * specialisms + s`. */
  readonly specialisms: number
  /** For each case type: the specialism that does it, or -1. */
  readonly specialismOf: Int16Array
  /** FTE that are there. */
  readonly have: Float64Array
  /** FTE that are needed, as somebody states them; null where the allocation says it. */
  readonly need: Float64Array | null
  /** FTE that are prescribed: shown beside need and have, and part of no result. */
  readonly frame: Float64Array | null
  /** The most FTE that a unit lends, Infinity where it says nothing; null where no unit says anything. */
  readonly lendable: Float64Array | null
  /** How much one missing FTE counts; null where no column says it. */
  readonly priority: Float64Array | null
  readonly priorityBy: "equal" | "share" | "column"
  /** Whether the largest unmet share is made as small as possible before cost is looked at. */
  readonly worstFirst: boolean
  /** Whether need is rounded up to whole posts. */
  readonly wholePosts: boolean
  /** Whether people are lent and retrained whole. */
  readonly wholePeople: boolean
  /** Share of a unit's own need that it keeps back before it lends. */
  readonly reserve: Slot
  /** Share of what is then too many that can be lent: not everybody can or wants to go. */
  readonly lendableShare: Slot
  /** Null where nobody is lent. */
  readonly travel: Travel | null
  /** For how long people go, in the order of their names. */
  readonly terms: ReadonlyArray<Term>
  readonly retrain: ReadonlyArray<Retraining>
  /** For each case type and activity: what part of it goes on line, or null. */
  readonly online: ReadonlyArray<ReadonlyArray<OnlineWork | null>>
}

export interface Travel {
  readonly way: Way
  readonly maxHours: Slot
  readonly costPerKm: Slot
  /** Trips there and back, a month and FTE. */
  readonly tripsPerMonth: Slot
  readonly kmPerHour: Slot
}

/** How far it is from unit to unit: as the crow flies with a detour factor, or as a table says. */
export type Way =
  | {
      readonly kind: "coordinates"
      /** Degrees. */
      readonly latitude: Float64Array
      readonly longitude: Float64Array
      readonly circuity: Slot
    }
  /** Hours by (from, to), Infinity where no way is known. */
  | { readonly kind: "matrix"; readonly hours: Float64Array }

export interface Term {
  /** Working days that somebody stays. */
  readonly days: Slot
  /** Working days of these until the work goes on. */
  readonly setupDays: Slot
  /** Relative to somebody who belongs there. */
  readonly productivity: Slot
  /** Of one FTE for one term, travel left out. */
  readonly costPerFte: Slot
}

/** Somebody with too little to do learns what the same unit is short of. */
export interface Retraining {
  readonly from: number
  readonly to: number
  /** Working days of the course: part of no result but of what is said. */
  readonly courseDays: Slot
  readonly productivity: Slot
  /** Of one course. */
  readonly cost: Slot
}

/** An activity that is partly done on line: fewer minutes for those events. */
export interface OnlineWork {
  /** Share of events on line today; today's minutes hold it already. */
  readonly share: Slot
  readonly target: Slot
  /** Share of the minutes that an event on line does not take. */
  readonly minutesSavedShare: Slot
}
