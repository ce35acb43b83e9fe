/** Blocks of draws that are taken when nobody says how many. */
import { arrange, runsInKernel } from "../../engine/Engine.ts"
import type { Loaded } from "../../scenario/load.ts"
import { uncertainIn } from "./Sampling.ts"

/**
 * At most `usual`, and up to `most` where all of it runs in kernels; fewer of more than a thousand municipalities. Where
 * a draw staffs every line of a promise anew it takes some hundred times as long as another, and fewer are taken: about
 * a minute of them rather than an hour. Which scenarios these are depends on the files alone.
 */
export const unaskedBlocks = (loaded: ReadonlyArray<Loaded>, usual: number, most = usual): number => {
  if (loaded.some(({ compiled }) => compiled.model.service !== null)) return Math.min(usual, BLOCKS_OF_SERVICE)
  const many = Math.max(FEWEST_BLOCKS, Math.floor(MUNICIPALITY_BLOCKS / municipalitiesIn(loaded)))
  if (many < usual) return many
  return most > usual && loaded.every(isQuick) ? Math.min(most, many) : usual
}

/** Of the scenario with most of them. */
export const municipalitiesIn = (loaded: ReadonlyArray<Loaded>): number =>
  Math.max(...loaded.map(({ compiled }) => compiled.model.municipalities))

const isQuick = (loaded: Loaded): boolean => {
  const slots = new Set(uncertainIn(loaded).map(({ slot }) => slot))
  return runsInKernel(arrange(loaded.compiled.model, (slot) => slots.has(slot)))
}

const BLOCKS_OF_SERVICE = 2

/**
 * Municipalities times blocks: figures by case type look at every municipality in every draw. As many as 131,072 draws
 * of a thousand municipalities take a few seconds.
 */
const MUNICIPALITY_BLOCKS = 128_000
/** A single block gives no measure of the draws' own error. */
const FEWEST_BLOCKS = 4
