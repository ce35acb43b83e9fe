/** What the parts of a page about lending share. */
import type { LendFindings } from "../../analysis/lending/lendFindings.ts"
import type { StaffFindings } from "../../analysis/staffFindings.ts"
import type { Names, StaffingNames } from "../../scenario/Names.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Cell } from "../Sheet.ts"

export interface LendContext {
  readonly staff: StaffFindings
  readonly found: LendFindings
  readonly words: Words<"staff">
  readonly names: Names & { readonly staffing: StaffingNames }
  readonly decimals: number
}

/** Lines of a table that is read; the rest is counted, and CSV has it all. */
export const MOST_LINES = 30

export const unit = ({ names }: LendContext, municipality: number): Cell => {
  const { code, name } = names.municipalities[municipality]!
  return { value: code, label: name }
}

export const special = ({ names, words }: LendContext, specialism: number): Cell => {
  const { id, label } = names.staffing.specialisms[specialism]!
  return { value: id, label: textIn(label, words.lang) }
}
