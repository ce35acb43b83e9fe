/** Waiting for a file to be saved; loads only when somebody watches. */
import { type FSWatcher, watch } from "chokidar"
import { Effect } from "effect"
import { statSync } from "node:fs"
import { dirname } from "node:path"

/** Editors write a file in several steps: this much quiet, in milliseconds, is the end of a save. */
const QUIET_MILLISECONDS = 60

interface Watched {
  /** Files that the last run read. */
  readonly files: ReadonlyArray<string>
  /** Further folders. */
  readonly paths?: ReadonlyArray<string>
  /** When the last run began, in milliseconds of the clock: what was saved while it computed is a change too. */
  readonly since: number
}

/**
 * The path of the next file that is added, changed or removed beside the files of a run or inside its folders.
 * Interrupting stops the watching.
 */
export const nextChange = ({ files, paths = [], since }: Watched): Effect.Effect<string> =>
  Effect.callback<string>((resume) => {
    const folders = [...new Set([...files.map((file) => dirname(file)), ...paths])]
    const watcher: FSWatcher = watch(folders, { ignoreInitial: true, ignored })
    let timer: NodeJS.Timeout | undefined
    const heard = (path: string): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void watcher.close()
        resume(Effect.succeed(path))
      }, QUIET_MILLISECONDS)
    }
    watcher.on("all", (_, path) => heard(path))
    watcher.on("ready", () => {
      const missed = files.find((file) => savedSince(file, since))
      if (missed !== undefined) heard(missed)
    })
    return Effect.promise(() => {
      clearTimeout(timer)
      return watcher.close()
    })
  })

/** A file that is gone is heard of when it is back. */
const savedSince = (file: string, since: number): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since - COARSE_MILLISECONDS

/** The clock of a file system lags behind the clock by a tick of the kernel. */
const COARSE_MILLISECONDS = 10

/** What a run writes itself, and what never holds a scenario. */
const ignored = (path: string): boolean =>
  /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)|\.busy$|\.tmp$|~$|\.sw[px]$/u.test(path)
