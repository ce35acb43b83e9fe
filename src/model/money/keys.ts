/** Keys: how an amount is shared among municipalities. */

/** A threshold, and what every unit above it weighs. */
export interface Band {
  readonly above: number
  readonly weight: number
}

/**
 * A size with its upper parts counted at less, band by band.
 *
 * @param bands ascending
 * @example weighted(528_208, [{ above: 150_000, weight: 0.744 }]) // => 431386.752, as BEK 1629/2020 counts Copenhagen
 */
export const weighted = (size: number, bands: ReadonlyArray<Band>): number => {
  let counted = bands.length === 0 ? size : Math.min(size, bands[0]!.above)
  for (const [i, { above, weight }] of bands.entries()) {
    const until = bands[i + 1]?.above ?? Infinity
    counted += Math.max(0, Math.min(size, until) - above) * weight
  }
  return counted
}

/**
 * Weights as shares that sum to 1 over those that take part. Where all weights are 0 nobody is singled out: they share
 * equally, so that what has to be paid is paid.
 */
export const sharesOf = (weights: ArrayLike<number>, participates: ArrayLike<number>): Float64Array => {
  const counted = Float64Array.from(weights, (weight, m) => (participates[m] === 0 ? 0 : weight))
  const total = sumOf(counted)
  if (total > 0) return counted.map((weight) => weight / total)
  const those = Float64Array.from(participates, (takesPart) => (takesPart === 0 ? 0 : 1))
  const count = Math.max(1, sumOf(those))
  return those.map((one) => one / count)
}

export const sumOf = (numbers: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!
  return sum
}
