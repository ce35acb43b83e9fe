/** The beta distribution on 0..1: distribution function and its inverse, accurate to 1e-12 for PERT shapes. */

/**
 * Natural logarithm of the gamma function for x > 0, to about 1e-15 absolute for small x.
 *
 * Lanczos' approximation with g = 7 and Godfrey's nine coefficients; reflection below one half.
 *
 * @example logGamma(5) // => 3.178053830347946 (ln 24)
 */
export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let series = LANCZOS_CONSTANT
  for (let index = 0; index < LANCZOS.length; index++) series += (LANCZOS[index] as number) / (x + index)
  const shifted = x + LANCZOS_G - 0.5
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series)
}

/**
 * Probability that a beta variable of shapes `a`, `b` > 0 is at most `x` (the regularised incomplete beta function).
 *
 * @example betaCdf(0.5, 2, 4) // => 0.8125
 */
export const betaCdf = (x: number, a: number, b: number): number => {
  if (!(x > 0)) return x <= 0 ? 0 : NaN
  if (x >= 1) return 1
  return cdfWith(x, a, b, logBetaOf(a, b))
}

/**
 * The value that a beta variable of shapes `a`, `b` > 0 stays below with probability `p`; NaN outside 0..1. A `guess`
 * within a few per cent halves the work; one at the wrong end of 0..1 costs digits there.
 *
 * @example betaQuantile(0.8125, 2, 4) // => 0.5
 */
export const betaQuantile = (p: number, a: number, b: number, guess?: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? 0 : p === 1 ? 1 : NaN
  const logBeta = logBetaOf(a, b)
  const mean = a / (a + b)
  const usable = guess !== undefined && guess > 0 && guess < 1 ? guess : undefined
  const fromBelow = usable === undefined ? p <= cdfWith(mean, a, b, logBeta) : usable <= mean
  // Solved from the end that is nearer, so that it is accurate relative to its distance to that end.
  if (fromBelow) return smallQuantile(p, a, b, logBeta, usable)
  return 1 - smallQuantile(1 - p, b, a, logBeta, usable === undefined ? undefined : 1 - usable)
}

/** Newton on ln F against ln x, where F is nearly a straight line for small x, kept inside a shrinking bracket. */
const smallQuantile = (p: number, a: number, b: number, logBeta: number, guess: number | undefined): number => {
  let low = 0
  let high = 1
  let x = guess ?? Math.min(a / (a + b), Math.exp((Math.log(p * a) + logBeta) / a))
  if (x === 0) return 0
  for (let iteration = 0; iteration < NEWTON_LIMIT; iteration++) {
    const probability = cdfWith(x, a, b, logBeta)
    if (probability < p) low = x
    else high = x
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta)
    const newton = x * Math.exp((Math.log(p / probability) * probability) / (x * density))
    if (Math.abs(newton - x) <= NEWTON_TOLERANCE * x) return newton
    x = newton > low && newton < high ? newton : low > 0 ? Math.sqrt(low * high) : high / 1024
  }
  return x
}

/** The distribution function at x inside 0..1, with the logarithm of the beta function known. */
const cdfWith = (x: number, a: number, b: number, logBeta: number): number =>
  x < (a + 1) / (a + b + 2) ? lowerPart(x, 1 - x, a, b, logBeta) : 1 - lowerPart(1 - x, x, b, a, logBeta)

const logBetaOf = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/** The distribution function left of the mean, by the continued fraction DLMF 8.17.22 evaluated after Lentz. */
const lowerPart = (x: number, oneMinusX: number, a: number, b: number, logBeta: number): number => {
  const front = Math.exp(a * Math.log(x) + b * Math.log(oneMinusX) - logBeta) / a
  let above = 1
  let below = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = below
  for (let m = 1; m <= FRACTION_LIMIT; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    below = 1 / awayFromZero(1 + even * below)
    above = awayFromZero(1 + even / above)
    fraction *= above * below
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    below = 1 / awayFromZero(1 + odd * below)
    above = awayFromZero(1 + odd / above)
    fraction *= above * below
    if (Math.abs(above * below - 1) < FRACTION_TOLERANCE) break
  }
  return front * fraction
}

const awayFromZero = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value)

const SMALLEST = 1e-300
/** Enough for shapes up to some ten thousands; PERT shapes need under twenty. */
const FRACTION_LIMIT = 1000
const FRACTION_TOLERANCE = 2e-16
/** Newton takes three to five steps; the limit is what halving needs where a shape below one defeats it. */
const NEWTON_LIMIT = 200
/** A step this small leaves an error of about its square. */
const NEWTON_TOLERANCE = 1e-8

const HALF_LOG_TWO_PI = 0.9189385332046728
const LANCZOS_G = 7
const LANCZOS_CONSTANT = 0.9999999999998099
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7
]
