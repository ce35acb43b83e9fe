/** How sure the figures are: spreads of every scenario and of paired differences, with the precision of the draws. */
import { Effect } from "effect"
import { mean } from "simple-statistics"
import { addToHistogram, type Histogram } from "../../kernel/quantiles.ts"
import { BLOCK } from "../../kernel/streams.ts"
import type { InvalidScenario, Loaded } from "../../scenario/load.ts"
import { DEFAULT_SEED } from "../draws/Draws.ts"
import { simulate, type Simulation } from "../draws/simulate.ts"
import { mainQuantity } from "../mainQuantity.ts"
import { certaintyOf, type Certainty } from "./certainty.ts"
import {
  BY_CASE_TYPE,
  type CaseTypeFigure,
  DECISIVE,
  metricsOf,
  NATIONAL,
  type NationalFigure,
  placeInCaseType,
  placeOf
} from "./figures.ts"
import {
  blockLimits,
  EXACT_BLOCKS,
  halfWidth,
  histogramOf,
  type Spread,
  spreadOf,
  spreadOfHistogram
} from "./Spread.ts"

export interface UncertaintyOptions {
  /** Fixes the number of draws, rounded up to whole blocks; else drawing stops when the figures are precise. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  readonly threads?: number | undefined
}

export interface UncertaintyFindings {
  readonly scenarios: ReadonlyArray<ScenarioSpread>
  /** Every scenario but the first against the first, draw by draw. */
  readonly differences: ReadonlyArray<DifferenceSpread>
  readonly seed: number
  readonly draws: number
  readonly blocks: number
  /** What was asked for, if anything. */
  readonly asked: number | undefined
  readonly precision: Precision
  /** False beyond 131,072 draws, where quantiles come from histograms. */
  readonly exact: boolean
}

export interface ScenarioSpread {
  readonly loaded: Loaded
  readonly certainty: Certainty
  readonly fte: Readonly<Record<NationalFigure, Spread>>
  readonly caseTypes: ReadonlyArray<Readonly<Record<CaseTypeFigure, Spread>>>
}

export interface DifferenceSpread {
  /** The scenario that the first is subtracted from. */
  readonly other: number
  readonly fte: Readonly<Record<NationalFigure, Spread>>
  /** Share of draws in which the other frees more, with half the width of its 90 % interval; and exactly as much. */
  readonly freesMore: { readonly probability: number; readonly halfWidth: number }
  readonly freesAsMuch: number
  /** The same for the need. */
  readonly needsMore: { readonly probability: number; readonly halfWidth: number }
  readonly needsAsMuch: number
}

/** How well the draws determine what is reported: the largest half-widths, with 90 % confidence. */
interface Precision {
  /** Of the limits of the 90 % intervals; NaN where a single block gives no replicates. */
  readonly fte: number
  readonly probability: number
  readonly reached: boolean
}

/** Precise enough: the limits to half an FTE, probabilities to one point. */
export const PRECISE = { fte: 0.5, probability: 0.01 } as const

/**
 * Blocks after which the precision is looked at. They are fixed, so that the answer depends on nothing but the seed.
 */
const LOOKS = [8, 16, 32, 64, EXACT_BLOCKS]

/** @param tick hears how many more blocks are done, of the most that `blocksOf` says there may be */
export const uncertainty = (
  loaded: ReadonlyArray<Loaded>,
  { draws, seed = DEFAULT_SEED, threads }: UncertaintyOptions = {},
  tick?: (blocks: number) => Effect.Effect<void>
): Effect.Effect<UncertaintyFindings, InvalidScenario> =>
  Effect.scoped(
    Effect.gen(function* () {
      const most = blocksOf(draws)
      const capacity = Math.min(EXACT_BLOCKS, most)
      const simulation = yield* simulate({ scenarios: loaded, metrics: loaded.map(metricsOf), seed, capacity, threads })
      const gathered = gather(loaded, simulation, most > EXACT_BLOCKS)
      let done = 0
      for (const look of draws === undefined ? LOOKS : stretches(most)) {
        // Beyond what is kept, every stretch is written over the one before, which has been counted.
        const origin = look > EXACT_BLOCKS ? done : 0
        yield* simulation.run({ from: done, to: look, origin }, tick)
        gathered.take(done, look, origin)
        done = look
        if (draws === undefined && gathered.precision().reached) break
      }
      return {
        ...gathered.spreads(done),
        precision: gathered.precision(),
        seed,
        draws: done * BLOCK,
        blocks: done,
        asked: draws,
        exact: most <= EXACT_BLOCKS
      }
    })
  )

/** The most blocks that will be drawn. */
export const blocksOf = (draws: number | undefined): number =>
  draws === undefined ? EXACT_BLOCKS : Math.max(1, Math.ceil(draws / BLOCK))

const stretches = (blocks: number): ReadonlyArray<number> =>
  Array.from({ length: Math.ceil(blocks / EXACT_BLOCKS) }, (_, i) => Math.min(blocks, (i + 1) * EXACT_BLOCKS))

/** A figure that is followed. */
interface Followed {
  readonly decisive: boolean
  /** Its values, as many as are asked for, in the room of the simulation. */
  readonly values: (length: number) => Float64Array
  /** The 5th and the 95th percentile of every block. */
  readonly limits: Array<readonly [number, number]>
  histogram: Histogram | undefined
}

/** @param binned more is drawn than is kept, so everything is counted in histograms */
const gather = (loaded: ReadonlyArray<Loaded>, simulation: Simulation, binned: boolean) => {
  const own = (s: number, place: number) => (length: number) => simulation.values(s, place).subarray(0, length)
  const scenarios = loaded.map(({ compiled }, s) => ({
    fte: recordOf(NATIONAL, (figure) => follow(DECISIVE.includes(figure), own(s, placeOf(figure)))),
    caseTypes: compiled.model.caseTypes.map((_, c) =>
      recordOf(BY_CASE_TYPE, (figure) => follow(false, own(s, placeInCaseType(figure, c))))
    )
  }))
  const differences = loaded.slice(1).map((_, i) => ({
    fte: recordOf(NATIONAL, (figure) => {
      const [other, reference] = [own(i + 1, placeOf(figure)), own(0, placeOf(figure))]
      return follow(DECISIVE.includes(figure), (length) => minus(other(length), reference(length)))
    }),
    freed: { more: [] as Array<number>, asMuch: [] as Array<number> },
    need: { more: [] as Array<number>, asMuch: [] as Array<number> }
  }))
  const all = [
    ...scenarios.flatMap(({ fte, caseTypes }) => [Object.values(fte), caseTypes.flatMap((row) => Object.values(row))]),
    ...differences.map(({ fte }) => Object.values(fte))
  ].flat()
  const take = (from: number, to: number, origin: number): void => {
    const length = (to - origin) * BLOCK
    for (const figure of all.filter(({ decisive }) => decisive || binned)) {
      const values = figure.values(length)
      if (figure.decisive) figure.limits.push(...blockLimits(values.subarray((from - origin) * BLOCK)))
      if (!binned) continue
      if (figure.histogram === undefined) figure.histogram = histogramOf(values)
      else addToHistogram(figure.histogram, values)
    }
    for (const { fte, ...compared } of differences) {
      for (const figure of ["freed", "need"] as const) {
        const values = fte[figure].values(length)
        for (let at = (from - origin) * BLOCK; at < length; at += BLOCK) {
          compared[figure].more.push(shareOf(values.subarray(at, at + BLOCK), (x) => x > 0))
          compared[figure].asMuch.push(shareOf(values.subarray(at, at + BLOCK), (x) => x === 0))
        }
      }
    }
  }
  const spreads = (blocks: number) => {
    const spread = ({ histogram, values }: Followed): Spread =>
      histogram === undefined ? spreadOf(values(blocks * BLOCK)) : spreadOfHistogram(histogram)
    return {
      scenarios: scenarios.map(({ fte, caseTypes }, s) => ({
        loaded: loaded[s]!,
        certainty: certaintyOf(loaded[s]!),
        fte: recordOf(NATIONAL, (figure) => spread(fte[figure])),
        caseTypes: caseTypes.map((row) => recordOf(BY_CASE_TYPE, (figure) => spread(row[figure])))
      })),
      differences: differences.map(({ fte, freed, need }, i) => ({
        other: i + 1,
        fte: recordOf(NATIONAL, (figure) => spread(fte[figure])),
        freesMore: { probability: mean(freed.more), halfWidth: halfWidth(freed.more) },
        freesAsMuch: mean(freed.asMuch),
        needsMore: { probability: mean(need.more), halfWidth: halfWidth(need.more) },
        needsAsMuch: mean(need.asMuch)
      }))
    }
  }
  const precision = (): Precision => {
    const widths = all
      .filter(({ decisive }) => decisive)
      .flatMap(({ limits }) => [halfWidth(limits.map(([low]) => low)), halfWidth(limits.map(([, high]) => high))])
    const fte = Math.max(...widths)
    const figure = mainQuantity(loaded)
    const probability = Math.max(0, ...differences.map((difference) => halfWidth(difference[figure].more)))
    return { fte, probability, reached: fte <= PRECISE.fte && probability <= PRECISE.probability }
  }
  return { take, spreads, precision }
}

const follow = (decisive: boolean, values: Followed["values"]): Followed => ({
  decisive,
  values,
  limits: [],
  histogram: undefined
})

const recordOf = <K extends string, A>(keys: ReadonlyArray<K>, of: (key: K) => A): Readonly<Record<K, A>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, A>

const minus = (other: Float64Array, reference: Float64Array): Float64Array =>
  other.map((value, i) => value - reference[i]!)

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number => {
  let count = 0
  for (let i = 0; i < values.length; i++) if (holds(values[i]!)) count++
  return count / values.length
}
