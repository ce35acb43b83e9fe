/** What a memo says about one scenario: its result, its intervals, and what they rest on. */
import { national, QUANTITIES, VULNERABILITY } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import { elasticities, EVIDENCE_ORDER, evidenceShareOf, type Elasticity } from "../evidence.ts"
import { resultOf, type Result } from "../../model/Result.ts"
import { scaleNotes } from "../scaleNotes.ts"
import type { Interval, ModelFindings } from "./Findings.ts"
import { measured, type Measured } from "./Measured.ts"
import { type Drawn, type MemoDraws, quantilesIn } from "./memoDraws.ts"
import type { Secrets } from "./secrecy.ts"
import { subjectOf, valueOf } from "./subject.ts"

const OBSERVED = ["observedFte", "employees", "ftePerEmployee"]

/** Gaps that are named. */
const MOST_GAPS = 5

export interface Evaluated {
  readonly loaded: Loaded
  readonly result: Result
}

export const evaluated = (loaded: Loaded): Evaluated => ({ loaded, result: resultOf(loaded.compiled.model) })

export const modelFindings = (
  place: number,
  { loaded, result }: Evaluated,
  draws: MemoDraws | null,
  secrets: Secrets
): ModelFindings => {
  const { scenario, compiled } = loaded
  const { model, names } = compiled
  const at = (metric: string, value: number) => measured(metric, [place], value)
  const organised = model.organisation !== null
  const parts = elasticities(loaded, national(organised ? "freed" : "baseline"))
  const shares = evidenceShareOf(parts)
  const shown = (path: string) => !secrets.hidesPath(path)
  // What was observed is a product of numbers that may be private.
  const scale = OBSERVED.every((key) => shown(`baseline.${key}`)) ? (scaleNotes(compiled, result) ?? null) : null
  return {
    place,
    id: scenario.id,
    title: scenario.title,
    party: scenario.party ?? null,
    file: loaded.file,
    fingerprint: loaded.fingerprint.slice(0, SHOWN_DIGITS),
    reading: scenario.reading === undefined ? null : { id: scenario.reading.id, note: scenario.reading.note ?? null },
    changes: loaded.changes.map((change) => {
      const [path = ""] = change.split("=")
      return shown(path) ? change : `${path}=…`
    }),
    organised,
    centres: names.centres.length,
    municipalities: names.municipalities.length,
    fte: Object.fromEntries(
      QUANTITIES.map((quantity) => [quantity, at(quantity, result.fte[quantity])])
    ) as ModelFindings["fte"],
    intervals:
      draws === null
        ? null
        : {
            local: intervalOf("local", [place], draws.values(place, "local")),
            centre: intervalOf("centre", [place], draws.values(place, "centre")),
            freed: intervalOf("freed", [place], draws.values(place, "freed"))
          },
    bridge: result.bridge.map(({ id, fte }) => ({ id, fte: at(`bridge.${id}`, fte) })),
    caseTypes: names.caseTypes.map(({ id, label }, c) => {
      const row = result.caseTypes[c]!
      const of = (quantity: "baseline" | "local" | "centre" | "freed") => at(`${quantity}.${id}`, row[quantity])
      return { id, label, baseline: of("baseline"), local: of("local"), centre: of("centre"), freed: of("freed") }
    }),
    leavesShare: at("ratio(leaves, baseline)", result.fte.baseline > 0 ? result.fte.leaves / result.fte.baseline : 0),
    vulnerability: Object.fromEntries(
      VULNERABILITY.map((id) => [id, at(`vulnerability.${id}`, result.vulnerability[id])])
    ) as ModelFindings["vulnerability"],
    cells: model.municipalities * model.caseTypes.length,
    scale,
    otherFreed: scale?.otherChoice == null ? null : at("otherChoice(freed)", scale.otherChoice.freed),
    factor: at("unitTimeScale", result.allocation.unitTimeScale),
    evidence: EVIDENCE_ORDER.map((basis) => ({ basis, share: at(`evidence(${basis})`, shares[basis]) })),
    gaps: gapsIn(parts, shown, at),
    fitted: compiled.assumptions
      .filter(({ basis, path, usedAt }) => basis === "fitted" && usedAt.length > 0 && shown(path))
      .map((assumption) => ({
        subject: subjectOf(assumption),
        note: assumption.note ?? null,
        value: valueOf(place, assumption)
      }))
  }
}

/** An interval whose ends are figures; `metric` may be a difference. */
export const intervalOf = (
  metric: string | Drawn,
  scenarios: ReadonlyArray<number>,
  values: Float64Array
): Interval => {
  const quantiles = quantilesIn(values)
  return {
    ...quantiles,
    low: measured(`p5(${metric})`, scenarios, quantiles.p5),
    middle: measured(`p50(${metric})`, scenarios, quantiles.p50),
    high: measured(`p95(${metric})`, scenarios, quantiles.p95)
  }
}

const gapsIn = (
  parts: ReadonlyArray<Elasticity>,
  shown: (path: string) => boolean,
  at: (metric: string, value: number) => Measured
): ModelFindings["gaps"] => {
  const total = parts.reduce((sum, { effect }) => sum + Math.abs(effect), 0)
  if (total === 0) return []
  return parts
    .filter(({ assumption, effect }) => assumption.basis !== "sourced" && effect !== 0 && shown(assumption.path))
    .filter(({ assumption: { basis } }) => basis === "assumed" || basis === "unstated")
    .toSorted((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
    .slice(0, MOST_GAPS)
    .map(({ assumption, effect }) => ({
      subject: subjectOf(assumption),
      basis: assumption.basis,
      weight: at(`weight(${assumption.path})`, Math.abs(effect) / total)
    }))
}
