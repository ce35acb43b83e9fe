/** The part of the table of model fields that is about how fast centres work. */
import type { CentreUnitTime } from "./CentreUnitTime.ts"
import { column, plain, record, slot } from "./Field.ts"

/** By kind of rule. Measured minutes are of whoever was measured, taking part or not. */
export const centreUnitTimeFields = {
  number: record<Omit<Extract<CentreUnitTime, { readonly kind: "number" }>, "kind">>({ value: slot() }),
  benchmark: record<Omit<Extract<CentreUnitTime, { readonly kind: "benchmark" }>, "kind">>({
    cv: slot(),
    of: slot(),
    rank: slot(),
    reliability: slot()
  }),
  measured: record<Omit<Extract<CentreUnitTime, { readonly kind: "measured" }>, "kind">>({
    minutes: column(["others"]),
    ascending: column(["others"]),
    mean: plain(),
    logVariance: plain(),
    byMunicipality: plain(),
    rank: slot(),
    reliability: slot()
  })
}
