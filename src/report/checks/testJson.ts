/** A test run as JSON: full precision, stable keys, the lock plans with it. */
import { nameOf } from "../../analysis/checks/Check.ts"
import type { Measured, Outcome } from "../../analysis/checks/Outcome.ts"
import type { LockPlan } from "../../analysis/lock/plan.ts"
import { countsOf, gapsOf, isFine, type TestReport } from "../../analysis/TestReport.ts"
import { inEveryLanguage } from "../../words/Lang.ts"
import { position, type Span } from "../../scenario/Source.ts"

export const testJson = (report: TestReport, version: string) => ({
  casecap: 1,
  version,
  ok: isFine(report),
  summary: { ...countsOf(report), milliseconds: report.milliseconds },
  checks: report.run.outcomes.map(outcomeJson),
  locks: report.locks.map(({ file, exists, written, plans, unlocked, left }) => ({
    file,
    exists,
    written,
    plans: plans.map(planJson),
    unlocked,
    left
  })),
  unguarded: gapsOf(report)
})

const placeOf = (span: Span) => ({ file: span.source.name, ...position(span) })

const outcomeJson = (outcome: Outcome) => {
  const { check, status, found, measured, rows, rowsOf, counterexample, influences } = outcome
  return {
    name: nameOf(check),
    section: check.section,
    id: check.id,
    kind: check.body.kind,
    status,
    severity: check.severity,
    ...placeOf(check.span),
    title: check.title ?? null,
    why: check.why ?? null,
    source: check.source ?? null,
    scenarios: check.scenarios,
    set: check.changes,
    found: inEveryLanguage(found),
    measured: measured === undefined ? null : measuredJson(measured),
    rows: rows.map(({ span, says, ...row }) => ({
      ...row,
      says: says === undefined ? null : inEveryLanguage(says),
      ...(span === undefined ? {} : placeOf(span))
    })),
    rowsOf: rowsOf ?? null,
    counterexample:
      counterexample === undefined
        ? null
        : {
            found: inEveryLanguage(counterexample.found),
            worlds: counterexample.worlds,
            assumptions: counterexample.assumptions.map(({ span, ...one }) => ({ ...one, ...placeOf(span) }))
          },
    influences: influences.map(({ span, ...one }) => ({ ...one, ...placeOf(span) }))
  }
}

/** JSON has no infinity: a bound that is not there is null. */
const measuredJson = ({ metric, unit, band, actual, distance, draws }: Measured) => ({
  metric,
  unit,
  actual,
  low: Number.isFinite(band.low) ? band.low : null,
  high: Number.isFinite(band.high) ? band.high : null,
  target: band.target ?? null,
  distance,
  draws: draws ?? null
})

const planJson = ({ file, name, accepted, numbers, structure, total, results, ...rest }: LockPlan) => ({
  file,
  name,
  accepted,
  changes: numbers.map(({ span, ...change }) => ({ ...change, ...(span === undefined ? {} : placeOf(span)) })),
  structure: structure ?? null,
  total,
  results,
  municipalitiesChanged: rest.municipalitiesChanged,
  municipalitiesGone: rest.municipalitiesGone,
  municipalitiesNew: rest.municipalitiesNew
})
