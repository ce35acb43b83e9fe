/** Which ways of training a scenario takes, what other mixes that reach as much would cost, and when an academy pays. */
import type { Allocation } from "../model/allocate.ts"
import type { Model, Upkeep } from "../model/Model.ts"
import { pricesOf } from "../model/money/prices.ts"
import type { Side } from "../model/Side.ts"
import { academyBreakEven, effectOfOne, type Mix, mixesOf, reaching } from "../model/training/plan.ts"
import { trainingOf } from "../model/training/trainingOf.ts"
import { upkeepBySide } from "../model/training/upkeepBySide.ts"
import { costOfOne } from "../model/training/Way.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import type { Named } from "../scenario/Names.ts"

export interface TrainingFindings {
  readonly side: Side
  readonly ways: ReadonlyArray<Named>
  /** Effective hours that a trained person needs in a year, and people who take part. */
  readonly required: number
  readonly people: number
  readonly taken: Mix
  /** Mixes that reach what is required, the cheapest first; with the one that is taken, wherever it stands. */
  readonly mixes: ReadonlyArray<Mix>
  /** The cheapest of the others; undefined where no other reaches as much. */
  readonly nextBest: Mix | undefined
  readonly academies: ReadonlyArray<Academy>
  /** ISO 4217 code; undefined where nothing is said of money, and hours decide. */
  readonly currency: string | undefined
}

/** A way with a fixed cost, and from how many people on it is cheaper than the cheapest way by the head. */
interface Academy {
  readonly way: number
  /** Infinite where it never is, or there is no other way. */
  readonly people: number
}

/** One for each side whose people are trained in ways; none where components are all that is said. */
export const trainingFindings = ({ model, names }: Compiled, allocation: Allocation): ReadonlyArray<TrainingFindings> =>
  upkeepBySide(model).flatMap(([side, upkeep]) => {
    if (upkeep.ways.length === 0) return []
    const { reached } = trainingOf(model, allocation, side)
    const all = mixesOf(model, allocation, side, upkeep)
    const taken = all.find(({ times }) => times.every((n, w) => n === upkeep.ways[w]!.times))
    if (reached === 0 || taken === undefined) return []
    const required = allocation.values[upkeep.required]!
    const enough = reaching(all, required).filter((mix) => mix !== taken)
    const mixes = [taken, ...enough.slice(0, SHOWN - 1)].toSorted((a, b) => a.cost - b.cost || a.hours - b.hours)
    return {
      side,
      ways: names.ways?.[side] ?? [],
      required,
      people: reached,
      taken,
      mixes,
      nextBest: enough[0],
      academies: model.money === null ? [] : academiesOf(model, upkeep, allocation.values),
      currency: names.money?.currency
    }
  })

/** Mixes that a table shows: whoever wants all of them changes `choose`. */
const SHOWN = 6

/** The price outside is that of as many effective hours in the cheapest way that costs by the head alone. */
const academiesOf = ({ money }: Model, { ways }: Upkeep, values: Float64Array): ReadonlyArray<Academy> => {
  if (money === null) return []
  const perEffect = ways
    .filter((way) => way.fixedPerYear === null && costOfOne(way, values) > 0)
    .map((way) => costOfOne(way, values) / effectOfOne(way, values))
  return ways.flatMap((way, w) => {
    if (way.fixedPerYear === null) return []
    const outside = Math.min(...perEffect) * effectOfOne(way, values)
    const fixed = pricesOf(values).of(way.fixedPerYear)
    const isComparable = perEffect.length > 0 && Number.isFinite(outside)
    return {
      way: w,
      people: isComparable ? academyBreakEven({ fixed, outside, inside: costOfOne(way, values) }) : Infinity
    }
  })
}
