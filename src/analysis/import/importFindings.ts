/** The plan of an import: each change, who answers for it, and how many FTE and how much saving it moves. */
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
  /** The same of the yearly saving, in currency; null also where the scenario saves nothing that is known. */
  readonly saving: number | null
}

export interface ImportFindings {
  readonly workbook: string
  readonly loaded: Loaded
  readonly quantity: Quantity
  readonly changes: ReadonlyArray<PlannedChange>
  /** The metric before, and after all changes together. */
  readonly from: number
  readonly to: number
  /** The yearly saving before and after; null where the scenario says nothing about it. */
  readonly saving: { readonly currency: string; readonly from: number; readonly to: number } | null
  /** Whether it is a published case, of which nobody knows who does the work. */
  readonly isPublished: boolean
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
  const saving = savingOf(loaded, after)
  const alone = (path: string, value: number): Pick<PlannedChange, "fte" | "saving"> => {
    const slot = assumptions.find((one) => one.path === path)?.slot
    if (slot === undefined) return NOTHING
    const values = Float64Array.from(model.values)
    values[slot] = value
    const allocation = evaluate(model, values)
    if (allocation === undefined) return NOTHING
    return {
      fte: measure(model, allocation, national(quantity)) - from,
      saving: saving === null ? null : measure(model, allocation, national("saving")) - saving.from
    }
  }
  return {
    workbook,
    loaded,
    quantity,
    from,
    to: resultOf(after.compiled.model).fte[quantity],
    saving,
    isPublished: model.money !== null && model.money.given !== null,
    missing,
    isRebased,
    changes: changes.map((change) => {
      const assumption = assumptions.find((one) => one.path === change.path)
      const now = assumption === undefined ? change.before : fieldsOf(assumption, lang)
      return {
        ...change,
        now,
        isStale: change.fields.some((field) => !sameField(now[field], change.before[field])),
        ...(typeof change.after.value === "number" ? alone(change.path, change.after.value) : NOTHING)
      }
    })
  }
}

const NOTHING = { fte: null, saving: null }

const savingOf = ({ compiled: { model, names } }: Loaded, after: Loaded): ImportFindings["saving"] => {
  const { money, organisation } = model
  if (money === null || names.money === undefined || (organisation === null && money.given === null)) return null
  const of = (one: Loaded["compiled"]["model"]) => measure(one, resultOf(one).allocation, national("saving"))
  return { currency: names.money.currency, from: of(model), to: of(after.compiled.model) }
}
