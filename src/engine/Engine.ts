/** The door of the engine: a model evaluated for many draws at once, to the numbers of the plain model (to 1e-9). */
import { restsOn } from "../model/derived.ts"
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { columnsOf, copyColumn } from "./draws.ts"
import { evaluate, fillSiteWork, makeWorkspace } from "./evaluate.ts"
import { type FastModel, fastModel, hasFixedPace, hasVaryingPace } from "./FastModel.ts"
import { needsCaseTypes, termsOf, writeTerms } from "./outputColumns.ts"
import type { Engine } from "./ManyDraws.ts"
import { pricedTerms, writePriced } from "./pricedTerms.ts"
import { collapses, plainEngine } from "./plainEngine.ts"
import type { Today } from "./Today.ts"

export type { Engine } from "./ManyDraws.ts"

/**
 * Whether the engine knows a metric: a sum of the country or of a case type, or smooth money that is such a sum at the
 * prices of the model. Others are asked of the plain model.
 */
export const isSum = (metric: Metric, model: Model): boolean => termsOf(metric) !== undefined || isPriced(metric, model)

/** Whether it is money that the engine knows. */
export const isPriced = (metric: Metric, model: Model): boolean =>
  collapses(model) && pricedTerms(model, metric) !== undefined

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

/** @param metrics those that `isSum` */
export const makeEngine = (
  { fast }: Arranged,
  metrics: ReadonlyArray<Metric>,
  { width = 1, byCaseType = metrics.some(isByCaseType), today }: EngineOptions = {}
): Engine => {
  if (!collapses(fast.model)) return plainEngine(fast.model, metrics, width)
  const space = makeWorkspace(fast, width, today)
  const values = columnsOf(fast.model.values, width)
  const terms = metrics.map((metric) => {
    const found = termsOf(metric)
    if (found !== undefined) return found
    const priced = pricedTerms(fast.model, metric)
    if (priced === undefined) throw new RangeError(`${metric.quantity} is no sum`)
    return priced
  })
  return {
    width,
    values,
    set: (slot, numbers, from) => copyColumn(numbers, from, values, slot * width, width),
    evaluate: () => evaluate(fast, values, space, byCaseType, today !== undefined),
    write: (k, out, at) => {
      const own = terms[k]!
      if ("columns" in own) writeTerms(own, space.out, width, out, at)
      else writePriced(own, { out: space.out, values, width }, out, at)
    },
    writeLeaves: (draw, leaves, at) => {
      const work = fillSiteWork(fast, space, draw)
      // Those that do not take part keep what they have; allowances are the same before and after.
      for (let site = 0; site < fast.ranges.inside; site++) {
        const after = work.local[site]! + work.coordinates[site]! * work.coordinationFte
        leaves[fast.sites[site]!]![at] = (work.today[site]! - after) * (1 + space.today.perFte[draw]!)
      }
    },
    today: space.today
  }
}
