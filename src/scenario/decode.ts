/** Merged tree → scenario, or every problem of its shape at once. */
import { Result, Schema } from "effect"
import { withEmptyParts } from "./money/givenCase.ts"
import { placeholder } from "./placeholder.ts"
import type { Problem } from "./Problem.ts"
import { findingsFrom, located, type ShapeFinding } from "./problemsFrom.ts"
import { Scenario } from "./Scenario.ts"
import { plain, type Tree } from "./Tree.ts"

const decodeUnknown = Schema.decodeUnknownResult(Scenario, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true
})

export interface Decoded {
  /** The scenario; where there are problems it holds placeholders, so that the rest is checked at once. */
  readonly scenario: Scenario | undefined
  readonly problems: ReadonlyArray<Problem>
  /** Paths where a placeholder stands, or where a key was left out. */
  readonly mended: ReadonlyArray<string>
}

export const decode = (tree: Tree): Decoded => {
  const input = withEmptyParts(plain(tree))
  const first = decodeUnknown(input)
  if (Result.isSuccess(first)) return { scenario: first.success, problems: [], mended: [] }
  const findings = findingsFrom(first.failure.issue)
  const problems = located(tree, findings)
  const mended = findings.map(({ broken }) => broken.map(String).join("."))
  return { scenario: findings.length > MOST_TO_MEND ? undefined : mend(input, findings), problems, mended }
}

/** Whoever has so many problems has enough to do, and should not wait for more. */
const MOST_TO_MEND = 500

/** Mending one place may show what stands behind it; a scenario that still fails then is not looked into further. */
const MOST_ROUNDS = 3

const mend = (input: unknown, findings: ReadonlyArray<ShapeFinding>): Scenario | undefined => {
  let toMend = findings
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const finding of toMend) put(input, finding)
    const again = decodeUnknown(input)
    if (Result.isSuccess(again)) return again.success
    toMend = findingsFrom(again.failure.issue)
  }
  return undefined
}

type Plain = Record<PropertyKey, unknown>

const put = (input: unknown, { broken, needed }: ShapeFinding): void => {
  const key = broken.at(-1)
  const parent = broken.slice(0, -1).reduce<unknown>((node, step) => (isPlain(node) ? node[step] : undefined), input)
  if (key === undefined || !isPlain(parent)) return
  if (needed === undefined) delete parent[key]
  else parent[key] = placeholder(needed)
}

const isPlain = (node: unknown): node is Plain => typeof node === "object" && node !== null
