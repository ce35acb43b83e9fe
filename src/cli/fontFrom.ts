/** The font that a command line names for letters which the memo's own lacks. */
import { Effect } from "effect"
import { Files } from "../platform/Files.ts"
import { InvalidInput } from "../platform/errors.ts"
import { say } from "../words/Lang.ts"

/** Fonts of Chinese, Japanese and Korean have some ten megabytes. */
const MAX_FONT_BYTES = 64 * 1024 * 1024

/** With the code points of its letters. A file that is no TTF or OTF is an expected failure. */
export const fontFrom = Effect.fnUntraced(function* (path: string) {
  const bytes = yield* (yield* Files).read(path, MAX_FONT_BYTES)
  const { advanceWidths } = yield* Effect.promise(() => import("../report/charts/fontTables.ts"))
  const letters = yield* Effect.try({ try: () => advanceWidths(Buffer.from(bytes)), catch: () => undefined }).pipe(
    Effect.orElseSucceed(() => new Map<number, number>())
  )
  if (letters.size === 0)
    return yield* new InvalidInput({
      report: say("errors.withPath", { path, message: say("documents.noFont") })
    })
  return { path, bytes, letters }
})
