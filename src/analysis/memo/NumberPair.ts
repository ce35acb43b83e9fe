/** Numbers as a memo or a table names them: what they are called, and what each side says of them. */
import type { Basis } from "../../scenario/quantitySchema.ts"
import type { Status } from "../../scenario/quantitySchema.ts"
import type { Text } from "../../words/Lang.ts"
import type { UnitId } from "../../scenario/Unit.ts"
import type { Measured } from "./Measured.ts"

/** One number, or several that move together, by their paths. */
export interface Subject {
  readonly path: string
  readonly usedAt: ReadonlyArray<string>
  readonly unit: UnitId
}

/** What ids are called. */
export interface Labels {
  readonly caseTypes: ReadonlyMap<string, Text>
  /** By `CASETYPE.ACTIVITY`, and by `ACTIVITY` where the activity is called the same everywhere. */
  readonly activities: ReadonlyMap<string, Text>
  readonly centres: ReadonlyMap<string, Text>
  readonly components: ReadonlyMap<string, Text>
  /** One-off costs, other costs and given savings. */
  readonly money: ReadonlyMap<string, Text>
}

export interface Side {
  /** null where the scenario has no such number. */
  readonly value: Measured | null
  readonly basis: Basis | null
  readonly source: string | null
  readonly asOf: string | null
  readonly note: Text | null
  readonly status: Status | null
}

export interface NumberPair {
  readonly subject: Subject
  readonly sides: readonly [Side, Side]
}
