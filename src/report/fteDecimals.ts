/** How finely the figures of a model are written: small models need digits that say something. */

/**
 * Decimals for figures in FTE of a model whose largest is `largest`: one from 100 FTE on, as they are negotiated, else
 * so many that four digits of the largest are shown, at most four.
 *
 * @example fteDecimals(6.443) // => 3
 */
export const fteDecimals = (largest: number): number => {
  if (!(largest > 0) || largest >= 100) return FEWEST
  return Math.min(MOST, Math.max(FEWEST, DIGITS - 1 - Math.floor(Math.log10(largest))))
}

const FEWEST = 1
const MOST = 4
const DIGITS = 4
