/** The standard normal distribution: density, distribution function and its inverse, near machine precision. */

/** Density of the standard normal at `x`. */
export const normalPdf = (x: number): number => Math.exp(-0.5 * x * x) * INVERSE_ROOT_TWO_PI

/**
 * Probability that a standard normal is at most `x`, with small relative error in the lower tail too.
 *
 * Cody's rational approximations of erfc (W. J. Cody 1969, Mathematics of Computation 23, 631–637).
 *
 * @example normalCdf(1.6448536269514722) // => 0.95
 */
export const normalCdf = (x: number): number => {
  const distance = Math.abs(x)
  if (distance < CENTRE_LIMIT) {
    return 0.5 + x * ratio(x * x, CENTRE_ABOVE, CENTRE_BELOW)
  }
  const lowerTail = Number.isNaN(x) ? NaN : distance < TAIL_LIMIT ? flankTail(distance) : farTail(distance)
  return x < 0 ? lowerTail : 1 - lowerTail
}

/**
 * The value that a standard normal stays below with probability `p`; −Infinity at 0, Infinity at 1, NaN outside.
 *
 * Algorithm AS 241, PPND16 (M. J. Wichura 1988, Applied Statistics 37, 477–484): relative error about 1e-16.
 *
 * @example normalQuantile(0.95) // => 1.6448536269514722
 */
export const normalQuantile = (p: number): number => {
  const fromMiddle = p - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(0.180625 - fromMiddle * fromMiddle, MIDDLE_ABOVE, MIDDLE_BELOW)
  }
  const tail = fromMiddle < 0 ? p : 1 - p
  if (!(tail > 0)) return tail === 0 ? fromMiddle * Infinity : NaN
  const depth = Math.sqrt(-Math.log(tail))
  const distance = depth <= 5 ? ratio(depth - 1.6, NEAR_ABOVE, NEAR_BELOW) : ratio(depth - 5, FAR_ABOVE, FAR_BELOW)
  return fromMiddle < 0 ? -distance : distance
}

const flankTail = (distance: number): number => gaussian(distance) * ratio(distance, FLANK_ABOVE, FLANK_BELOW)

const farTail = (distance: number): number => {
  if (distance === Infinity) return 0
  const inverseSquare = 1 / (distance * distance)
  const correction = inverseSquare * ratio(inverseSquare, TAIL_ABOVE, TAIL_BELOW)
  return (gaussian(distance) * (INVERSE_ROOT_TWO_PI - correction)) / distance
}

/** exp(−x²/2) with x² split into an exact part and a rest, so that the rounding of x² is not magnified. */
const gaussian = (distance: number): number => {
  const coarse = Math.trunc(distance * 16) / 16
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (distance - coarse) * (distance + coarse))
}

/** One polynomial over another, both with the highest power first. */
const ratio = (x: number, above: ReadonlyArray<number>, below: ReadonlyArray<number>): number =>
  horner(x, above) / horner(x, below)

const horner = (x: number, coefficients: ReadonlyArray<number>): number => {
  let value = 0
  for (let index = 0; index < coefficients.length; index++) value = value * x + (coefficients[index] as number)
  return value
}

const INVERSE_ROOT_TWO_PI = 0.3989422804014327

// Cody: |x| below 0.67448975 (the quartiles), below √32, and beyond.
const CENTRE_LIMIT = 0.67448975
const TAIL_LIMIT = Math.sqrt(32)
const CENTRE_ABOVE = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356
]
const CENTRE_BELOW = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const FLANK_ABOVE = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978
]
const FLANK_BELOW = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992
]
const TAIL_ABOVE = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5
]
const TAIL_BELOW = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5
]

// Wichura: |p − 0.5| at most 0.425, √(−ln tail) at most 5, and beyond.
const MIDDLE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665
]
const MIDDLE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1
]
const NEAR_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835
]
const NEAR_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1
]
const FAR_ABOVE = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103
]
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1
]
