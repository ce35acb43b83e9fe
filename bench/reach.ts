/** 100,000 paired draws with every spread that the default page shows, in processor time: against the plain model and C++. */
import { Effect } from "effect"
import { samplingOf } from "../src/analysis/draws/Sampling.ts"
import { DECISIVE, metricsOf } from "../src/analysis/uncertainty/figures.ts"
import { uncertainty } from "../src/analysis/uncertainty/uncertainty.ts"
import { arrange } from "../src/engine/Engine.ts"
import { formulasOf } from "../src/engine/block/BlockKernel.ts"
import { allocate } from "../src/model/allocate.ts"
import type { Loaded } from "../src/scenario/load.ts"
import { loadFile } from "../tests/support/load.ts"
import { cppReference, hasCompiler } from "./cppReference.ts"

const BLOCKS = 98
const DRAWS = BLOCKS * 1024
const REPEATS = 5
const PLAIN_DRAWS = 400

export const reachSection = async (folder: string): Promise<ReadonlyArray<string>> => {
  const files = ["state-b", "inter-municipal-b"].map((name) => loadFile(`${folder}/${name}.yaml`))
  const pair = await Promise.all(files)
  const found = await shownSpreads(pair)
  let own = Infinity
  for (let repeat = 0; repeat < REPEATS; repeat++) own = Math.min(own, await seconds(() => shownSpreads(pair)))
  const plain = (DRAWS / PLAIN_DRAWS) * (await seconds(() => plainDraws(pair, PLAIN_DRAWS)))
  const lines = [
    await coverage(pair),
    `100,000 paired draws, 64 outputs and 7 differences, all spreads shown, one thread: ${own.toFixed(2)} s of processor (goal 0.25)`,
    `  a plain loop over allocate, no output read: ${plain.toFixed(1)} s, ${(plain / own).toFixed(0)} times as much`
  ]
  if (!hasCompiler()) return [...lines, "  C++: no compiler here"]
  const sampling = samplingOf(pair, [])
  const cpp = [1, 2, 3].map(() => cppReference(sampling, written(pair), BLOCKS))
  const totals = cpp.map(({ inputs, model, quantiles }) => inputs + model + quantiles)
  const best = cpp[totals.indexOf(Math.min(...totals))]!
  const total = best.inputs + best.model + best.quantiles
  const freed = metricsOf(pair[0]!).findIndex(({ quantity, caseType }) => quantity === "freed" && caseType < 0)
  return [
    ...lines,
    `  C++ (g++ -O3, vectors of eight, the same formulas): ${total.toFixed(2)} s (numbers ${best.inputs.toFixed(2)}, ` +
      `model ${best.model.toFixed(2)}, quantiles ${best.quantiles.toFixed(2)}); casecap takes ${(own / total).toFixed(1)} times that (goal 4)`,
    `  median of freed: casecap ${found.scenarios[0]!.fte.freed.p50.toFixed(1)}, C++ ${best.medians[freed]!.toFixed(1)}`
  ]
}

/** Spreads by case type are worked out when asked; the page asks for what is freed. */
const shownSpreads = async (pair: ReadonlyArray<Loaded>) => {
  const found = await Effect.runPromise(uncertainty(pair, { draws: DRAWS, threads: 1 }))
  const unsure = found.scenarios.flatMap(({ caseTypes }) => caseTypes.filter(({ freed }) => !(freed.p5 <= freed.p95)))
  if (unsure.length > 0) throw new RangeError("a spread by case type is none")
  return found
}

const SEEDS = 100
const SEEDED_DRAWS = 16_384

/** How often a limit lies within the half-width that is stated, seed after seed; the truth is a million other draws. */
const coverage = async (pair: ReadonlyArray<Loaded>): Promise<string> => {
  const limitsOf = async (seed: number, draws: number) => {
    const { scenarios, differences, precision } = await Effect.runPromise(
      uncertainty(pair, { draws, seed, threads: 1 })
    )
    const spreads = [...scenarios, ...differences].flatMap(({ fte }) => DECISIVE.map((figure) => fte[figure]))
    return { limits: spreads.flatMap(({ p5, p95 }) => [p5, p95]), stated: precision.fte }
  }
  const truth = await limitsOf(SEEDS + 1, 1_048_576)
  const covered = new Float64Array(truth.limits.length)
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { limits, stated } = await limitsOf(seed, SEEDED_DRAWS)
    for (const [k, limit] of limits.entries()) if (Math.abs(limit - truth.limits[k]!) <= stated) covered[k]!++
  }
  const mean = covered.reduce((sum, count) => sum + count, 0) / covered.length
  return (
    `the stated half-width covers the truth in ${Math.min(...covered)} of ${SEEDS} seeds for the limit known worst, ` +
    `in ${mean.toFixed(1)} on average over ${covered.length} limits (goal 95)`
  )
}

const written = (pair: ReadonlyArray<Loaded>) => {
  const sampling = samplingOf(pair, [])
  const scenarios = sampling.scenarios.map(({ model, varying }, s) => {
    const columns = new Map(varying.map(({ slot, column }) => [slot, column]))
    const { fast } = arrange(model, (slot) => columns.has(slot))
    return { fast, columnOf: (slot: number) => columns.get(slot), metrics: metricsOf(pair[s]!) }
  })
  return formulasOf(scenarios, sampling.columns.length, true)
}

const plainDraws = (pair: ReadonlyArray<Loaded>, draws: number): void => {
  for (let draw = 0; draw < draws; draw++)
    for (const {
      compiled: { model }
    } of pair)
      allocate(model, model.values.slice())
}

/** Processor seconds: on a machine that others use as well, the clock on the wall says nothing. */
const seconds = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
