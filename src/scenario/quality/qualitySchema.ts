/** The `quality` section of a scenario: what people write about who is there. */
import { Schema } from "effect"
import { described, exampled, mapOf, optional } from "../described.ts"
import { quantity } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"

const PEOPLE = { minimum: 1, maximum: 20 }

const Absence = Schema.Struct({
  local: exampled(
    quantity(kinds.shareBelowOne),
    "Share of working days that one person in a municipality is away, leave included",
    0.2
  ),
  centre: exampled(quantity(kinds.shareBelowOne), "The same at centres", 0.18),
  commonShare: exampled(
    quantity(kinds.share),
    "Share of all absence that is common to all (summer, a training day, influenza); at 0 cover looks too good",
    0.1
  ),
  vacancy: exampled(quantity(kinds.shareBelowOne), "Share of posts that stand empty", 0.05)
}).annotate({ identifier: "Absence", description: "How people are away" })

const Coverage = Schema.Struct({
  atLeast: exampled(
    Schema.Number.check(Schema.isInt(), Schema.isBetween(PEOPLE)),
    "People who must be there: a whole number, 1 to 20",
    1
  ),
  target: exampled(quantity(kinds.shareBelowOne), "Share of days on which they should be", 0.95)
}).annotate({ identifier: "Coverage", description: "When a task counts as covered" })

const ERRORS = {
  rate: "Share of events that must be done again, where a person has referenceCasesPerPerson of them a year",
  referenceCasesPerPerson: "Events of a case type per trained person and year at which `rate` holds",
  exponent:
    "How fast the rate falls with cases per person; 0 where volume changes nothing; 0 to 0.4 is usual to assume",
  reworkMinutes: "Minutes that doing one event again takes"
}

const Errors = Schema.Struct({
  rate: exampled(quantity(kinds.share), ERRORS.rate, 0.12),
  referenceCasesPerPerson: exampled(quantity(kinds.casesPerPerson), ERRORS.referenceCasesPerPerson, 200),
  exponent: exampled(quantity(kinds.errorExponent), ERRORS.exponent, 0.15),
  reworkMinutes: exampled(quantity(kinds.minutes), ERRORS.reworkMinutes, 70),
  caseTypes: optional(
    described(
      mapOf(
        Schema.Struct({
          rate: optional(exampled(quantity(kinds.share), ERRORS.rate, 0.12)),
          referenceCasesPerPerson: optional(
            exampled(quantity(kinds.casesPerPerson), ERRORS.referenceCasesPerPerson, 200)
          ),
          exponent: optional(exampled(quantity(kinds.errorExponent), ERRORS.exponent, 0.15)),
          reworkMinutes: optional(exampled(quantity(kinds.minutes), ERRORS.reworkMinutes, 70))
        })
      ),
      "What is different for a case type, by its name"
    )
  )
}).annotate({ identifier: "Errors", description: "What goes wrong and must be done again" })

/** A check of what is planned, no term of the model. */
const Decay = Schema.Struct({
  ratePerMonth: exampled(
    quantity(kinds.multiplier),
    "What is forgotten in a month without practice, in standard deviations",
    0.08
  ),
  monthsBetween: exampled(quantity(kinds.multiplier), "Months between refreshers", 6),
  limit: exampled(quantity(kinds.multiplier), "The most that may be lost on average, in standard deviations", 0.3)
}).annotate({ identifier: "Decay", description: "Whether refreshers come often enough" })

export const QualitySection = Schema.Struct({
  workingDays: exampled(quantity(kinds.days), "Days a year on which the tasks must be done", 225),
  absence: described(Absence, "How people are away"),
  coverage: described(Coverage, "When a task counts as covered"),
  errors: optional(described(Errors, "What goes wrong and must be done again; default: not part of the model")),
  decay: optional(described(Decay, "Whether refreshers come often enough; default: not checked"))
}).annotate({
  identifier: "Quality",
  description: "Whether somebody who can do the task is there when one is away"
})
