/** Whole posts: what a site can really take out of its budget of the FTE that leave it. */

/** A whole post that rounding has made one billionth too small is still one. */
const ROUNDING = 1e-9

/**
 * Posts that can be released of `leavesFte`: the largest multiple of `step` that is not larger. A site that needs more
 * takes on posts in whole steps, so negative leaves go away from zero.
 *
 * @param step in posts; 0 releases any fraction
 * @example releasedPosts(1.7, 0.5) // => 1.5
 * @example releasedPosts(-0.4, 1) // => -1
 */
export const releasedPosts = (leavesFte: number, step: number): number =>
  // Adding 0 makes no minus zero of an empty site.
  step === 0 ? leavesFte : step * Math.floor(leavesFte / step + ROUNDING) + 0

/** FTE that leave the task but not the budget: from 0 up to, not including, one step. */
export const strandedFte = (leavesFte: number, released: number): number => Math.max(0, leavesFte - released)
