/** How likely one uncertain number is at least as large as another, whatever their distributions. */
import { cdf, type Distribution, quantile, support } from "./Distribution.ts"

/** A number that is certain, or what is believed about one that is not. */
export type Uncertain = number | Distribution

/**
 * Probability that `x` is at least `y`, both in one unit and independent: ∫ F_y(Q_x(u)) du over 0..1, with F the
 * distribution function of the one and Q the quantiles of the other. Absolute error about 1e-12.
 *
 * @example probabilityAtLeast({ kind: "uniform", low: 0, high: 1 }, 0.25) // => 0.75
 */
export const probabilityAtLeast = (x: Uncertain, y: Uncertain): number => {
  const [one, other] = [settled(x), settled(y)]
  if (typeof one === "number") return typeof other === "number" ? Number(one >= other) : cdf(other, one)
  if (typeof other === "number") return 1 - cdf(one, other)
  const ends = [...new Set([0, 1, ...bends(one, other)])].toSorted((a, b) => a - b)
  const at = (u: number): number => cdf(other, quantile(one, u))
  return ends.slice(1).reduce((sum, to, i) => sum + integral(at, ends[i]!, to), 0)
}

/** A distribution without width is a certain number. */
const settled = (uncertain: Uncertain): Uncertain => {
  if (typeof uncertain === "number") return uncertain
  const { low, high } = support(uncertain)
  return low === high ? low : uncertain
}

/** Shares of `x` at which the integrand bends or turns quickly: modes, and where `y` begins, climbs and ends. */
const bends = (x: Distribution, y: Distribution): ReadonlyArray<number> =>
  [...TURNS.map((u) => quantile(y, u)), ...[x, y].flatMap((one) => (one.kind === "triangular" ? [one.mode] : []))].map(
    (value) => cdf(x, value)
  )

const TURNS = [0, 1e-12, 1e-6, 1e-3, 0.1, 0.5, 0.9, 0.999, 1 - 1e-6, 1 - 1e-12, 1]

/** The double-exponential rule (Takahasi and Mori 1974): it does not mind slopes without end at either end. */
const integral = (f: (u: number) => number, from: number, to: number): number => {
  const width = to - from
  let sum = 0
  for (let t = -FARTHEST; t <= FARTHEST; t += STEP) {
    const share = 1 / (1 + Math.exp(-Math.PI * Math.sinh(t)))
    const weight = Math.PI * Math.cosh(t) * share * (1 - share)
    if (weight > 0) sum += weight * f(from + width * share)
  }
  return sum * STEP * width
}

const STEP = 1 / 16
/** What lies beyond weighs less than 1e-16. */
const FARTHEST = 3.25
