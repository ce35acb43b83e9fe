/** Something in the input that is wrong, or that its reader should know: from YAML, schema, tables and names. */
import type { Text } from "../words/Lang.ts"
import type { OwnWords } from "../words/OwnWords.ts"
import { position, type Span } from "./Source.ts"
import { english } from "./wording.ts"

export interface Problem {
  readonly severity: "error" | "warning"
  /** A stable word for programs, such as `unknown-key`. */
  readonly code: string
  /** Dotted path of what it is about; empty for a whole file. */
  readonly path: string
  /** What was found, lower case, no full stop. */
  readonly message: Text
  /** The next step. */
  readonly hint?: Text
  readonly span: Span
  /** What the scenario that it was found in calls its places. */
  readonly words?: OwnWords
}

/** In reading order: file by file in the order of first appearance, then by place, errors before warnings. */
export const inReadingOrder = (problems: ReadonlyArray<Problem>): ReadonlyArray<Problem> => {
  const files = new Map<unknown, number>()
  for (const { span } of problems) if (!files.has(span.source)) files.set(span.source, files.size)
  const rank = (problem: Problem) => [
    files.get(problem.span.source)!,
    problem.span.start,
    problem.severity === "error" ? 0 : 1
  ]
  return [...problems].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!
  })
}

export const errorsIn = (problems: ReadonlyArray<Problem>): ReadonlyArray<Problem> =>
  problems.filter((problem) => problem.severity === "error")

/** Each problem once, where several scenarios are made of the same files. */
export const withoutRepeats = (problems: ReadonlyArray<Problem>): ReadonlyArray<Problem> => {
  const seen = new Set<string>()
  return problems.filter(({ code, path, message, span }) => {
    const key = [span.source.name, span.start, code, path, english(message)].join("\n")
    return !seen.has(key) && seen.add(key)
  })
}

/** The JSON of `check --json`: English, because programs read it; `code` is the word to rely on. */
export const problemJson = (problem: Problem) => ({
  file: problem.span.source.name,
  ...position(problem.span),
  ...(problem.span.cell === undefined ? {} : { cell: problem.span.cell }),
  path: problem.path,
  severity: problem.severity,
  code: problem.code,
  message: english(problem.message),
  hint: problem.hint === undefined ? null : english(problem.hint)
})
