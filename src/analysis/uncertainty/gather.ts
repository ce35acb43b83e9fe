/** Figures gathered block by block: what is kept of the draws, and the spreads that come of it. */
import { minus } from "../../kernel/minus.ts"
import { shareOf } from "../../kernel/shareOf.ts"
import { mean } from "simple-statistics"
import { addToHistogram, type Histogram, mergeHistogram } from "../../kernel/quantiles.ts"
import { BLOCK } from "../../kernel/streams.ts"
import type { Loaded } from "../../scenario/load.ts"
import { mainQuantity } from "../mainQuantity.ts"
import { blockLimits } from "./blockLimits.ts"
import { certaintyOf } from "./certainty.ts"
import { PRECISE, type Precision } from "./Findings.ts"
import { BY_CASE_TYPE, DECISIVE, NATIONAL, type NationalFigure, placeInCaseType, placeOf } from "./figures.ts"
import { EXACT_BLOCKS, halfWidth, histogramOf, type Spread, spreadOf, spreadOfHistogram } from "./Spread.ts"

/** Blocks by which the edges of histograms are chosen: 8,192 draws know the range that is worth fine bins. */
export const PILOT_BLOCKS = 8

/** What is counted of one figure: two runs over other blocks add up to what one run counts. */
interface Tally {
  /** The 5th and the 95th percentile of every block; of decisive figures only. */
  readonly limits: Array<readonly [number, number]>
  /** Beyond what is kept as it is. */
  histogram: Histogram | undefined
}

/** Of every block: in what share of its draws the other scenario has more, and exactly as much. */
export interface Shares {
  readonly more: Array<number>
  readonly asMuch: Array<number>
}

/** Everything counted: figure by figure, and of each difference the shares of freed and of need. */
export interface Tallies {
  readonly figures: ReadonlyArray<Tally>
  readonly shares: ReadonlyArray<Shares>
}

/** A figure that is followed. */
interface Followed extends Tally {
  readonly decisive: boolean
  /** Followed through all blocks, not only through those that may be kept. */
  readonly isNational: boolean
  /** Its values, as many as are asked for, in the room of the simulation; they hold until another figure is asked. */
  readonly values: (length: number) => Float64Array
}

/**
 * Follow every figure in the room that a simulation fills.
 *
 * @param room where the values of a metric of `metricsOf` stand, by scenario and place; beyond the blocks that may be
 * kept, only those of national ones
 */
export const gather = (loaded: ReadonlyArray<Loaded>, room: (scenario: number, place: number) => Float64Array) => {
  const own = (s: number, place: number) => (length: number) => room(s, place).subarray(0, length)
  // One room for all differences: a list for each look would keep the collector busy for a tenth of the time.
  let differing = new Float64Array(0)
  const apart = (length: number): Float64Array => {
    if (differing.length < length) differing = new Float64Array(length)
    return differing.subarray(0, length)
  }
  const scenarios = loaded.map(({ compiled }, s) => ({
    fte: recordOf(NATIONAL, (figure) => follow(figure, own(s, placeOf(figure)))),
    caseTypes: compiled.model.caseTypes.map((_, c) =>
      recordOf(BY_CASE_TYPE, (figure) => follow(undefined, own(s, placeInCaseType(figure, c))))
    )
  }))
  const differences = loaded.slice(1).map((_, i) => ({
    fte: recordOf(NATIONAL, (figure) => {
      const [other, reference] = [own(i + 1, placeOf(figure)), own(0, placeOf(figure))]
      return follow(figure, (length) => minus(other(length), reference(length), apart(length)))
    }),
    freed: noShares(),
    need: noShares()
  }))
  const all = [
    ...scenarios.flatMap(({ fte, caseTypes }) => [Object.values(fte), caseTypes.flatMap((row) => Object.values(row))]),
    ...differences.map(({ fte }) => Object.values(fte))
  ].flat()
  /** Choose the edges of histograms by the first blocks, which stand in the room: alike in every part of a run. */
  const look = (): void => {
    for (const figure of all) figure.histogram = histogramOf(figure.values(PILOT_BLOCKS * BLOCK))
  }
  /** Count all blocks that may be kept, which stand in the room, and from here on every block that is taken. */
  const bin = (): void => {
    look()
    for (const figure of all) addToHistogram(figure.histogram!, figure.values(EXACT_BLOCKS * BLOCK))
  }
  const tallies: Tallies = { figures: all, shares: differences.flatMap(({ freed, need }) => [freed, need]) }
  /** Count what another run counted of the blocks that follow. */
  const add = (other: Tallies): void => {
    for (const [k, { limits, histogram }] of other.figures.entries()) {
      all[k]!.limits.push(...limits)
      if (histogram === undefined) continue
      if (all[k]!.histogram === undefined) all[k]!.histogram = histogram
      else mergeHistogram(all[k]!.histogram, histogram)
    }
    for (const [k, { more, asMuch }] of other.shares.entries()) {
      tallies.shares[k]!.more.push(...more)
      tallies.shares[k]!.asMuch.push(...asMuch)
    }
  }
  const take = (from: number, to: number, origin: number): void => {
    const length = (to - origin) * BLOCK
    for (const figure of all) {
      const counts = figure.histogram !== undefined && (figure.isNational || from < EXACT_BLOCKS)
      if (!figure.decisive && !counts) continue
      const values = figure.values(length).subarray((from - origin) * BLOCK)
      if (figure.decisive) figure.limits.push(...blockLimits(values))
      if (counts) addToHistogram(figure.histogram!, values)
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
        caseTypes: caseTypes.map((row) => askedRecordOf(BY_CASE_TYPE, (figure) => spread(row[figure])))
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
  return { look, bin, take, add, tallies, spreads, precision }
}

/** @param figure a national one; undefined for those of a case type */
const follow = (figure: NationalFigure | undefined, values: Followed["values"]): Followed => ({
  decisive: figure !== undefined && DECISIVE.includes(figure),
  isNational: figure !== undefined,
  values,
  limits: [],
  histogram: undefined
})

const noShares = (): Shares => ({ more: [], asMuch: [] })

const recordOf = <K extends string, A>(keys: ReadonlyArray<K>, of: (key: K) => A): Readonly<Record<K, A>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, A>

/**
 * Each worked out when it is first asked for: the page shows one figure of a case type, JSON all of them. Of the Danish
 * pair's 71 spreads 40 are left out then, a seventh of what 100,000 draws take.
 */
const askedRecordOf = <K extends string, A>(keys: ReadonlyArray<K>, of: (key: K) => A): Readonly<Record<K, A>> => {
  const known = new Map<K, A>()
  const asked = (key: K): A => {
    const found = known.get(key) ?? of(key)
    known.set(key, found)
    return found
  }
  const getters = keys.map((key) => [key, { enumerable: true, get: () => asked(key) }] as const)
  return Object.defineProperties({}, Object.fromEntries(getters)) as Record<K, A>
}
