/** Long work as a generator: it yields the share that is done, so that whoever runs it can breathe and tell. */

/** A piece that makes up `share` of a larger work, `before` of which is done when it starts; returns what it returns. */
export const pieceOf = function* <A>(work: Generator<number, A>, share: number, before: number): Generator<number, A> {
  let step = work.next()
  for (; step.done !== true; step = work.next()) yield before + share * step.value
  return step.value
}
