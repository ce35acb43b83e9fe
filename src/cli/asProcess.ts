/** A command as a process of its own: on the real disk, with the messages in the language that was asked for. */
import { Effect } from "effect"
import type { Lang } from "../words/Lang.ts"
import type { ExpectedError } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"
import { runMain } from "./runMain.ts"

interface Asked {
  readonly lang: Lang
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
      Effect.service(Files).pipe(
        Effect.flatMap((files) => files.checkWritable([args.output ?? []].flat())),
        Effect.andThen(Effect.suspend(() => command(args))),
        Effect.provide(Files.disk)
      ),
      args.lang
    )
