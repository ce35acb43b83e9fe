/** Blocks of draws that are taken when nobody says how many. */
import { arrange, runsInKernel } from "../../engine/Engine.ts"
import type { Loaded } from "../../scenario/load.ts"
import { uncertainIn } from "./Sampling.ts"

/**
 * At most `usual`, and up to `most` where all of it runs in kernels. Where a draw staffs every line of a promise anew it
 * takes some hundred times as long as another, and fewer are taken: about a minute of them rather than an hour. Which
 * scenarios these are depends on the files alone.
 */
export const unaskedBlocks = (loaded: ReadonlyArray<Loaded>, usual: number, most = usual): number => {
  if (loaded.some(({ compiled }) => compiled.model.service !== null)) return Math.min(usual, BLOCKS_OF_SERVICE)
  return most > usual && loaded.every(isQuick) ? most : usual
}

const isQuick = (loaded: Loaded): boolean => {
  const slots = new Set(uncertainIn(loaded).map(({ slot }) => slot))
  return runsInKernel(arrange(loaded.compiled.model, (slot) => slots.has(slot)))
}

const BLOCKS_OF_SERVICE = 2
