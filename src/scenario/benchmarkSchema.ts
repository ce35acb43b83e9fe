/** The rule of a business case, and what people write about it: the spread of unit times, or the measured ones. */
import { Schema } from "effect"
import { described, exampled, optional } from "./described.ts"
import { quantity } from "./quantitySchema.ts"
import { kinds } from "./Unit.ts"

const rank = exampled(
  quantity(kinds.count),
  "Place in the ranking that centres are expected to reach, 1 is the best",
  3
)
const reliability = quantity(kinds.share)

const BySpread = Schema.Struct({
  cv: exampled(quantity(kinds.spread), "Spread of unit times between municipalities: coefficient of variation", 0.3),
  of: exampled(quantity(kinds.count), "Number of municipalities that were ranked", 98),
  rank,
  reliability: exampled(reliability, "Share of the spread that is true difference, not chance", 0.8)
}).annotate({ identifier: "BenchmarkBySpread", description: "What is expected of a rank, by the spread of unit times" })

const Minutes = Schema.Finite.check(Schema.isGreaterThan(0))

const ByMeasure = Schema.Struct({
  measured: described(
    Schema.Union([
      Schema.Array(Minutes).check(Schema.isMinLength(2)),
      Schema.Struct({
        column: described(Schema.String, "Column with the minutes of every municipality"),
        weight: optional(
          described(Schema.String, "Column by which the mean is weighted, such as cases; default: each counts once")
        )
      })
    ]).annotate({
      identifier: "MeasuredMinutes",
      description: "Minutes per case that were measured: a list, or {column: …} of the municipality table",
      examples: [[31, 44, 29]]
    }),
    "Minutes per case that were measured, unit by unit: a list, or {column: …} of the municipality table"
  ),
  rank,
  reliability: optional(
    exampled(reliability, "Share of the measured difference that is true, not chance; default 1", 0.8)
  )
}).annotate({ identifier: "BenchmarkByMeasure", description: "The rank among units that were measured" })

export const Benchmark = Schema.Union([BySpread, ByMeasure])
export type BenchmarkInput = typeof Benchmark.Type
