/** Who is there in many draws: what it adds to the draws of FTE, and what a draw costs against the plain model. */
import { Effect } from "effect"
import { drawsOf } from "../src/analysis/draws/Draws.ts"
import { simulate } from "../src/analysis/draws/simulate.ts"
import { metricsOf } from "../src/analysis/uncertainty/figures.ts"
import { peopleSpreads } from "../src/analysis/uncertainty/peopleSpreads.ts"
import { measure } from "../src/analysis/measure.ts"
import { allocate } from "../src/model/allocate.ts"
import { national } from "../src/model/Metric.ts"
import type { Loaded } from "../src/scenario/load.ts"
import { loadFile } from "../tests/support/load.ts"

/** 98 blocks are the 100,000 draws of the goal. */
const BLOCKS = 98
const TIMED = 200
const WARMING = 5

export const coverSection = async (files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const pair = (await Promise.all(files.map((file) => loadFile(file)))).map(covered)
  const draws = BLOCKS * 1024
  const fte = await milliseconds(() => drawFte(pair))
  const cover = await milliseconds(() => void peopleSpreads(pair, draws, 1))
  const { model } = pair[1]!.compiled
  const metric = national("uncoveredDays")
  const plain = await milliseconds(() => {
    for (let i = 0; i < TIMED; i++) measure(model, allocate(model, model.values.slice()), metric)
  })
  const fast = await milliseconds(() => void drawsOf([pair[1]!], { draws: 8192 }).values(0, metric))
  return [
    `${model.municipalities} municipalities, ${draws} paired draws: ${fte.toFixed(0)} ms of processor; who is there adds ` +
      `${cover.toFixed(0)} ms, ${((100 * cover) / fte).toFixed(0)} % (goal 10 %)`,
    `  days without cover: ${((1000 * fast) / 8192).toFixed(1)} µs a draw, drawing included; a plain loop ` +
      `${((1000 * plain) / TIMED).toFixed(0)}, ${(plain / TIMED / (fast / 8192)).toFixed(0)} times that`
  ]
}

/** The pair with a fifth of all days away, a tenth of that together. */
const covered = (loaded: Loaded): Loaded => {
  const { model } = loaded.compiled
  const at = model.values.length
  const quality = {
    workingDays: at,
    absence: { local: at + 1, centre: at + 1, commonShare: at + 2, vacancy: at + 3 },
    atLeast: 1,
    target: at + 4
  }
  const values = Float64Array.of(...model.values, 225, 0.2, 0.1, 0.05, 0.95)
  return { ...loaded, compiled: { ...loaded.compiled, model: { ...model, quality, values } } }
}

const drawFte = (pair: ReadonlyArray<Loaded>): Promise<void> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(
        simulate({ scenarios: pair, metrics: pair.map(metricsOf), seed: 1, capacity: BLOCKS, threads: 1 }),
        ({ run }) => run({ from: 0, to: BLOCKS, origin: 0 })
      )
    )
  )

/** Of processor time, once the code is compiled: a block is too little for that. */
const milliseconds = async (work: () => void | Promise<void>): Promise<number> => {
  for (let i = 0; i < WARMING; i++) await work()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
