/** Threads of the program: each ends with the scope that it was started in, also in the middle of its work. */
import { Effect, type Scope } from "effect"
import { existsSync } from "node:fs"
import { basename } from "node:path"
import { Worker } from "node:worker_threads"

export interface Thread {
  readonly worker: Worker
  /** Only ever fails: when the thread does. */
  readonly failure: Promise<never>
}

/** @param script where it is built: beside the program */
export const startThread = (script: URL): Effect.Effect<Thread, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => started(script)),
    ({ worker }) => Effect.promise(() => worker.terminate())
  )

const started = (script: URL): Thread => {
  const worker = new Worker(located(script))
  const failure = new Promise<never>((_, reject) => worker.once("error", reject))
  // It may fail before anybody waits for it.
  failure.catch(() => undefined)
  return { worker, failure }
}

/** From source (tests) it is the one in `dist`. */
const located = (script: URL): URL =>
  existsSync(script) ? script : new URL(`../../dist/${basename(script.pathname)}`, import.meta.url)
