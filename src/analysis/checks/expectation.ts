/** A metric against its band: at central values, over draws, or for each municipality. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { quantities } from "../../model/quantities.ts"
import { needsDraws, type ResolvedMetric, type WorldMetric } from "../../scenario/metricExpression.ts"
import { distanceTo, holds } from "./bands.ts"
import { boundExpression, boundMetric, unbound, unitOf } from "./binding.ts"
import { type BodyOf, type Check, pathIn } from "./Check.ts"
import { say, type Text } from "../../words/Lang.ts"
import { noValueToday } from "../noValue.ts"
import type { OutcomeRow, Verdict } from "./Outcome.ts"
import type { Subject, Workspace } from "./Workspace.ts"

/** Draws when a file says nothing: enough for a percentile within about a hundredth of the spread. */
export const EXPECTATION_DRAWS = 2_048

/** Look the names up; what comes back computes the verdict. */
export const prepareExpectation = (
  check: Check,
  body: BodyOf<"expectation">,
  subjects: ReadonlyArray<Subject>,
  shared: Workspace
): (() => Verdict) => {
  const loaded = subjects.map((subject) => subject.loaded)
  const metric = boundExpression(check, ["metric"], body.metric, loaded)
  const divisor =
    body.relativeTo === undefined ? undefined : boundExpression(check, ["relativeTo"], body.relativeTo, loaded)
  const draws = check.draws ?? EXPECTATION_DRAWS
  const drawn = needsDraws(metric) || (divisor !== undefined && needsDraws(divisor))
  const value = (resolved: ResolvedMetric) => valueOf(resolved, subjects, shared, check.seed, draws)
  return () => {
    const whole = divisor === undefined ? 1 : value(divisor)
    if (isNothing(whole)) return { holds: false, found: shareOfNothing(body.metric, body.relativeTo!) }
    const actual = value(metric) / whole
    if (!Number.isFinite(actual)) return { holds: false, found: noValueToday(body.metric).message }
    const text = body.relativeTo === undefined ? body.metric : `${body.metric} / ${body.relativeTo}`
    const unit = unitOf(metric, divisor !== undefined)
    return {
      holds: holds(body.band, actual),
      found: text,
      measured: {
        metric: text,
        unit,
        band: body.band,
        actual,
        distance: distanceTo(body.band, actual),
        ...(drawn ? { draws: shared.draws(subjects, check.seed, draws).draws } : {})
      }
    }
  }
}

/** What only rounding keeps apart from 0 is nothing that a share could be taken of. */
const isNothing = (whole: number): boolean => Math.abs(whole) <= 1e-9

/** A share of nothing is no number, so nothing can be said to hold. */
const shareOfNothing = (metric: string, whole: string): Text => say("checks.shareOfNothing", { metric, whole })

/** The value of any expression. */
export const valueOf = (
  resolved: ResolvedMetric,
  subjects: ReadonlyArray<Subject>,
  shared: Workspace,
  seed: number,
  draws: number
): number => {
  if (resolved.kind === "value") return shared.central(subjects, resolved.of)
  const sampled = (metric: WorldMetric): Float64Array => {
    const all = shared.draws(subjects, seed, draws)
    const out = new Float64Array(all.draws)
    for (const term of metric) {
      const values = all.values(term.scenario, term.metric)
      for (let i = 0; i < out.length; i++) out[i] = out[i]! + term.sign * values[i]!
    }
    return out
  }
  if (resolved.kind === "percentile") return quantilesOf(sampled(resolved.of), [resolved.percentile / 100])[0]!
  const left = sampled(resolved.left)
  const right = typeof resolved.right === "number" ? left.map(() => resolved.right as number) : sampled(resolved.right)
  let hits = 0
  for (let i = 0; i < left.length; i++) {
    if (resolved.relation === ">" ? left[i]! > right[i]! : left[i]! < right[i]!) hits++
  }
  return hits / left.length
}

/** The same band for every municipality; enough of them must keep it. */
export const prepareMunicipalities = (
  check: Check,
  body: BodyOf<"municipalities">,
  subject: Subject,
  shared: Workspace
): (() => Verdict) => {
  const metric = perMunicipality(check, "metric", body.metric, subject)
  const divisor =
    body.relativeTo === undefined ? undefined : perMunicipality(check, "relativeTo", body.relativeTo, subject)
  return () => {
    const { model, names } = subject.loaded.compiled
    const allocation = shared.allocation(subject)
    const rows = names.municipalities.map(({ code, name }, municipality): OutcomeRow => {
      const value = (one: Metric) => measure(model, allocation, { ...one, municipality } as Metric)
      const whole = divisor === undefined ? 1 : value(divisor)
      const unit = divisor === undefined ? "fte" : "share"
      if (isNothing(whole)) {
        return { id: code, name, value: null, unit, says: shareOfNothing(body.metric, body.relativeTo!) }
      }
      const actual = value(metric) / whole
      return Number.isFinite(actual)
        ? { id: code, name, value: actual, unit }
        : { id: code, name, value: null, unit, says: noValueToday(body.metric).message }
    })
    const distance = ({ value }: OutcomeRow) => (value === null ? Infinity : Math.abs(distanceTo(body.band, value)))
    const failing = rows
      .filter(({ value }) => value === null || !holds(body.band, value))
      .sort((a, b) => (distance(a) === distance(b) ? 0 : distance(b) - distance(a)))
    const kept = rows.length - failing.length
    const actual = rows.length === 0 ? 1 : kept / rows.length
    const text = body.relativeTo === undefined ? body.metric : `${body.metric} / ${body.relativeTo}`
    return {
      holds: kept >= body.share * rows.length - 1e-9,
      found: say("checks.municipalitiesHold", { text, kept, count: rows.length }),
      measured: {
        metric: text,
        unit: "share",
        band: { low: body.share, high: 1 },
        actual,
        distance: Math.min(0, actual - body.share)
      },
      rows: failing,
      rowsOf: rows.length
    }
  }
}

const perMunicipality = (check: Check, key: "metric" | "relativeTo", text: string, subject: Subject): Metric => {
  const metric = boundMetric(check, [key], text, subject.loaded)
  const fits = metric.municipality < 0 && metric.centre < 0 && quantities[metric.quantity].at.municipality === true
  if (fits) return metric
  throw unbound(check, {
    path: pathIn(check, key),
    at: "value",
    code: "unsuited-metric",
    message: say("checks.notByMunicipality", { text }),
    hint: say("checks.useMunicipalMetric")
  })
}
