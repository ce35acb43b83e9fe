/** The work of today: working time, case types and their recipients, competence. */
import { Schema } from "effect"
import { described, exampled, mapOf, optional } from "./described.ts"
import { quantity } from "./quantitySchema.ts"
import { Text } from "./Text.ts"
import { trainedKeys, wayKeys } from "./training/waySchema.ts"
import { kinds } from "./Unit.ts"

const words = {
  gross: "Gross hours of one FTE a year (or days, with hoursPerDay)",
  vacation: "Hours of vacation a year, taken off gross",
  publicHolidays: "Hours of public holidays a year, taken off gross",
  sickness: "Hours of sickness a year, taken off gross",
  other: "Hours of other absence a year, taken off gross",
  hoursPerDay: "Hours of one day, where the absences are days; default: they are hours",
  categoryAllowances: "Shares of the hours left after absence that nobody spends on cases, by name; default none"
}
const time = quantity(kinds.time)
const allowances = mapOf(quantity(kinds.share))
const duties = mapOf(quantity(kinds.hours))

export const WorkingTime = Schema.Struct({
  gross: exampled(time, words.gross, 1924),
  vacation: exampled(time, words.vacation, 222),
  publicHolidays: exampled(time, words.publicHolidays, 60),
  sickness: exampled(time, words.sickness, 90),
  other: exampled(time, words.other, 0),
  hoursPerDay: optional(exampled(quantity(kinds.hoursPerDay), words.hoursPerDay, 7.4)),
  categoryAllowances: optional(described(allowances, words.categoryAllowances)),
  individualAllowances: optional(
    described(
      Schema.Struct({
        local: optional(described(duties, "Hours at each municipality, by name; default none")),
        centre: optional(described(duties, "Hours at each centre, by name; default none"))
      }),
      "Hours per site and year for duties that only some staff have; default none"
    )
  ),
  centre: optional(
    described(
      Schema.Struct({
        gross: optional(exampled(time, words.gross, 1924)),
        vacation: optional(exampled(time, words.vacation, 222)),
        publicHolidays: optional(exampled(time, words.publicHolidays, 60)),
        sickness: optional(exampled(time, words.sickness, 70)),
        other: optional(exampled(time, words.other, 0)),
        hoursPerDay: optional(exampled(quantity(kinds.hoursPerDay), words.hoursPerDay, 7.4)),
        categoryAllowances: optional(described(allowances, words.categoryAllowances))
      }),
      "What is different at centres; default: nothing is"
    )
  )
}).annotate({ identifier: "WorkingTimeOfOneFte", description: "Working time of one FTE a year" })

export const RelativeUnitTime = Schema.Union([
  Schema.Struct({
    column: exampled(
      Schema.String,
      "Column of the table with each municipality's pace; 1 is the stated minutes",
      "pace"
    ),
    normalise: optional(
      exampled(Schema.Boolean, "true: the mean over recipients is made 1 in each case type; default false", true)
    )
  }),
  Schema.Struct({
    scaleCurve: described(
      Schema.Struct({
        elasticity: exampled(
          quantity(kinds.elasticity),
          "Per cent that unit times change where population is one per cent larger",
          -0.1
        )
      }),
      "Pace as a power of population, relative to the average municipality"
    )
  })
]).annotate({
  identifier: "RelativeUnitTime",
  description: "How fast each municipality works: a column of the table, or a curve over population"
})

const Recipients = Schema.Union([
  Schema.Struct({
    total: exampled(quantity(kinds.recipients), "Recipients in the whole country", 10000),
    spreadBy: exampled(Schema.String, "Column of the table by which they are spread over municipalities", "population")
  }),
  Schema.Struct({
    column: exampled(
      Schema.String,
      "Column of the table with recipients, or with what the factor turns into them",
      "pop65plus"
    ),
    factor: optional(exampled(quantity(kinds.multiplier), "Recipients per unit of the column; default 1", 0.2))
  })
]).annotate({
  identifier: "RecipientsOfCaseType",
  description: "A national total spread by a column, or a column times a factor"
})

const Activity = Schema.Struct({
  label: optional(exampled(Text, "What readers see instead of the key", "Application")),
  perRecipient: exampled(quantity(kinds.perRecipient), "Events for each recipient a year", 0.3),
  minutes: exampled(quantity(kinds.minutes), "Unit time: minutes for one event at pace 1", 75),
  automation: optional(exampled(quantity(kinds.share), "Share of events that need no staff today; default 0", 0.1))
}).annotate({ identifier: "Activity", description: "A kind of work on a case type" })

export const CaseType = Schema.Struct({
  label: optional(exampled(Text, "What readers see instead of the key", "Housing benefit")),
  recipients: described(Recipients, "How many receive the benefit in each municipality"),
  relativeUnitTime: optional(described(RelativeUnitTime, "Pace of this case type; default: that of the scenario")),
  activities: described(mapOf(Activity), "The kinds of work on a case, by name")
}).annotate({ identifier: "CaseType", description: "A benefit" })

const upkeep = {
  minimumTrained: "People that a site with work on a case type must keep trained at least",
  ftePerTrained: "FTE of work for which one more trained person is needed",
  components: "What keeping one person trained takes, by name",
  hours: "Hours a year for each trained person",
  cost: "Currency a year for each trained person; default 0"
}

const people = {
  minimumTrained: exampled(quantity(kinds.people), upkeep.minimumTrained, 2),
  ftePerTrained: exampled(quantity(kinds.ftePerTrained), upkeep.ftePerTrained, 1),
  ...trainedKeys
}

const ByComponents = Schema.Struct({
  ...people,
  components: described(
    mapOf(
      Schema.Struct({
        label: optional(exampled(Text, "What readers see instead of the key", "Courses")),
        hours: exampled(quantity(kinds.hours), upkeep.hours, 30),
        cost: optional(exampled(quantity(kinds.cost), upkeep.cost, 2500))
      })
    ),
    upkeep.components
  )
})

export const Upkeep = Schema.Union([ByComponents, Schema.Struct({ ...people, ...wayKeys })]).annotate({
  identifier: "Upkeep",
  description: "People to keep trained at a site, and what each takes: components, or ways with required and choose"
})

export const UpkeepPart = Schema.Struct({
  minimumTrained: optional(exampled(quantity(kinds.people), upkeep.minimumTrained, 2)),
  ftePerTrained: optional(exampled(quantity(kinds.ftePerTrained), upkeep.ftePerTrained, 1)),
  ...trainedKeys,
  required: optional(wayKeys.required),
  ways: optional(wayKeys.ways),
  choose: optional(wayKeys.choose),
  components: optional(
    described(
      mapOf(
        Schema.Struct({
          label: optional(exampled(Text, "What readers see instead of the key", "Courses")),
          hours: optional(exampled(quantity(kinds.hours), upkeep.hours, 30)),
          cost: optional(exampled(quantity(kinds.cost), upkeep.cost, 2500))
        })
      ),
      upkeep.components
    )
  )
}).annotate({ identifier: "UpkeepDifference", description: "What is different in this organisation" })
export type UpkeepInput = typeof UpkeepPart.Type
