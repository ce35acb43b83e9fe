/** A command as a process of its own: on the real disk, with the messages in the language that was asked for. */
import { Effect } from "effect"
import type { Lang } from "../words/Lang.ts"
import type { ExpectedError } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"
import { traced } from "../platform/traced.ts"
import { sayingsOf } from "../words/sayings.ts"
import { runMain } from "./runMain.ts"

interface Asked {
  readonly lang: Lang
  /** Tell on stderr where the time went. */
  readonly trace?: boolean
  /** Where the answer goes. */
  readonly output?: string | ReadonlyArray<string> | undefined
}

/**
 * What the command line calls; the promise settles when the command has ended, however it did (see `runMain`). A file
 * that `-o` could not be written to is told before anything is computed.
 */
export const asProcess =
  <Arguments extends Asked, E extends ExpectedError>(command: (args: Arguments) => Effect.Effect<void, E, Files>) =>
  (args: Arguments): Promise<void> =>
    runMain(
      whereAsked(
        args,
        Effect.service(Files).pipe(
          Effect.flatMap((files) => files.checkWritable([args.output ?? []].flat())),
          Effect.andThen(Effect.suspend(() => command(args))),
          Effect.provide(Files.disk)
        )
      ),
      args.lang
    )

const whereAsked = <A, E>({ trace, lang }: Asked, work: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  trace === true
    ? traced(work, {
        start: sayingsOf(lang, "commandLine").loading,
        tell: (text) => void process.stderr.write(text)
      })
    : work
