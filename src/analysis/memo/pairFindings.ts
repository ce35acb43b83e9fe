/** What a memo says about the difference between two scenarios: size, sign, causes, and what would turn it. */
import { minus } from "../../kernel/minus.ts"
import { Effect } from "effect"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { national } from "../../model/Metric.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { unaskedBlocks } from "../draws/unaskedBlocks.ts"
import { scenarioTarget } from "../sensitivity/scenarioTarget.ts"
import { prepareSample } from "../sensitivity/DrawnSample.ts"
import { EACH_ALONE, factorsOf } from "../sensitivity/factors.ts"
import { type Measurement, measurements } from "../sensitivity/measurement.ts"
import { centralRow, totalOf } from "../sensitivity/Target.ts"
import { tornadoOf, type TornadoRow } from "../sensitivity/tornado.ts"
import { disagreementsOf } from "./disagreements.ts"
import type { MeasurementFinding, PairFindings, TornadoFinding } from "./Findings.ts"
import type { Interval } from "./Interval.ts"
import { type Evaluated, intervalOf } from "./modelFindings.ts"
import { measured } from "./Measured.ts"
import { type Drawn, DRAWN, type MemoDraws } from "./memoDraws.ts"
import { isDecided, nameIn, subjectIn } from "./pairSubject.ts"
import type { Secrets } from "./secrecy.ts"
import { shareAbove, surenessOf } from "./sureness.ts"
import { turnsIn } from "./turns.ts"

/** A gap smaller than this is none, in FTE. */
export const NO_GAP = 0.5

type FromDraws = "interval" | "sureness" | "indistinct"

/**
 * What needs no draws: what makes the difference and what would turn it. It comes in steps between which others have
 * their turn; the shares that `tick` hears sum to 1.
 */
export const pairFindings = Effect.fn("pairFindings")(function* (
  runs: ReadonlyArray<Evaluated>,
  places: readonly [number, number],
  everySecret: Secrets,
  asked: { readonly seed: number; readonly lead: Drawn },
  tick: (share: number) => Effect.Effect<void>
) {
  const scenarios = runs.map(({ loaded }) => loaded)
  const secrets = everySecret.among(places)
  const [first, second] = places
  const [a, b] = [runs[first]!.result, runs[second]!.result]
  const { rows, exact } = disagreementsOf(scenarios, places, secrets, asked)
  yield* tick(0.3)
  yield* Effect.yieldNow
  const { lead } = asked
  const turnsSought = Math.abs(b.fte[lead] - a.fte[lead]) >= NO_GAP
  const turns = turnsSought ? turnsIn(scenarios, places, secrets, lead) : []
  yield* tick(0.3)
  yield* Effect.yieldNow
  const sensitivity = yield* sensitivityOf(scenarios, places, asked)
  yield* tick(0.4)
  const found: Omit<PairFindings, FromDraws> = {
    places,
    difference: Object.fromEntries(
      DRAWN.map((quantity) => [
        quantity,
        measured(`difference(${quantity})`, places, b.fte[quantity] - a.fte[quantity])
      ])
    ) as PairFindings["difference"],
    need: measured("difference(need)", places, b.fte.need - a.fte.need),
    bridge: b.bridge.flatMap(({ id, fte }) => {
      const before = a.bridge.find((one) => one.id === id)
      return before === undefined ? [] : [{ id, fte: measured(`difference(bridge.${id})`, places, fte - before.fte) }]
    }),
    caseTypes: scenarios[second]!.compiled.names.caseTypes.flatMap(({ id }, c) => {
      const before = scenarios[first]!.compiled.names.caseTypes.findIndex((one) => one.id === id)
      if (before < 0) return []
      const gap = b.caseTypes[c]!.freed - a.caseTypes[before]!.freed
      return [{ id, freed: measured(`difference(freed.${id})`, places, gap) }]
    }),
    disagreements: rows,
    exact,
    identical: rows.length === 0 && DRAWN.every((quantity) => a.fte[quantity] === b.fte[quantity]),
    tornado: tornadoIn(sensitivity, scenarios, places, secrets),
    hiddenInputs: secrets.hiddenPaths,
    turns,
    turnsSought,
    measurements: measurementsIn(sensitivity, scenarios, places, secrets)
  }
  return found
})

/** What the draws say of the difference; nothing where there are none. */
export const drawnDifference = (
  draws: MemoDraws | null,
  { places, difference }: Pick<PairFindings, "places" | "difference">,
  lead: Drawn,
  today: number
): Pick<PairFindings, FromDraws> => {
  if (draws === null) return { interval: null, sureness: null, indistinct: false }
  const differences = differenceOf(draws, places, lead)
  const interval = intervalOf(`difference(${lead})`, places, differences)
  return {
    interval,
    sureness: Object.fromEntries(
      DRAWN.map((quantity) => [
        quantity,
        surenessOf(difference[quantity].value, differenceOf(draws, places, quantity), quantity, places)
      ])
    ) as PairFindings["sureness"],
    indistinct: isIndistinct(differences, interval, today)
  }
}

/** Between a fifth and four fifths the sign is as good as open, and so is a hair's breadth around 0. */
const OPEN = [0.2, 0.8] as const
const HAIR = 0.01

const isIndistinct = (differences: Float64Array, { p5, p50, p95 }: Interval, today: number): boolean => {
  const above = shareAbove(differences)
  const isOpen = above > OPEN[0] && above < OPEN[1]
  return isOpen || (p5 < 0 && p95 > 0 && Math.abs(p50) < HAIR * today)
}

const differenceOf = (
  draws: MemoDraws,
  [first, second]: readonly [number, number],
  quantity: (typeof DRAWN)[number]
): Float64Array => minus(draws.values(second, quantity), draws.values(first, quantity))

interface Sensitivity {
  readonly central: number
  readonly tornado: ReadonlyArray<TornadoRow>
  readonly worth: ReadonlyArray<{
    readonly id: string
    readonly paths: ReadonlyArray<string>
    readonly measurement: Measurement
  }>
}

/** The tornado of the difference, and what measuring its widest bars is worth. */
const sensitivityOf = Effect.fnUntraced(function* (
  scenarios: ReadonlyArray<Loaded>,
  [first, second]: readonly [number, number],
  { seed, lead }: { readonly seed: number; readonly lead: Drawn }
) {
  const { groups } = correlatedInputs(scenarios)
  const metric = national(lead)
  const target = scenarioTarget(
    scenarios,
    [
      { scenario: second, metric, sign: 1 },
      { scenario: first, metric, sign: -1 }
    ],
    groups
  )
  const tornado = tornadoOf(target)
  yield* Effect.yieldNow
  const widest = new Set([...new Set(tornado.map(({ path }) => path))].slice(0, MOST_MEASURED))
  // Correlated numbers cannot be measured apart, and together they are no one measurement.
  const factors = factorsOf(target, EACH_ALONE, () => undefined).filter(
    ({ id, inputs }) => inputs.length === 1 && widest.has(id)
  )
  const draws = unaskedBlocks(scenarios, SAMPLE_BLOCKS) * BLOCK
  const sample = prepareSample(target, draws, seed)
  for (let from = 0; from < draws && factors.length > 0; from += BLOCK) {
    sample.compute(from, from + BLOCK)
    yield* Effect.yieldNow
  }
  const none = { value: 0, low: 0, high: 0, distinguishable: false }
  const found =
    factors.length === 0
      ? []
      : measurements(
          sample,
          factors,
          factors.map(() => ({ first: none, total: none })),
          seed
        )
  const sensitivity: Sensitivity = {
    central: totalOf(target, centralRow(target)),
    tornado,
    worth: factors.map(({ id, inputs }, j) => ({
      id,
      paths: inputs.map((input) => target.inputs[input]!),
      measurement: found[j]!
    }))
  }
  return sensitivity
})

/** Inputs whose measurement is tried: one that hardly moves the difference is not worth it. */
const MOST_MEASURED = 20
/** Blocks of draws for the worth of measuring, a power of two. */
const SAMPLE_BLOCKS = 8

/** A swing below this is no bar. */
const NO_SWING = 0.05

const tornadoIn = (
  { tornado, central }: Sensitivity,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<TornadoFinding> =>
  tornado.flatMap(({ path, only, low, high, swing, values }) => {
    // Two numbers at one path are two secrets or none: a public one that moves alone has a bar of its own.
    const isHidden = (only === null ? places : [only]).some((place) => secrets.hidesAt(place, path))
    const subject = subjectIn(path, scenarios, places, secrets)
    if (swing < NO_SWING || isHidden || subject === undefined) return []
    const ends = values.flatMap((value) => [value.low, value.high])
    const name = nameIn(path, only, scenarios, places)
    return [
      {
        subject,
        only,
        low: measured(`swing(${name}, low)`, places, low - central),
        high: measured(`swing(${name}, high)`, places, high - central),
        range: [Math.min(...ends), Math.max(...ends)]
      }
    ]
  })

const measurementsIn = (
  { worth }: Sensitivity,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<MeasurementFinding> =>
  worth
    .filter(({ paths, measurement }) => measurement.distinguishable && !paths.some(secrets.hidesPath))
    .toSorted((one, other) => other.measurement.narrower - one.measurement.narrower)
    .map(({ id, paths, measurement }) => ({
      subjects: paths.flatMap((path) => subjectIn(path, scenarios, places, secrets) ?? []),
      decided: paths.some((path) => isDecided(path, scenarios, places)),
      share: measured(`narrower(${id}, share)`, places, measurement.share),
      narrower: measured(`narrower(${id})`, places, measurement.narrower)
    }))
