/** What a memo says about one scenario: its result, its intervals, and what they rest on. */
import type { Allocation } from "../../model/allocate.ts"
import { robustness } from "../robustness.ts"
import type { CoverFindings } from "./Findings.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { QUANTITIES, VULNERABILITY } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import type { Basis } from "../../scenario/quantitySchema.ts"
import { elasticities, EVIDENCE_ORDER, evidenceShareOf } from "../evidence.ts"
import { resultOf, type Result } from "../../model/Result.ts"
import { tasksToday, thinAtCentres } from "../../model/vulnerability.ts"
import { scaleNotes } from "../scaleNotes.ts"
import { spreadOf } from "../uncertainty/Spread.ts"
import type { Ground, ModelFindings } from "./Findings.ts"
import type { Interval } from "./Interval.ts"
import { measured } from "./Measured.ts"
import type { Drawn, MemoDraws } from "./memoDraws.ts"
import { partyOf, type Secrets } from "./secrecy.ts"
import { subjectOf, valueOf } from "./subject.ts"
import { waysTaken } from "./waysTaken.ts"

const OBSERVED = ["observedFte", "employees", "ftePerEmployee"]

/** Gaps that are named. */
const MOST_GAPS = 5

export interface Evaluated {
  readonly loaded: Loaded
  readonly result: Result
}

export const evaluated = (loaded: Loaded): Evaluated => ({ loaded, result: resultOf(loaded.compiled.model) })

/** What needs no draws. */
export const modelFindings = (
  place: number,
  { loaded, result }: Evaluated,
  everySecret: Secrets,
  lead: Drawn
): Omit<ModelFindings, "intervals"> => {
  const { scenario, compiled } = loaded
  const secrets = everySecret.among([place])
  const { model, names } = compiled
  const at = (metric: string, value: number) => measured(metric, [place], value)
  const centres = thinAtCentres(result.allocation)
  const organised = model.organisation !== null
  const shown = (path: string) => !secrets.hidesPath(path)
  // What was observed is a product of numbers that may be private.
  const scale = OBSERVED.every((key) => shown(`baseline.${key}`)) ? (scaleNotes(compiled, result) ?? null) : null
  return {
    place,
    id: scenario.id,
    title: scenario.title,
    named: scenario.named ?? null,
    ask:
      scenario.memo?.ask === undefined ? null : { text: scenario.memo.ask, deadline: scenario.memo.deadline ?? null },
    party: partyOf(loaded),
    file: loaded.file,
    fingerprint: everySecret.fingerprint(place).slice(0, SHOWN_DIGITS),
    reading: scenario.reading === undefined ? null : { id: scenario.reading.id, note: scenario.reading.note ?? null },
    changes: loaded.changes,
    organised,
    centres: at("count(centres)", names.centres.length),
    municipalities: at("count(municipalities)", names.municipalities.length),
    hours: compiled.assumptions.every(({ path }) => shown(path) || !usesHours(path, compiled))
      ? {
          perFte: at("hoursPerFte", result.allocation.hoursPerFte),
          onCases: at("caseHoursPerFte", result.allocation.caseHoursPerFte)
        }
      : null,
    fte: Object.fromEntries(
      QUANTITIES.map((quantity) => [quantity, at(quantity, result.fte[quantity])])
    ) as ModelFindings["fte"],
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
    centreTasks: {
      thin: at("count(thin cells@centres)", centres.thin),
      all: at("count(cells@centres)", centres.tasks)
    },
    cover: coverOf(place, compiled, result.allocation),
    ways: waysTaken(compiled),
    hosts: hostsOf(compiled),
    posts: (compiled.names.posts ?? []).map(({ label }) => label),
    cells: at("count(cells)", tasksToday(result.allocation)),
    scale,
    observed: scale === null ? null : at("observedFte", scale.observedFte),
    otherFreed: scale?.otherChoice == null ? null : at("otherChoice(freed)", scale.otherChoice.freed),
    factor: at("unitTimeScale", result.allocation.unitTimeScale),
    ground: groundOf(loaded, place, national(organised ? lead : "baseline"), secrets),
    fitted: compiled.assumptions
      .filter(({ basis, path, usedAt }) => basis === "fitted" && usedAt.length > 0 && shown(path))
      .map((assumption) => ({
        subject: subjectOf(assumption),
        note: assumption.note ?? null,
        value: valueOf(place, assumption)
      }))
  }
}

/** What the draws say; nothing where there are none. */
export const drawnIntervals = (draws: MemoDraws | null, place: number): Pick<ModelFindings, "intervals"> => {
  if (draws === null) return { intervals: null }
  const of = (quantity: Drawn) => intervalOf(quantity, [place], draws.values(place, quantity))
  return { intervals: { local: of("local"), centre: of("centre"), freed: of("freed") } }
}

/** An interval whose ends are figures; `metric` may be a difference. */
export const intervalOf = (
  metric: string | Drawn,
  scenarios: ReadonlyArray<number>,
  values: Float64Array
): Interval => {
  const quantiles = spreadOf(values)
  return {
    ...quantiles,
    low: measured(`p5(${metric})`, scenarios, quantiles.p5),
    lowerQuarter: measured(`p25(${metric})`, scenarios, quantiles.p25),
    middle: measured(`p50(${metric})`, scenarios, quantiles.p50),
    upperQuarter: measured(`p75(${metric})`, scenarios, quantiles.p75),
    high: measured(`p95(${metric})`, scenarios, quantiles.p95)
  }
}

/**
 * What a metric of one scenario rests on.
 *
 * @param where put after the words of the figures where the metric is not the scenario's main one, such as `@860`
 */
export const groundOf = (loaded: Loaded, place: number, metric: Metric, secrets: Secrets, where = ""): Ground => {
  const parts = elasticities(loaded, metric)
  const shares = evidenceShareOf(parts)
  const total = parts.reduce((sum, { effect }) => sum + Math.abs(effect), 0)
  return {
    evidence: EVIDENCE_ORDER.map((basis) => ({
      basis,
      share: measured(`evidence(${basis})${where}`, [place], shares[basis])
    })),
    gaps: parts
      .filter(
        ({ assumption: { basis, path }, effect }) => UNMEASURED.has(basis) && effect !== 0 && !secrets.hidesPath(path)
      )
      .toSorted((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
      .slice(0, MOST_GAPS)
      .map(({ assumption, effect }) => ({
        subject: subjectOf(assumption),
        basis: assumption.basis,
        weight: measured(`weight(${assumption.path})${where}`, [place], Math.abs(effect) / total)
      })),
    uncovered: parts
      .filter(
        ({ assumption: { distribution, path, basis }, effect }) =>
          distribution === null &&
          basis !== "sourced" &&
          Math.abs(effect) >= HEAVY * total &&
          effect !== 0 &&
          !secrets.hidesPath(path)
      )
      .toSorted((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
      .map(({ assumption, effect }) => ({
        subject: subjectOf(assumption),
        weight: measured(`weight(${assumption.path})${where}`, [place], Math.abs(effect) / total)
      }))
  }
}

/** A share of the whole weight from which a number without a range must be named: one in twenty. */
const HEAVY = 0.05

const UNMEASURED: ReadonlySet<Basis> = new Set(["assumed", "unstated"])

/** Whether a number is part of the working time. */
const usesHours = (path: string, { assumptions }: Loaded["compiled"]): boolean =>
  [path, ...(assumptions.find((one) => one.path === path)?.usedAt ?? [])].some((at) => at.startsWith("workingTime."))

const coverOf = (place: number, compiled: Loaded["compiled"], allocation: Allocation): CoverFindings | null => {
  const found = robustness(compiled, allocation)
  if (found === undefined) return null
  const at = (metric: string, value: number) => measured(metric, [place], value)
  return {
    daysBefore: at("uncoveredDaysToday", found.today.uncoveredDays),
    days: at("uncoveredDays", found.after.uncoveredDays),
    tasksBefore: at("robust.before", found.today.underCriticalMass),
    tasks: at("robust.after", found.after.underCriticalMass)
  }
}

const hostsOf = ({ model, names }: Loaded["compiled"]): ReadonlyArray<string> => {
  const hosts = new Set((model.organisation?.hosts ?? []).filter((m) => m >= 0))
  return [...hosts].map((m) => names.municipalities[m]!.name)
}
