/** How sure the figures are: spreads of every scenario and of paired differences, with the precision of the draws. */
import { Effect } from "effect"
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import type { InvalidScenario, Loaded } from "../../scenario/load.ts"
import { DEFAULT_SEED } from "../draws/Draws.ts"
import { unaskedBlocks } from "../draws/unaskedBlocks.ts"
import type { UncertaintyFindings } from "./Findings.ts"
import { gather } from "./gather.ts"
import { EXACT_BLOCKS } from "./Spread.ts"
import { stretchesOf } from "./stretchesOf.ts"

export interface UncertaintyOptions {
  /** Fixes the number of draws, rounded up to whole blocks; else drawing stops when the figures are precise. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  readonly threads?: number | undefined
}

/**
 * Blocks after which the precision is looked at. They are fixed, so that the answer depends on nothing but the seed.
 */
const LOOKS = [8, 16, 32, 64]

/**
 * The most that are drawn unasked where all of it runs in kernels: nine hundred thousand draws of the Danish pair know
 * its limits to half an FTE, and take two seconds of processor time more than a hundred thousand.
 */
const MOST_BLOCKS = 8 * EXACT_BLOCKS

/** @param tick hears how many more blocks are done, of the most that `blocksOf` says there may be */
export const uncertainty = (
  loaded: ReadonlyArray<Loaded>,
  { draws, seed = DEFAULT_SEED, threads }: UncertaintyOptions = {},
  tick?: (blocks: number) => Effect.Effect<void>
): Effect.Effect<UncertaintyFindings, InvalidScenario> =>
  Effect.scoped(
    Effect.gen(function* () {
      const most = blocksOf(draws, loaded)
      const drawing = yield* stretchesOf(loaded, { blocks: most, seed, threads })
      const gathered = gather(loaded, drawing.values)
      let done = 0
      for (const look of draws === undefined ? looksUpTo(most) : stretches(most)) {
        if (done === EXACT_BLOCKS) gathered.bin()
        // Beyond what is kept, every stretch is written over the one before, which has been counted.
        const origin = look > EXACT_BLOCKS ? done : 0
        yield* drawing.run({ from: done, to: look, origin }, tick)
        gathered.take(done, look, origin)
        done = look
        if (draws === undefined && gathered.precision().reached) break
      }
      return { ...gathered.spreads(done), precision: gathered.precision(), ...extentOf(done), seed, asked: draws }
    })
  )

/** How much was drawn. */
export const extentOf = (
  blocks: number
): Pick<UncertaintyFindings, "draws" | "blocks" | "caseTypeDraws" | "exact"> => ({
  draws: blocks * BLOCK,
  blocks,
  caseTypeDraws: Math.min(blocks, EXACT_BLOCKS) * BLOCK,
  exact: blocks <= EXACT_BLOCKS
})

/** The most blocks that will be drawn. */
export const blocksOf = (draws: number | undefined, loaded: ReadonlyArray<Loaded>): number =>
  draws === undefined ? unaskedBlocks(loaded, EXACT_BLOCKS, MOST_BLOCKS) : blocksFor(draws)

const looksUpTo = (most: number): ReadonlyArray<number> => [...LOOKS.filter((look) => look < most), ...stretches(most)]

const stretches = (blocks: number): ReadonlyArray<number> =>
  Array.from({ length: Math.ceil(blocks / EXACT_BLOCKS) }, (_, i) => Math.min(blocks, (i + 1) * EXACT_BLOCKS))
