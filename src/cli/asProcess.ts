/** A command as a process of its own: on the real disk, with the messages in the language that was asked for. */
import { Effect } from "effect"
import type { Lang } from "../report/Lang.ts"
import type { ExpectedError } from "./errors.ts"
import { Files } from "./Files.ts"
import { runMain } from "./runMain.ts"

/** What the command line calls; the promise settles when the command has ended, however it did (see `runMain`). */
export const asProcess =
  <Arguments extends { readonly lang: Lang }, E extends ExpectedError>(
    command: (args: Arguments) => Effect.Effect<void, E, Files>
  ) =>
  (args: Arguments): Promise<void> =>
    runMain(command(args).pipe(Effect.provide(Files.disk)), args.lang)
