/** One run of draws in parts, each on a machine of its own, and the parts put together: bit by bit one run. */
import { Effect } from "effect"
import type { Histogram } from "../../kernel/quantiles.ts"
import { blocksFor, BLOCK } from "../../kernel/streams.ts"
import type { InvalidScenario, Loaded } from "../../scenario/load.ts"
import { DEFAULT_SEED } from "../draws/Draws.ts"
import type { UncertaintyFindings } from "./Findings.ts"
import { DECISIVE, metricsOf, NATIONAL } from "./figures.ts"
import { gather, PILOT_BLOCKS, type Tallies } from "./gather.ts"
import { type Part, packed, stretchOf, unpacked } from "./Part.ts"
import { BIN_BYTES, EXACT_BLOCKS } from "./Spread.ts"
import { stretchesOf } from "./stretchesOf.ts"
import { extentOf } from "./uncertainty.ts"

export interface ShardOptions {
  /** Of the whole run. */
  readonly draws: number
  readonly seed?: number | undefined
  readonly threads?: number | undefined
  readonly shard: Part["shard"]
  readonly tick?: (blocks: number) => Effect.Effect<void>
}

/** What a part holds of its own draws. */
export type Drawn = Pick<Part, "seed" | "draws" | "shard" | "values" | "figures" | "shares">

/** Draw one part. */
export const drawShard = (
  loaded: ReadonlyArray<Loaded>,
  { draws, seed = DEFAULT_SEED, threads, shard, tick }: ShardOptions
): Effect.Effect<Drawn, InvalidScenario> =>
  Effect.scoped(
    Effect.gen(function* () {
      const blocks = blocksFor(draws)
      const { from, to } = stretchOf(shard, blocks)
      const drawing = yield* stretchesOf(loaded, { blocks, seed, threads })
      const head = { seed, draws, shard }
      if (blocks <= EXACT_BLOCKS) {
        yield* drawing.run({ from, to, origin: from }, tick)
        const values = loaded.map((one, s) =>
          metricsOf(one).map((_, place) => packed(drawing.values(s, place).slice(0, (to - from) * BLOCK)))
        )
        return { ...head, values }
      }
      const gathered = gather(loaded, drawing.values)
      // Every part chooses the same bins, by the blocks that the first one counts.
      yield* drawing.run({ from: 0, to: PILOT_BLOCKS, origin: 0 })
      gathered.look()
      for (let done = from; done < to;) {
        const next = Math.min(to, done < EXACT_BLOCKS ? EXACT_BLOCKS : done + EXACT_BLOCKS)
        yield* drawing.run({ from: done, to: next, origin: done }, tick)
        gathered.take(done, next, done)
        done = next
      }
      return { ...head, ...written(gathered.tallies) }
    })
  )

/**
 * Whether a part holds as many numbers as its draws make, and nothing that no draw can be.
 *
 * @param counts of metrics, by scenario
 */
export const isWhole = (part: Part, counts: ReadonlyArray<number>): boolean => {
  const blocks = blocksFor(part.draws)
  const { from, to } = stretchOf(part.shard, blocks)
  if (blocks <= EXACT_BLOCKS) {
    const { values = [] } = part
    const bytes = (to - from) * BLOCK * Float64Array.BYTES_PER_ELEMENT
    return (
      values.length === counts.length &&
      values.every((metrics, s) => metrics.length === counts[s] && metrics.every((text) => holds(text, bytes)))
    )
  }
  const { figures = [], shares = [] } = part
  const bytes = (to - from) * Float64Array.BYTES_PER_ELEMENT
  return (
    shares.length === 2 * (counts.length - 1) &&
    shares.every(({ more, asMuch }) => holds(more, bytes) && holds(asMuch, bytes)) &&
    figures.length === counts.reduce((sum, count) => sum + count, 0) + (counts.length - 1) * NATIONAL.length &&
    figures.filter(({ limits }) => limits !== "").length === DECISIVE.length * (2 * counts.length - 1) &&
    figures.every(
      ({ limits, bins }) =>
        (limits === "" || holds(limits, 2 * bytes)) &&
        bins !== undefined &&
        unpacked(bins.counts).byteLength === BIN_BYTES &&
        (holds(bins.extremes, 2 * Float64Array.BYTES_PER_ELEMENT) || isEmpty(bins))
    )
  )
}

/** A part beyond the draws behind figures by case type counts none of those. */
const isEmpty = ({ extremes, counts }: { readonly extremes: string; readonly counts: string }): boolean =>
  extremes === packed(Float64Array.of(Infinity, -Infinity)) &&
  new Uint32Array(unpacked(counts)).every((count) => count === 0)

const holds = (text: string, bytes: number): boolean => {
  const found = unpacked(text)
  return found.byteLength === bytes && new Float64Array(found).every(Number.isFinite)
}

/** The findings of the whole run from all its parts, in order. */
export const mergedFindings = (loaded: ReadonlyArray<Loaded>, parts: ReadonlyArray<Part>): UncertaintyFindings => {
  const { draws, seed } = parts[0]!
  const blocks = blocksFor(draws)
  const exact = blocks <= EXACT_BLOCKS
  const values = exact ? loaded.map((_, s) => joined(parts, s)) : []
  const gathered = gather(loaded, (s, place) => values[s]?.[place] ?? new Float64Array(0))
  if (exact) gathered.take(0, blocks, 0)
  else for (const part of parts) gathered.add(read(part))
  return {
    ...gathered.spreads(blocks),
    precision: gathered.precision(),
    ...extentOf(blocks),
    seed,
    asked: draws
  }
}

/** The values of every metric of a scenario, part after part. */
const joined = (parts: ReadonlyArray<Part>, scenario: number): ReadonlyArray<Float64Array> =>
  parts[0]!.values![scenario]!.map((_, place) => {
    const pieces = parts.map(({ values }) => new Float64Array(unpacked(values![scenario]![place]!)))
    const whole = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  })

const written = ({ figures, shares }: Tallies): Pick<Drawn, "figures" | "shares"> => ({
  figures: figures.map(({ limits, histogram }) => ({
    limits: packed(Float64Array.from(limits.flat())),
    ...(histogram && { bins: binsOf(histogram) })
  })),
  shares: shares.map(({ more, asMuch }) => ({
    more: packed(Float64Array.from(more)),
    asMuch: packed(Float64Array.from(asMuch))
  }))
})

const binsOf = ({ low, high, counts, extremes }: Histogram) => ({
  low,
  high,
  extremes: packed(extremes),
  counts: packed(Uint32Array.from(counts))
})

const read = ({ figures = [], shares = [] }: Part): Tallies => ({
  figures: figures.map(({ limits, bins }) => {
    const flat = new Float64Array(unpacked(limits))
    return {
      limits: Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!] as const),
      histogram: bins && {
        low: bins.low,
        high: bins.high,
        extremes: new Float64Array(unpacked(bins.extremes)),
        counts: Float64Array.from(new Uint32Array(unpacked(bins.counts)))
      }
    }
  }),
  shares: shares.map(({ more, asMuch }) => ({
    more: [...new Float64Array(unpacked(more))],
    asMuch: [...new Float64Array(unpacked(asMuch))]
  }))
})
