/** What people write about one-off cost: amounts, when they are spent, how much such plans overrun. */
import { Schema } from "effect"
import { PAYERS } from "../../model/money/Money.ts"
import { described, mapOf, optional } from "../described.ts"
import { Id, quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"
import { OVERRUN_CATEGORIES } from "./usualOverruns.ts"

const RelativeYear = Schema.String.check(Schema.isPattern(/^-?\d{1,2}$/u)).annotate({
  identifier: "YearOfTheChange",
  description: "A year counted from the change: -1 is the year before it, 1 the first year after it"
})

export const Phasing = Schema.Record(RelativeYear, quantity(kinds.share)).annotate({
  identifier: "Phasing",
  description: "Shares by year; 0 is the year of the change"
})

const OneOff = Schema.Struct({
  label: optional(described(Text, "What readers see instead of the key")),
  amount: described(quantity(kinds.money), "Currency once for each of what `per` counts"),
  per: described(
    Schema.Literals(["total", "municipality", "newPost", "redundantPost"]),
    "In all, for every municipality that takes part, for every post filled from outside, for every redundancy"
  ),
  payer: described(Schema.Literals(PAYERS), "Who pays it"),
  phasing: described(Phasing, "In which years it is spent; the shares sum to 1"),
  bias: optional(described(Id, "A category of `oneOff.bias`, whose uplift then applies")),
  probability: optional(
    described(quantity(kinds.share), "How likely it is to come: its expected cost counts; default: it is sure")
  )
}).annotate({ identifier: "OneOffCost", description: "A cost of the change itself" })

const Bias = Schema.Struct({
  label: optional(described(Text, "What readers see instead of the key")),
  category: optional(
    described(
      Schema.Literals(OVERRUN_CATEGORIES),
      "What such works usually overrun by, as Mott MacDonald found in 2002 (HM Treasury's supplementary guidance on optimism bias): holds where `upper` and `lower` are not written, and for the time they take"
    )
  ),
  upper: optional(
    described(
      quantity(kinds.uplift),
      "Uplift where nothing is done about over-optimism (2 is 200%); default: by `category`"
    )
  ),
  lower: optional(
    described(quantity(kinds.uplift), "Uplift where everything is done about it; default: by `category`")
  ),
  mitigation: described(quantity(kinds.share), "How far it is done: 0 takes the upper uplift, 1 the lower")
}).annotate({ identifier: "OptimismBias", description: "How much such a cost usually grows over its plan" })

export type BiasInput = typeof Bias.Type

/** One-off items by name; the name `bias` is taken by the table of uplifts. */
const OneOffId = Schema.String.check(Schema.isPattern(/^(?!bias$)[a-z][A-Za-z0-9]*$/u)).annotate({
  identifier: "OneOffId",
  description: "A name: a small letter, then letters and digits"
})
export const OneOffs = Schema.StructWithRest(
  Schema.Struct({ bias: optional(described(mapOf(Bias), "Uplifts for optimism by category")) }),
  [Schema.Record(OneOffId, OneOff)]
).annotate({ identifier: "OneOffCosts", description: "What the change costs once, item by item" })
