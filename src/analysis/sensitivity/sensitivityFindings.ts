/** The whole analysis: tornado, screening where there are many inputs, Sobol indices, worth of measuring, verdict. */
import type { FactorFinding } from "./FactorFinding.ts"
import { Effect } from "effect"
import { mean, standardDeviation } from "simple-statistics"
import { quantilesOf } from "../../kernel/quantiles.ts"
import { type DrawnSample, prepareSample } from "./DrawnSample.ts"
import { EACH_ALONE, type Factor, type FactorGrouping, factorsOf } from "./factors.ts"
import { type Index, type Indices, indicesOf } from "./indices.ts"
import { measurements } from "./measurement.ts"
import { DEFAULT_SAMPLES, samplesFor } from "./samples.ts"
import { type ScreenedFactor, screen, SCREEN_ABOVE } from "./screening.ts"
import { prepareRuns, type SobolRuns } from "./SobolRuns.ts"
import { centralRow, type Target, totalOf } from "./Target.ts"
import { tornadoOf, type TornadoRow } from "./tornado.ts"
import { type Verdict, verdictOf } from "./verdict.ts"
import type { Topic } from "../../model/Topic.ts"

export interface SensitivityFindings {
  /** The metric at the central values. */
  readonly central: number
  /** Mean, standard deviation and percentiles of `draws` draws with everything varying. */
  readonly mean: number
  readonly deviation: number
  readonly interval: { readonly p5: number; readonly p50: number; readonly p95: number }
  readonly draws: number
  readonly seed: number
  /** Points in each of the two samples; 0 where nothing varies. */
  readonly samples: number
  /** Evaluations of the metric behind the indices. */
  readonly runs: number
  /** Uncertain assumptions, and those of them that move the metric at all. */
  readonly inputs: number
  readonly moving: number
  /** Every input, in each file by itself where they differ; the widest swing first. */
  readonly tornado: ReadonlyArray<TornadoRow>
  /** Undefined where there were few enough to do without. */
  readonly screening: ScreeningFinding | undefined
  /** Those that move the metric, the largest total order first; what screening dropped is not among them. */
  readonly factors: ReadonlyArray<FactorFinding>
  /** All that screening dropped, varied together: the check on what it dropped. */
  readonly rest: FactorFinding | undefined
  /** Half of the widest 90 % interval of an index, first and total order: how far the indices have settled. */
  readonly halfWidth: { readonly first: number; readonly total: number }
  /** Undefined where nothing moves the metric. */
  readonly verdict: Verdict | undefined
}

interface ScreeningFinding {
  readonly walks: number
  readonly runs: number
  readonly kept: number
  readonly dropped: ReadonlyArray<
    { readonly path: string } & Pick<ScreenedFactor, "share" | "meanMove" | "moveDeviation">
  >
}

export interface SensitivityOptions {
  /** Rounded up to a power of two, and to at least 64. */
  readonly samples?: number
  readonly seed?: number
  readonly grouping?: FactorGrouping
  readonly topicOf?: (path: string) => Topic | undefined
  /** Called when so large a share more of the work is done. */
  readonly tick?: (share: number) => Effect.Effect<void>
}

/**
 * Analyse a target. The answer depends on the target, the samples and the seed, and on nothing else. The Effect lets go
 * of the thread now and then, so that it can be interrupted.
 */
export const sensitivityFindings = Effect.fn("sensitivity")(function* (
  target: Target,
  options: SensitivityOptions = {}
) {
  const { samples: asked = DEFAULT_SAMPLES, seed = 1, grouping = EACH_ALONE, tick = () => Effect.void } = options
  const samples = samplesFor(asked)
  const central = totalOf(target, centralRow(target))
  const tornado = tornadoOf(target)
  const all = factorsOf(target, grouping, options.topicOf ?? (() => undefined))
  const screening = all.length > SCREEN_ABOVE ? screen(target, all, seed) : undefined
  const kept = screening?.factors.flatMap(({ factor, kept: keeps }) => (keeps ? [factor] : [])) ?? all
  const dropped = screening?.factors.filter((one) => !one.kept) ?? []
  const rest: ReadonlyArray<Factor> =
    dropped.length === 0 ? [] : [{ id: REST, kind: "named", inputs: dropped.flatMap(({ factor }) => factor.inputs) }]
  const runs = prepareRuns(target, [...kept, ...rest], { samples, seed })
  const sample = prepareSample(target, DRAWS, seed)
  const runsPerRow = runs.factors.length + 2
  const told = (done: number) => tick(done / (samples * runsPerRow + DRAWS))
  yield* inChunks(runs.compute, samples, runsPerRow, told)
  yield* inChunks(sample.compute, DRAWS, 1, told)
  const found = factorFindings(target, runs, sample, seed)
  const moving = found.filter(({ kind, total }) => kind !== "rest" && total.high > 0)
  const screened: ScreeningFinding | undefined =
    screening === undefined
      ? undefined
      : {
          walks: screening.walks,
          runs: screening.runs,
          kept: kept.length,
          dropped: dropped.map(({ factor, share, meanMove, moveDeviation }) => ({
            path: factor.id,
            share,
            meanMove,
            moveDeviation
          }))
        }
  const findings: SensitivityFindings = {
    central,
    ...distributionOf(sample),
    seed,
    samples: all.length === 0 ? 0 : samples,
    runs: samples * (runs.factors.length + 2),
    inputs: target.inputs.length,
    moving: movingInputs(moving, screened),
    tornado,
    screening: screened,
    factors: moving.toSorted((one, other) => other.total.value - one.total.value || (one.id < other.id ? -1 : 1)),
    rest: found.find(({ kind }) => kind === "rest"),
    halfWidth: {
      first: widest(found.map(({ first }) => first)),
      total: widest(found.map(({ total }) => total))
    },
    verdict: verdictOf(moving, found)
  }
  return findings
})

/** Draws for quantiles and for the worth of measuring: enough that a width is known to about one per cent. */
const DRAWS = 16_384
/** Evaluations between two breaths: some milliseconds of work. */
const CHUNK = 2048
const REST = "rest"

/** Compute `rows` rows, each of which takes `runsPerRow` evaluations. */
const inChunks = (
  compute: (from: number, to: number) => void,
  rows: number,
  runsPerRow: number,
  tick: (runs: number) => Effect.Effect<void>
): Effect.Effect<void> =>
  Effect.gen(function* () {
    const step = Math.max(1, Math.floor(CHUNK / runsPerRow))
    for (let from = 0; from < rows; from += step) {
      const to = Math.min(rows, from + step)
      compute(from, to)
      yield* tick((to - from) * runsPerRow)
      yield* Effect.yieldNow
    }
  })

const factorFindings = (
  target: Target,
  runs: SobolRuns,
  sample: DrawnSample,
  seed: number
): ReadonlyArray<FactorFinding> => {
  const indices: ReadonlyArray<Indices> = indicesOf(runs, seed)
  const worth = measurements(sample, runs.factors, indices, seed)
  return runs.factors.map(({ id, kind, inputs }, j) => ({
    id,
    kind: id === REST && kind === "named" ? "rest" : kind,
    paths: inputs.map((input) => target.inputs[input]!),
    ...indices[j]!,
    measurement: worth[j]!
  }))
}

const distributionOf = ({
  outputs,
  draws
}: DrawnSample): Pick<SensitivityFindings, "mean" | "deviation" | "interval" | "draws"> => {
  const [p5, p50, p95] = quantilesOf(outputs, [0.05, 0.5, 0.95]) as [number, number, number]
  return { mean: mean(outputs), deviation: standardDeviation(outputs), interval: { p5, p50, p95 }, draws }
}

const movingInputs = (moving: ReadonlyArray<FactorFinding>, screening: ScreeningFinding | undefined): number =>
  moving.reduce((sum, { paths }) => sum + paths.length, 0) +
  (screening?.dropped.filter(({ share }) => share > 0).length ?? 0)

const widest = (indices: ReadonlyArray<Index>): number =>
  indices.reduce((widestYet, { low, high }) => Math.max(widestYet, (high - low) / 2), 0)
