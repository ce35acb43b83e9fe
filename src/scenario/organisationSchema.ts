/** Who does what after the change: centres, what moves to them, at what pace and with which hand-offs. */
import { Schema } from "effect"
import { Benchmark } from "./benchmarkSchema.ts"
import { described, exampled, mapOf, optional } from "./described.ts"
import { Code, quantity } from "./quantitySchema.ts"
import { Text } from "./Text.ts"
import { kinds } from "./Unit.ts"
import { OrganisationService } from "./service/serviceSchema.ts"
import { UpkeepPart } from "./workSchema.ts"

const Codes = Schema.Array(Code).check(Schema.isMinLength(1))

const Which = Schema.Union([
  Schema.Literal("all"),
  Schema.Struct({
    regions: described(Codes, "Municipalities of these regions, as the table's region column names them")
  }),
  Schema.Struct({
    column: exampled(Schema.String, "Column of the table that decides", "cluster"),
    equals: described(
      Schema.Union([Code, Schema.Array(Code)]),
      "Municipalities where the column says this, or one of these"
    )
  }),
  Schema.Struct({ codes: described(Codes, "Municipalities of these codes") })
]).annotate({
  identifier: "Municipalities",
  description: "Which municipalities: all, {regions: […]}, {column, equals} or {codes: […]}"
})
export type Which = typeof Which.Type

const CentreUnitTime = Schema.Union([
  quantity(kinds.factor),
  Schema.Struct({
    benchmark: described(
      Benchmark,
      "The rule of a business case: centres work as fast as the municipality of this rank"
    )
  })
]).annotate({
  identifier: "CentreRelativeUnitTime",
  description: "Unit time at centres relative to today's: a number, or the benchmark rule"
})

const HandOff = Schema.Struct({
  share: optional(exampled(quantity(kinds.share), "Share of the events that move which need a hand-off", 0.3)),
  sendMinutes: optional(exampled(quantity(kinds.minutes), "Minutes in the municipality for each hand-off", 6)),
  receiveMinutes: optional(exampled(quantity(kinds.minutes), "Minutes at the centre for each hand-off", 5)),
  returnRate: optional(exampled(quantity(kinds.shareBelowOne), "Share of hand-offs that come back; default 0", 0.1))
}).annotate({ identifier: "HandOff", description: "Work passed between municipality and centre" })

/** What may stand for the organisation, an activity, a case type or one cell; the nearest wins. */
const place = {
  share: optional(exampled(quantity(kinds.share), "Share of the events that moves to centres", 0.8)),
  automation: optional(
    exampled(
      quantity(kinds.share),
      "Share of the events that need no staff after the change, beside today's; default 0",
      0.2
    )
  ),
  centreRelativeUnitTime: optional(
    exampled(CentreUnitTime, "Time that centres take, relative to today's: a number or {benchmark: …}", 0.8)
  ),
  localRelativeUnitTime: optional(
    exampled(quantity(kinds.factor), "Time that what stays takes, relative to today's; default 1", 1)
  ),
  handoff: optional(described(HandOff, "What passing work between municipality and centre takes"))
}
const extraContacts = optional(
  described(
    Schema.Struct({
      perRecipient: optional(
        exampled(quantity(kinds.perRecipient), "Contacts for each recipient whose case moved, a year; default 0", 0.2)
      ),
      minutes: optional(exampled(quantity(kinds.minutes), "Minutes in the municipality for each such contact", 5))
    }),
    "Contacts at the counter about cases that now lie elsewhere; default none"
  )
)
const Place = Schema.Struct({
  ...place,
  handoffShare: optional(
    exampled(quantity(kinds.share), "Share of the events that move which need a hand-off: short for handoff.share", 0.3)
  )
}).annotate({ identifier: "Place", description: "What is different for an activity" })
const activities = optional(described(mapOf(Place), "What is different for an activity, by its name"))
const CaseTypePlace = Schema.Struct({ ...place, extraContacts, activities }).annotate({
  identifier: "CaseTypePlace",
  description: "What is different for a case type"
})
export type Place = typeof Place.Type

/** What may differ from the organisation on its first day. */
export const DayOne = Schema.Struct({
  ...place,
  extraContacts,
  activities,
  caseTypes: optional(described(mapOf(CaseTypePlace), "What is different for a case type, by its name"))
}).annotate({
  identifier: "DayOne",
  description: "The organisation on day one: what stands here holds instead of the organisation's own numbers"
})

const Centre = Schema.Struct({
  label: optional(exampled(Text, "What readers see instead of the key", "Centre North")),
  host: optional(exampled(Code, "Code of the municipality that hosts the centre; default: nobody does", "0101")),
  caseTypes: optional(
    described(
      Schema.Array(Schema.String).check(Schema.isMinLength(1)),
      "Case types that the centre takes, by name; default all"
    )
  ),
  municipalities: optional(described(Which, "Municipalities that the centre serves; default all that take part")),
  secretariatFte: optional(exampled(quantity(kinds.fte), "FTE of its secretariat; default 0", 3))
}).annotate({ identifier: "Centre", description: "A centre, whom it serves and with what" })

/** Roles by name; the name of the contracts is taken. */
const RoleId = Schema.String.check(Schema.isPattern(/^(?!contractHours$)[a-z][A-Za-z0-9]*$/u)).annotate({
  identifier: "RoleId",
  description: "A name: a small letter, then letters and digits"
})

export const Organisation = Schema.Struct({
  form: optional(
    described(Schema.Literals(["state", "interMunicipal"]), "A label for readers: nothing is computed from it")
  ),
  governance: optional(
    described(
      Schema.Literals(["jointAuthority", "hostMunicipality"]),
      "jointAuthority: a body of its own, which answers to the boards of all its members; hostMunicipality: every centre has a `host`, with contracts for the others"
    )
  ),
  municipalities: optional(described(Which, "Who takes part; the others stay as they are; default all")),
  centres: optional(described(mapOf(Centre), "The centres, by name; where several can take a case, the first does")),
  ...place,
  extraContacts,
  scaleCurve: optional(
    described(
      Schema.Struct({
        elasticity: exampled(
          quantity(kinds.elasticity),
          "Per cent that unit times at a centre change where it is one per cent larger",
          -0.1
        ),
        referenceFte: exampled(quantity(kinds.positiveFte), "FTE of a centre at which the stated unit time holds", 100),
        exhaustedFte: exampled(quantity(kinds.positiveFte), "FTE of a centre beyond which it gets no faster", 400)
      }),
      "How the pace of centres depends on their size; default: it does not"
    )
  ),
  activities,
  caseTypes: optional(described(mapOf(CaseTypePlace), "What is different for a case type, by its name")),
  competence: optional(
    described(
      Schema.Struct({
        local: optional(described(UpkeepPart, "In municipalities that take part")),
        centre: optional(described(UpkeepPart, "At centres"))
      }),
      "What keeping competence takes where it differs in this organisation; default: as in the scenario"
    )
  ),
  service: optional(
    described(OrganisationService, "Promises that differ in this organisation; default: as in the scenario's service")
  ),
  coordination: optional(
    described(
      Schema.Struct({
        hoursPerMunicipality: exampled(quantity(kinds.hours), "Hours a year for each municipality that moves work", 50)
      }),
      "Work of coordinating with centres; default none"
    )
  ),
  posts: optional(
    described(
      mapOf(
        Schema.Struct({
          label: optional(exampled(Text, "What readers see instead of the key", "Controller")),
          fte: exampled(quantity(kinds.fte), "FTE of the post", 0.5),
          per: described(Schema.Literals(["centre", "total"]), "At every centre, or in all"),
          grade: optional(
            exampled(Schema.String, "Its grade, by the name under money.grades; default: as others", "g12")
          )
        })
      ),
      "Heavier or new posts at centres, by name; default none"
    )
  ),
  principals: optional(
    described(
      Schema.StructWithRest(
        Schema.Struct({
          contractHours: exampled(
            quantity(kinds.hours),
            "Hours a year for each member that a host serves by contract",
            12
          )
        }),
        [
          Schema.Record(
            RoleId,
            Schema.Struct({
              label: optional(exampled(Text, "What readers see instead of the key", "Director")),
              hours: exampled(quantity(kinds.hours), "Hours a year that the role spends on each board it serves", 40)
            })
          )
        ]
      ),
      "What serving several boards takes, role by role; `governance` says who they are; default none"
    )
  )
}).annotate({ identifier: "Organisation", description: "Who does what after the change" })
export type OrganisationInput = typeof Organisation.Type
