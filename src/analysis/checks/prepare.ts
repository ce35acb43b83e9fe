/** A check with its scenarios → what computes its outcome, or the problems of what it names. */
import type { Loaded } from "../../scenario/load.ts"
import { needsDraws, readExpression, termsOf, type WorldMetric } from "../../scenario/metricExpression.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { Unbound } from "./binding.ts"
import type { Check, LawBody, RuleBody } from "./Check.ts"
import { LAWS, RULES } from "./ChecksFile.ts"
import { prepareRule } from "./evidenceRule.ts"
import { prepareExpectation, prepareMunicipalities } from "./expectation.ts"
import { prepareLaw } from "./law.ts"
import type { Influence, Outcome, Verdict } from "./Outcome.ts"
import type { Subject, Workspace } from "./Workspace.ts"

export type Prepared =
  | { readonly problems: ReadonlyArray<Problem> }
  | { readonly check: Check; readonly evaluate: () => Outcome }

export const prepareCheck = (check: Check, subjects: ReadonlyArray<Subject>, shared: Workspace): Prepared => {
  try {
    const verdict = prepared(check, subjects, shared)
    return { check, evaluate: () => outcomeOf(check, verdict(), subjects, shared) }
  } catch (thrown) {
    if (thrown instanceof Unbound) return { problems: thrown.problems }
    throw thrown
  }
}

/** Whether a check can do with replaced central values: it looks at nothing but those. */
export const looksAtCentralOnly = ({ body }: Check, loaded: ReadonlyArray<Loaded>): boolean => {
  if (body.kind === "municipalities") return true
  if (body.kind !== "expectation") return false
  return [body.metric, body.relativeTo].every((text) => {
    if (text === undefined) return true
    const read = readExpression(text, loaded)
    return "problem" in read || !needsDraws(read.resolved)
  })
}

const prepared = (check: Check, subjects: ReadonlyArray<Subject>, shared: Workspace): (() => Verdict) => {
  const { body } = check
  const first = subjects[0]!
  if (body.kind === "expectation") return prepareExpectation(check, body, subjects, shared)
  if (body.kind === "municipalities") return prepareMunicipalities(check, body, first, shared)
  if ((LAWS as ReadonlyArray<string>).includes(body.kind)) {
    return prepareLaw(check, body as LawBody, subjects, shared)
  }
  if ((RULES as ReadonlyArray<string>).includes(body.kind)) return prepareRule(check, body as RuleBody, first, shared)
  throw new Error(`a check of kind ${body.kind} is neither law nor rule`)
}

const outcomeOf = (
  check: Check,
  { holds, rows = [], ...verdict }: Verdict,
  subjects: ReadonlyArray<Subject>,
  shared: Workspace
): Outcome => ({
  check,
  ...verdict,
  rows,
  status: holds ? "passed" : check.severity === "warn" ? "warned" : "failed",
  influences: holds ? [] : influencesOn(check, subjects, shared)
})

/** How many assumptions are named where a check does not hold. */
const NAMED = 3

/** The assumptions that move the check's metric most, at the central values. */
const influencesOn = (
  { body }: Check,
  subjects: ReadonlyArray<Subject>,
  shared: Workspace
): ReadonlyArray<Influence> => {
  const sums = new Map<string, Influence>()
  for (const { scenario, metric, sign } of "metric" in body ? metricOf(body.metric, subjects) : []) {
    for (const { assumption, effect } of shared.elasticities(subjects[scenario]!, metric)) {
      const { path, slot, node } = assumption
      const before = sums.get(path)?.perCent ?? 0
      const value = subjects[scenario]!.values[slot]!
      sums.set(path, { path, value, perCent: before + (sign * effect) / 100, span: node.span })
    }
  }
  return [...sums.values()]
    .filter(({ perCent }) => Number.isFinite(perCent) && perCent !== 0)
    .sort((a, b) => Math.abs(b.perCent) - Math.abs(a.perCent))
    .slice(0, NAMED)
}

/** A law's metric belongs to its first scenario, or to each where there are two. */
const metricOf = (text: string, subjects: ReadonlyArray<Subject>): WorldMetric => {
  const loaded = subjects.map((subject) => subject.loaded)
  const read = readExpression(text, loaded)
  if ("resolved" in read) return termsOf(read.resolved)
  return loaded.flatMap((one, scenario) => {
    const alone = readExpression(text, [one])
    if (!("resolved" in alone)) return []
    return termsOf(alone.resolved).map((term) => ({
      ...term,
      scenario,
      sign: scenario === 0 ? (1 as const) : (-1 as const)
    }))
  })
}
