/** Which share of the staff whose task moves goes along, over the municipalities. */
import type { Model } from "../Model.ts"

/**
 * The share that a transition says, weighted by what leaves each municipality where it differs; all of them where the
 * scenario does not say how the change comes about.
 *
 * @param leaves FTE by municipality
 */
export const followShare = ({ transition }: Model, values: Float64Array, leaves: Float64Array): number => {
  if (transition === null) return 1
  const { follow } = transition
  if (follow.kind === "share") return values[follow.share]!
  let [all, going] = [0, 0]
  for (let m = 0; m < leaves.length; m++) {
    const fte = Math.max(0, leaves[m]!)
    all += fte
    going += fte * follow.column[m]!
  }
  return all > 0 ? going / all : 0
}
