/** The outside world, as far as loading needs it. */
import type { Effect } from "effect"
import type { Text } from "../words/Lang.ts"

/** The outside world, as far as loading needs it; errors are the caller's. */
export interface Reading<E, R> {
  readonly read: (path: string, maxBytes: number) => Effect.Effect<Uint8Array, E, R>
  /** The absolute path with every link resolved. */
  readonly realPath: (path: string) => Effect.Effect<string, E, R>
  readonly exists: (path: string) => Effect.Effect<boolean, never, R>
  /** A read error in words, for a file that another file names. */
  readonly describe: (error: E) => Text
  /** The problem's code; `unreadable-file` where nothing is said. */
  readonly codeOf?: (error: E) => string
}
