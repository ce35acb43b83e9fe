/** Blocks of draws that are taken when nobody says how many. */
import type { Loaded } from "../../scenario/load.ts"

/**
 * At most `usual`. Where a draw staffs every line of a promise anew it takes some hundred times as long as another, and
 * fewer are taken: about a minute of them rather than an hour. Which scenarios these are depends on the files alone.
 */
export const unaskedBlocks = (loaded: ReadonlyArray<Loaded>, usual: number): number =>
  loaded.some(({ compiled }) => compiled.model.service !== null) ? Math.min(usual, BLOCKS_OF_SERVICE) : usual

const BLOCKS_OF_SERVICE = 2
