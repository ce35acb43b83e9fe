/** What can be traded, computed, and nothing that its reader may not see. */
import type { Loaded } from "../../scenario/load.ts"
import type { Labels, NumberPair } from "../memo/NumberPair.ts"
import type { Viewpoint } from "../memo/secrecy.ts"
import type { Reservation, Wishes } from "./Objective.ts"
import type { Package } from "./packages.ts"

export interface TradeFindings {
  readonly viewpoint: Viewpoint
  readonly sides: readonly [Side, Side]
  /** In the order of the files; those beyond the ten that matter most are left at each file's own value. */
  readonly levers: ReadonlyArray<LeverFinding>
  readonly leftOut: ReadonlyArray<LeverFinding>
  readonly beliefs: ReadonlyArray<LeverFinding>
  readonly fitted: ReadonlyArray<LeverFinding>
  /** Differences with a number that the reader may not see. */
  readonly hidden: number
  /** All packages as points: the first objective of either party. */
  readonly points: ReadonlyArray<readonly [number, number]>
  /** How many packages are efficient; those of `packages` are at most twelve of them. */
  readonly efficient: number
  /** The efficient packages that are shown, from what the first party likes best to what the second does. */
  readonly packages: ReadonlyArray<PackageFinding>
  /** The two files as packages, where they are not efficient. */
  readonly files: readonly [PackageFinding, PackageFinding]
  readonly noDeal: { readonly file: string; readonly values: readonly [Values, Values] }
  /** Further files, by their own beliefs. */
  readonly proposals: ReadonlyArray<{ readonly loaded: Loaded; readonly values: readonly [Values, Values] }>
  /** Packages that both prefer to no agreement. */
  readonly preferred: number
  /** Place in `packages`; null where nobody can gain. */
  readonly equalShare: { readonly place: number; readonly base: "noDeal" | "worst" } | null
  /** Reservations that no package meets, and whether some package meets all that the reader may see. */
  readonly unmet: ReadonlyArray<{ readonly side: 0 | 1; readonly reservation: Reservation }>
  readonly allMet: boolean
  /** How likely two uncertain limits on the same metric leave anything between them. */
  readonly room: ReadonlyArray<Room>
  /** Whose levers change less or more together than one by one, by side. */
  readonly together: readonly [Together, Together]
  readonly draws: number
  readonly labels: Labels
}

export interface Side {
  readonly place: number
  readonly loaded: Loaded
  readonly wishes: Wishes
  /** The file whose beliefs this party's objectives are computed with. */
  readonly believes: number
}

/** One number an objective of the party, in its order. */
export type Values = ReadonlyArray<number>

export interface LeverFinding {
  readonly id: string
  readonly structures: ReadonlyArray<string>
  readonly numbers: ReadonlyArray<NumberPair>
  readonly divisible: boolean
  /** What the step from the first file's value to the second's alone changes in either party's objectives. */
  readonly effects: readonly [Values, Values]
}

export interface PackageFinding {
  readonly shares: Package
  readonly values: readonly [Values, Values]
  /** The file that this is; null where it is neither. */
  readonly file: 0 | 1 | null
  /** Both parties are at least as well off as without agreement, and one is better off. */
  readonly preferred: boolean
  /** By side, for each reservation that the reader may see. */
  readonly reservations: readonly [ReadonlyArray<Met>, ReadonlyArray<Met>]
  /** How likely it is accepted, where a limit that the reader may see is uncertain. */
  readonly acceptance: Acceptance | null
  /** Whether it is efficient with the one party's beliefs and not with the other's. */
  readonly turns: boolean
}

export interface Met {
  readonly reservation: Reservation
  readonly met: boolean
  /** Mean over the draws of the probability that it is met: that is 0 or 1 where it is certain; null where nothing varies. */
  readonly probability: number | null
}

/** Limits are independent of one another; what both parties' figures depend on varies together. */
export interface Acceptance {
  /** Probability that all of a side's limits are met; null for a side of which the reader sees none. */
  readonly sides: readonly [number | null, number | null]
  /** That all limits of both are met; null unless the reader sees limits of both. */
  readonly both: number | null
}

/** The one side takes at least, the other gives at most. */
export interface Room {
  readonly limits: readonly [Reservation, Reservation]
  readonly probability: number
}

export interface Together {
  /** Sum of the levers' effects one by one, and their effect together. */
  readonly sum: number
  readonly whole: number
}
