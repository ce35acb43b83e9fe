/** How finely figures in FTE are written: so that an interval shows two or three digits of its width. */

/** Decimals for figures whose widest interval is `width`: none from 10 FTE on, at most three. */
export const decimalsFor = (width: number): number =>
  width >= 10 || !(width > 0) ? 0 : Math.min(3, Math.ceil(Math.log10(10 / width)))
