/** Splitting differences as a command does it: with breaths, so that it can be stopped. */
import { Effect, Exit, Fiber } from "effect"
import { attribute } from "../../src/analysis/attribution/attribute.ts"
import { attributions } from "../../src/cli/attributions.ts"
import { small, wide } from "../analysis/attribution/scenarios.ts"
import { describe, expect, it } from "../support/effect.ts"

const turnOfOthers = () => new Promise<void>((resolve) => void setImmediate(resolve))

describe("attributions", () => {
  it("are what attribute finds, of FTE alone where nothing is said about money, for each scenario but the first", async () => {
    const [a, b, c] = [await small(), await small(wide.slice(0, 1)), await small(wide.slice(1, 3))]
    const found = await Effect.runPromise(attributions([a, b, c], { draws: 1024, seed: 3 }))
    expect(found).toEqual([b, c].map((other) => [attribute(a, other, undefined, { draws: 1024, seed: 3 })]))
  })

  it("give way to others in the middle of the work, so that they can be interrupted", async () => {
    const [a, b] = [await small(), await small(wide)]
    const fiber = Effect.runFork(attributions([a, b], { draws: 8192 }))
    for (let turn = 0; turn < 4; turn++) await turnOfOthers()
    await Effect.runPromise(Fiber.interrupt(fiber))
    expect(Exit.hasInterrupts(await Effect.runPromise(Fiber.await(fiber)))).toBe(true)
  })
})
