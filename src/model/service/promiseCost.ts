/** What promises cost: the FTE that they take beside what would be there without them. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import type { Service } from "./Service.ts"
import { serviceExtra } from "./serviceExtra.ts"
import { partsOf } from "./serviceSides.ts"
import { totalOf } from "./serviceWork.ts"

/**
 * FTE of the promises afterwards, their managers included, against none at the same unit times. Without a promise
 * people are there for the work, the highest occupancy and the least that have to be present, and cases are worked off
 * as they come in the mean.
 */
export const promiseCost = (model: Model, service: Service, allocation: Allocation): number => {
  const { values } = allocation
  const of = (side: Side, span: number): number => {
    const parts = partsOf(model, service, allocation, side)
    const extra = (promised: boolean) =>
      parts.reduce((sum, part) => sum + totalOf(serviceExtra({ ...part, promised }, part.work)), 0)
    return (extra(true) - extra(false)) * (1 + 1 / span)
  }
  return of("local", values[model.localSpan]!) + of("centre", values[model.centreSpan]!)
}
