/** Names in a check looked up in its scenarios; what is not there becomes a problem at its place in the checks file. */
import { say } from "../../words/Lang.ts"
import { quantities } from "../../model/quantities.ts"
import type { MetricUnit } from "../../model/Quantity.ts"
import { closestName } from "../../kernel/distance.ts"
import type { Metric } from "../../model/Metric.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import {
  type MetricProblem,
  readExpression,
  type ResolvedMetric,
  type WorldMetric
} from "../../scenario/metricExpression.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { type Finding, located } from "../../scenario/problemsFrom.ts"
import { at } from "../../scenario/Tree.ts"
import { type Check, pathIn } from "./Check.ts"

/** A check that names something that is not there; caught where checks are prepared. */
export class Unbound {
  readonly problems: ReadonlyArray<Problem>
  constructor(problems: ReadonlyArray<Problem>) {
    this.problems = problems
  }
}

/** An expression of a check; throws `Unbound` with the place inside the text. */
export const boundExpression = (
  check: Check,
  keys: ReadonlyArray<string>,
  text: string,
  scenarios: ReadonlyArray<Loaded>
): ResolvedMetric => {
  const read = readExpression(text, scenarios)
  if ("resolved" in read) return read.resolved
  throw new Unbound([inText(check, keys, text, read.problem)])
}

/** An expression that has a value in every world: a metric or a difference. */
const boundWorld = (
  check: Check,
  keys: ReadonlyArray<string>,
  text: string,
  scenarios: ReadonlyArray<Loaded>
): WorldMetric => {
  const resolved = boundExpression(check, keys, text, scenarios)
  if (resolved.kind === "value") return resolved.of
  throw unbound(check, {
    path: pathIn(check, ...keys),
    at: "value",
    code: "unsuited-metric",
    message: say("checks.noSpreadInWorlds"),
    hint: say("checks.withoutSpread")
  })
}

/** A plain metric of the only scenario. */
export const boundMetric = (check: Check, keys: ReadonlyArray<string>, text: string, loaded: Loaded): Metric => {
  const [term, second] = boundWorld(check, keys, text, [loaded])
  if (term === undefined || second !== undefined) throw new Error("one scenario has no difference")
  return term.metric
}

/** The uncertain assumption at a path, or that a number at this path refers to. */
export const boundRange = (check: Check, keys: ReadonlyArray<string>, path: string, loaded: Loaded): Assumption => {
  const { assumptions } = loaded.compiled
  const found = assumptions.find((one) => one.path === path) ?? assumptions.find(({ usedAt }) => usedAt.includes(path))
  if (found === undefined) {
    const similar = closestName(
      path,
      assumptions.flatMap((one) => [one.path, ...one.usedAt])
    )
    throw unbound(check, {
      path: pathIn(check, ...keys),
      at: "value",
      code: "unknown-name",
      message: say("checks.noAssumption", { path }),
      hint: similar === undefined ? say("checks.listPaths") : say("checks.didYouMean", { similar })
    })
  }
  if (found.distribution !== null) return found
  throw unbound(check, {
    path: pathIn(check, ...keys),
    at: "value",
    code: "no-range",
    message: say("checks.lawNeedsRange", { path }),
    hint: say("checks.giveRange")
  })
}

export const unbound = (check: Check, finding: Finding): Unbound => new Unbound(located(check.tree, [finding]))

/** The unit of what an expression yields. */
export const unitOf = (resolved: ResolvedMetric, relative: boolean): MetricUnit => {
  if (relative || resolved.kind === "probability") return "share"
  const [first] = resolved.of
  return first === undefined ? "fte" : quantities[first.metric.quantity].unit
}

const inText = (check: Check, keys: ReadonlyArray<string>, text: string, problem: MetricProblem): Problem => {
  const path = pathIn(check, ...keys)
  const span = at(check.tree, path)?.span ?? check.span
  const inside = span.source.text.slice(span.start, span.end).indexOf(text)
  const start = inside < 0 ? span.start : span.start + inside + problem.start
  return {
    severity: "error",
    code: "unknown-metric",
    path: path.join("."),
    message: problem.message,
    hint: problem.hint,
    span: { source: span.source, start, end: inside < 0 ? span.end : start + problem.end - problem.start }
  }
}
