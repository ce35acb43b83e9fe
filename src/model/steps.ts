/** Which metrics go in steps in a model, and what stands still between two of them. */
import type { Allocation } from "./allocate.ts"
import { measure, type Metric } from "./Metric.ts"
import type { Model } from "./Model.ts"
import { yearOf } from "./money/moneyYear.ts"
import { quantities } from "./quantities.ts"

/** Whether a small change may show no effect, or a jump. */
export const goesInSteps = ({ money }: Model, { quantity }: Pick<Metric, "quantity">): boolean => {
  const { steps } = quantities[quantity]
  return steps === true || (steps === "posts" && money?.given === null && money.release.step !== null)
}

/**
 * A number that is the same at two sets of values where they lie on one step of a metric: the metric itself where it
 * only counts, the posts that every site releases where money follows them. Of a metric without steps it always is 0.
 */
export const stepOf = (model: Model, allocation: Allocation, metric: Metric): number => {
  if (!goesInSteps(model, metric)) return 0
  if (quantities[metric.quantity].steps === true) return measure(model, allocation, metric)
  // Weighted so that one post more here and one less there is not the same.
  return yearOf(model, model.money!, allocation).local.released.reduce(
    (sum, posts, m) => sum + posts * (1 + ((m * GOLDEN) % 1)),
    0
  )
}

/** Its multiples never come together. */
const GOLDEN = (Math.sqrt(5) - 1) / 2
