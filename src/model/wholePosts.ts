/** Whole posts by centre: what is negotiated at a table where nobody is hired by tenths. */
import { largestRemainder, losersOfOneMore } from "../kernel/largestRemainder.ts"

export interface WholePosts {
  /** By centre; they sum to `total`. */
  readonly posts: ReadonlyArray<number>
  /** FTE of all centres, rounded. */
  readonly total: number
  /** Centres that would have a post less if there were one more in all, by place. */
  readonly losers: ReadonlyArray<number>
}

/** @param fte by centre */
export const wholePosts = (fte: ReadonlyArray<number>): WholePosts => {
  const total = Math.round(fte.reduce((sum, one) => sum + one, 0))
  return { posts: largestRemainder(fte, total), total, losers: losersOfOneMore(fte, total) }
}
