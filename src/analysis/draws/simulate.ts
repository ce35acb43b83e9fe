/**
 * Simulations that a command can watch, stop and spread over threads; of as many draws the numbers are those of
 * `drawsOf`, bit by bit.
 *
 * `simulate({ scenarios, metrics, seed?, capacity?, threads? }): Effect<Simulation, InvalidScenario, Scope>`, then
 * `simulation.run({ from, to, origin }, tick): Effect<void>` fills blocks `from`..`to`, and
 * `simulation.values(scenario, metric)` is the room of one metric: block b starts at `(b − origin) · 1024`.
 */
import { Effect } from "effect"
import { availableParallelism } from "node:os"
import { BLOCK } from "../../kernel/streams.ts"
import type { Metric } from "../../model/Metric.ts"
import { InvalidScenario, type Loaded } from "../../scenario/load.ts"
import { breathe } from "../../platform/breathe.ts"
import { startThread, type Thread } from "../../platform/startThread.ts"
import { correlatedInputs } from "./correlatedInputs.ts"
import { isWorthKernel, makeBlockRunner } from "./drawBlock.ts"
import { samplingOf } from "./Sampling.ts"
import { shareWork, type Stretch, takeBlock } from "./Work.ts"

export interface SimulationOptions {
  readonly scenarios: ReadonlyArray<Loaded>
  /** What is wanted of each scenario. */
  readonly metrics: ReadonlyArray<ReadonlyArray<Metric>>
  /** False where all of it is FTE: what moves none is not drawn then, a fifth of the numbers of the Danish pair. */
  readonly withMoney?: boolean
  readonly seed: number
  /** Blocks there is room for. */
  readonly capacity: number
  /** Blocks of the whole run where this is a part of it. */
  readonly blocks?: number
  /** At most so many threads, this one among them; they start only where they pay. */
  readonly threads?: number | undefined
}

interface Simulation {
  /** Paths of everything that is drawn. */
  readonly paths: ReadonlyArray<string>
  /** Draw a stretch of blocks; `tick` hears how many more are done. */
  readonly run: (stretch: Stretch, tick?: (blocks: number) => Effect.Effect<void>) => Effect.Effect<void>
  readonly values: (scenario: number, metric: number) => Float64Array
}

/** Prepare a simulation. Its threads end with the scope, also when that is interrupted. */
export const simulate = Effect.fn("simulate")(function* (options: SimulationOptions) {
  const { scenarios, metrics, withMoney, seed, capacity, blocks = capacity, threads = defaultThreads() } = options
  const { groups, problems } = correlatedInputs(scenarios)
  if (problems.length > 0)
    return yield* new InvalidScenario({
      file: scenarios[0]!.file,
      files: scenarios.flatMap(({ files }) => files),
      problems
    })
  // Threads come up while this one prepares the work.
  const count = capacity < WORTH_THREADS ? 0 : threads - 1
  const helpers = yield* Effect.forEach(Array.from({ length: count }), () =>
    startThread(new URL("./worker.js", import.meta.url))
  )
  const sampling = samplingOf(scenarios, groups, withMoney)
  const work = shareWork({ sampling, seed, compiles: isWorthKernel(blocks, sampling), metrics }, capacity)
  const run = makeBlockRunner(work.job)
  for (const { worker } of helpers) worker.postMessage(work)
  const simulation: Simulation = {
    paths: sampling.paths,
    values: (scenario, metric) => work.results[scenario]![metric]!,
    run: (stretch, tick = () => Effect.void) =>
      Effect.gen(function* () {
        Atomics.store(work.next, 0, stretch.from)
        const done = helpers.map((helper) => help(helper, stretch))
        let told = stretch.from
        for (let block = takeBlock(work, stretch); block !== undefined; block = takeBlock(work, stretch)) {
          run(block, work.results, (block - stretch.origin) * BLOCK)
          const taken = Math.min(stretch.to, Atomics.load(work.next, 0))
          yield* tick(taken - told)
          told = taken
          yield* breathe
        }
        yield* Effect.all(done, { concurrency: "unbounded", discard: true })
        // The other threads may have taken the last blocks, after this one last looked.
        if (told < stretch.to) yield* tick(stretch.to - told)
      })
  }
  return simulation
})

/** Blocks from which threads pay: one needs some 100 ms to get up to speed. */
const WORTH_THREADS = 16

/** More threads than this were never seen to help. */
const MOST_THREADS = 8

const defaultThreads = (): number => Math.min(MOST_THREADS, availableParallelism())

/** Set a thread to work on a stretch at once; the answer waits for it to be done. */
const help = ({ worker, failure }: Thread, stretch: Stretch): Effect.Effect<void> => {
  // Told before the answer is waited for, so that it works while this thread does.
  const done = new Promise<void>((resolve) => worker.once("message", () => resolve()))
  worker.postMessage(stretch)
  return Effect.promise(() => Promise.race([done, failure]))
}
