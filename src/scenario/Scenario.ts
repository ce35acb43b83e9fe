/** A scenario: what people write in YAML. The editor's JSON Schema is made from the same definition. */
import { JsonSchema, Schema } from "effect"
import { isDay } from "./isDay.ts"
import { MoneySection } from "./money/moneySchema.ts"
import { MunicipalityTable } from "./municipalitySchema.ts"
import { Code, Id, quantity, Text } from "./quantitySchema.ts"
import { kinds } from "./Unit.ts"

const optional = Schema.optionalKey
const described = <S extends Schema.Top>(schema: S, description: string) => schema.annotate({ description })
const mapOf = <S extends Schema.Constraint>(schema: S) => Schema.Record(Id, schema)

const allowances = mapOf(quantity(kinds.share))
const duties = mapOf(quantity(kinds.hours))

const workingTime = {
  gross: quantity(kinds.time),
  vacation: quantity(kinds.time),
  publicHolidays: quantity(kinds.time),
  sickness: quantity(kinds.time),
  other: quantity(kinds.time)
}

const WorkingTime = Schema.Struct({
  ...workingTime,
  hoursPerDay: optional(quantity(kinds.hoursPerDay)),
  categoryAllowances: optional(described(allowances, "Shares of net hours that nobody spends on cases")),
  individualAllowances: optional(
    Schema.Struct({ local: optional(duties), centre: optional(duties) }).annotate({
      description: "Hours per site and year for duties that only some staff have"
    })
  ),
  centre: optional(
    Schema.Struct({
      gross: optional(workingTime.gross),
      vacation: optional(workingTime.vacation),
      publicHolidays: optional(workingTime.publicHolidays),
      sickness: optional(workingTime.sickness),
      other: optional(workingTime.other),
      hoursPerDay: optional(quantity(kinds.hoursPerDay)),
      categoryAllowances: optional(allowances)
    }).annotate({ description: "What is different at centres" })
  )
}).annotate({ identifier: "WorkingTimeOfOneFte", description: "Working time of one FTE a year" })

const RelativeUnitTime = Schema.Union([
  Schema.Struct({ column: Schema.String, normalise: optional(Schema.Boolean) }),
  Schema.Struct({ scaleCurve: Schema.Struct({ elasticity: quantity(kinds.elasticity) }) })
]).annotate({
  identifier: "RelativeUnitTime",
  description: "How fast each municipality works: a column of the table, or a curve over population"
})

const Recipients = Schema.Union([
  Schema.Struct({ total: quantity(kinds.recipients), spreadBy: Schema.String }),
  Schema.Struct({ column: Schema.String, factor: optional(quantity(kinds.multiplier)) })
]).annotate({
  identifier: "RecipientsOfCaseType",
  description: "A national total spread by a column, or a column times a factor"
})

const Activity = Schema.Struct({
  label: optional(Text),
  perRecipient: quantity(kinds.perRecipient),
  minutes: quantity(kinds.minutes),
  automation: optional(quantity(kinds.share))
}).annotate({ identifier: "Activity", description: "A kind of work on a case type" })

const CaseType = Schema.Struct({
  label: optional(Text),
  recipients: Recipients,
  relativeUnitTime: optional(RelativeUnitTime),
  activities: mapOf(Activity)
}).annotate({ identifier: "CaseType", description: "A benefit" })

const upkeepComponent = Schema.Struct({
  label: optional(Text),
  hours: quantity(kinds.hours),
  cost: optional(quantity(kinds.cost))
})
const Upkeep = Schema.Struct({
  minimumTrained: quantity(kinds.people),
  ftePerTrained: quantity(kinds.ftePerTrained),
  components: mapOf(upkeepComponent)
}).annotate({ identifier: "Upkeep", description: "People to keep trained at a site, and hours for each" })
const UpkeepPart = Schema.Struct({
  minimumTrained: optional(quantity(kinds.people)),
  ftePerTrained: optional(quantity(kinds.ftePerTrained)),
  components: optional(
    mapOf(
      Schema.Struct({
        label: optional(Text),
        hours: optional(quantity(kinds.hours)),
        cost: optional(quantity(kinds.cost))
      })
    )
  )
}).annotate({ identifier: "UpkeepPart", description: "What is different in this organisation" })

const Which = Schema.Union([
  Schema.Literal("all"),
  Schema.Struct({ regions: Schema.Array(Code).check(Schema.isMinLength(1)) }),
  Schema.Struct({ column: Schema.String, equals: Schema.Union([Code, Schema.Array(Code)]) }),
  Schema.Struct({ codes: Schema.Array(Code).check(Schema.isMinLength(1)) })
]).annotate({
  identifier: "Municipalities",
  description: "Which municipalities: all, {regions: […]}, {column, equals} or {codes: […]}"
})
export type Which = typeof Which.Type

const CentreUnitTime = Schema.Union([
  quantity(kinds.factor),
  Schema.Struct({
    benchmark: Schema.Struct({
      cv: quantity(kinds.spread),
      of: quantity(kinds.count),
      rank: quantity(kinds.count),
      reliability: quantity(kinds.share)
    })
  })
]).annotate({
  identifier: "CentreRelativeUnitTime",
  description: "Unit time at centres relative to today's: a number, or the benchmark rule"
})

const HandOff = Schema.Struct({
  share: optional(quantity(kinds.share)),
  sendMinutes: optional(quantity(kinds.minutes)),
  receiveMinutes: optional(quantity(kinds.minutes)),
  returnRate: optional(quantity(kinds.shareBelowOne))
}).annotate({ identifier: "HandOff", description: "Work passed between municipality and centre" })

/** What may stand for the organisation, an activity, a case type or one cell; the nearest wins. */
const place = {
  share: optional(quantity(kinds.share)),
  automation: optional(quantity(kinds.share)),
  centreRelativeUnitTime: optional(CentreUnitTime),
  localRelativeUnitTime: optional(quantity(kinds.factor)),
  handoff: optional(HandOff)
}
const extraContacts = optional(
  Schema.Struct({
    perRecipient: optional(quantity(kinds.perRecipient)),
    minutes: optional(quantity(kinds.minutes))
  }).annotate({ description: "Contacts at the counter about cases that now lie elsewhere" })
)
const Place = Schema.Struct({ ...place, handoffShare: optional(quantity(kinds.share)) }).annotate({
  identifier: "Place"
})
const CaseTypePlace = Schema.Struct({ ...place, extraContacts, activities: optional(mapOf(Place)) }).annotate({
  identifier: "CaseTypePlace"
})
export type Place = typeof Place.Type

const Centre = Schema.Struct({
  label: optional(Text),
  host: optional(described(Code, "Code of the municipality that hosts the centre")),
  caseTypes: optional(Schema.Array(Schema.String).check(Schema.isMinLength(1))),
  municipalities: optional(Which),
  secretariatFte: optional(quantity(kinds.fte))
}).annotate({ identifier: "Centre" })

const Organisation = Schema.Struct({
  form: optional(Schema.Literals(["state", "interMunicipal"])),
  governance: optional(Schema.Literals(["jointAuthority", "hostMunicipality"])),
  municipalities: optional(described(Which, "Who takes part; the others stay as they are")),
  centres: optional(mapOf(Centre)),
  ...place,
  extraContacts,
  scaleCurve: optional(
    Schema.Struct({
      elasticity: quantity(kinds.elasticity),
      referenceFte: quantity(kinds.positiveFte),
      exhaustedFte: quantity(kinds.positiveFte)
    })
  ),
  activities: optional(mapOf(Place)),
  caseTypes: optional(mapOf(CaseTypePlace)),
  competence: optional(Schema.Struct({ local: optional(UpkeepPart), centre: optional(UpkeepPart) })),
  coordination: optional(Schema.Struct({ hoursPerMunicipality: quantity(kinds.hours) }))
}).annotate({ identifier: "Organisation", description: "Who does what after the change" })

const Level = Schema.Literals(["low", "medium", "high"])
const Risk = Schema.Struct({
  id: optional(Id),
  text: Text,
  likelihood: Level,
  consequence: Level,
  owner: optional(Schema.String),
  private: optional(Schema.Boolean)
}).annotate({ identifier: "Risk" })

/** What editors check, and what is said of either; the calendar itself is no pattern. */
const dayPattern = Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)

const day = () => Schema.String.check(Schema.makeFilter(isDay, dayPattern.annotations))
const Memo = Schema.Struct({
  to: optional(Text),
  from: optional(Text),
  date: optional(day()),
  subject: optional(Text),
  reference: optional(Text),
  ask: optional(described(Text, "What is asked of whom, as one sentence: the first line of the memo")),
  deadline: optional(described(day(), "The day by which it is asked, YYYY-MM-DD"))
}).annotate({ identifier: "Memo", description: "Head of the memo" })

const Objective = Schema.Struct({
  metric: described(Schema.String, "A metric, such as local, freed or vulnerability.after"),
  wants: Schema.Literals(["more", "fewer"]).annotate({ description: "Whether the party wants more or fewer of it" }),
  private: optional(described(Schema.Boolean, "true: never leaves this party's own output"))
}).annotate({ identifier: "Objective", description: "What a party wants more or fewer of" })
const Reservation = Schema.Union([
  Schema.Finite,
  Schema.Struct({
    value: Schema.Finite,
    private: optional(described(Schema.Boolean, "true: never leaves this party's own output"))
  })
]).annotate({
  identifier: "Reservation",
  description: "The value of an objective at which the party walks away: a number, or {value, private}"
})
const Party = Schema.Struct({
  id: Id,
  label: Text,
  objectives: optional(described(mapOf(Objective), "What the party wants, in order of importance")),
  reservation: optional(described(mapOf(Reservation), "By objective, the value at which the party walks away"))
}).annotate({ identifier: "Party", description: "Whose scenario it is, and what that party wants" })

const SourceId = Schema.String.check(Schema.isPattern(/^[A-Za-z][A-Za-z0-9_-]*$/u)).annotate({
  identifier: "SourceId",
  description: "A word of letters, digits, _ and -, such as D10"
})

export const Scenario = Schema.Struct({
  casecap: Schema.Literal(1).annotate({ description: "File format: 1" }),
  id: Id,
  title: Text,
  named: optional(described(Text, "The title inside a sentence: the state model, den statslige model")),
  party: optional(Party),
  reading: optional(Schema.Struct({ id: Id, note: optional(Text) })),
  extends: optional(
    Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({
      identifier: "Bases",
      description: "A scenario file, or a list, that this one differs from"
    })
  ),
  parameters: optional(described(mapOf(quantity(kinds.any)), "Numbers used in several places through {ref: …}")),
  correlations: optional(
    described(
      mapOf(
        Schema.Struct({
          between: Schema.Tuple([Schema.String, Schema.String]),
          rank: Schema.Finite.check(Schema.isGreaterThan(-1), Schema.isLessThan(1)),
          source: optional(Schema.String),
          note: optional(Text)
        })
      ),
      "Rank correlations between assumptions, by path"
    )
  ),
  municipalities: MunicipalityTable,
  workingTime: WorkingTime,
  relativeUnitTime: optional(RelativeUnitTime),
  caseTypes: mapOf(CaseType),
  competence: optional(Schema.Struct({ local: Upkeep, centre: optional(Upkeep) })),
  management: optional(Schema.Struct({ localSpan: quantity(kinds.span), centreSpan: optional(quantity(kinds.span)) })),
  baseline: optional(
    Schema.Struct({
      observedFte: optional(quantity(kinds.positiveFte)),
      employees: optional(quantity(kinds.headcount)),
      ftePerEmployee: optional(quantity(kinds.ftePerEmployee)),
      scaleUnitTimes: optional(Schema.Boolean),
      scaleHandOffs: optional(Schema.Boolean)
    }).annotate({ description: "What was observed of today's staff" })
  ),
  organisation: optional(Organisation),
  money: optional(MoneySection),
  memo: optional(Memo),
  risks: optional(Schema.Array(Risk)),
  sources: optional(described(Schema.Record(SourceId, Text), "Publications by the ids that sources and notes name"))
}).annotate({ identifier: "Scenario", title: "casecap scenario" })
export type Scenario = typeof Scenario.Type
export type OrganisationInput = typeof Organisation.Type
export type MunicipalitiesInput = typeof MunicipalityTable.Type
export type UpkeepInput = typeof UpkeepPart.Type

/**
 * The schema for editors (draft-07, which the YAML language server reads best): a file that extends another, and a
 * published case whose amounts are given, may leave
 * anything out and delete with null; a file that stands alone may not.
 */
export const scenarioJsonSchema = (): object => {
  const document = JsonSchema.toDocumentDraft07(Schema.toJsonSchemaDocument(Scenario, { onExcessProperty: "error" }))
  const definitions = document.definitions as Record<string, unknown>
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
        Object.entries(value as object).map(([name, s]) => [name, { anyOf: [partOf(s), { type: "null" }] }])
      )
    } else if (key === "enum" || key === "const" || key === "examples") out[key] = value
    else out[key] = partOf(value)
  }
  return out
}
