/** What a lock file holds: every accepted number and result of the scenarios of one folder. */
import { Schema } from "effect"

/** Format of the lock file; a file of a higher one is left alone. */
export const LOCK_VERSION = 1
/** More than 1,000 scenarios of 98 municipalities; what is larger is neither read nor written. */
export const MAX_LOCK_BYTES = 16 * 1024 * 1024
/** Its name, in the folder of the checks. */
export const LOCK_FILE = "casecap.lock.yaml"

const pair = Schema.Tuple([Schema.Finite, Schema.Finite])
const triple = Schema.Tuple([Schema.Finite, Schema.Finite, Schema.Finite])

/** A number, or a number with its range. */
export const LockedNumber = Schema.Union([
  Schema.Finite,
  Schema.Struct({
    value: Schema.Finite,
    pert: Schema.optionalKey(triple),
    triangular: Schema.optionalKey(triple),
    uniform: Schema.optionalKey(pair),
    normal90: Schema.optionalKey(pair),
    lognormal90: Schema.optionalKey(pair)
  })
]).annotate({ expected: "a number, or {value: …, pert: […]}" })
export type LockedNumber = typeof LockedNumber.Type

export const LockedScenario = Schema.Struct({
  /** SHA-256 of all the rest of the entry. */
  integrity: Schema.String,
  fingerprint: Schema.String,
  /** Day of the last acceptance, and what was said then. */
  date: Schema.String,
  note: Schema.String,
  /** SHA-256 of everything that is not a number with a path: who serves whom, columns, rules. */
  structure: Schema.String,
  /** SHA-256 of baseline and local of every municipality to 1e-6 FTE. */
  municipalities: Schema.String,
  /** Their codes, in order, so that one that went or came is named; left out by locks of casecap 0.1. */
  codes: Schema.optionalKey(Schema.Array(Schema.String)),
  assumptions: Schema.Record(Schema.String, LockedNumber),
  /** By metric: totals, case types, bridge, the five largest municipalities; to 1e-6. */
  results: Schema.Record(Schema.String, Schema.Finite)
})
export type LockedScenario = typeof LockedScenario.Type

export const Lock = Schema.Struct({
  casecapLock: Schema.Literal(LOCK_VERSION),
  scenarios: Schema.Record(Schema.String, LockedScenario)
})
/** Scenario file, relative to the lock file, → what was accepted of it. */
export type Lock = (typeof Lock.Type)["scenarios"]
