/** PDFs of the memo command set on this thread, which loads Typst once for all of them; a thread of its own loads it anew. */
import { Effect } from "effect"
import { afterAll, beforeAll, vi } from "vitest"
import { typeset } from "../../src/report/memo/typeset.ts"
import * as onThread from "../../src/report/memo/typesetOnThread.ts"

/** For all tests of a file; that a thread gives the same bytes is a test of `typesetOnThread`. */
export const typesetHere = (): void => {
  let restore = (): void => undefined
  beforeAll(() => {
    const spy = vi.spyOn(onThread, "typesetOnThread", "get").mockReturnValue(Effect.succeed(typeset))
    restore = () => spy.mockRestore()
  })
  afterAll(() => restore())
}
