/** What a workbook says of a case type, in the order of `run`. */
import type { CaseTypeResult } from "../../model/Result.ts"

export const caseTypeQuantities = [
  "baseline",
  "local",
  "centre",
  "freed",
  "transaction",
  "competence"
] as const satisfies ReadonlyArray<keyof CaseTypeResult>
