/** The `staffing` section of a scenario: what people write about staff against need, and about lending. */
import { Schema } from "effect"
import { described, exampled, mapOf, optional } from "../described.ts"
import { MunicipalityTable } from "../municipalitySchema.ts"
import { Id, quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"

const { sheet, range, encoding, delimiter, decimal, thousands, missing, skip, columns } = MunicipalityTable.fields

const StaffTable = Schema.Union([
  Schema.String,
  Schema.Struct({
    file: exampled(Schema.String, "The file of the table", "staff.csv"),
    sheet,
    range,
    encoding,
    delimiter,
    decimal,
    thousands,
    missing,
    skip,
    columns
  })
]).annotate({
  identifier: "StaffTable",
  description: "A file, or {file, sheet, encoding, delimiter, …} as for the table of municipalities"
})
export type StaffTableInput = typeof StaffTable.Type

const Specialism = Schema.Struct({
  label: optional(exampled(Text, "The specialism as readers see it; default its name", "Land and construction")),
  caseTypes: optional(
    described(Schema.Array(Id), "Case types that it does; their local FTE are its need where need is model")
  )
}).annotate({ identifier: "Specialism", description: "A kind of staff: who has it can do the work of who has it" })

const travelKeys = {
  kmPerHour: optional(
    exampled(quantity(kinds.speed), "Kilometres an hour; needed with coordinates and with costPerKm", 60)
  ),
  maxHours: exampled(quantity(kinds.travelHours), "Nobody is lent farther than this, in hours one way", 1.5),
  costPerKm: optional(exampled(quantity(kinds.money), "Cost of a kilometre of travel; default 0", 3.8)),
  tripsPerMonth: optional(
    exampled(quantity(kinds.trips), "Trips there and back of one FTE lent, a month; needed with costPerKm", 8)
  )
}

const Travel = Schema.Union([
  Schema.Struct({
    from: described(Schema.Literal("coordinates"), "Distances as the crow flies, with a detour factor"),
    latitude: optional(
      exampled(
        Schema.String,
        "Column of the table of municipalities, in degrees; default that of `municipalities`, else latitude",
        "lat"
      )
    ),
    longitude: optional(
      exampled(
        Schema.String,
        "Column of the table of municipalities, in degrees; default that of `municipalities`, else longitude",
        "lon"
      )
    ),
    circuity: optional(
      exampled(quantity(kinds.circuity), "Length of the road over that of the straight line; default 1", 1.3)
    ),
    ...travelKeys
  }),
  Schema.Struct({
    matrix: exampled(
      Schema.String,
      "File with code, code and hours one way, in this order: where the crow flies over fjords and passes",
      "travel.csv"
    ),
    directed: optional(
      exampled(Schema.Boolean, "true: the way back may take other hours and stands in a row of its own", true)
    ),
    ...travelKeys
  })
]).annotate({ identifier: "Travel", description: "How far it is from unit to unit" })
export type TravelInput = typeof Travel.Type

const Term = Schema.Struct({
  label: optional(exampled(Text, "The term as readers see it; default its name", "Secondment")),
  days: exampled(quantity(kinds.someWorkingDays), "Working days that somebody stays: a month is 21 of them", 126),
  setupDays: optional(
    exampled(quantity(kinds.workingDays), "Working days of these until the work goes on; default 0", 6)
  ),
  productivity: optional(
    exampled(quantity(kinds.share), "What is done, relative to somebody who belongs there; default 1", 0.9)
  ),
  costPerFte: optional(
    exampled(quantity(kinds.money), "Cost of one FTE for one term, travel left out; default 0", 12_000)
  )
}).annotate({ identifier: "Term", description: "For how long people are lent" })

const Retraining = Schema.Struct({
  to: exampled(Id, "The specialism that they learn, in their own unit", "benefits"),
  courseDays: exampled(quantity(kinds.workingDays), "Working days of the course", 40),
  productivity: optional(exampled(quantity(kinds.share), "What is done after the course; default 1", 0.6)),
  cost: optional(exampled(quantity(kinds.money), "Cost of the course for one FTE; default 0", 30_000))
}).annotate({ identifier: "Retraining", description: "People with too little to do learn what their unit is short of" })

const OnlineActivity = Schema.Struct({
  share: exampled(quantity(kinds.share), "Share of events on line today; today's minutes hold it already", 0.35),
  target: exampled(quantity(kinds.share), "Share of events that are to be on line", 0.65),
  minutesSavedShare: exampled(quantity(kinds.share), "Share of the minutes that an event on line does not take", 0.4)
}).annotate({ identifier: "OnlineActivity", description: "How much of an activity goes on line" })

export const StaffingSection = Schema.Struct({
  table: described(
    StaffTable,
    "Table of staff, a row a unit and specialism, with the columns code, specialism and have; perhaps need, frame " +
      "(prescribed posts, shown only), lendable (the most FTE that a unit lends) and priority"
  ),
  specialisms: described(mapOf(Specialism), "The specialisms, by name"),
  need: described(
    Schema.Literals(["model", "column"]),
    "model: local FTE of the specialism's case types; column: the column need of the table"
  ),
  norm: optional(
    described(
      Schema.Struct({
        rounding: described(
          Schema.Literals(["exact", "wholePosts"]),
          "wholePosts: need is rounded up to whole posts; default exact"
        )
      }),
      "How need becomes posts; default exact"
    )
  ),
  reserve: optional(
    exampled(quantity(kinds.share), "Share of its own need that a unit keeps back before it lends; default 0", 0.1)
  ),
  lendableShare: optional(
    exampled(
      quantity(kinds.share),
      "Share of what is then too many that can be lent, for not everybody can or wants to go; default 1",
      0.8
    )
  ),
  currency: optional(
    exampled(
      Schema.String.check(Schema.isPattern(/^[A-Z]{3}$/u)),
      "Currency of travel, terms and courses, ISO 4217; needed with costs where no money section says it",
      "VND"
    )
  ),
  travel: optional(described(Travel, "How far it is from unit to unit; needed with terms")),
  terms: optional(described(mapOf(Term), "For how long people are lent, by name; default: nobody is lent")),
  retrain: optional(described(mapOf(Retraining), "Who is retrained, by the specialism that they have; default nobody")),
  priority: optional(
    described(
      Schema.Struct({
        by: optional(
          described(
            Schema.Literals(["share", "column"]),
            "share: who lacks more of its need comes first; column: the column priority of the table; default: all alike"
          )
        ),
        worstFirst: optional(
          exampled(
            Schema.Boolean,
            "true: the largest unmet share of a shortage is made small before cost; default false",
            true
          )
        )
      }),
      "Whose shortage comes first; default: all alike"
    )
  ),
  people: optional(
    described(Schema.Literals(["whole", "continuous"]), "Whether people are lent whole; default continuous")
  ),
  online: optional(
    described(
      Schema.Struct({
        caseTypes: described(
          mapOf(
            Schema.Struct({ activities: described(mapOf(OnlineActivity), "Activities, by name") }).annotate({
              identifier: "OnlineCaseType"
            })
          ),
          "Case types, by name"
        )
      }),
      "Work that goes on line, and what that saves; default none"
    )
  )
}).annotate({ identifier: "Staffing", description: "Staff against need by specialism, and who can be lent to whom" })
export type StaffingInput = typeof StaffingSection.Type
