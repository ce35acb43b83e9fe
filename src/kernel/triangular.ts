/** The triangular distribution: density rising in a straight line to the mode and falling in one to the end. */

type Range = { readonly low: number; readonly mode: number; readonly high: number }

/** Inverse distribution function at `u`, 0..1. */
export const triangularQuantile = ({ low, mode, high }: Range, u: number): number => {
  const width = high - low
  return u * width <= mode - low
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode))
}

/** Distribution function for `x` inside low..high. */
export const triangularCdf = ({ low, mode, high }: Range, x: number): number =>
  x < mode ? (x - low) ** 2 / ((high - low) * (mode - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - mode))

export const triangularMean = ({ low, mode, high }: Range): number => (low + mode + high) / 3

export const triangularVariance = ({ low, mode, high }: Range): number =>
  ((high - low) ** 2 + (mode - low) * (mode - high)) / 18
