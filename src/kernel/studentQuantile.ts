/** Student's t: how many standard errors a mean of few replicates may be off. */

import { betaQuantile } from "./beta.ts"
import { normalQuantile } from "./normal.ts"

/**
 * The value that Student's t with `degrees` > 0 of freedom stays below with probability `p`, by the beta distribution
 * of t² over its sum with the degrees; for many degrees by Fisher's expansion about the normal (Abramowitz & Stegun
 * 26.7.5). NaN without freedom.
 *
 * @example studentQuantile(0.95, 10) // => 1.8124611228107335
 */
export const studentQuantile = (p: number, degrees: number): number => {
  if (!(degrees > 0)) return NaN
  if (degrees > MANY_DEGREES) {
    const z = normalQuantile(p)
    return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
  }
  const part = betaQuantile(Math.abs(2 * p - 1), 0.5, degrees / 2)
  return Math.sign(p - 0.5) * Math.sqrt((degrees * part) / (1 - part))
}

/** From here on the expansion is better than the gamma functions of the beta. */
const MANY_DEGREES = 10_000
