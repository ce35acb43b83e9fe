/** The Word template that a command line names. */
import { Effect } from "effect"
import { Files } from "../platform/Files.ts"

/** A Word template is a file of some hundred kilobytes. */
const MAX_TEMPLATE_BYTES = 64 * 1024 * 1024

export const templateFrom = Effect.fnUntraced(function* (path: string) {
  return { path, bytes: yield* (yield* Files).read(path, MAX_TEMPLATE_BYTES) }
})
