/** The door of the engine: a model evaluated for many draws at once, to the numbers of the plain model (to 1e-9). */
import type { Room } from "../kernel/wasm/Room.ts"
import { restsOn } from "../model/derived.ts"
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { type BlockKernel, blockKernel, isKnown, type KernelInputs, type KernelScenario } from "./block/BlockKernel.ts"
import { columnsOf, copyColumn } from "./draws.ts"
import { evaluate, makeWorkspace } from "./evaluate.ts"
import { type FastModel, fastModel, hasFixedPace, hasVaryingPace } from "./FastModel.ts"
import { deskReader, isOfDesks } from "./drawnDesks.ts"
import { needsCaseTypes, type Terms, termsOf, writeTerms } from "./outputColumns.ts"
import type { Engine } from "./ManyDraws.ts"
import { type PricedTerms, pricedTerms, writePriced } from "./pricedTerms.ts"
import { collapses, plainEngine } from "./plainEngine.ts"
import { siteFteOf } from "./siteFteOf.ts"
import { isOfSite, siteReader } from "./siteMetrics.ts"
import type { Today } from "./Today.ts"
import type { Workspace } from "./Workspace.ts"
import { isYearly, readYearly, yearlyMoney } from "./yearlyMoney.ts"

export type { BlockKernel } from "./block/BlockKernel.ts"
export { isOfDesks } from "./drawnDesks.ts"
export type { Engine } from "./ManyDraws.ts"

/**
 * Whether the engine knows a metric: a sum of the country or of a case type, money that follows from what leaves each
 * municipality, or who is there; FTE of a whole municipality. Others are asked of the plain model.
 */
export const isSum = (metric: Metric, model: Model): boolean =>
  termsOf(metric) !== undefined ||
  isPriced(metric, model) ||
  (collapses(model) && (isOfDesks(model, metric) || isOfSite(metric)))

/** Whether it is money that the engine knows. */
const isPriced = (metric: Metric, model: Model): boolean =>
  collapses(model) && (pricedTerms(model, metric) !== undefined || isYearly(model, metric))

/** Whether a metric needs numbers by case type, which take longer. */
export const isByCaseType = (metric: Metric): boolean => needsCaseTypes(termsOf(metric))

/** A model arranged for values that differ from its own in some slots; threads and scenarios share nothing of it. */
export interface Arranged {
  readonly fast: FastModel
  /** Whether several draws can be evaluated at once; with a pace that varies they go one by one. */
  readonly takesMany: boolean
}

export const arrange = (model: Model, varies: (slot: Slot) => boolean): Arranged => {
  const moves = (slot: Slot) => restsOn(model.derived, [slot]).some(varies)
  const known = fixed.get(model)
  if (known !== undefined && !hasVaryingPace(model, moves)) return known
  const fast = fastModel(model, moves)
  const arranged = { fast, takesMany: hasFixedPace(fast) }
  if (arranged.takesMany) fixed.set(model, arranged)
  return arranged
}

/**
 * Models arranged with a pace that no draw changes: nothing of them is written over, so whoever asks next shares it.
 * Break-even asks once for each assumption: at 9,800 municipalities that took 8 of its 9 seconds.
 */
const fixed = new WeakMap<Model, Arranged>()

export interface EngineOptions {
  /** Draws at once; 1 unless given. */
  readonly width?: number
  /** Numbers by case type even where no metric needs them: for another engine that shares `today`. */
  readonly byCaseType?: boolean
  /** The status quo of another engine, evaluated before this one, where it is the same in every draw. */
  readonly today?: Today | undefined
}

/** Whether a metric is a sum that kernels know as well. */
export const isCollapsed = (metric: Metric): boolean => termsOf(metric) !== undefined

/** Whether a model's national totals are of the shape that kernels know. */
export const runsInKernel = ({ fast }: Arranged): boolean => isKnown(fast, false)

/**
 * All totals of scenarios that share their draws, a block at a time in WebAssembly, in memory that `room` has filled;
 * undefined where one of them is of another shape, or nothing is asked that `isCollapsed`. What it leaves, engines do.
 */
export const makeKernel = (
  scenarios: ReadonlyArray<KernelScenario>,
  inputs: KernelInputs,
  room: Room
): ((memory: WebAssembly.Memory) => BlockKernel) | undefined =>
  scenarios.some(({ metrics }) => metrics.length > 0) ? blockKernel(scenarios, inputs, room) : undefined

/** @param metrics those that `isSum` */
export const makeEngine = (
  { fast }: Arranged,
  metrics: ReadonlyArray<Metric>,
  { width = 1, byCaseType = metrics.some(isByCaseType), today }: EngineOptions = {}
): Engine => {
  if (!collapses(fast.model)) return plainEngine(fast.model, metrics, width)
  const space = makeWorkspace(fast, width, today)
  const values = columnsOf(fast.model.values, width)
  const writers = metrics.map((metric) => writerOf(fast.model, metric))
  const readers = {
    yearly: drawReader(writers, "yearly", metrics, width, yearsOf(fast, space, values)),
    desks: drawReader(writers, "desks", metrics, width, deskReader(fast, space, values)),
    sites: drawReader(writers, "sites", metrics, width, siteReader(fast, space))
  }
  let drawn: Partial<Record<Drawn, Float64Array>> = {}
  return {
    width,
    values,
    set: (slot, numbers, from) => copyColumn(numbers, from, values, slot * width, width),
    evaluate: () => {
      evaluate(fast, values, space, byCaseType, today !== undefined)
      drawn = {}
    },
    write: (k, out, at) => {
      const writer = writers[k]!
      if (typeof writer === "string") copyColumn((drawn[writer] ??= readers[writer]()), k * width, out, at, width)
      else if ("columns" in writer) writeTerms(writer, space.out, width, out, at)
      else writePriced(writer, { out: space.out, values, width }, out, at)
    },
    writeLeaves: (draw, leaves, at) => {
      const fte = siteFteOf(fast, space, draw).leaves
      for (let m = 0; m < fte.length; m++) leaves[m]![at] = fte[m]!
    },
    today: space.today
  }
}

/** What is read draw by draw: off a year of money, off desks, or off municipalities. */
type Drawn = "yearly" | "desks" | "sites"

/** How a metric comes about: as columns with signs, as columns at prices, or read draw by draw. */
const writerOf = (model: Model, metric: Metric): Terms | PricedTerms | Drawn => {
  const writer = termsOf(metric) ?? pricedTerms(model, metric) ?? drawnOf(model, metric)
  if (writer === undefined) throw new RangeError(`${metric.quantity} is no sum`)
  return writer
}

const drawnOf = (model: Model, metric: Metric): Drawn | undefined => {
  if (isYearly(model, metric)) return "yearly"
  if (isOfDesks(model, metric)) return "desks"
  return isOfSite(metric) ? "sites" : undefined
}

/** All metrics that are read in one way: what a draw needs for them is worked out once, and not kept. */
const drawReader =
  (
    writers: ReadonlyArray<Terms | PricedTerms | Drawn>,
    kind: Drawn,
    metrics: ReadonlyArray<Metric>,
    width: number,
    readerOf: (draw: number) => (metric: Metric) => number
  ) =>
  (): Float64Array => {
    const found = new Float64Array(metrics.length * width)
    const places = [...metrics.keys()].filter((k) => writers[k] === kind)
    for (let draw = 0; draw < width; draw++) {
      const read = readerOf(draw)
      for (const k of places) found[k * width + draw] = read(metrics[k]!)
    }
    return found
  }

const yearsOf = (fast: FastModel, space: Workspace, values: Float64Array) => {
  const { model } = fast
  const ofDraw = new Float64Array(model.values.length)
  return (draw: number) => {
    for (let slot = 0; slot < ofDraw.length; slot++) ofDraw[slot] = values[slot * space.width + draw]!
    const year = yearlyMoney(model, siteFteOf(fast, space, draw), ofDraw)
    return (metric: Metric): number => readYearly(model, year, metric)
  }
}
