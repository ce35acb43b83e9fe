/** What stands in a file is read and parsed once for all scenarios of a command: they share bases and tables. */
import { Effect } from "effect"
import type { Context } from "./openedFiles.ts"

/**
 * An answer about files that is kept as long as the reading which it was made with: to one command a file is one text,
 * and nobody writes to what is made of it. Of the Danish pair's files three in four are shared: `compare` took a fifth
 * longer without.
 */
export const readOnce = <Answer>() => {
  const known = new WeakMap<object, Map<string, Answer>>()
  /** @param read asked again where it had no answer: each scenario reports that anew */
  return <E, R>({ reading }: Context<E, R>, key: string, read: Effect.Effect<Answer | undefined, E, R>) =>
    Effect.gen(function* () {
      const answers = known.get(reading) ?? new Map<string, Answer>()
      known.set(reading, answers)
      const before = answers.get(key)
      if (before !== undefined) return before
      const answer = yield* read
      if (answer !== undefined) answers.set(key, answer)
      return answer
    })
}
