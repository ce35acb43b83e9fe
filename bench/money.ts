/** Money of every year in many draws, against a loop over the plain model that reads the same number off. */
import { measure } from "../src/analysis/measure.ts"
import { drawsOf } from "../src/analysis/draws/Draws.ts"
import { allocate } from "../src/model/allocate.ts"
import type { Metric } from "../src/model/Metric.ts"
import { readMetric } from "../src/scenario/metricText.ts"
import { loadFile } from "../tests/support/load.ts"

const DRAWS = 4096
/** Evaluations of the plain loop that are timed. */
const TIMED = 400
const METRICS = ["contribution@860", "saving", "net@860", "settlement.losers"]

export const moneySection = async (file: string): Promise<ReadonlyArray<string>> => {
  const loaded = await loadFile(file)
  const { model, names } = loaded.compiled
  const metricOf = (text: string): Metric => {
    const read = readMetric(text, names)
    if (!("metric" in read)) throw new RangeError(text)
    return read.metric
  }
  let sum = 0
  const lines = METRICS.map((text) => {
    const metric = metricOf(text)
    const plain = microseconds(TIMED, () => {
      for (let i = 0; i < TIMED; i++) sum += measure(model, allocate(model, Float64Array.from(model.values)), metric)
    })
    const drawn = microseconds(DRAWS, () => {
      sum += drawsOf([loaded], { draws: DRAWS }).values(0, metric)[0]!
    })
    return `  ${text}: ${drawn.toFixed(1)} µs a draw, drawing included; a plain loop ${plain.toFixed(1)}, ${(plain / drawn).toFixed(1)} times that`
  })
  if (!Number.isFinite(sum)) throw new RangeError("an amount is no number")
  return [`${model.municipalities} municipalities, whole posts`, ...lines]
}

/** Of processor time, each of `count`. */
const microseconds = (count: number, work: () => void): number => {
  work()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}
