/** Sums over municipalities of each case type's share of their work, as `addAlikeShares` has them. */
import { type Book, leastWork, type UpkeepFormulas } from "./Book.ts"
import type { Formula } from "./Step.ts"

/**
 * By case type; of the sites at places `from` to `to`, which have volume in every case type.
 *
 * @param perVolume FTE of each case type per unit of paced volume
 */
export const sharesOf = (
  { f, fast, ...book }: Book,
  perVolume: ReadonlyArray<Formula>,
  upkeep: UpkeepFormulas,
  from: number,
  to: number
): ReadonlyArray<Formula> => {
  const none = perVolume.map(() => f.constant(0))
  if (from === to) return none
  const lanes = [...perVolume.keys()].filter((c) => !f.isZero(perVolume[c]!))
  // A site where nothing is done counts equally for all.
  if (lanes.length === 0) return perVolume.map(() => f.constant((to - from) / perVolume.length))
  const least = f.needPositive(leastWork({ f, fast, ...book }, upkeep))
  const leastUpkeep = f.mul(upkeep.minimumTrained, f.needPositive(upkeep.ftePerPerson))
  const busy = lanes.map((c) => f.needPositive(perVolume[c]!))
  const sums = f.shares(
    lanes.map((c) => fast.pacedOf[c]!.subarray(from, to)),
    [...busy.map((work) => f.div(work, least)), ...busy.map((work) => f.div(work, leastUpkeep))]
  )
  return none.map((nothing, c) => (lanes.includes(c) ? sums[lanes.indexOf(c)]! : nothing))
}
