/** What a side consists of: work with the rules that hold for it. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import type { Asked } from "./caseQueues.ts"
import type { Service } from "./Service.ts"
import { type GroupWork, scaledWork } from "./serviceWork.ts"

export interface SidePart extends Asked {
  readonly work: ReadonlyArray<GroupWork>
  readonly spreadOver: ReadonlyArray<GroupWork>
  readonly caseHoursPerFte: number
}

/** Municipalities that do not take part keep today's rules, so `local` is two parts; none where nothing is promised. */
export const partsOf = (
  model: Model,
  service: Service,
  allocation: Allocation,
  side: Side
): ReadonlyArray<SidePart> => {
  const { serviceWork, values, caseHoursPerFte, centreCaseHoursPerFte } = allocation
  if (serviceWork === null) return []
  const { today, scale, local, outside, centre } = serviceWork
  const general = { service, values, caseTypes: model.caseTypes.length, caseHoursPerFte }
  if (side === "today") return [{ ...general, side, work: scaledWork(today, scale), spreadOver: today }]
  if (side === "local") {
    return [
      { ...general, side, work: local, spreadOver: local },
      { ...general, side: "today", work: outside, spreadOver: today }
    ]
  }
  return [{ ...general, side, work: centre, spreadOver: centre, caseHoursPerFte: centreCaseHoursPerFte }]
}
