/** What a memo records about its making, so that `--verify` can repeat it; private numbers of others are not in it. */
import { relative, resolve } from "node:path"
import { Schema } from "effect"
import { secretsFor, type Viewpoint } from "../analysis/memo/secrecy.ts"
import type { Json } from "../report/memo/Claim.ts"
import type { Lang } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"

const SourceFile = Schema.Struct({
  /** Relative to the memo. */
  file: Schema.String,
  id: Schema.String,
  fingerprint: Schema.String,
  changes: Schema.Array(Schema.String),
  /** Value and distribution of each number, by path. */
  assumptions: Schema.Record(Schema.String, Schema.Tuple([Schema.Finite, Schema.String]))
})

export const Provenance = Schema.Struct({
  casecap: Schema.Literal(1),
  files: Schema.Array(SourceFile),
  also: Schema.Array(Schema.Array(SourceFile)),
  viewpoint: Schema.NullOr(Schema.String),
  seed: Schema.Finite,
  draws: Schema.Finite,
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
  return scenarios.map(({ file, scenario, fingerprint, changes }, place) => ({
    file: relative(resolve(folder), resolve(file)).split("\\").join("/"),
    id: scenario.id,
    fingerprint,
    changes: changes.filter((change) => !secrets.hidesPath(change.split("=")[0] ?? "")),
    assumptions: numbersIn(scenarios, place, viewpoint) as unknown as Json
  }))
}
