/** The PERT distribution: a beta stretched over low..high whose mode weighs four times as much as an end. */

import { betaCdf, betaQuantile } from "./beta.ts"

/** Weight of the mode against the ends (λ); 4 is the classical choice and the only one casecap offers. */
const PERT_WEIGHT = 4

/** The a and b of any PERT's beta together. */
export const SUM_OF_PERT_SHAPES = 2 + PERT_WEIGHT

type Range = { readonly low: number; readonly mode: number; readonly high: number }

/**
 * Shapes of the beta on 0..1 behind a PERT with low < high: a = 1 + λ(mode − low)/(high − low), b likewise from above.
 */
export const pertShapes = ({ low, mode, high }: Range): { readonly a: number; readonly b: number } => ({
  a: 1 + (PERT_WEIGHT * (mode - low)) / (high - low),
  b: 1 + (PERT_WEIGHT * (high - mode)) / (high - low)
})

/** Inverse distribution function at `u`, 0..1. */
export const pertQuantile = (range: Range, u: number): number => {
  const { low, high } = range
  if (low === high) return low
  const { a, b } = pertShapes(range)
  return low + (high - low) * betaQuantile(u, a, b)
}

/** Distribution function for `x` inside low..high. */
export const pertCdf = (range: Range, x: number): number => {
  const { a, b } = pertShapes(range)
  return betaCdf((x - range.low) / (range.high - range.low), a, b)
}

export const pertMean = ({ low, mode, high }: Range): number => (low + PERT_WEIGHT * mode + high) / (PERT_WEIGHT + 2)

/** Variance of the beta itself, which is not the textbook ((high − low)/6)². */
export const pertVariance = (range: Range): number => {
  const mean = pertMean(range)
  return ((mean - range.low) * (range.high - mean)) / (PERT_WEIGHT + 3)
}
