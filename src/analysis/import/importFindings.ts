/** The plan of an import: each change, who answers for it, and how many FTE it moves. */
import type { Lang } from "../../words/Lang.ts"
import { evaluate } from "../../model/evaluate.ts"
import { national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Quantity } from "../../model/Quantity.ts"
import { resultOf } from "../../model/Result.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { NumberChange } from "./changesIn.ts"
import { type NumberFields, fieldsOf, sameField } from "./NumberFields.ts"

export interface PlannedChange extends NumberChange {
  /** What the scenario says now; another than `before` where it has changed since the workbook was written. */
  readonly now: NumberFields
  readonly isStale: boolean
  /** How far the change alone moves the metric, in FTE; null where it makes no sense alone, 0 where no number changes. */
  readonly fte: number | null
}

export interface ImportFindings {
  readonly workbook: string
  readonly loaded: Loaded
  readonly quantity: Quantity
  readonly changes: ReadonlyArray<PlannedChange>
  /** The metric before, and after all changes together. */
  readonly from: number
  readonly to: number
  /** Rows that are gone from the workbook. */
  readonly missing: number
  /** Whether the scenario has changed since the workbook was written. */
  readonly isRebased: boolean
}

/** @param after the scenario with all changes */
export const importFindings = (
  workbook: string,
  loaded: Loaded,
  after: Loaded,
  changes: ReadonlyArray<NumberChange>,
  { missing, isRebased, lang }: { readonly missing: number; readonly isRebased: boolean; readonly lang: Lang }
): ImportFindings => {
  const { model, assumptions } = loaded.compiled
  const quantity = model.organisation === null ? "baseline" : "freed"
  const from = resultOf(model).fte[quantity]
  const alone = (path: string, value: number): number | null => {
    const slot = assumptions.find((one) => one.path === path)?.slot
    if (slot === undefined) return null
    const values = Float64Array.from(model.values)
    values[slot] = value
    const allocation = evaluate(model, values)
    return allocation === undefined ? null : measure(model, allocation, national(quantity)) - from
  }
  return {
    workbook,
    loaded,
    quantity,
    from,
    to: resultOf(after.compiled.model).fte[quantity],
    missing,
    isRebased,
    changes: changes.map((change) => {
      const assumption = assumptions.find((one) => one.path === change.path)
      const now = assumption === undefined ? change.before : fieldsOf(assumption, lang)
      return {
        ...change,
        now,
        isStale: change.fields.some((field) => !sameField(now[field], change.before[field])),
        fte: typeof change.after.value === "number" ? alone(change.path, change.after.value) : null
      }
    })
  }
}
