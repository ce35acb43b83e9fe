/** The benchmark rule as numbers: by the spread of unit times, or by those that were measured. */
import { type Measured, measuredOf } from "../model/benchmark.ts"
import type { CentreUnitTime } from "../model/CentreUnitTime.ts"
import { ONE, type Slot } from "../model/Slot.ts"
import { told } from "../words/told.ts"
import type { BenchmarkInput } from "./benchmarkSchema.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { QuantityInput } from "./quantitySchema.ts"
import type { MunicipalityColumns } from "./readMunicipalities.ts"
import { type Kind, kinds } from "./Unit.ts"

interface Around {
  readonly ledger: Ledger
  readonly municipalities: MunicipalityColumns
  /** The slot of a number, which is noted as used. */
  readonly use: (input: QuantityInput, path: Path, kind: Kind) => Slot
}

export const compileBenchmark = (around: Around, given: BenchmarkInput, path: Path): CentreUnitTime => {
  const slot = (input: QuantityInput, key: string, kind: Kind) => around.use(input, [...path, key], kind)
  const rank = () => slot(given.rank, "rank", kinds.count)
  if ("measured" in given)
    return {
      kind: "measured",
      ...measuredIn(around, given.measured, [...path, "measured"]),
      rank: rank(),
      reliability: given.reliability === undefined ? ONE : slot(given.reliability, "reliability", kinds.share)
    }
  return {
    kind: "benchmark",
    cv: slot(given.cv, "cv", kinds.spread),
    of: slot(given.of, "of", kinds.count),
    rank: rank(),
    reliability: slot(given.reliability, "reliability", kinds.share)
  }
}

/** What was measured, in the order in which it is written or in which the municipalities stand. */
const measuredIn = (
  { ledger, municipalities }: Around,
  measured: Extract<BenchmarkInput, { readonly measured: unknown }>["measured"],
  path: Path
): Measured => {
  if (!("column" in measured)) return measuredOf(Float64Array.from(measured), false)
  const { column, weight } = measured
  const minutes = municipalities.numbers(column, [...path, "column"], "measure")
  const weights = weight === undefined ? undefined : municipalities.numbers(weight, [...path, "weight"], "measure")
  const none = minutes.findIndex((one) => !(one > 0))
  if (none >= 0 && municipalities.used.has(column) && !municipalities.isBroken(column))
    ledger.report({
      path: [...path, "column"],
      at: "value",
      code: "illegal-value",
      ...told("tables.noMinutes", { column, name: municipalities.names[none] ?? "" })
    })
  if (weights?.every((one) => !(one > 0)) && municipalities.used.has(weight!) && !municipalities.isBroken(weight!))
    ledger.report({
      path: [...path, "weight"],
      at: "value",
      code: "illegal-value",
      ...told("tables.noWeight", { column: weight! })
    })
  return measuredOf(minutes, true, weights)
}
