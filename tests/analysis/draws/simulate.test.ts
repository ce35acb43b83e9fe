/** Simulations on threads give the numbers of a single one, bit by bit, and end when they are told to. */
import { Effect, Exit, Fiber } from "effect"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { simulate } from "../../../src/analysis/draws/simulate.ts"
import { BLOCK } from "../../../src/kernel/streams.ts"
import { type Metric, national } from "../../../src/model/Metric.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { model } from "./twoModels.ts"

const scenarios = [await model("state"), await model("joint")]
const metrics: ReadonlyArray<Metric> = [national("freed"), national("overhead", 1), national("bridge.productivity")]
const blocks = 18

const run = (threads: number) =>
  Effect.scoped(
    Effect.gen(function* () {
      const options = { scenarios, metrics: [metrics, metrics], seed: 7, capacity: blocks, threads }
      const simulation = yield* simulate(options)
      // In two stretches, as a stop rule would; only the second is worth threads.
      yield* simulation.run({ from: 0, to: 2, origin: 0 })
      yield* simulation.run({ from: 2, to: blocks, origin: 0 })
      return [0, 1].map((s) => metrics.map((_, k) => Float64Array.from(simulation.values(s, k))))
    })
  )

describe("simulations", () => {
  it.effect("give the same on 1, 2 and 8 threads, and what drawsOf gives", () =>
    Effect.gen(function* () {
      const one = yield* run(1)
      expect(yield* run(2)).toEqual(one)
      expect(yield* run(8)).toEqual(one)
      const draws = drawsOf(scenarios, { seed: 7, draws: blocks * BLOCK })
      for (const s of [0, 1])
        for (const [k, metric] of metrics.entries()) {
          expect(draws.values(s, metric)).toEqual(one[s]![k])
        }
    })
  )

  it.effect("write later blocks over earlier ones where the room is smaller than the run", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const options = { scenarios, metrics: [[national("freed")], []], seed: 7, capacity: 2, threads: 1 }
        const simulation = yield* simulate(options)
        yield* simulation.run({ from: 0, to: 2, origin: 0 })
        yield* simulation.run({ from: 2, to: 4, origin: 2 })
        const all = drawsOf(scenarios, { seed: 7, draws: 4 * BLOCK }).values(0, "freed")
        expect(Float64Array.from(simulation.values(0, 0))).toEqual(all.slice(2 * BLOCK))
      })
    )
  )

  it.effect("stop when they are interrupted", () =>
    Effect.gen(function* () {
      const options = { scenarios, metrics: [metrics, metrics], seed: 1, capacity: 4096, threads: 2 }
      const long = Effect.scoped(
        Effect.flatMap(simulate(options), ({ run: draw }) => draw({ from: 0, to: 4096, origin: 0 }))
      )
      const fiber = yield* Effect.forkChild(long)
      yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 300)))
      const started = performance.now()
      yield* Fiber.interrupt(fiber)
      expect(performance.now() - started).toBeLessThan(2000)
      expect(Exit.isFailure(yield* Fiber.await(fiber))).toBe(true)
    })
  )
})
