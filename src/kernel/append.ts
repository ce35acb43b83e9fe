/** Many items behind others: `push(...items)` puts each on the stack, which holds about a hundred thousand. */

/** Adds in place. */
export const append = <A>(to: Array<A>, items: Iterable<A>): void => {
  for (const item of items) to.push(item)
}
