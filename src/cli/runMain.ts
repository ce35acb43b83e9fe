/** The one runner: an Effect becomes a process with the right exit code, messages on stderr, and a quiet end. */
import { Cause, Effect, Exit, Runtime } from "effect"
import { say, textIn, type Lang } from "../words/Lang.ts"
import { quietOnClosedPipe, readerHasLeft } from "../platform/closedPipe.ts"
import { defectReport } from "./defect.ts"
import { exitCodes, type ExpectedError } from "../platform/errors.ts"

/**
 * Run a command to its end. The promise settles when everything the command held is released; the exit code is then
 * in `process.exitCode`, and Node leaves by itself when stdout has drained.
 *
 * - an expected error prints its message only and exits with its own code
 * - Ctrl-C or SIGTERM interrupts, so that files and threads are put away, and exits with 130; a second one kills
 * - a reader that closes the pipe ends it with 0
 * - anything else is a defect of ours: cause on stderr, 70
 */
export const runMain = <A, E extends ExpectedError>(command: Effect.Effect<A, E>, lang: Lang): Promise<void> =>
  new Promise((done) => {
    const launch = Runtime.makeRunMain(({ fiber, teardown }) => {
      const interrupt = () => fiber.interruptUnsafe(fiber.id)
      quietOnClosedPipe(interrupt)
      process.once("SIGINT", interrupt).once("SIGTERM", interrupt)
      fiber.addObserver((exit) => {
        process.off("SIGINT", interrupt).off("SIGTERM", interrupt)
        teardown(exit, (code) => {
          process.exitCode = readerHasLeft() && code !== exitCodes.defect ? exitCodes.fine : code
          done()
        })
      })
    })
    const told = Effect.tapCause(command, (cause) => Effect.sync(() => process.stderr.write(complaint(cause, lang))))
    launch(told, {
      disableErrorReporting: true,
      teardown: (exit, onExit) =>
        Exit.isFailure(exit) && isDefect(exit.cause) ? onExit(exitCodes.defect) : Runtime.defaultTeardown(exit, onExit)
    })
  })

const isDefect = (cause: Cause.Cause<unknown>): boolean => cause.reasons.some(Cause.isDieReason)

const complaint = (cause: Cause.Cause<ExpectedError>, lang: Lang): string => {
  if (isDefect(cause)) return defectReport(Cause.pretty(cause), lang)
  const error = cause.reasons.find(Cause.isFailReason)?.error
  if (error?.text === undefined) return ""
  const text = textIn(error.text, lang).trimEnd()
  if (text === "") return ""
  // A report of problems names each of them; every other message stands alone and says what it is.
  return error._tag === "InvalidInput" ? `${text}\n` : `${textIn(say("errors.withError", { message: text }), lang)}\n`
}
