/** Findings of a memo computed once for all formats and languages that a file of tests makes and checks it in. */
import { readFileSync } from "node:fs"
import { Effect } from "effect"
import { afterAll, beforeAll, vi } from "vitest"
import type { MemoFindings } from "../../src/analysis/memo/Findings.ts"
import * as computing from "../../src/analysis/memo/memoFindings.ts"
import type { Loaded } from "../../src/scenario/load.ts"

/** For all tests of a file; what it gives forgets them, for a test that they come out the same. */
export const findingsOnce = (): (() => void) => {
  let restore = (): void => undefined
  const known = new Map<string, MemoFindings>()
  beforeAll(() => {
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
  afterAll(() => {
    restore()
    known.clear()
  })
  return () => known.clear()
}

/** Findings hold names and notes as well, which no fingerprint knows. */
const idsOf = (loaded: ReadonlyArray<Loaded>) =>
  loaded.map(({ file, fingerprint, files }) => [file, fingerprint, files.map((one) => readFileSync(one, "utf8"))])
