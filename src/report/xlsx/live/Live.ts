/** One scenario on its way into formulas: its model and result, the words for a slot, and the sheets it will fill. */
import type { Model } from "../../../model/Model.ts"
import type { Slot } from "../../../model/Slot.ts"
import { rates, type Rates } from "../../../model/rates.ts"
import type { Result } from "../../../model/Result.ts"
import type { Names } from "../../../scenario/Names.ts"
import type { Lang } from "../../../words/Lang.ts"
import { minusSign } from "../looks.ts"
import type { SheetId } from "../sheetNames.ts"
import type { WorkbookWords } from "../workbookParts.ts"

export interface Live {
  readonly model: Model
  readonly names: Names
  readonly result: Result
  /** As `rates` gives them, before the unit-time factor. */
  readonly rates: Rates
  /** What stands for a slot in a formula. */
  readonly term: (slot: Slot) => string
  /** The name of a sheet of this scenario. */
  readonly sheet: (wanted: SheetId) => string
  readonly words: WorkbookWords["workbook"]
  readonly moneyWords: WorkbookWords["moneyBook"]
  readonly terms: WorkbookWords["terms"]
  readonly lang: Lang
  readonly value: (slot: Slot) => number
}

/** A sum of terms as a formula writes it. */
export const sumOfTerms = (terms: ReadonlyArray<string>): string => (terms.length === 0 ? "0" : terms.join("+"))

export const makeLive = (live: Omit<Live, "rates" | "value">): Live => {
  const { model, result } = live
  const { caseHoursPerFte, centreCaseHoursPerFte } = result.allocation
  return {
    ...live,
    rates: rates(model, model.values, caseHoursPerFte, centreCaseHoursPerFte),
    value: (slot) => model.values[slot]!
  }
}

/** FTE with more digits than a page has, because they are added up again. */
export const fteStyle = { number: `#,##0.000;${minusSign}#,##0.000` } as const
export const rateStyle = { number: "0.0000000" } as const
/** Events and shares that were computed: what goes in is shown as it was written. */
export const computedStyle = { number: "0.0000" } as const
/** A bound that others close in on. */
export const boundStyle = { number: "#,##0.000000000" } as const
export const numberStyle = { number: "General" } as const
export const countStyle = { number: "0" } as const
export const textStyle = { number: "@" } as const
