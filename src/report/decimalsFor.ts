/** How finely figures in FTE are written: so that an interval shows two or three digits of its width. */

/**
 * Decimals for figures whose widest interval is `width`, in FTE: none from 10 FTE on, at most three. An interval that
 * three decimals do not show says nothing of how finely: its figures are written as `run` writes them.
 */
export const decimalsFor = (width: number): number => {
  if (width >= 10) return 0
  return width >= 10 ** -FINEST ? Math.min(FINEST, Math.ceil(Math.log10(10 / width))) : OF_A_POINT
}

const FINEST = 3
/** As `formatNumber` writes FTE when nothing is said. */
const OF_A_POINT = 1
