/** The computation behind a memo: drawing and looking for causes at the same time changes nothing. */
import { Effect } from "effect"
import { describe, expect } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { it } from "../../support/effect.ts"
import { memoPair } from "../../support/memoPair.ts"

/** Enough for threads to start, with a last block that is not full. */
const draws = 20_000

const computed = (scenarios: ReadonlyArray<Loaded>, threads: number) =>
  Effect.gen(function* () {
    const shares: Array<number> = []
    const tick = (share: number) => Effect.sync(() => void shares.push(share))
    const findings = yield* memoFindings(scenarios, { viewpoint: null, draws, seed: 1, threads, tick })
    return { findings, shares }
  })

describe("memoFindings", () => {
  it.effect("are the same on one thread and on three", () =>
    Effect.gen(function* () {
      const pair = yield* Effect.promise(() => memoPair())
      const [one, three] = [yield* computed(pair, 1), yield* computed(pair, 3)]
      expect(one.findings.models[0]!.intervals!.freed).toBeDefined()
      expect(one.findings.pairs[0]!.disagreements.length).toBeGreaterThan(0)
      expect(three.findings).toEqual(one.findings)
    })
  )

  for (const ids of [["first"], ["first", "second"], ["first", "second", "third"]])
    it.effect(`tell of all the work, and no more: ${ids.join(", ")}`, () =>
      Effect.gen(function* () {
        const scenarios = yield* Effect.promise(() => memoPair({ ids }))
        const { shares } = yield* computed(scenarios, 2)
        expect(Math.min(...shares)).toBeGreaterThan(0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      })
    )
})
