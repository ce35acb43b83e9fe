/** Rules about what numbers rest on: weak shares, missing sources and owners, age, values at the edge of their range. */
import { say } from "../../words/Lang.ts"
import { cdf, quantile } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import { EVIDENCE_ORDER, evidenceShareOf } from "../evidence.ts"
import { metricEvaluator } from "../metricEvaluator.ts"
import { varianceEvidence } from "../varianceShare.ts"
import { boundMetric, unitOf } from "./binding.ts"
import type { BodyOf, Check, Prefixes, RuleBody } from "./Check.ts"
import { EXPECTATION_DRAWS } from "./expectation.ts"
import { figure } from "./figure.ts"
import type { OutcomeRow, Verdict } from "./Outcome.ts"
import type { Subject, Workspace } from "./Workspace.ts"

/** Look the names up; what comes back applies the rule. */
export const prepareRule = (check: Check, body: RuleBody, subject: Subject, shared: Workspace): (() => Verdict) => {
  switch (body.kind) {
    case "shareAtMost":
      return shareAtMost(check, body, subject, shared)
    case "sourceAbove":
      return sourceAbove(check, body, subject, shared)
    case "notOlderThan":
      return () => listed(subject, body.paths, (one) => tooOld(one, body))
    case "ownerRequired":
      return () => listed(subject, body.paths, (one) => withoutOwner(one, body))
    case "insideRange":
      return () => listed(subject, body.paths, (one) => atTheEdge(one, body))
  }
}

const shareAtMost = (
  check: Check,
  body: BodyOf<"shareAtMost">,
  subject: Subject,
  shared: Workspace
): (() => Verdict) => {
  const metric = boundMetric(check, ["shareAtMost", "metric"], body.metric, subject.loaded)
  const draws = check.draws ?? EXPECTATION_DRAWS
  return () => {
    const shares =
      body.of === "level"
        ? evidenceShareOf(shared.elasticities(subject, metric))
        : varianceEvidence(subject.loaded, shared.draws([subject], check.seed, draws), metric)
    const actual = body.bases.reduce((sum, basis) => sum + shares[basis], 0)
    return {
      holds: actual <= body.share + ROUNDING,
      found: say("checks.weakShare", { metric: body.metric, ofIt: body.of }),
      measured: {
        metric: `${body.metric}: ${body.bases.join(" + ")}`,
        unit: "share",
        band: { low: 0, high: body.share },
        actual,
        distance: Math.max(0, actual - body.share),
        ...(body.of === "level" ? {} : { draws })
      },
      rows: EVIDENCE_ORDER.filter((basis) => shares[basis] > 0).map((basis) => ({
        id: basis,
        name: basis,
        value: shares[basis],
        unit: "share"
      }))
    }
  }
}

const sourceAbove = (
  check: Check,
  body: BodyOf<"sourceAbove">,
  subject: Subject,
  shared: Workspace
): (() => Verdict) => {
  const metric = boundMetric(check, ["sourceAbove", "metric"], body.metric, subject.loaded)
  return () => {
    const effects = new Map(shared.elasticities(subject, metric).map((one) => [one.assumption.path, one.effect]))
    const unit = unitOf({ kind: "value", of: [{ scenario: 0, metric, sign: 1 }] }, false)
    const evaluate = metricEvaluator(subject.loaded.compiled.model, metric, () => true)
    return listed(subject, body.paths, (one) => {
      if (one.source !== undefined && one.source.trim() !== "") return undefined
      const effect = effectOf(one, subject, evaluate, effects.get(one.path) ?? 0)
      return effect < body.effect ? undefined : { value: effect, unit, says: noSource }
    })
  }
}

const noSource = say("checks.noSource")

/** What going through its range does to a metric, others central; 10 % of it where there is no range. */
const effectOf = (
  one: Assumption,
  subject: Subject,
  evaluate: (values: Float64Array) => number,
  perWhole: number
): number => {
  if (one.distribution === null) return Math.abs(perWhole) * 0.1
  const at = (u: number) => {
    const values = Float64Array.from(subject.values)
    values[one.slot] = quantile(one.distribution!, u)
    return evaluate(values)
  }
  const effect = Math.abs(at(0.95) - at(0.05))
  return Number.isFinite(effect) ? effect : 0
}

type Complaint = Pick<OutcomeRow, "value" | "unit"> & { readonly says: NonNullable<OutcomeRow["says"]> }

/** The assumptions in use that a rule complains about, the largest number first. */
const listed = (
  subject: Subject,
  prefixes: Prefixes,
  complain: (one: Assumption) => Complaint | undefined
): Verdict => {
  const all = subject.loaded.compiled.assumptions.filter(
    ({ path, usedAt }) => usedAt.length > 0 && (prefixes.length === 0 || prefixes.some((from) => path.startsWith(from)))
  )
  const rows = all
    .flatMap((one): ReadonlyArray<OutcomeRow> => {
      const complaint = complain(one)
      return complaint === undefined ? [] : [{ id: one.path, name: one.path, span: one.node.span, ...complaint }]
    })
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return {
    holds: rows.length === 0,
    found: say("checks.assumptionsDoNotHold", { count: figure(rows.length), count2: figure(all.length) }),
    rows,
    rowsOf: all.length
  }
}

const tooOld = ({ asOf }: Assumption, body: BodyOf<"notOlderThan">): Complaint | undefined => {
  if (asOf === undefined) {
    return body.undated === "pass" ? undefined : { value: null, unit: "months", says: say("checks.lacksAsof") }
  }
  const months = monthsOf(body.at) - monthsOf(asOf)
  if (months <= body.months) return undefined
  return { value: months, unit: "months", says: say("checks.isOf", { asOf }) }
}

/** Months since year 0; a year alone counts from its end, a month from its last day, so that nothing is called too old early. */
const monthsOf = (date: string): number => {
  const [year, month, day] = date.split("-").map(Number) as [number, number | undefined, number | undefined]
  return year * 12 + (month ?? 12) - 1 + ((day ?? 31) - 1) / 31
}

const withoutOwner = ({ owner, basis }: Assumption, body: BodyOf<"ownerRequired">): Complaint | undefined =>
  !body.bases.includes(basis) || (owner !== undefined && owner.trim() !== "")
    ? undefined
    : { value: null, unit: "factor", says: say("checks.withoutOwner") }

const atTheEdge = ({ distribution, value }: Assumption, body: BodyOf<"insideRange">): Complaint | undefined => {
  if (distribution === null) return undefined
  const place = cdf(distribution, value)
  if (place >= body.from - ROUNDING && place <= body.to + ROUNDING) return undefined
  return {
    value: place,
    unit: "quantile",
    says: say("checks.liesAtOwnRange", { value: figure(value), found: figure(place * 100) })
  }
}

const ROUNDING = 1e-9
