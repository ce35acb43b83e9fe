/** What somebody changed in a workbook: the numbers whose cells differ from what it was made with. */
import { errorsIn, type Problem } from "../../scenario/Problem.ts"
import { illegal, type Kind } from "../../scenario/Unit.ts"
import type { EditedNumber } from "./editedNumbers.ts"
import { importWords } from "./importWords.ts"
import { type Field, FIELDS, MAKING_FIELDS, type NumberFields, sameField } from "./NumberFields.ts"

export interface NumberChange {
  readonly path: string
  readonly before: NumberFields
  readonly after: NumberFields
  readonly fields: ReadonlyArray<Field>
  /** Whether it is another number, or only said to rest on something else. */
  readonly isOther: boolean
  readonly edited: EditedNumber
}

/**
 * Changes, and what cannot be a number of its kind.
 *
 * @param kindOf the kind of the number at a path
 */
export const changesIn = (
  numbers: ReadonlyArray<EditedNumber>,
  headings: Readonly<Record<string, string>>,
  kindOf: (path: string) => Kind | undefined
): { readonly changes: ReadonlyArray<NumberChange>; readonly problems: ReadonlyArray<Problem> } => {
  const problems: Array<Problem> = []
  const changes = numbers.flatMap((edited): ReadonlyArray<NumberChange> => {
    const { recorded, fields } = edited
    const before = recorded.fields as NumberFields
    const changed = FIELDS.filter((field) => !sameField(before[field], fields[field]))
    if (changed.length === 0) return []
    const isOther = MAKING_FIELDS.some((field) => changed.includes(field))
    const found = isOther ? numberProblems(edited, headings, kindOf(recorded.path)) : []
    problems.push(...found)
    return errorsIn(found).length > 0
      ? []
      : [{ path: recorded.path, before, after: fields, fields: changed, isOther, edited }]
  })
  return { changes, problems }
}

/** Legal values, a whole range, and the value inside it. */
const numberProblems = (
  { recorded, fields, span }: EditedNumber,
  headings: Readonly<Record<string, string>>,
  kind: Kind | undefined
): ReadonlyArray<Problem> => {
  const { path } = recorded
  const problem = (field: Field, code: string, words: Pick<Problem, "message" | "hint">): Problem => ({
    severity: "error",
    code,
    path,
    ...words,
    span: span(field)
  })
  const outside = (["value", "low", "mostLikely", "high"] as const).flatMap((field) => {
    const value = fields[field]
    const message = typeof value === "number" && kind !== undefined ? illegal(kind, value) : undefined
    return message === undefined ? [] : [problem(field, "illegal-value", { message })]
  })
  const { range, low, mostLikely, high } = fields
  if (range === null) {
    const bounded = (["low", "mostLikely", "high"] as const).find((field) => fields[field] !== null)
    return bounded === undefined ? outside : [...outside, problem(bounded, "bad-range", importWords.rangeWithoutKind)]
  }
  const needed =
    range === "pert" || range === "triangular" ? (["low", "mostLikely", "high"] as const) : (["low", "high"] as const)
  const missing = needed.filter((field) => fields[field] === null)
  if (missing.length > 0) {
    return [
      ...outside,
      ...missing.map((field) => problem(field, "bad-range", importWords.rangeWithout(headings[field] ?? field)))
    ]
  }
  const ends = [low, ...(needed.length === 3 ? [mostLikely] : []), high] as ReadonlyArray<number>
  const inOrder = ends.every((end, i) => i === 0 || ends[i - 1]! <= end)
  return inOrder ? outside : [...outside, problem("low", "bad-range", importWords.unsorted(ends))]
}
