/** What a memo records about its making, so that `--verify` can repeat it; private numbers of others are not in it. */
import { relative, resolve } from "node:path"
import { Schema } from "effect"
import { secretsFor, type Viewpoint } from "../analysis/memo/secrecy.ts"
import type { Json } from "../report/memo/Claim.ts"
import type { Lang } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { MOST_KEPT_DRAWS } from "./program/wholeNumber.ts"

const SourceFile = Schema.Struct({
  /** Relative to the memo. */
  file: Schema.String,
  id: Schema.String,
  fingerprint: Schema.String,
  changes: Schema.Array(Schema.String),
  /** Value and distribution of each number, by path. */
  assumptions: Schema.Record(Schema.String, Schema.Tuple([Schema.Finite, Schema.String]))
})

/** Far more than a table could show beside each other. */
const MOST_SCENARIOS = 100

const Row = Schema.Array(SourceFile).check(Schema.isMinLength(2), Schema.isMaxLength(MOST_SCENARIOS))

export const Provenance = Schema.Struct({
  casecap: Schema.Literal(1),
  files: Row,
  also: Schema.Array(Row).check(Schema.isMaxLength(MOST_SCENARIOS)),
  viewpoint: Schema.NullOr(Schema.String),
  // What the command takes: a memo with other draws was not written by it.
  seed: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  draws: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MOST_KEPT_DRAWS })),
  /** Left out by memos from before their sentences were recorded. */
  lang: Schema.optionalKey(Schema.Literals(["da", "en"])),
  municipality: Schema.optionalKey(Schema.String)
})
export type Provenance = typeof Provenance.Type

export interface Making {
  readonly loaded: ReadonlyArray<Loaded>
  readonly also: ReadonlyArray<ReadonlyArray<Loaded>>
  readonly viewpoint: Viewpoint
  readonly seed: number
  readonly draws: number
  readonly lang: Lang
  readonly municipality: string | undefined
  /** Where the memo goes. */
  readonly folder: string
}

export const provenanceOf = ({ loaded, also, viewpoint, seed, draws, lang, municipality, folder }: Making): Json => ({
  casecap: 1,
  files: sources(loaded, viewpoint, folder),
  also: also.map((row) => sources(row, viewpoint, folder)),
  viewpoint,
  seed,
  draws,
  lang,
  ...(municipality === undefined ? {} : { municipality })
})

/** Numbers as they are compared later: value, and distribution as text. */
export const numbersIn = (scenarios: ReadonlyArray<Loaded>, place: number, viewpoint: Viewpoint) => {
  const secrets = secretsFor(scenarios, viewpoint)
  return Object.fromEntries(
    scenarios[place]!.compiled.assumptions.filter((assumption) => !secrets.hides(place, assumption)).map(
      ({ path, value, distribution }) => [
        path,
        [value, distribution === null ? "" : JSON.stringify(distribution)] as const
      ]
    )
  )
}

const sources = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint, folder: string): Json => {
  const secrets = secretsFor(scenarios, viewpoint)
  return scenarios.map(({ file, scenario, changes }, place) => ({
    file: relative(resolve(folder), resolve(file)).split("\\").join("/"),
    id: scenario.id,
    fingerprint: secrets.fingerprint(place),
    changes: changes.filter((change) => !secrets.hidesChange(change)),
    assumptions: numbersIn(scenarios, place, viewpoint) as unknown as Json
  }))
}
