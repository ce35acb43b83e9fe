/** The schema of one number: bare, a reference to a parameter, or a record with range, basis and source. */
import { english } from "./wording.ts"
import { Schema } from "effect"
import { Text } from "./Text.ts"
import type { Kind } from "./Unit.ts"

export { Text } from "./Text.ts"

const BASES = ["sourced", "inferred", "assumed", "fitted", "agreed"] as const
type StatedBasis = (typeof BASES)[number]
/** A bare number has basis `unstated`: counted as assumed, listed first. */
export type Basis = StatedBasis | "unstated"

const STATUSES = ["open", "agreed", "parked"] as const
export type Status = (typeof STATUSES)[number]

const ROLES = ["lever", "belief"] as const
/** A lever is decided at the table; a belief is a fact that nobody knows well. */
export type Role = (typeof ROLES)[number]

export const Id = Schema.String.check(Schema.isPattern(/^[a-z][A-Za-z0-9]*$/u)).annotate({
  identifier: "Id",
  description: "A name: a small letter, then letters and digits"
})

/** Text everywhere; YAML reads what is written without quotes as a whole number. */
export const Code = Schema.Union([Schema.String, Schema.Int]).annotate({
  identifier: "Code",
  description: "A code as the table writes it: text or a whole number"
})

/** What may be said about a number. */
export const record = {
  basis: Schema.optionalKey(Schema.Literals(BASES).annotate({ description: "What the number rests on" })),
  source: Schema.optionalKey(
    Schema.String.annotate({ description: "Where the number is from: a reference or an address" })
  ),
  owner: Schema.optionalKey(
    Schema.String.annotate({ description: "Who answers for the number: a party's id or a name" })
  ),
  status: Schema.optionalKey(Schema.Literals(STATUSES).annotate({ description: "Where the negotiation of it stands" })),
  kind: Schema.optionalKey(
    Schema.Literals(ROLES).annotate({
      description: "lever: decided at the table; belief: a fact nobody knows well; by its place when left out"
    })
  ),
  asOf: Schema.optionalKey(
    Schema.Union([Schema.Int, Schema.String.check(Schema.isPattern(/^\d{4}(-\d{2}(-\d{2})?)?$/u))])
      .annotate({ identifier: "Day" })
      .annotateKey({ description: "When it held: 2010, 2010-03 or 2010-03-01", examples: [2010] })
  ),
  note: Schema.optionalKey(Text.annotateKey({ description: "What there is to say about the number" })),
  private: Schema.optionalKey(Schema.Boolean.annotate({ description: "true: never leaves this party's own output" }))
}

const reference = Schema.String.check(Schema.isPattern(/^parameters\.[a-z][A-Za-z0-9]*$/u)).annotate({
  description: "Use a parameter: parameters.NAME"
})

/** A factor of a product: a parameter, or what it leaves of one. */
const factor = Schema.Union([
  Schema.Struct({ ref: reference }),
  Schema.Struct({
    oneMinus: Schema.Struct({ ref: reference }).annotateKey({
      description: "One minus the parameter, which is a share"
    })
  })
]).annotate({
  identifier: "FactorOfProduct",
  description: "{ref: parameters.NAME} or {oneMinus: {ref: parameters.NAME}}"
})

/** A number of some kind; the kind's unit and range stand in the description and in the checks. */
export const quantity = (kind: Kind): Schema.Codec<QuantityInput> => {
  const known = built.get(kind.id)
  if (known !== undefined) return known
  const made = build(kind)
  built.set(kind.id, made)
  return made
}

const built = new Map<string, Schema.Codec<QuantityInput>>()

const build = (kind: Kind): Schema.Codec<QuantityInput> => {
  const n = number(kind)
  return Schema.Union([
    n,
    Schema.Struct({
      ref: reference,
      note: record.note
    }),
    Schema.Struct({
      product: Schema.Array(factor)
        .check(Schema.isMinLength(1))
        .annotateKey({
          description: "The number is a product of parameters, which keep their ranges and what they rest on",
          examples: [[{ ref: "parameters.offered" }, { oneMinus: { ref: "parameters.exempt" } }]]
        }),
      note: record.note
    }),
    Schema.Struct({
      value: Schema.optionalKey(n.annotate({ description: `Central value: ${english(kind.words)}` })),
      ...ranges(n),
      ...record
    })
  ]).annotate({
    identifier: kind.id,
    description: `${english(kind.words)}: a number, {ref: parameters.NAME}, {product: […]}, or {value, pert: […], basis, source, …}`
  })
}

/** How a number's range may be written, one of these. */
export const ranges = (n: Schema.Codec<number>) => {
  const three = Schema.Tuple([n, n, n])
  const two = Schema.Tuple([n, n])
  return {
    pert: Schema.optionalKey(
      three.annotate({ description: "[lowest, most likely, highest]", examples: [[0.1, 0.2, 0.4]] })
    ),
    triangular: Schema.optionalKey(
      three.annotate({ description: "[lowest, most likely, highest]", examples: [[0.1, 0.2, 0.4]] })
    ),
    uniform: Schema.optionalKey(two.annotate({ description: "[lowest, highest]", examples: [[0.1, 0.4]] })),
    normal90: Schema.optionalKey(
      two.annotate({ description: "[5th percentile, 95th percentile]", examples: [[0.1, 0.4]] })
    ),
    lognormal90: Schema.optionalKey(
      two.annotate({ description: "[5th percentile, 95th percentile]", examples: [[0.1, 0.4]] })
    )
  }
}

/** A factor of a product as it stands in a decoded scenario. */
export type FactorInput = { readonly ref: string } | { readonly oneMinus: { readonly ref: string } }

/** A quantity as it stands in a decoded scenario. */
export interface QuantityRecord {
  readonly ref?: string
  readonly product?: ReadonlyArray<FactorInput>
  readonly value?: number
  readonly pert?: readonly [number, number, number]
  readonly triangular?: readonly [number, number, number]
  readonly uniform?: readonly [number, number]
  readonly normal90?: readonly [number, number]
  readonly lognormal90?: readonly [number, number]
  readonly basis?: StatedBasis
  readonly source?: string
  readonly owner?: string
  readonly status?: Status
  readonly kind?: Role
  readonly asOf?: number | string
  readonly note?: Text
  readonly private?: boolean
}
export type QuantityInput = number | QuantityRecord

const number = (kind: Kind): Schema.Codec<number> => {
  const checks = []
  if (kind.minimum !== undefined) checks.push(Schema.isGreaterThanOrEqualTo(kind.minimum))
  if (kind.above !== undefined) checks.push(Schema.isGreaterThan(kind.above))
  if (kind.maximum !== undefined) checks.push(Schema.isLessThanOrEqualTo(kind.maximum))
  if (kind.below !== undefined) checks.push(Schema.isLessThan(kind.below))
  const [first, ...rest] = checks
  return first === undefined ? Schema.Finite : Schema.Finite.check(first, ...rest)
}
