/** The `quality` section of a scenario: what people write about who is there. */
import { Schema } from "effect"
import { described, exampled } from "../described.ts"
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

export const QualitySection = Schema.Struct({
  workingDays: exampled(quantity(kinds.days), "Days a year on which the tasks must be done", 225),
  absence: described(Absence, "How people are away"),
  coverage: described(Coverage, "When a task counts as covered")
}).annotate({
  identifier: "Quality",
  description: "Whether somebody who can do the task is there when one is away"
})
