/** A problem of a table's file as a whole, or of a row in it. */
import type { Told } from "../../words/told.ts"
import type { Problem } from "../Problem.ts"
import type { Span } from "../Source.ts"

export const fileProblem = (
  code: string,
  words: Told,
  span: Span,
  severity: Problem["severity"] = "error"
): Problem => ({ severity, code, path: "municipalities.table", ...words, span })
