/** What a memo says about the difference between two scenarios: size, sign, causes, and what would turn it. */
import { Effect } from "effect"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { allTurns, type Turns } from "../breakEven/breakEven.ts"
import { readQuestion } from "../breakEven/Question.ts"
import { national } from "../../model/Metric.ts"
import { scenarioTarget } from "../sensitivity/scenarioTarget.ts"
import { sensitivityFindings, type SensitivityFindings } from "../sensitivity/sensitivityFindings.ts"
import { disagreementsOf } from "./disagreements.ts"
import type { MeasurementFinding, PairFindings, Subject, TornadoFinding, TurnFinding } from "./Findings.ts"
import { type Evaluated, intervalOf } from "./modelFindings.ts"
import { measured, type Measured } from "./Measured.ts"
import { DRAWN, type MemoDraws } from "./memoDraws.ts"
import type { Secrets } from "./secrecy.ts"
import { assumptionAt, subjectOf, valueOf } from "./subject.ts"

/** Points for the indices: only the worth of measuring groups rests on them. */
const SENSITIVITY_SAMPLES = 64

/** A gap smaller than this is none, in FTE. */
export const NO_GAP = 0.5

export const pairFindings = Effect.fn("pairFindings")(function* (
  runs: ReadonlyArray<Evaluated>,
  places: readonly [number, number],
  draws: MemoDraws | null,
  secrets: Secrets,
  seed: number,
  tick: (share: number) => Effect.Effect<void>
) {
  const scenarios = runs.map(({ loaded }) => loaded)
  const [first, second] = places
  const [a, b] = [runs[first]!.result, runs[second]!.result]
  const { rows, exact } = disagreementsOf(scenarios, places, secrets, seed)
  yield* tick(0.3)
  yield* Effect.yieldNow
  const gap = b.fte.freed - a.fte.freed
  const sought = Math.abs(gap) >= NO_GAP
  const turns = sought ? turnsIn(scenarios, places, secrets) : []
  yield* tick(0.3)
  yield* Effect.yieldNow
  const sensitivity = yield* sensitivityOf(scenarios, places, seed)
  yield* tick(0.4)
  const differences = draws === null ? null : differenceOf(draws, places)
  const found: PairFindings = {
    places,
    difference: Object.fromEntries(
      DRAWN.map((quantity) => [
        quantity,
        measured(`difference(${quantity})`, places, b.fte[quantity] - a.fte[quantity])
      ])
    ) as PairFindings["difference"],
    interval: differences === null ? null : intervalOf("difference(freed)", places, differences),
    probability:
      differences === null ? null : measured("probability(difference(freed) > 0)", places, shareAbove(differences)),
    probabilityBelow:
      differences === null
        ? null
        : measured("probability(difference(freed) < 0)", places, shareAbove(differences.map((value) => -value))),
    disagreements: rows,
    exact,
    tornado: tornadoIn(sensitivity, scenarios, places, secrets),
    hiddenInputs: sensitivity.tornado.filter(({ path }) => secrets.hidesPath(path)).length,
    turns,
    turnsSought: sought,
    measurements: measurementsIn(sensitivity, scenarios, places, secrets)
  }
  return found
})

const differenceOf = (draws: MemoDraws, [first, second]: readonly [number, number]): Float64Array => {
  const before = draws.values(first, "freed")
  return draws.values(second, "freed").map((value, draw) => value - before[draw]!)
}

const shareAbove = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0) / values.length

const sensitivityOf = (
  scenarios: ReadonlyArray<Loaded>,
  [first, second]: readonly [number, number],
  seed: number
): Effect.Effect<SensitivityFindings> => {
  const { groups } = correlatedInputs(scenarios)
  const metric = national("freed")
  const target = scenarioTarget(
    scenarios,
    [
      { scenario: second, metric, sign: 1 },
      { scenario: first, metric, sign: -1 }
    ],
    groups
  )
  return sensitivityFindings(target, { samples: SENSITIVITY_SAMPLES, seed })
}

/** A swing below this is no bar. */
const NO_SWING = 0.05

const tornadoIn = (
  { tornado, central }: SensitivityFindings,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<TornadoFinding> =>
  tornado.flatMap(({ path, low, high, swing, values }) => {
    const subject = subjectIn(path, scenarios, places)
    if (swing < NO_SWING || secrets.hidesPath(path) || subject === undefined) return []
    const ends = values.flatMap((value) => [value.low, value.high])
    return [
      {
        subject,
        low: measured(`swing(${path}, low)`, places, low - central),
        high: measured(`swing(${path}, high)`, places, high - central),
        range: [Math.min(...ends), Math.max(...ends)]
      }
    ]
  })

const measurementsIn = (
  { factors }: SensitivityFindings,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<MeasurementFinding> =>
  factors
    .filter(
      ({ kind, paths, measurement }) => kind !== "rest" && measurement.distinguishable && !paths.some(secrets.hidesPath)
    )
    .toSorted((one, other) => other.measurement.narrower - one.measurement.narrower)
    .map(({ id, paths, measurement }) => ({
      subjects: paths.flatMap((path) => subjectIn(path, scenarios, places) ?? []),
      share: measured(`narrower(${id}, share)`, places, measurement.share),
      narrower: measured(`narrower(${id})`, places, measurement.narrower)
    }))

const subjectIn = (
  path: string,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number]
): Subject | undefined => {
  const found = places.flatMap((place) => assumptionAt(scenarios[place]!, path) ?? [])
  const [any] = found
  if (any === undefined) return undefined
  return { ...subjectOf(any), usedAt: [...new Set(found.flatMap(({ usedAt }) => usedAt))] }
}

/** Turns of `second − first = 0`, the nearest first. */
const turnsIn = (
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<TurnFinding> => {
  const reading = readQuestion(
    places.map((place) => scenarios[place]!),
    "freed",
    0
  )
  if (!("question" in reading)) return []
  return allTurns(reading.question).turning.flatMap((turns) => turnFinding(turns, scenarios, places, secrets) ?? [])
}

const turnFinding = (
  { variable, nearest }: Turns,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): TurnFinding | undefined => {
  const subject = subjectIn(variable.path, scenarios, places)
  if (nearest === null || subject === undefined || secrets.hidesPath(variable.path)) return undefined
  const moving = variable.targets.map(({ scenario }) => places[scenario]!)
  const only = moving.length === 1 ? moving[0]! : null
  const name = only === null ? variable.path : `${scenarios[only]!.scenario.id}::${variable.path}`
  const now: ReadonlyArray<Measured> = moving.map((place) =>
    valueOf(place, assumptionAt(scenarios[place]!, variable.path)!)
  )
  return {
    subject,
    only,
    now: only === null ? now.slice(0, 1) : now,
    turn: measured(`turn(${name})`, places, nearest.x),
    upward: nearest.distance > 0,
    isInside: nearest.isInside
  }
}
