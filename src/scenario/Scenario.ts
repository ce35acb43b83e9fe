/** A scenario: what people write in YAML. The editor's JSON Schema is made from the same definition. */
import { JsonSchema, Schema } from "effect"
import { isDay } from "./isDay.ts"
import { MoneySection } from "./money/moneySchema.ts"
import { described, exampled, mapOf, optional } from "./described.ts"
import { ServiceSection } from "./service/serviceSchema.ts"
import { QualitySection } from "./quality/qualitySchema.ts"
import { TransitionSection } from "./transition/transitionSchema.ts"
import { MunicipalityTable } from "./municipalitySchema.ts"
import { StaffingSection } from "./staffing/staffingSchema.ts"
import { Organisation } from "./organisationSchema.ts"
import { Id, quantity, ranges, record, Text } from "./quantitySchema.ts"
import { OwnWords } from "./ownWordsSchema.ts"
import { kinds } from "./Unit.ts"
import { CaseType, RelativeUnitTime, Upkeep, WorkingTime } from "./workSchema.ts"

const Level = Schema.Literals(["low", "medium", "high"])
const Risk = Schema.Struct({
  id: optional(exampled(Id, "Name by which another file changes the risk", "delay")),
  text: exampled(Text, "The risk, as a sentence", "The new system is late"),
  likelihood: described(Level, "How likely it is"),
  consequence: described(Level, "How much it would matter"),
  owner: optional(exampled(Schema.String, "Who watches it: a party's id or a name", "us")),
  private: optional(described(Schema.Boolean, "true: never leaves this party's own output; default false"))
}).annotate({ identifier: "Risk", description: "A risk for the memo" })

/** What editors check, and what is said of either; the calendar itself is no pattern. */
const dayPattern = Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)

const day = () => Schema.String.check(Schema.makeFilter(isDay, dayPattern.annotations))
const Memo = Schema.Struct({
  to: optional(exampled(Text, "Whom the memo is to", "The Ministry of Finance")),
  from: optional(exampled(Text, "Whom it is from", "The association of municipalities")),
  date: optional(exampled(day(), "Its date, YYYY-MM-DD; default today", "2010-03-01")),
  subject: optional(
    exampled(Text, "Its subject; default: the titles of the scenarios", "Centres for objective benefits")
  ),
  reference: optional(exampled(Text, "File number or reference", "2010-123")),
  ask: optional(described(Text, "What is asked of whom, as one sentence: the first line of the memo")),
  deadline: optional(described(day(), "The day by which it is asked, YYYY-MM-DD"))
}).annotate({ identifier: "Memo", description: "Head of the memo" })

const Objective = Schema.Struct({
  metric: exampled(Schema.String, "A metric, such as local, freed or vulnerability.after", "freed"),
  wants: described(Schema.Literals(["more", "fewer"]), "Whether the party wants more or fewer of it"),
  private: optional(described(Schema.Boolean, "true: never leaves this party's own output; default false"))
}).annotate({ identifier: "Objective", description: "What a party wants more or fewer of" })
const { basis, source, asOf, note, private: secret } = record
const Reservation = Schema.Union([
  Schema.Finite,
  Schema.Struct({
    value: optional(exampled(Schema.Finite, "The value itself, in the metric's unit; default: that of the range", 500)),
    ...ranges(Schema.Finite),
    basis,
    source,
    asOf,
    note,
    private: secret
  })
]).annotate({
  identifier: "Reservation",
  description:
    "The value of an objective at which a party walks away: a number, or {value, pert: […], basis, private, …}"
})
const Party = Schema.Struct({
  id: exampled(Id, "Name of the party, for --for and owner", "us"),
  label: exampled(Text, "The party as readers see it", "Our side"),
  objectives: optional(described(mapOf(Objective), "What the party wants, in order of importance")),
  reservation: optional(described(mapOf(Reservation), "By objective, the value at which the party walks away")),
  othersReservation: optional(
    described(
      mapOf(mapOf(Reservation)),
      "By another party and its objective, where this party believes that the other walks away; never leaves this party's own output"
    )
  )
}).annotate({ identifier: "Party", description: "Whose scenario it is, and what that party wants" })

const SourceId = Schema.String.check(Schema.isPattern(/^[A-Za-z][A-Za-z0-9_-]*$/u)).annotate({
  identifier: "SourceId",
  description: "A word of letters, digits, _ and -, such as D10"
})

export const Scenario = Schema.Struct({
  casecap: exampled(Schema.Literal(1), "File format: 1", 1),
  id: exampled(Id, "Name of the scenario in metrics and checks", "stateB"),
  title: exampled(Text, "The scenario as readers see it", "The state model"),
  named: optional(exampled(Text, "The title inside a sentence; default: the title", "the state model")),
  party: optional(described(Party, "Whose scenario it is, and what that party wants; default: nobody's")),
  reading: optional(
    described(
      Schema.Struct({
        id: exampled(Id, "Name of the reading; files of the same reading belong together", "a"),
        note: optional(exampled(Text, "What the reading assumes", "Unit times as surveyed"))
      }),
      "Which of several readings of the sources this is; default: there is one"
    )
  ),
  extends: optional(
    exampled(
      Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({ identifier: "Bases" }),
      "A scenario file, or a list, that this one differs from: maps merge, lists are replaced, null deletes",
      "base.yaml"
    )
  ),
  words: optional(described(OwnWords, "What this scenario calls municipalities and centres; default: just that")),
  parameters: optional(
    described(mapOf(quantity(kinds.any)), "Numbers used in several places through {ref: parameters.NAME}")
  ),
  correlations: optional(
    described(
      mapOf(
        Schema.Struct({
          between: described(
            Schema.Tuple([Schema.String, Schema.String]),
            "The paths of two assumptions that have a range"
          ),
          rank: exampled(
            Schema.Finite.check(Schema.isGreaterThan(-1), Schema.isLessThan(1)),
            "Spearman's rank correlation, between -1 and 1",
            0.5
          ),
          source: optional(exampled(Schema.String, "Where it is from", "D10")),
          note: optional(exampled(Text, "What there is to say about it", "Our estimate"))
        })
      ),
      "Rank correlations between assumptions, by name; default none"
    )
  ),
  municipalities: described(MunicipalityTable, "The table of municipalities and how it is to be read"),
  workingTime: described(WorkingTime, "Working time of one FTE a year"),
  relativeUnitTime: optional(
    described(RelativeUnitTime, "Pace of municipalities in all case types; default 1 everywhere")
  ),
  caseTypes: described(mapOf(CaseType), "The benefits, by name"),
  competence: optional(
    described(
      Schema.Struct({
        local: described(Upkeep, "In municipalities"),
        centre: optional(described(Upkeep, "At centres; default: as in municipalities"))
      }),
      "Keeping up competence; default: not part of the model"
    )
  ),
  management: optional(
    described(
      Schema.Struct({
        localSpan: exampled(quantity(kinds.span), "FTE per manager in municipalities", 12),
        centreSpan: optional(
          exampled(quantity(kinds.span), "FTE per manager at centres; needed where there are some", 15)
        )
      }),
      "Managers; default: not part of the model"
    )
  ),
  baseline: optional(
    described(
      Schema.Struct({
        observedFte: optional(exampled(quantity(kinds.positiveFte), "FTE observed today", 2000)),
        employees: optional(exampled(quantity(kinds.headcount), "Employees observed today, instead of FTE", 2400)),
        ftePerEmployee: optional(exampled(quantity(kinds.ftePerEmployee), "FTE of one employee on average", 0.9)),
        scaleUnitTimes: optional(
          exampled(
            Schema.Boolean,
            "true: all minutes are scaled so that today equals the observation; default false",
            true
          )
        ),
        scaleHandOffs: optional(
          exampled(
            Schema.Boolean,
            "Whether the minutes of hand-offs are scaled as well; needed with scaleUnitTimes",
            false
          )
        )
      }),
      "What was observed of today's staff; default nothing"
    )
  ),
  organisation: optional(described(Organisation, "Who does what after the change; default: today's staffing alone")),
  service: optional(
    described(ServiceSection, "What is promised to those who call, come or apply; default: nothing is promised")
  ),
  money: optional(described(MoneySection, "Prices, one-off cost, settlement and appraisal; default: no money")),
  quality: optional(described(QualitySection, "Who is there when one is away; default: not said")),
  transition: optional(
    described(TransitionSection, "When work changes hands and who does it meanwhile; default: not said")
  ),
  staffing: optional(described(StaffingSection, "Staff against need, and lending; default: not said")),
  memo: optional(described(Memo, "Head of the memo")),
  risks: optional(described(Schema.Array(Risk), "Risks for the memo; default none")),
  sources: optional(described(Schema.Record(SourceId, Text), "Publications by the ids that sources and notes name"))
}).annotate({ identifier: "Scenario", title: "casecap scenario" })
export type Scenario = typeof Scenario.Type
export type MunicipalitiesInput = typeof MunicipalityTable.Type

/**
 * The schema for editors (draft-07, which the YAML language server reads best): a file that extends another, and a
 * published case whose amounts are given, may leave
 * anything out and delete with null; a file that stands alone may not.
 */
export const scenarioJsonSchema = (): object => {
  const document = JsonSchema.toDocumentDraft07(Schema.toJsonSchemaDocument(Scenario, { onExcessProperty: "error" }))
  const definitions = hoisted(document.definitions) as Record<string, unknown>
  const parts = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [`${name}Part`, partOf(schema)]))
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "casecap scenario",
    description: "One scenario: a base to compare with, or a small difference from another file (extends)",
    if: { anyOf: [EXTENDS, GIVES_AMOUNTS] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { $ref: "#/definitions/ScenarioPart" },
    else: { $ref: "#/definitions/Scenario" },
    definitions: { ...definitions, ...parts }
  }
}

const EXTENDS = { type: "object", properties: { extends: true }, required: ["extends"] }

/** A published case has neither staff nor municipalities. */
const GIVES_AMOUNTS = {
  type: "object",
  properties: { money: { type: "object", properties: { amounts: { const: "given" } }, required: ["amounts"] } },
  required: ["money"]
}

/** What is said of a key stands beside its shape, where editors look for it, instead of in an `allOf` of its own. */
const hoisted = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(hoisted)
  if (typeof schema !== "object" || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, hoisted(value)]))
  if (!Array.isArray(inside["allOf"])) return inside
  const { allOf, ...rest } = inside
  const parts = allOf as ReadonlyArray<Record<string, unknown>>
  const shapes = parts.filter((part) => !saysOnly(part))
  // The key's own words win over those of the shape.
  return Object.assign({}, rest, shapes.length === 0 ? {} : { allOf: shapes }, ...parts.filter(saysOnly)) as unknown
}

const SAYS = new Set(["description", "examples", "title", "default"])
const saysOnly = (part: Record<string, unknown>): boolean => Object.keys(part).every((key) => SAYS.has(key))

/** The same shape with nothing required, null allowed for every key, and references to the other partial shapes. */
const partOf = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(partOf)
  if (typeof schema !== "object" || schema === null) return schema
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === "required") continue
    if (key === "$ref" && typeof value === "string") out[key] = `${value}Part`
    else if (key === "properties" || key === "patternProperties") {
      out[key] = Object.fromEntries(
        Object.entries(value as object).map(([name, s]) => [name, orNull(s as Record<string, unknown>)])
      )
    } else if (key === "enum" || key === "const" || key === "examples") out[key] = value
    else out[key] = partOf(value)
  }
  return out
}

/** A key of a difference: the same, or null to delete it; what is said of it stays in sight. */
const orNull = (schema: Record<string, unknown>): unknown => {
  const { description, ...shape } = schema
  const said = description === undefined ? {} : { description }
  return { ...said, anyOf: [partOf(shape), { type: "null" }] }
}
