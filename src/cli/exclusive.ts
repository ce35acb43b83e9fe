/** One process at a time: a file that only one can create, beside what it guards. */
import { Effect } from "effect"
import { open, stat, unlink } from "node:fs/promises"
import { reasonFrom, UnwritableFile } from "./errors.ts"

/**
 * Run `body` while no other process is inside the same one. Waits for its turn; a guard whose owner died is taken over
 * after half a minute.
 *
 * @param guarded the file that is read and written inside; the guard is `<guarded>.busy`
 */
export const exclusively = <A, E, R>(
  guarded: string,
  body: Effect.Effect<A, E, R>
): Effect.Effect<A, E | UnwritableFile, R> => {
  const guard = `${guarded}.busy`
  return Effect.acquireUseRelease(
    take(guard),
    () => body,
    () => Effect.promise(() => unlink(guard).catch(() => undefined))
  )
}

/** A lock file is written in well under a second. */
const ABANDONED_MILLISECONDS = 30_000
const RETRY_MILLISECONDS = 20

const take = (guard: string): Effect.Effect<void, UnwritableFile> =>
  Effect.gen(function* () {
    for (;;) {
      const taken = yield* Effect.tryPromise({
        try: () => create(guard),
        catch: (cause) => new UnwritableFile({ path: guard, reason: reasonFrom(cause) })
      })
      if (taken) return
      yield* Effect.interruptible(Effect.sleep(RETRY_MILLISECONDS))
    }
  })

const create = async (guard: string): Promise<boolean> => {
  try {
    await (await open(guard, "wx")).close()
    return true
  } catch (cause) {
    if (reasonFrom(cause) !== "EEXIST") throw cause
    const age = await stat(guard).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0
    )
    if (age > ABANDONED_MILLISECONDS) await unlink(guard).catch(() => undefined)
    return false
  }
}
