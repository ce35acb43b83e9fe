/** Grades of staff, and which of them each side has. */
import { Schema } from "effect"
import { described, mapOf, optional } from "../described.ts"
import { quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"

export const gradeKeys = {
  grades: optional(
    described(
      mapOf(
        Schema.Struct({
          label: optional(described(Text, "What readers see instead of the key")),
          payIndex: described(quantity(kinds.payIndex), "Pay of the grade relative to the others")
        })
      ),
      "Grades of staff, by name; default: all are paid alike"
    )
  ),
  gradeMix: optional(
    described(
      Schema.Struct({
        measuredAt: described(
          Schema.Literals(["local", "centre"]),
          "The side whose mix the stated salaries are those of: on the other they are scaled"
        ),
        local: described(mapOf(quantity(kinds.share)), "Share of staff by grade in municipalities; they sum to 1"),
        centre: described(mapOf(quantity(kinds.share)), "The same at centres, posts by name aside")
      }),
      "Which grades staff have on either side"
    )
  )
}
