/** Warnings about scenarios go to stderr, so that data on stdout stays data. */
import { Effect } from "effect"
import { diagnostics } from "../report/diagnostics.ts"
import type { Lang } from "../words/Lang.ts"
import { reportWidth } from "./reportWidth.ts"
import type { Problem } from "../scenario/Problem.ts"
import { Terminal } from "../platform/Terminal.ts"

export const showWarnings = (warnings: ReadonlyArray<Problem>, lang: Lang): Effect.Effect<void> =>
  Effect.gen(function* () {
    if (warnings.length === 0) return
    const terminal = yield* Terminal
    yield* terminal.writeError(`${diagnostics(warnings, lang, yield* reportWidth)}\n\n`)
  })
