/** Parts of a difference in every draw from all coalitions: exact. */
import { vectorShapley } from "../../kernel/shapley.ts"
import { coalition } from "./coalitions.ts"
import { BATCH, type Ends, type MixtureDraws, type PartsInDraws } from "./MixtureDraws.ts"
import { pieceOf } from "./pieceOf.ts"

/** Yields the share of the work that is done. */
export const partsByCoalitions = function* (
  { draws, evaluate }: MixtureDraws,
  players: number,
  [none, all]: Ends
): Generator<number, PartsInDraws> {
  const coalitions = 2 ** players
  const values = [none]
  for (let mask = 1; mask < coalitions - 1; mask = values.length) {
    const count = Math.min(BATCH, coalitions - 1 - mask)
    const next = Array.from({ length: count }, (_, i) => coalition(mask + i, players))
    values.push(...(yield* pieceOf(evaluate(next), count / coalitions, mask / coalitions)))
  }
  values.push(all)
  const metrics = none.length
  const parts = Array.from({ length: players * metrics }, () => new Float64Array(draws))
  const table = new Float64Array(coalitions * metrics)
  for (let i = 0; i < draws; i++) {
    for (const [mask, numbers] of values.entries()) {
      for (let j = 0; j < metrics; j++) table[mask * metrics + j] = numbers[j]![i]!
    }
    for (const [place, part] of vectorShapley(players, table, metrics).entries()) parts[place]![i] = part
  }
  return parts
}
