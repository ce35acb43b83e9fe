/**
 * The compiled service section: what is promised to those who call, come or apply.
 *
 * Work on the spot (channels) needs people present; work on cases needs a rate. What holds today and what holds after
 * stand side by side: without an organisation's own values they are the same.
 */
import type { Slot } from "../Slot.ts"

export interface Service {
  readonly workingDaysPerYear: Slot
  readonly channels: ReadonlyArray<Channel>
  readonly cases: ReadonlyArray<CasePromise>
}

/** As if what is promised today went on: the numbers of what is promised afterwards are left out. */
export const promisedToday = (service: Service): Service => ({
  ...service,
  channels: service.channels.map((channel) => ({ ...channel, after: channel.today })),
  cases: service.cases.map((one) => ({ ...one, after: one.today }))
})

/** For each case type, which of its activities belong here. */
type Covers = ReadonlyArray<ReadonlyArray<boolean>>

/** A telephone line or a counter. */
export interface Channel {
  readonly covers: Covers
  /** Shares of a day's contacts in parts of the day that are equally long; one part where all are alike. */
  readonly profile: ReadonlyArray<Slot>
  /** Contacts of a peak day over those of a mean day. */
  readonly peakDayFactor: Slot
  readonly today: ChannelRules
  readonly after: ChannelRules
}

export interface ChannelRules {
  readonly promise: ChannelPromise
  /** Working time over staffed time, at most. */
  readonly maxOccupancy: Slot
  /** Mean seconds until somebody hangs up; infinite where nobody does. */
  readonly patience: Slot
  readonly open: { readonly hoursPerWeek: Slot; readonly weeksPerYear: Slot }
  readonly minimumPresent: BySide
  /** Which contacts share a line; centres may all share one, municipalities never do. */
  readonly pooled: Pooled
  readonly agents: "continuous" | "whole"
  /** The day for which people are there every day. */
  readonly staffTo: "mean" | "peak"
  /** Share of idle time that is used for cases. */
  readonly blend: Slot
}

/** A share within seconds, or a mean wait in seconds. */
export type ChannelPromise =
  | { readonly kind: "level"; readonly share: Slot; readonly within: Slot }
  | { readonly kind: "meanWait"; readonly meanWait: Slot }

type Pooled = "site" | "caseType" | "network"

export interface BySide {
  readonly local: Slot
  readonly centre: Slot
}

/** What is promised to those who wait for a decision in one case type. */
export interface CasePromise {
  readonly caseType: number
  readonly covers: Covers
  /** Shares of a year's cases by month; empty where all months are alike. */
  readonly monthShares: ReadonlyArray<Slot>
  /** Squared coefficients of variation of the time between cases and of the work on one. */
  readonly arrivalCv2: Slot
  readonly serviceCv2: Slot
  /** Extra cases' worth of work a month for each case that waits. */
  readonly chase: Slot
  readonly today: CaseRules
  readonly after: CaseRules
}

export interface CaseRules {
  /** A share of cases within working days. */
  readonly promise: { readonly share: Slot; readonly days: Slot }
  /** Cases that wait at the start, on all sites of a side together. */
  readonly startBacklog: BySide
  /** Work that is done over work that arrives, where something else is staffed than the promise takes. */
  readonly capacity: BySide | null
  /** Each case type by itself, or one queue of a site for all case types that say so. */
  readonly pooled: "caseType" | "site"
}
