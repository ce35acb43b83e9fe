/** How many points a Sobol analysis uses. */

export const DEFAULT_SAMPLES = 1024
/** Fewer points than this say nothing about thirty inputs. */
const MIN_SAMPLES = 64
/** The points of a hundred inputs take 100 MB then. */
export const MAX_SAMPLES = 65_536

/**
 * The number of points that is used when `asked` are asked for: Sobol points are balanced at powers of two only.
 *
 * @example samplesFor(1000) // => 1024
 */
export const samplesFor = (asked: number): number => Math.max(MIN_SAMPLES, 2 ** Math.ceil(Math.log2(asked)))
