/** `Math.max(...values)` puts each value on the stack, which holds about a hundred thousand. */

/** The largest of however many values; `-Infinity` of none, as `Math.max()` is. */
export const largest = (values: ReadonlyArray<number>): number => values.reduce((a, b) => Math.max(a, b), -Infinity)

/** The smallest of however many values; `Infinity` of none. */
export const smallest = (values: ReadonlyArray<number>): number => values.reduce((a, b) => Math.min(a, b), Infinity)
