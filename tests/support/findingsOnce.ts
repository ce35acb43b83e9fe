/** Findings of a memo computed once for all formats and languages that a file of tests makes and checks it in. */
import { Effect } from "effect"
import { afterAll, beforeAll, vi } from "vitest"
import type { MemoFindings } from "../../src/analysis/memo/Findings.ts"
import * as computing from "../../src/analysis/memo/memoFindings.ts"
import type { Loaded } from "../../src/scenario/load.ts"

/** For all tests of a file; that the same scenarios give the same findings is a law of `memoFindings`. */
export const findingsOnce = (): void => {
  let restore = (): void => undefined
  beforeAll(() => {
    const known = new Map<string, MemoFindings>()
    const { memoFindings } = computing
    const remembered = (...[loaded, { tick, ...options }]: Parameters<typeof memoFindings>) => {
      const key = JSON.stringify([idsOf(loaded), { ...options, also: options.also?.map(idsOf) }])
      const found = known.get(key)
      if (found !== undefined) return Effect.succeed(found)
      return Effect.tap(memoFindings(loaded, { ...options, ...(tick === undefined ? {} : { tick }) }), (findings) =>
        Effect.sync(() => void known.set(key, findings))
      )
    }
    const spy = vi.spyOn(computing, "memoFindings").mockImplementation(remembered as typeof memoFindings)
    restore = () => spy.mockRestore()
  })
  afterAll(() => restore())
}

const idsOf = (loaded: ReadonlyArray<Loaded>) => loaded.map(({ file, fingerprint }) => [file, fingerprint])
