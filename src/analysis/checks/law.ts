/** Laws: what must hold in every world that the ranges allow, with the smallest counterexample where it does not. */
import { allocate } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { bridgeIn } from "../../model/Quantity.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Loaded } from "../../scenario/load.ts"
import { metricText, readMetric } from "../../scenario/metricText.ts"
import { say, type Text } from "../../words/Lang.ts"
import { boundMetric, boundRange, unbound } from "./binding.ts"
import { type BodyOf, type Bound, type Check, type LawBody, pathIn } from "./Check.ts"
import { prepareDominance } from "./dominance.ts"
import { figure } from "./figure.ts"
import { evaluatorOf } from "./lawEvaluator.ts"
import type { Verdict } from "./Outcome.ts"
import { reordered } from "./reordered.ts"
import { differing, shrink } from "./shrink.ts"
import type { Subject, Workspace } from "./Workspace.ts"
import { alongRange, roundingOf, type World } from "./worlds.ts"

/** Worlds in which a law is tried when a file says nothing. */
const LAW_WORLDS = 64
/** What is wrong in one world, in words; undefined where the law holds. */
type Probe = (world: World) => Text | undefined

/** Look the names up; what comes back tries the law. */
export const prepareLaw = (
  check: Check,
  body: LawBody,
  subjects: ReadonlyArray<Subject>,
  shared: Workspace
): (() => Verdict) => {
  const loaded = subjects.map((subject) => subject.loaded)
  const worldsUpTo = (count: number) => shared.worlds(subjects, check.seed).first(count)
  if (body.kind === "dominance") return prepareDominance(check, body, loaded, worldsUpTo)
  const probe = probeOf(check, body, loaded)
  const worlds = check.draws ?? LAW_WORLDS
  return () => {
    let tried = 0
    for (const world of worldsUpTo(worlds)) {
      tried++
      if (probe(world) === undefined) continue
      const small = shrink(loaded, world, (other) => probe(other) !== undefined)
      const found = probe(small)!
      return {
        holds: false,
        found,
        counterexample: { found, assumptions: differing(loaded, small), worlds: tried }
      }
    }
    return {
      holds: true,
      found: say("checks.holdsWorlds", { worlds })
    }
  }
}

const probeOf = (check: Check, body: Exclude<LawBody, BodyOf<"dominance">>, loaded: ReadonlyArray<Loaded>): Probe => {
  const one = loaded[0]!
  switch (body.kind) {
    case "monotone":
      return monotone(check, body, one)
    case "invariant":
      return body.under === "order" ? orderless(check, body, one) : constant(check, body, one)
    case "additive":
      return additive(check, body, one)
    case "bounded":
      return bounded(check, body, one)
    case "equal":
      return equal(check, body, loaded)
  }
}

const monotone = (check: Check, body: BodyOf<"monotone">, loaded: Loaded): Probe => {
  const metric = boundMetric(check, ["monotone", "metric"], body.metric, loaded)
  const assumption = boundRange(check, ["monotone", "path"], body.path, loaded)
  const evaluate = evaluatorOf(loaded, metric)
  const places = alongRange(assumption)
  const rounding = roundingOf([loaded])
  const sign = body.direction === "raises" ? 1 : -1
  return ([values]) => {
    const along = (x: number) => at(evaluate, values!, assumption.slot, x)
    let before = along(places[0]!)
    for (let i = 1; i < places.length; i++) {
      const after = along(places[i]!)
      // A step that is not a number is broken too.
      if (!(sign * (after - before) >= -rounding)) {
        return moves(body.path, [places[i - 1]!, places[i]!], body.metric, [before, after])
      }
      before = after
    }
    return undefined
  }
}

const constant = (check: Check, body: BodyOf<"invariant">, loaded: Loaded): Probe => {
  const metric = boundMetric(check, ["invariant", "metric"], body.metric, loaded)
  const assumption = boundRange(check, ["invariant", "under"], body.under, loaded)
  const evaluate = evaluatorOf(loaded, metric)
  const places = alongRange(assumption)
  const rounding = roundingOf([loaded])
  return ([values]) => {
    const first = at(evaluate, values!, assumption.slot, places[0]!)
    for (const x of places.slice(1)) {
      const other = at(evaluate, values!, assumption.slot, x)
      if (!(Math.abs(other - first) <= rounding)) return moves(body.under, [places[0]!, x], body.metric, [first, other])
    }
    return undefined
  }
}

const orderless = (check: Check, body: BodyOf<"invariant">, loaded: Loaded): Probe => {
  const metric = boundMetric(check, ["invariant", "metric"], body.metric, loaded)
  const other = reordered(loaded)
  const again = readMetric(metricText(metric, loaded.compiled.names), other.names)
  if (!("metric" in again)) throw new Error("the same names are there in any order")
  const slots = slotsByPath(other)
  const rounding = roundingOf([loaded])
  return ([values]) => {
    const turned = Float64Array.from(other.model.values)
    for (const { path, slot } of loaded.compiled.assumptions) turned[slots.get(path)!] = values![slot]!
    const x = metricWith(loaded.compiled, values!, metric)
    const y = metricWith(other, turned, again.metric)
    if (Math.abs(x - y) <= rounding) return undefined
    return say("checks.fileOrderReversed", { metric: body.metric, x: figure(x), y: figure(y) })
  }
}

const additive = (check: Check, body: BodyOf<"additive">, loaded: Loaded): Probe => {
  const metric = boundMetric(check, ["additive", "metric"], body.metric, loaded)
  const { caseTypes, municipalities, centres } = loaded.compiled.names
  const ids: Readonly<Record<typeof body.over, ReadonlyArray<string>>> = {
    caseTypes: caseTypes.map(({ id }) => `${body.metric}.${id}`),
    municipalities: municipalities.map(({ code }) => `${body.metric}@${code}`),
    centres: centres.map(({ id }) => `${body.metric}@${id}`),
    bridge: bridgeIn(loaded.compiled.model).map((id) => `bridge.${id}`)
  }
  const parts = ids[body.over].map((text) => {
    const read = readMetric(text, loaded.compiled.names)
    if ("metric" in read) return read.metric
    throw unbound(check, {
      path: pathIn(check, "additive", "over"),
      at: "value",
      code: "unsuited-metric",
      message: say("checks.noPartsOver", { metric: body.metric, over: body.over }),
      hint: say("checks.addOverCaseTypes")
    })
  })
  const rounding = roundingOf([loaded])
  return ([values]) => {
    const { model } = loaded.compiled
    const allocation = allocate(model, values)
    const whole = measure(model, allocation, metric)
    const sum = parts.reduce((total, part) => total + measure(model, allocation, part), 0)
    if (Math.abs(whole - sum) <= rounding) return undefined
    return say("checks.butPartsSum", { metric: body.metric, whole: figure(whole), sum: figure(sum) })
  }
}

const bounded = (check: Check, body: BodyOf<"bounded">, loaded: Loaded): Probe => {
  const metric = boundMetric(check, ["bounded", "metric"], body.metric, loaded)
  const bound = (key: "atLeast" | "atMost", given: Bound) => {
    if (typeof given === "number") return () => given
    return evaluatorOf(loaded, boundMetric(check, ["bounded", key], given, loaded))
  }
  const evaluate = evaluatorOf(loaded, metric)
  const low = bound("atLeast", body.low)
  const high = bound("atMost", body.high)
  const rounding = roundingOf([loaded])
  return ([values]) => {
    const value = evaluate(values!)
    const [lowest, highest] = [low(values!), high(values!)]
    if (!(value >= lowest - rounding)) {
      return say("checks.below", { metric: body.metric, value: figure(value), bound: named(body.low, lowest) })
    }
    if (value <= highest + rounding) return undefined
    return say("checks.above", { metric: body.metric, value: figure(value), bound: named(body.high, highest) })
  }
}

const equal = (check: Check, body: BodyOf<"equal">, loaded: ReadonlyArray<Loaded>): Probe => {
  const evaluators = loaded.map((one) => evaluatorOf(one, boundMetric(check, ["equal", "metric"], body.metric, one)))
  const within = Math.max(body.tolerance, roundingOf(loaded))
  return (world) => {
    const [x, y] = evaluators.map((evaluate, s) => evaluate(world[s]!)) as [number, number]
    if (Math.abs(x - y) <= within) return undefined
    const [one = "", other = ""] = loaded.map(({ scenario }) => scenario.id)
    return say("checks.isInAndIn", { metric: body.metric, x: figure(x), one, y: figure(y), other })
  }
}

const metricWith = ({ model }: Compiled, values: Float64Array, metric: Metric): number =>
  measure(model, allocate(model, values), metric)

/** The metric with one slot changed for the moment. */
const at = (evaluate: (values: Float64Array) => number, values: Float64Array, slot: number, x: number): number => {
  const before = values[slot]!
  values[slot] = x
  const value = evaluate(values)
  values[slot] = before
  return value
}

const slotsByPath = ({ assumptions }: Compiled): ReadonlyMap<string, number> =>
  new Map(assumptions.map(({ path, slot }) => [path, slot]))

const moves = (path: string, [from, to]: Step, metric: string, [before, after]: Step): Text =>
  say("checks.movesFrom", {
    path,
    from: figure(from),
    to: figure(to),
    metric,
    before: figure(before),
    after: figure(after)
  })

type Step = readonly [from: number, to: number]

/** A bound as its file says it, with its value where it is a metric. */
const named = (given: Bound, x: number): Text =>
  typeof given === "number" ? figure(x) : say("checks.named", { given, x: figure(x) })
