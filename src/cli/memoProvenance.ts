/** What a memo records about its making, so that `--verify` can repeat it; private numbers of others are not in it. */
import { languages } from "../words/languages.ts"
import { basename, relative, resolve } from "node:path"
import { Schema } from "effect"
import { secretsFor, type Viewpoint } from "../analysis/memo/secrecy.ts"
import type { Json } from "../report/memo/Record.ts"
import type { Lang } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import type { AskedHead } from "./memoHead.ts"
import { MOST_KEPT_DRAWS } from "./program/wholeNumber.ts"
import { version } from "./version.ts"

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
  lang: Schema.Literals(languages),
  municipality: Schema.optionalKey(Schema.String),
  version: Schema.String,
  /** What the command line said of the head, which no scenario can confirm. */
  asked: Schema.Struct({
    to: Schema.optionalKey(Schema.String),
    from: Schema.optionalKey(Schema.String),
    date: Schema.optionalKey(Schema.String)
  }),
  /** The day of a memo that nothing else dates. */
  date: Schema.String,
  /** The name of a Word template. */
  template: Schema.optionalKey(Schema.String),
  /** The name of a font for letters that the memo's own lacks. */
  font: Schema.optionalKey(Schema.String)
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
  readonly asked: AskedHead
  readonly date: string
  readonly template: string | undefined
  readonly font: string | undefined
}

export const provenanceOf = (making: Making): Json => {
  const { loaded, also, viewpoint, seed, draws, lang, municipality, folder, asked, date, template, font } = making
  return {
    casecap: 1,
    files: sources(loaded, viewpoint, folder),
    also: also.map((row) => sources(row, viewpoint, folder)),
    viewpoint,
    seed,
    draws,
    lang,
    ...(municipality === undefined ? {} : { municipality }),
    version,
    asked: Object.fromEntries(Object.entries(asked).filter(([, said]) => said !== undefined)) as Json,
    date,
    ...(template === undefined ? {} : { template: basename(template) }),
    ...(font === undefined ? {} : { font: basename(font) })
  }
}

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
    changes: [...changes],
    assumptions: numbersIn(scenarios, place, viewpoint) as unknown as Json
  }))
}
