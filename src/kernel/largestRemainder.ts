/** Whole seats in proportion to weights, so that they sum to what there is. */

/**
 * Largest remainder (Hamilton, Hare): each gets its quota rounded down, and what is left over goes one by one to the
 * largest remainders; where they tie, to whoever comes first.
 *
 * @param weights none below 0
 * @param seats a whole number
 * @example largestRemainder([50000, 30000, 20000, 7000], 41) // => [19, 11, 8, 3]
 */
export const largestRemainder = (weights: ReadonlyArray<number>, seats: number): ReadonlyArray<number> => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const quotas = weights.map((weight) => (weight / sum) * seats)
  const given = quotas.map((quota) => Math.floor(quota))
  const left = seats - given.reduce((total, one) => total + one, 0)
  // Remainders that only rounding parts are tied: the sort keeps their order.
  const order = quotas
    .map((quota, i) => ({ i, remainder: Math.round((quota - given[i]!) / TIED) }))
    .toSorted((one, other) => other.remainder - one.remainder)
  for (const { i } of order.slice(0, left)) given[i]! += 1
  return given
}

const TIED = 1e-9

/** Whom one more seat for all would cost one: largest remainders can do that (the Alabama paradox). By place. */
export const losersOfOneMore = (weights: ReadonlyArray<number>, seats: number): ReadonlyArray<number> => {
  const [now, then] = [largestRemainder(weights, seats), largestRemainder(weights, seats + 1)]
  return now.flatMap((one, i) => (then[i]! < one ? [i] : []))
}
