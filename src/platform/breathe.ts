/** Long work in one thread, between two steps of it. */
import { Effect } from "effect"

/** Lets the process look up: Ctrl-C is heard and progress drawn. */
export const breathe: Effect.Effect<void> = Effect.callback<void>((resume) => {
  const waiting = setImmediate(() => resume(Effect.void))
  return Effect.sync(() => clearImmediate(waiting))
})
