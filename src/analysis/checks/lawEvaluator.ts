/** A metric as laws look at it. */
import type { Metric } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { uncertainIn } from "../draws/Sampling.ts"
import { metricEvaluator } from "../metricEvaluator.ts"

/** A metric of worlds, in which nothing but uncertain assumptions differs from the central values. */
export const evaluatorOf = (loaded: Loaded, metric: Metric): ((values: Float64Array) => number) => {
  const uncertain = new Set(uncertainIn(loaded).map(({ slot }) => slot))
  return metricEvaluator(loaded.compiled.model, metric, (slot) => uncertain.has(slot))
}
