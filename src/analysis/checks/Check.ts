/** One check of an assumption test, as it was written: what it looks at, what must hold, and where it stands. */
import type { Span } from "../../scenario/Source.ts"
import type { Basis } from "../../scenario/quantitySchema.ts"
import type { Text } from "../../words/Lang.ts"
import type { Tree } from "../../scenario/Tree.ts"
import type { LawKind, RuleKind, Section } from "./ChecksFile.ts"

export interface Check {
  /** The checks file. */
  readonly file: string
  readonly tree: Tree
  readonly section: Section
  readonly id: string
  /** Where its id stands. */
  readonly span: Span
  readonly title?: Text
  readonly why?: Text
  readonly source?: string
  readonly severity: "fail" | "warn"
  /** Paths of the scenario files, as the reader reaches them. */
  readonly scenarios: ReadonlyArray<string>
  /** Unsaved changes of every scenario, `PATH=VALUE`. */
  readonly changes: ReadonlyArray<string>
  /** Undefined: the kind's own number. */
  readonly draws: number | undefined
  readonly seed: number
  readonly body: Body
}

/** Values that are allowed, ends included; infinite where nothing bounds them. */
export interface Band {
  readonly low: number
  readonly high: number
  /** The value that is expected, where one is. */
  readonly target?: number
}

/** A number, or the text of a metric. */
export type Bound = number | string

export type Body =
  | { readonly kind: "expectation"; readonly metric: string; readonly relativeTo?: string; readonly band: Band }
  | {
      readonly kind: "municipalities"
      readonly metric: string
      readonly relativeTo?: string
      readonly band: Band
      readonly share: number
    }
  | {
      readonly kind: "monotone"
      readonly metric: string
      readonly path: string
      readonly direction: "raises" | "lowers"
    }
  | { readonly kind: "invariant"; readonly metric: string; readonly under: string }
  | { readonly kind: "additive"; readonly metric: string; readonly over: Parts }
  | { readonly kind: "bounded"; readonly metric: string; readonly low: Bound; readonly high: Bound }
  | { readonly kind: "equal"; readonly metric: string; readonly tolerance: number }
  | { readonly kind: "dominance"; readonly metric: string; readonly share: number }
  | {
      readonly kind: "shareAtMost"
      readonly metric: string
      readonly share: number
      readonly of: "level" | "variance"
      readonly bases: ReadonlyArray<Basis>
    }
  | { readonly kind: "sourceAbove"; readonly metric: string; readonly effect: number; readonly paths: Prefixes }
  | {
      readonly kind: "notOlderThan"
      readonly months: number
      readonly at: string
      readonly undated: "pass" | "fail"
      readonly paths: Prefixes
    }
  | { readonly kind: "ownerRequired"; readonly bases: ReadonlyArray<Basis>; readonly paths: Prefixes }
  | { readonly kind: "insideRange"; readonly from: number; readonly to: number; readonly paths: Prefixes }

type Parts = "caseTypes" | "municipalities" | "centres" | "bridge"
/** Only assumptions whose path starts with one of these; all when empty. */
export type Prefixes = ReadonlyArray<string>

export type BodyOf<K extends Body["kind"]> = Extract<Body, { readonly kind: K }>

/** Bodies that laws have. */
export type LawBody = Extract<Body, { readonly kind: LawKind }>
/** Bodies that evidence rules have. */
export type RuleBody = Extract<Body, { readonly kind: RuleKind }>

/** The name by which a check is shown and filtered. */
export const nameOf = ({ section, id }: Pick<Check, "section" | "id">): string => `${section}.${id}`

/** The path of something in a check, from the top of its file. */
export const pathIn = ({ section, id }: Pick<Check, "section" | "id">, ...rest: ReadonlyArray<string>) => [
  section,
  id,
  ...rest
]
