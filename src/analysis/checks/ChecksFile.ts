/** A checks file: what people write in `*.checks.yaml`. The editor's JSON Schema is made from the same definition. */
import { JsonSchema, Schema } from "effect"
import { Id, Text } from "../../scenario/quantitySchema.ts"

const optional = Schema.optionalKey
const described = <S extends Schema.Top>(schema: S, description: string) => schema.annotate({ description })
const mapOf = <S extends Schema.Constraint>(schema: S) => Schema.Record(Id, schema)

const Share = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(1))
const Size = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))
const FileName = Schema.String.check(Schema.isMinLength(1))
const MetricText = described(Schema.String, "A metric: freed, freed.boligstoette, p95(freed), difference(freed), …")

/** How a file says that a check is only a warning. */
const Severity = Schema.Literals(["fail", "warn"]).annotate({
  description: "warn: is shown, but does not make the test fail"
})

const about = {
  title: optional(described(Text, "What is expected, in a sentence")),
  why: optional(described(Text, "Why it must hold: shown when it does not")),
  source: optional(described(Schema.String, "Where the expectation is from: a reference or an address")),
  severity: optional(Severity)
}

/** Which scenario, with which unsaved changes. */
const subject = {
  scenario: optional(described(FileName, "Scenario file, relative to this file")),
  set: optional(
    described(
      Schema.Record(Schema.String, Schema.Unknown),
      "Unsaved changes, PATH: VALUE, as --set makes them; null deletes"
    )
  )
}
const subjects = {
  ...subject,
  scenarios: optional(
    described(
      Schema.Array(FileName).check(Schema.isMinLength(2)),
      "Two or more scenario files, for difference(M) and ID:M; set is for all of them"
    )
  )
}

const band = {
  equals: optional(described(Schema.Finite, "The value, within tolerance or relativeTolerance")),
  tolerance: optional(described(Size, "How far the value may be from `equals`, in the metric's unit")),
  relativeTolerance: optional(described(Size, "How far the value may be from `equals`, as a share of it")),
  between: optional(described(Schema.Tuple([Schema.Finite, Schema.Finite]), "[lowest, highest]")),
  atLeast: optional(described(Schema.Finite, "The least the value may be, in the metric's unit")),
  atMost: optional(described(Schema.Finite, "The most the value may be, in the metric's unit"))
}
const relativeTo = optional(
  described(MetricText, "Divide the metric by this one, to expect a share: freed relative to baseline")
)
const sampling = {
  draws: optional(described(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })), "How many draws")),
  seed: optional(described(Schema.Int, "The seed of the draws"))
}

export const Expectation = Schema.Struct({
  ...about,
  ...subjects,
  metric: MetricText,
  relativeTo,
  ...band,
  ...sampling
}).annotate({ identifier: "Expectation", description: "A metric and the values it may have" })
export type Expectation = typeof Expectation.Type

const Published = Schema.Struct({
  ...about,
  source: described(Schema.String, "The publication: citation or address"),
  ...subjects,
  metric: MetricText,
  relativeTo,
  ...band,
  ...sampling
}).annotate({ identifier: "PublishedCase", description: "A figure that somebody else published, reproduced" })

export const MunicipalityExpectation = Schema.Struct({
  ...about,
  ...subject,
  metric: described(Schema.String, "A metric of a municipality, without a place: leaves, local.boligstoette"),
  relativeTo: optional(described(Schema.String, "Divide by this metric of the same municipality")),
  ...band,
  share: described(Share, "Share of the municipalities for which it must hold; 1 is all of them")
}).annotate({ identifier: "MunicipalityExpectation", description: "What must hold for most of the municipalities" })
export type MunicipalityExpectation = typeof MunicipalityExpectation.Type

const Path = described(Schema.String, "Dotted path of an assumption that has a range")

const laws = {
  monotone: Schema.Struct({
    path: Path,
    metric: MetricText,
    direction: Schema.Literals(["raises", "lowers"]).annotate({
      description: "raises: more of the assumption never lowers the metric; lowers: never raises it"
    })
  }).annotate({ description: "Going through the range of an assumption moves the metric one way only" }),
  invariant: Schema.Struct({
    metric: MetricText,
    under: described(
      Schema.String,
      "Path of an assumption with a range, or `order`: of rows, case types and activities"
    )
  }).annotate({ description: "The metric stays the same, whatever the assumption or the order is" }),
  additive: Schema.Struct({
    metric: MetricText,
    over: described(
      Schema.Literals(["caseTypes", "municipalities", "centres", "bridge"]),
      "The parts that must sum to the whole"
    )
  }).annotate({ description: "The parts of the metric sum to it" }),
  bounded: Schema.Struct({
    metric: MetricText,
    between: band.between,
    atLeast: optional(
      described(Schema.Union([Schema.Finite, MetricText]), "The least it may be: a number or a metric")
    ),
    atMost: optional(described(Schema.Union([Schema.Finite, MetricText]), "The most it may be: a number or a metric"))
  }).annotate({ description: "The metric stays within numbers, or within other metrics" }),
  equal: Schema.Struct({
    metric: MetricText,
    scenarios: described(Schema.Tuple([FileName, FileName]), "The two scenario files that must agree"),
    tolerance: optional(described(Size, "How far they may differ, in the metric's unit; default 0"))
  }).annotate({ description: "Two scenarios have the same metric" }),
  dominance: Schema.Struct({
    metric: MetricText,
    scenario: described(FileName, "The scenario that has at least as much"),
    over: described(FileName, "The scenario that has at most as much"),
    share: described(Share, "Share of the draws in which that holds")
  }).annotate({ description: "One scenario has at least as much of the metric as another, in most draws" })
}

/** The kinds of law, in the order in which the schema names them. */
export const LAWS = ["monotone", "invariant", "additive", "bounded", "equal", "dominance"] as const
export type LawKind = (typeof LAWS)[number]

export const Law = Schema.Struct({
  ...about,
  ...subject,
  monotone: optional(laws.monotone),
  invariant: optional(laws.invariant),
  additive: optional(laws.additive),
  bounded: optional(laws.bounded),
  equal: optional(laws.equal),
  dominance: optional(laws.dominance),
  ...sampling
}).annotate({ identifier: "Law", description: `What holds over all ranges: one of ${LAWS.join(", ")}` })
export type Law = typeof Law.Type

const Basis = Schema.Literals(["unstated", "assumed", "fitted", "inferred", "agreed", "sourced"])
const Prefixes = described(Schema.Array(Schema.String), "Only assumptions whose path starts with one of these")

const rules = {
  shareAtMost: Schema.Struct({
    metric: MetricText,
    share: described(Share, "The largest share that these numbers may carry"),
    of: optional(
      Schema.Literals(["level", "variance"]).annotate({
        description: "Of the metric's level (default) or its variance"
      })
    ),
    bases: optional(described(Schema.Array(Basis), "Which numbers: unstated, assumed and fitted when left out"))
  }).annotate({ description: "Weak numbers may not carry more than a share of a metric" }),
  sourceAbove: Schema.Struct({
    metric: MetricText,
    effect: described(Size, "Effect on the metric, in its unit, from which a number needs a source"),
    paths: optional(Prefixes)
  }).annotate({
    description: "Numbers with a large effect need a source. Effect: 5th to 95th percentile, or 10% without a range"
  }),
  notOlderThan: Schema.Struct({
    months: described(Size, "The oldest that a dated number may be"),
    at: described(
      Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}(-\d{2})?$/u)),
      "The day from which it is counted, such as 2010-03-01"
    ),
    undated: optional(
      Schema.Literals(["pass", "fail"]).annotate({ description: "What a number without asOf does; pass when left out" })
    ),
    paths: optional(Prefixes)
  }).annotate({ description: "No number is older than so many months at a given day" }),
  ownerRequired: Schema.Struct({
    bases: optional(described(Schema.Array(Basis), "Which numbers need an owner; all when left out")),
    paths: optional(Prefixes)
  }).annotate({ description: "Numbers have an owner" }),
  insideRange: Schema.Struct({
    from: optional(described(Share, "Lowest quantile of its own range; 0.05 when left out")),
    to: optional(described(Share, "Highest quantile of its own range; 0.95 when left out")),
    paths: optional(Prefixes)
  }).annotate({ description: "A value lies inside its own range, not at the edge of it" })
}

export const RULES = ["shareAtMost", "sourceAbove", "notOlderThan", "ownerRequired", "insideRange"] as const
export type RuleKind = (typeof RULES)[number]

export const EvidenceRule = Schema.Struct({
  ...about,
  ...subject,
  shareAtMost: optional(rules.shareAtMost),
  sourceAbove: optional(rules.sourceAbove),
  notOlderThan: optional(rules.notOlderThan),
  ownerRequired: optional(rules.ownerRequired),
  insideRange: optional(rules.insideRange),
  ...sampling
}).annotate({ identifier: "EvidenceRule", description: `What the numbers must rest on: one of ${RULES.join(", ")}` })
export type EvidenceRule = typeof EvidenceRule.Type

export const ChecksFile = Schema.Struct({
  casecapChecks: Schema.Literal(1).annotate({ description: "File format: 1" }),
  title: optional(Text),
  scenario: optional(described(FileName, "The scenario of every check that names none, relative to this file")),
  scenarios: optional(
    described(
      Schema.Array(FileName).check(Schema.isMinLength(1)),
      "Scenarios that the lock file guards, besides those named in checks"
    )
  ),
  ...sampling,
  expectations: optional(described(mapOf(Expectation), "What figures must be, by name")),
  published: optional(described(mapOf(Published), "Published cases and the figures they must give, by name")),
  municipalities: optional(
    described(mapOf(MunicipalityExpectation), "What figures of municipalities must be, by name")
  ),
  laws: optional(described(mapOf(Law), "What must hold whatever the numbers are, by name")),
  evidence: optional(described(mapOf(EvidenceRule), "Rules for what assumptions rest on, by name"))
}).annotate({ identifier: "ChecksFile", title: "casecap checks" })
export type ChecksFile = typeof ChecksFile.Type

export const SECTIONS = ["expectations", "published", "municipalities", "laws", "evidence"] as const
export type Section = (typeof SECTIONS)[number]

/** The schema for editors, draft-07. */
export const checksJsonSchema = (): object => {
  const document = JsonSchema.toDocumentDraft07(Schema.toJsonSchemaDocument(ChecksFile, { onExcessProperty: "error" }))
  return { $schema: "http://json-schema.org/draft-07/schema#", ...document.schema, definitions: document.definitions }
}
