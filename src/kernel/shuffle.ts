/** Puts things in random order, every order equally likely. */

/**
 * Shuffles `order` in place (Fisher–Yates, as in Durstenfeld 1964) and returns it; `random` gives uniforms in 0..1.
 *
 * @example shuffle(Uint32Array.of(0, 1, 2), sequence("orders", 1))
 */
export const shuffle = (order: Uint32Array, random: () => number): Uint32Array => {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
  return order
}
