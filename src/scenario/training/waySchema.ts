/** Ways of keeping people able, and who is trained: in place of the components of competence. */
import { Schema } from "effect"
import { described, exampled, mapOf, optional } from "../described.ts"
import { Id, quantity } from "../quantitySchema.ts"
import { Text } from "../Text.ts"
import { kinds } from "../Unit.ts"

/** Few enough that every mix of them can be compared. */
const MOST_TIMES = 6

const label = optional(exampled(Text, "What readers see instead of the key", "Courses"))
const max = optional(
  exampled(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MOST_TIMES })),
    "The most often that a person takes it in a year; default 1",
    1
  )
)

const Attended = Schema.Struct({
  label,
  hours: exampled(quantity(kinds.hours), "Hours a year of each person who takes it", 14),
  effect: exampled(
    quantity(kinds.hours),
    "Effective hours that it gives each of them: what counts towards `required`",
    14
  ),
  costPerPerson: optional(exampled(quantity(kinds.cost), "Currency a year for each of them; default 0", 6000)),
  fixedPerYear: optional(
    exampled(quantity(kinds.money), "Currency a year for whoever holds it, however many come; default 0", 400_000)
  ),
  max,
  groupSize: optional(exampled(quantity(kinds.groupSize), "People in a group; default: everybody goes alone", 8)),
  minimumGroup: optional(
    exampled(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), "Fewest people for whom it is held; default 1", 4)
  ),
  facilitatorHours: optional(exampled(quantity(kinds.hours), "Hours a year of whoever leads a group; default 0", 6)),
  across: optional(
    described(
      Schema.Literals(["municipalities", "centres"]),
      "Held for all of them together; default: every site holds its own"
    )
  )
})

const Budget = Schema.Struct({
  label,
  shareOfWageBill: exampled(quantity(kinds.share), "Share of a year's pay that each person may spend", 0.015),
  costPerHour: exampled(quantity(kinds.price), "Currency for an hour of what it is spent on", 650),
  effectPerHour: exampled(quantity(kinds.multiplier), "Effective hours that an hour of it gives", 0.8),
  max
})

const Way = Schema.Union([Attended, Budget]).annotate({
  identifier: "WayOfTraining",
  description: "{hours, effect, costPerPerson, …} or a budget: {shareOfWageBill, costPerHour, effectPerHour}"
})
export type WayInput = typeof Way.Type

/** Who is trained, on either form. */
export const trainedKeys = {
  trained: optional(
    described(
      Schema.Struct({
        per: described(
          Schema.Literals(["caseType", "person"]),
          "caseType: for each case type by itself; person: one training serves all that a person does"
        )
      }),
      "For what people are kept able; default {per: caseType}"
    )
  ),
  reach: optional(exampled(quantity(kinds.share), "Share of those meant who take part; default 1", 0.9))
}

export const wayKeys = {
  required: described(quantity(kinds.hours), "Effective hours that each trained person needs a year"),
  ways: described(mapOf(Way), "Ways of keeping people able, by name"),
  choose: described(
    Schema.Union([
      Schema.Literal("leastCost"),
      Schema.Record(Id, Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: MOST_TIMES })))
    ]).annotate({ identifier: "ChoiceOfWays", description: "leastCost, or how often each way is taken: {course: 1}" }),
    "leastCost, or how often a person takes each way a year: {course: 1, peerReview: 1}"
  )
}
