/** A scenario as a model, with the names and assumptions behind it. */
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import type { Assumption } from "./Ledger.ts"
import type { Product } from "./product.ts"
import type { Names } from "./Names.ts"
import type { MunicipalityColumns } from "./readMunicipalities.ts"

export interface Compiled {
  readonly model: Model
  readonly names: Names
  readonly assumptions: ReadonlyArray<Assumption>
  /** Numbers that are products of assumptions. */
  readonly products: ReadonlyArray<Product>
  /** FTE observed today: count · ftePer; also where it only stands beside the model. */
  readonly observation: { readonly count: Slot; readonly ftePer: Slot } | null
  readonly ftePerEmployee: Slot | null
  /** Columns of the table that results depend on. */
  readonly columns: ReadonlyMap<string, ReadonlyArray<string | number>>
  /** What was left out and counts as neutral: dotted paths. */
  readonly neutral: ReadonlyArray<string>
  /** How the table was read, for its reader to check. */
  readonly reading: Pick<MunicipalityColumns, "leftOut" | "signs">
}
