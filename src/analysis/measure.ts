/** One number of a scenario, those that take a plan of lending included: what everything outside of the model asks. */
import type { Allocation } from "../model/allocate.ts"
import { measure as measureModel, type Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { planOf } from "./lending/planOf.ts"

/** Read a metric, in the unit of its quantity. */
export const measure = (model: Model, allocation: Allocation, metric: Metric): number =>
  measureModel(model, allocation, metric, planOf)
