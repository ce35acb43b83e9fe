/** Bench of `sensitivity`: Sobol of the Danish case with 30 inputs and 1,024 points, stage by stage. */
import { Effect } from "effect"
import { readAskedMetric } from "../src/analysis/sensitivity/AskedMetric.ts"
import { indicesOf } from "../src/analysis/sensitivity/indices.ts"
import { scenarioTarget } from "../src/analysis/sensitivity/scenarioTarget.ts"
import { sensitivityFindings } from "../src/analysis/sensitivity/sensitivityFindings.ts"
import { prepareRuns } from "../src/analysis/sensitivity/SobolRuns.ts"
import type { Target } from "../src/analysis/sensitivity/Target.ts"
import { tornadoOf } from "../src/analysis/sensitivity/tornado.ts"
import { loadFile } from "../tests/support/load.ts"

/** One line of the report. */
export interface Timing {
  readonly what: string
  readonly runs: number
  /** The best of several: what the machine can do when nobody disturbs it. */
  readonly milliseconds: number
  readonly targetMilliseconds?: number
}

const INPUTS = 30
const SAMPLES = 1024
const REPEATS = 7

/** Time one scenario and the pair; `folder` is that of the Danish scenarios. */
export const sensitivitySection = async (folder: string): Promise<ReadonlyArray<Timing>> => {
  const files = ["state-b.yaml", "inter-municipal-b.yaml"]
  const scenarios = await Promise.all(files.map((file) => loadFile(`${folder}/${file}`)))
  const targetOf = (metric: string): Target => {
    const reading = readAskedMetric(metric, scenarios)
    if ("message" in reading) throw new RangeError(metric)
    return scenarioTarget(scenarios, reading.asked.of, [])
  }
  const sobol = (target: Target): (() => void) => {
    const widest = tornadoOf(target).slice(0, INPUTS)
    const factors = widest.map(({ path }) => ({
      id: path,
      kind: "path" as const,
      inputs: [target.inputs.indexOf(path)]
    }))
    return () => {
      const runs = prepareRuns(target, factors, { samples: SAMPLES, seed: 1 })
      runs.compute(0, SAMPLES)
      indicesOf(runs, 1)
    }
  }
  const runs = SAMPLES * (INPUTS + 2)
  const [one, pair] = [targetOf("stateB:freed"), targetOf("freed")]
  const whole = await best(() => Effect.runPromise(sensitivityFindings(pair)))
  return [
    {
      what: `Sobol with intervals, ${INPUTS} inputs, one scenario`,
      runs,
      milliseconds: await best(sobol(one)),
      targetMilliseconds: 300
    },
    { what: `Sobol with intervals, ${INPUTS} inputs, paired difference`, runs, milliseconds: await best(sobol(pair)) },
    {
      what: `whole analysis of the pair: ${pair.inputs.length} inputs, screening, worth of measuring`,
      runs: (await Effect.runPromise(sensitivityFindings(pair))).runs,
      milliseconds: whole
    }
  ]
}

const best = async (work: () => unknown): Promise<number> => {
  let least = Infinity
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
