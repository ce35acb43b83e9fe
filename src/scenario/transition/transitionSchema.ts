/** The `transition` section of a scenario: what people write about when work changes hands and who does it meanwhile. */
import { Schema } from "effect"
import { SHAPES } from "../../model/transition/Transition.ts"
import { described, exampled, mapOf, optional } from "../described.ts"
import { DayOne } from "../organisationSchema.ts"
import { Id, quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"

/** The longest that is looked at. */
const MAX_MONTHS = 240

const Month = Schema.String.check(Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])$/u)).annotate({
  identifier: "CalendarMonth",
  description: "A month, YYYY-MM"
})

const Shape = Schema.Literals(SHAPES)

const Preparation = Schema.Struct({
  months: exampled(quantity(kinds.months), "Months from the start in which the project works", 24),
  projectFte: exampled(quantity(kinds.fte), "FTE of the project, who are not freed meanwhile", 20),
  bias: optional(
    described(
      Id,
      "A category of `money.oneOff.bias` with a published `category`: as much longer as such works usually take, the project works and the waves wait; default: as planned"
    )
  )
}).annotate({ identifier: "Preparation", description: "The project that prepares the change" })

const Wave = Schema.Struct({
  label: optional(exampled(Text, "What readers see instead of the key", "Family benefits")),
  caseTypes: optional(
    described(
      Schema.Array(Schema.String).check(Schema.isMinLength(1)),
      "The case types that change hands together, by name; the wave called `all` takes those that no other takes"
    )
  ),
  goLive: exampled(
    quantity(kinds.changeMonth),
    "Months from the start until the change: 27 from 2010-07 is 2012-10",
    27
  )
}).annotate({ identifier: "Wave", description: "Case types that change hands in the same month" })

const Optimisation = Schema.Struct({
  months: exampled(
    quantity(kinds.months),
    "Months from the change until the organisation works as the scenario says; 0 from the first day",
    24
  ),
  shape: described(Shape, "linear: evenly; exponential: fast at first, 95% of the way after the months"),
  from: optional(
    described(DayOne, "The organisation on day one, laid over the scenario's; default: as the scenario says at once")
  )
}).annotate({ identifier: "Optimisation", description: "How the organisation comes to work as the scenario says" })

const Follow = Schema.Struct({
  share: optional(exampled(quantity(kinds.share), "Share of the staff whose task moves that goes along", 0.85)),
  column: optional(exampled(Schema.String, "Or a column with the share of every municipality, 0 to 1", "follow"))
}).annotate({ identifier: "Follow", description: "Who goes along with the task: share or column" })

const StartProductivity = Schema.Struct({
  followed: exampled(quantity(kinds.share), "Of staff who followed, on their first day at the centre", 0.9),
  recruited: exampled(quantity(kinds.share), "Of recruits, on their first day", 0.3)
}).annotate({ identifier: "StartProductivity", description: "What people get done at first, as a share of full pace" })

const LearningRamp = Schema.Struct({
  months: exampled(quantity(kinds.months), "Months until people work at full pace", 6),
  shape: described(Shape, "linear: evenly; exponential: fast at first, 95% of the way after the months")
}).annotate({ identifier: "LearningRamp", description: "How people learn" })

const Attrition = Schema.Struct({
  followed: exampled(quantity(kinds.shareBelowOne), "Of staff who followed, who leave within a year", 0.08),
  recruited: exampled(quantity(kinds.shareBelowOne), "Of recruits", 0.15),
  local: exampled(quantity(kinds.shareBelowOne), "Of staff who stayed behind", 0.08)
}).annotate({ identifier: "Attrition", description: "Share that leaves by itself within a year" })

const HandBack = Schema.Struct({
  months: exampled(quantity(kinds.months), "Months from the change in which municipalities help", 3),
  share: exampled(quantity(kinds.share), "Share of the staff whose task moved that helps", 0.2)
}).annotate({ identifier: "HandBack", description: "Municipalities help with the backlog while there is one" })

export const TransitionSection = Schema.Struct({
  start: exampled(Month, "Month 1, YYYY-MM", "2010-07"),
  months: exampled(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MAX_MONTHS })),
    "Months that are looked at: a whole number, 1 to 240",
    84
  ),
  preparation: described(Preparation, "The project that prepares the change"),
  waves: described(mapOf(Wave), "When which case types change hands, by a name of the wave"),
  optimisation: described(Optimisation, "How the organisation comes to work as the scenario says"),
  follow: described(Follow, "Who goes along with the task: share or column"),
  startProductivity: described(StartProductivity, "What people get done at first, as a share of full pace"),
  ramp: described(LearningRamp, "How people learn"),
  attrition: described(Attrition, "Share that leaves by itself within a year"),
  recruitmentLeadMonths: exampled(quantity(kinds.months), "Months that people are hired before they are needed", 2),
  temporaryShare: exampled(
    quantity(kinds.share),
    "Share of recruits on contracts that end when they are no longer needed; nobody else at a centre is dismissed",
    0.2
  ),
  doubleRunningMonths: exampled(
    quantity(kinds.months),
    "Months from the change that those who stay behind go on working on the task",
    2
  ),
  noticeMonths: exampled(quantity(kinds.months), "Months of notice after that, in which they are paid", 3),
  overtime: exampled(quantity(kinds.share), "Capacity on top while there is a backlog, as a share", 0.1),
  chase: exampled(
    quantity(kinds.share),
    "Extra work a month for each FTE-month of backlog: people who ask where their case is",
    0.1
  ),
  handBack: optional(described(HandBack, "Municipalities help with the backlog; default: they do not"))
}).annotate({
  identifier: "Transition",
  description: "When work changes hands, who does it meanwhile, and when the gain is there"
})
export type TransitionInput = typeof TransitionSection.Type
