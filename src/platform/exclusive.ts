/** One process at a time: a file that only one can create, beside what it guards. */
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { open, readFile, stat, unlink } from "node:fs/promises"
import { say, type Text } from "../words/Lang.ts"
import { reasonFrom, UnwritableFile } from "./errors.ts"
import { isGone, owner } from "./owner.ts"

/**
 * Run `body` while no other process is inside the same one. Waits for its turn; the guard of a process that is gone is
 * taken over at once, and one of another machine after half a minute.
 *
 * @param guarded the file that is read and written inside; the guard is `<guarded>.busy`
 * @param tell says once, after a second, what is waited for
 */
export const exclusively = <A, E, R, R2>(
  guarded: string,
  body: Effect.Effect<A, E, R>,
  tell: (waiting: Text) => Effect.Effect<void, never, R2>
): Effect.Effect<A, E | UnwritableFile, R | R2> => {
  const guard = `${guarded}.busy`
  // Ours only: after half a minute somebody may have taken over.
  const mark = `${owner()} ${randomBytes(6).toString("hex")}\n`
  return Effect.acquireUseRelease(
    take(guard, mark, tell),
    () => body,
    () => Effect.promise(() => release(guard, mark))
  )
}

/** A lock file is written in well under a second. */
const ABANDONED_MILLISECONDS = 30_000
const TOLD_MILLISECONDS = 1000
const RETRY_MILLISECONDS = 20

const take = <R>(guard: string, mark: string, tell: (waiting: Text) => Effect.Effect<void, never, R>) =>
  Effect.gen(function* () {
    const since = Date.now()
    let told = false
    for (;;) {
      const taken = yield* Effect.tryPromise({
        try: () => create(guard, mark),
        catch: (cause) => new UnwritableFile({ path: guard, reason: reasonFrom(cause) })
      })
      if (taken) return
      if (!told && Date.now() - since > TOLD_MILLISECONDS) {
        told = true
        yield* tell(waiting(guard))
      }
      yield* Effect.interruptible(Effect.sleep(RETRY_MILLISECONDS))
    }
  })

const waiting = (guard: string): Text => say("documents.waiting", { guard })

const create = async (guard: string, mark: string): Promise<boolean> => {
  try {
    const file = await open(guard, "wx")
    await file.writeFile(mark).finally(() => file.close())
    return true
  } catch (cause) {
    if (reasonFrom(cause) !== "EEXIST") throw cause
    if (await isAbandoned(guard)) await unlink(guard).catch(() => undefined)
    return false
  }
}

const isAbandoned = async (guard: string): Promise<boolean> => {
  const [made] = (await readFile(guard, "utf8").catch(() => "")).split(" ")
  if (isGone(made ?? "")) return true
  const age = await stat(guard).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0
  )
  return age > ABANDONED_MILLISECONDS
}

const release = async (guard: string, mark: string): Promise<void> => {
  if ((await readFile(guard, "utf8").catch(() => "")) === mark) await unlink(guard).catch(() => undefined)
}
