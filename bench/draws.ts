/** Paired draws of the Danish pair a second: the fast path on threads against a loop over the plain model. */
import { Effect } from "effect"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { drawsOf } from "../src/analysis/draws/Draws.ts"
import { makeBlockRunner } from "../src/analysis/draws/drawBlock.ts"
import { samplingOf } from "../src/analysis/draws/Sampling.ts"
import { simulate } from "../src/analysis/draws/simulate.ts"
import { allocate } from "../src/model/allocate.ts"
import { type Metric, national } from "../src/model/Metric.ts"
import { BRIDGE, QUANTITIES } from "../src/model/Quantity.ts"
import type { Loaded } from "../src/scenario/load.ts"
import { loadFile } from "../tests/support/load.ts"
import { enlargedFolder } from "./enlargedFolder.mjs"

const BLOCK = 1024

/** Blocks on the fast path and draws on the plain one, by size; 98 blocks are the 100,000 draws of the goal. */
const sizes = [
  { times: 1, blocks: 98, plainDraws: 200 },
  { times: 10, blocks: 16, plainDraws: 20 },
  { times: 100, blocks: 8, plainDraws: 4 }
]

export const drawsSection = async (folder: string): Promise<ReadonlyArray<string>> => {
  const lines: Array<string> = []
  for (const { times, blocks, plainDraws } of sizes)
    lines.push(...(await sizeSection(folder, times, blocks, plainDraws)))
  return lines
}

const sizeSection = async (folder: string, times: number, blocks: number, plainDraws: number) => {
  const pair = await enlarged(folder, times)
  const { municipalities } = pair[0]!.compiled.model
  const { paths } = drawsOf(pair, { draws: 1 })
  const full = pair.map(allMetrics)
  const totals = pair.map(() => QUANTITIES.map((quantity) => national(quantity)))
  const plain = plainRate(pair, plainDraws)
  const lines = [
    `${municipalities} municipalities, ${paths.length} uncertain assumptions, ${full[0]!.length} outputs a scenario`,
    `  plain loop over allocate, no outputs read: ${rate(plain)}`
  ]
  for (const threads of [1, 2]) {
    const found = await fastRate(pair, full, blocks, threads)
    lines.push(
      `  fast, all outputs, ${threads} thread${threads === 1 ? "" : "s"}: ${rate(found.perSecond)}, ` +
        `${(found.perSecond / plain).toFixed(1)} times plain; ready in ${found.prepare.toFixed(0)} ms`,
      `    ${whole(found)}${threads === 2 && times === 1 ? " (goal 1 s)" : ""}, ` +
        `${((100_000 * found.processor) / (blocks * BLOCK) / 1000).toFixed(2)} s of processors`
    )
  }
  if (times === 1) {
    const found = await fastRate(uncertainIn(pair, paths.slice(0, 30)), full, blocks, 2)
    lines.push(`  the same with 30 of them uncertain, as the goal has it: ${whole(found)} (goal 1 s)`)
  }
  const { perSecond } = await fastRate(pair, totals, blocks, 2)
  lines.push(
    `  fast, national totals only, 2 threads: ${rate(perSecond)}, ${(perSecond / plain).toFixed(1)} times plain`
  )
  if (times === 1) lines.push(`  of which drawing inputs, 1 thread: ${rate(inputRate(pair))}`)
  return lines
}

const whole = ({ prepare, perSecond }: { readonly prepare: number; readonly perSecond: number }): string =>
  `100,000 draws, getting ready included: ${(prepare / 1000 + 100_000 / perSecond).toFixed(2)} s`

/** The pair with everything else at its central value. */
const uncertainIn = (pair: ReadonlyArray<Loaded>, paths: ReadonlyArray<string>): ReadonlyArray<Loaded> =>
  pair.map((loaded) => {
    const assumptions = loaded.compiled.assumptions.map((one) =>
      paths.includes(one.path) ? one : { ...one, distribution: null }
    )
    return { ...loaded, compiled: { ...loaded.compiled, assumptions } }
  })

/** A paired draw is three evaluations: the status quo and two organisations. */
const rate = (perSecond: number): string => {
  const [draws, evaluations] = [perSecond, perSecond * 3].map((each) => Math.round(each).toLocaleString("en"))
  return `${draws} paired draws/s (${evaluations} evaluations/s)`
}

const allMetrics = ({ compiled }: Loaded): ReadonlyArray<Metric> => [
  national("unitTimeScale"),
  ...BRIDGE.map((id) => national(`bridge.${id}`)),
  ...QUANTITIES.flatMap((quantity) => [-1, ...compiled.model.caseTypes.keys()].map((c) => national(quantity, c)))
]

const fastRate = async (
  pair: ReadonlyArray<Loaded>,
  metrics: ReadonlyArray<ReadonlyArray<Metric>>,
  blocks: number,
  threads: number
) => {
  const timed = Effect.scoped(
    Effect.gen(function* () {
      const started = performance.now()
      const before = process.cpuUsage()
      const simulation = yield* simulate({ scenarios: pair, metrics, seed: 1, capacity: blocks, threads })
      const prepared = performance.now()
      yield* simulation.run({ from: 0, to: blocks, origin: 0 })
      const { user, system } = process.cpuUsage(before)
      return { prepare: prepared - started, run: performance.now() - prepared, processor: (user + system) / 1000 }
    })
  )
  const runs = [await Effect.runPromise(timed), await Effect.runPromise(timed), await Effect.runPromise(timed)]
  const { prepare, run, processor } = runs.toSorted((a, b) => a.run - b.run)[1]!
  return { perSecond: (blocks * BLOCK * 1000) / run, prepare, processor }
}

const plainRate = (pair: ReadonlyArray<Loaded>, draws: number): number => {
  const loop = (count: number): void => {
    for (let i = 0; i < count; i++)
      for (const {
        compiled: { model }
      } of pair)
        allocate(model, model.values.slice())
  }
  loop(Math.ceil(draws / 4))
  const started = performance.now()
  loop(draws)
  return (draws * 1000) / (performance.now() - started)
}

/** Without metrics nothing is evaluated, so what remains is drawing. */
const inputRate = (pair: ReadonlyArray<Loaded>): number => {
  const run = makeBlockRunner({ sampling: samplingOf(pair, []), seed: 1, compiles: false, metrics: pair.map(() => []) })
  const nowhere = pair.map(() => [])
  for (let block = 0; block < 8; block++) run(block, nowhere, 0)
  const started = performance.now()
  for (let block = 0; block < 32; block++) run(block, nowhere, 0)
  return (32 * BLOCK * 1000) / (performance.now() - started)
}

/** The pair over a table in which every municipality stands so many times, each time a little smaller. */
const enlarged = async (folder: string, times: number): Promise<ReadonlyArray<Loaded>> => {
  const copy = enlargedFolder(folder, times)
  try {
    const files = ["state-b.yaml", "inter-municipal-b.yaml"].map((file) => loadFile(join(copy, file)))
    return await Promise.all(files)
  } finally {
    rmSync(copy, { recursive: true })
  }
}
