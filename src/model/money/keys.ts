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
  if (bands.length === 0) return size
  let counted = Math.min(size, bands[0]!.above)
  for (let i = 0; i < bands.length; i++) {
    const { above, weight } = bands[i]!
    const until = i + 1 < bands.length ? bands[i + 1]!.above : Infinity
    counted += Math.max(0, Math.min(size, until) - above) * weight
  }
  return counted
}

/**
 * Weights as shares that sum to 1 over those that take part. Where all weights are 0 nobody is singled out: they share
 * equally, so that what has to be paid is paid.
 */
export const sharesOf = (weights: ArrayLike<number>, participates: ArrayLike<number>): Float64Array => {
  const shares = new Float64Array(weights.length)
  let total = 0
  for (let m = 0; m < shares.length; m++) if (participates[m] !== 0) total += shares[m] = weights[m]!
  if (total > 0) {
    for (let m = 0; m < shares.length; m++) shares[m]! /= total
    return shares
  }
  let count = 0
  for (let m = 0; m < shares.length; m++) if (participates[m] !== 0) count++
  for (let m = 0; m < shares.length; m++) shares[m] = participates[m] === 0 ? 0 : 1 / count
  return shares
}

export const sumOf = (numbers: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!
  return sum
}
