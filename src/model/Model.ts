/**
 * The compiled capacity model: plain numbers and indexes, no names, no defaults left to fill in.
 *
 * Every assumption is one *slot* in `values`; the rest of the model refers to slots. To ask "what if", copy `values`,
 * change slots, and evaluate again: the structure is shared. It crosses to a worker thread or a browser as it is.
 *
 * Indices: municipality m, case type c, activity a (numbered within its case type), centre g. Arrays over (m, c) and
 * (g, c) are row-major: index `m * caseTypes + c`.
 */

import type { CentreUnitTime } from "./CentreUnitTime.ts"
import type { Derived } from "./derived.ts"
import type { Errors } from "./rework.ts"
import type { Slot } from "./Slot.ts"
import type { Way } from "./training/Way.ts"
import type { Money } from "./money/Money.ts"
import type { Principals } from "./principals.ts"
import type { Quality } from "./quality/Quality.ts"
import type { Transition } from "./transition/Transition.ts"
import type { Staffing } from "./staffing/Staffing.ts"
import type { Service } from "./service/Service.ts"

/** Paid time and what is deducted from it. Times are hours a year, or days a year times `hoursPerDay`. */
export interface WorkingTime {
  readonly gross: Slot
  readonly deductions: ReadonlyArray<Slot>
  /** ONE when the other times are hours already. */
  readonly hoursPerDay: Slot
  /** Shares of net hours that no FTE of the category spends on cases. */
  readonly categoryAllowances: ReadonlyArray<Slot>
}

/** What it takes to keep people able to do a case type, at one site. */
export interface Upkeep {
  readonly minimumTrained: Slot
  readonly ftePerTrained: Slot
  /** Components in hours per trained person and year. */
  readonly hours: ReadonlyArray<Slot>
  /** Ways of training, in place of components. */
  readonly ways: ReadonlyArray<Way>
  /** Effective hours that they must give a trained person in a year. */
  readonly required: Slot
  /** Share of those meant who take part. */
  readonly reach: Slot
  /** Kept able at every case type by itself, or once for all that a person does. */
  readonly per: "caseType" | "person"
}

/** A kind of work on a case type. */
export interface Activity {
  /** Events per recipient and year. */
  readonly perRecipient: Slot
  readonly minutes: Slot
  /** Share of events that needs no caseworker today. */
  readonly automation: Slot
}

/** How fast a municipality works: 1, a fixed number for each municipality, or a curve over population. */
export type RelativeUnitTime =
  | { readonly kind: "one" }
  | { readonly kind: "fixed"; readonly values: Float64Array }
  | { readonly kind: "scaleCurve"; readonly elasticity: Slot }

export interface CaseType {
  /** Recipients of each municipality per unit of `recipients`: shares of a total, or a column. */
  readonly volumes: Float64Array
  readonly recipients: Slot
  readonly relativeUnitTime: RelativeUnitTime
  readonly activities: ReadonlyArray<Activity>
}

/** What an organisation does with one activity of one case type. */
export interface Move {
  /** Share of the events that moves to a centre. */
  readonly share: Slot
  /** Extra automation: share of all the activity's events removed before the split. */
  readonly automation: Slot
  readonly centreUnitTime: CentreUnitTime
  readonly localUnitTime: Slot
  readonly handoffShare: Slot
  readonly sendMinutes: Slot
  readonly receiveMinutes: Slot
  readonly returnRate: Slot
}

export interface Centre {
  readonly secretariatFte: Slot
  /** For each case type: 1 when the centre takes it. */
  readonly takes: Uint8Array
}

/** A post by name, at every centre or once in all. */
export interface Post {
  readonly fte: Slot
  readonly per: "centre" | "total"
}

export interface Organisation {
  /** For each municipality: 1 when it takes part. */
  readonly participates: Uint8Array
  /** For each (m, c): the centre that serves the cell, or -1. */
  readonly centreOf: Int16Array
  readonly centres: ReadonlyArray<Centre>
  /** For each centre the municipality that hosts it, or -1: its own work then needs no hand-off and no coordination. */
  readonly hosts: ReadonlyArray<number>
  readonly posts: ReadonlyArray<Post>
  /** What serving several boards takes; null where the scenario says nothing of it. */
  readonly principals: Principals | null
  /** For each case type, its activities in order. */
  readonly moves: ReadonlyArray<ReadonlyArray<Move>>
  /** For each case type: contacts at the counter about cases that now lie elsewhere. */
  readonly extraContacts: ReadonlyArray<{ readonly perRecipient: Slot; readonly minutes: Slot }>
  readonly scaleCurve: { readonly elasticity: Slot; readonly referenceFte: Slot; readonly exhaustedFte: Slot } | null
  readonly localUpkeep: Upkeep
  readonly centreUpkeep: Upkeep
  readonly coordinationHours: Slot
}

export interface Model {
  /** The central value of every slot. */
  readonly values: Float64Array
  /** Slots whose values are products of others; each stands behind those that it is a product of. */
  readonly derived: ReadonlyArray<Derived>
  readonly municipalities: number
  /** Inhabitants of each municipality; zeros where no scale curve needs them. */
  readonly population: Float64Array
  readonly workingTime: WorkingTime
  readonly centreWorkingTime: WorkingTime
  /** Hours per site and year for duties that only some staff have. */
  readonly localAllowances: ReadonlyArray<Slot>
  readonly centreAllowances: ReadonlyArray<Slot>
  readonly caseTypes: ReadonlyArray<CaseType>
  readonly upkeep: Upkeep
  readonly localSpan: Slot
  readonly centreSpan: Slot
  /** The observed status quo: FTE = count · ftePer; scales unit times when the scenario says so. */
  readonly observed: { readonly count: Slot; readonly ftePer: Slot; readonly scaleHandOffs: boolean } | null
  readonly organisation: Organisation | null
  /** What is promised to those who call, come or apply; null where nothing is. Its extra FTE are part of every site. */
  readonly service: Service | null
  /** Errors by case type; null where the scenario says nothing about them. */
  readonly errors: ReadonlyArray<Errors> | null
  /** What it costs and who pays; null where the scenario says nothing about money. It reads FTE and changes none. */
  readonly money: Money | null
  /** Who is there; null where the scenario says nothing about it. It reads FTE and changes none. */
  readonly quality: Quality | null
  /** When it comes and who works meanwhile; null where the scenario does not say. It reads allocations and changes none. */
  readonly transition: Transition | null
  /** Staff against need; null where the scenario says nothing about it. It reads FTE and changes none. */
  readonly staffing: Staffing | null
}
