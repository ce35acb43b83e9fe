/** Waiting for a file to be saved; loads only when somebody watches. */
import { type FSWatcher, watch } from "chokidar"
import { Effect } from "effect"
import { dirname } from "node:path"

/** Editors write a file in several steps: this much quiet, in milliseconds, is the end of a save. */
const QUIET_MILLISECONDS = 60

/**
 * The path of the next file that is added, changed or removed beside the files of a run or inside its folders.
 * Interrupting stops the watching.
 */
export const nextChange = (files: ReadonlyArray<string>, paths: ReadonlyArray<string>): Effect.Effect<string> =>
  Effect.callback<string>((resume) => {
    const folders = [...new Set([...files.map((file) => dirname(file)), ...paths])]
    const watcher: FSWatcher = watch(folders, { ignoreInitial: true, ignored })
    let timer: NodeJS.Timeout | undefined
    watcher.on("all", (_, path) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void watcher.close()
        resume(Effect.succeed(path))
      }, QUIET_MILLISECONDS)
    })
    return Effect.promise(() => {
      clearTimeout(timer)
      return watcher.close()
    })
  })

/** What a run writes itself, and what never holds a scenario. */
const ignored = (path: string): boolean =>
  /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)|\.busy$|\.tmp$|~$|\.sw[px]$/u.test(path)
