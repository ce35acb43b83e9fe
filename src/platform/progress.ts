/** A progress bar on stderr, for people only: nothing is drawn, or even loaded, unless stderr is a terminal. */
import { Effect } from "effect"
import { Terminal } from "./Terminal.ts"

/** Say that `steps` more are done; one when left out. */
export type Tick = (steps?: number) => Effect.Effect<void>

/**
 * Run `body` under a bar of `total` steps. The bar's line is wiped at the end, on failure and on interruption.
 */
export const withProgress = <A, E, R>(
  total: number,
  label: string,
  body: (tick: Tick) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    if (!(yield* Terminal).errorIsTerminal) return yield* body(() => Effect.void)
    return yield* Effect.acquireUseRelease(
      Effect.promise(() => started(total, label)),
      (bar) => body((steps = 1) => Effect.sync(() => bar.increment(steps))),
      (bar) => Effect.sync(() => bar.stop())
    )
  })

const started = async (total: number, label: string) => {
  const { SingleBar } = await import("cli-progress")
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} %`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr
  })
  bar.start(total, 0)
  return bar
}
