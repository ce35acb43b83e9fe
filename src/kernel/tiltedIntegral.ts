/** The integral behind incomplete gamma functions, at a cost that does not grow with their arguments. */

/**
 * `ln ∫ e^(a s − b (e^s − 1)) ds` between two ends. With t = e^s it is a piece of the gamma function of `a`; its
 * logarithm is a number that a computer holds also where the piece is none.
 *
 * Gauss and Legendre's rule outwards from the highest point, in steps as wide as the integrand changes, until nothing
 * is left. Absolute error about 1e-14, and 1e-16 times `a`.
 *
 * @param a at least about 1: the left side falls like `e^(a s)`
 * @param b above 0
 * @example tiltedIntegral(1, 10, 0, Infinity) // => Math.log(1 / 10): ∫₀^∞ e^(−10 t) dt
 */
export const tiltedIntegral = (a: number, b: number, from: number, to: number): number => {
  const peak = Math.log1p((a - b) / b)
  const at = Math.min(to, Math.max(from, peak))
  // From the highest point the exponent is slope w − curve (e^w − 1 − w).
  const isPeak = at === peak
  const slope = isPeak ? 0 : a - b * Math.exp(at)
  const curve = isPeak ? a : b * Math.exp(at)
  const top = isPeak ? a * peak - (a - b) : a * at - b * Math.expm1(at)
  const exponent = (w: number): number => slope * w - curve * expm1Beyond(w)
  const step = Math.min(1 / 2, 1 / (Math.sqrt(curve) + Math.abs(slope)))
  const right = outwards(exponent, to - at, step)
  const left = outwards((w) => exponent(-w), at - from, step)
  return top + Math.log(right + left)
}

/** What a double no longer holds beside 1. */
const NOTHING_LEFT = -40

const outwards = (exponent: (w: number) => number, length: number, step: number): number => {
  let sum = 0
  for (let from = 0; from < length && exponent(from) > NOTHING_LEFT; from += step) {
    const width = Math.min(step, length - from)
    let piece = 0
    for (let k = 0; k < NODES.length; k++) {
      const node = NODES[k]! * width
      piece += WEIGHTS[k]! * (Math.exp(exponent(from + node)) + Math.exp(exponent(from + width - node)))
    }
    sum += piece * width
  }
  return sum
}

/** Nodes and weights of Gauss and Legendre on [0, 1], eight points. */
const NODES = [0.0198550717512319, 0.101666761293187, 0.237233795041836, 0.408282678752175]
const WEIGHTS = [0.0506142681451881, 0.111190517226687, 0.156853322938944, 0.181341891689181]

/** e^w − 1 − w; by its series where the difference would lose what it is about. */
const expm1Beyond = (w: number): number =>
  Math.abs(w) > 0.05
    ? Math.expm1(w) - w
    : ((w * w) / 2) * (1 + (w / 3) * (1 + (w / 4) * (1 + (w / 5) * (1 + (w / 6) * (1 + (w / 7) * (1 + w / 8))))))
