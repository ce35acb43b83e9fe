/** What can be asked of staff against need; what a plan of lending says stands in a table of its own. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { MetricUnit, QuantityRules, Where } from "../Quantity.ts"
import { siteTotals } from "../totals.ts"
import { isAsked, sumAt } from "./cellSums.ts"
import { allocateAtTargets } from "./onlineWork.ts"
import { positionsOf } from "./positions.ts"
import type { Staffing } from "./Staffing.ts"

interface Asked {
  readonly model: Model
  readonly staffing: Staffing
  readonly allocation: Allocation
  readonly where: Where
}

const staffing = (unit: MetricUnit, at: QuantityRules["at"], read: (asked: Asked) => number): QuantityRules => ({
  unit,
  at,
  section: "staffing",
  of: (model, allocation, where) =>
    model.staffing === null ? NaN : read({ model, staffing: model.staffing, allocation, where })
})

const cells = (key: "surplus" | "shortage"): QuantityRules =>
  staffing("fte", { item: true, municipality: true }, ({ model, staffing: section, allocation, where }) =>
    sumAt(positionsOf(model, section, allocation)[key], section.specialisms, where)
  )

export const staffingQuantities = {
  surplus: cells("surplus"),
  shortage: cells("shortage"),
  /** FTE that municipalities need less once every target of work on line is met. */
  onlineSaving: staffing(
    "fte",
    { caseType: true, municipality: true, caseTypeAtPlace: true },
    ({ model, staffing: section, allocation, where }) => {
      const n = model.caseTypes.length
      const [now, then] = [allocation, allocateAtTargets(model, section, allocation)].map(({ local }) =>
        siteTotals(local, n)
      ) as [Float64Array, Float64Array]
      let saved = 0
      for (let cell = 0; cell < now.length; cell++)
        if (isAsked(cell % n, where.caseType) && isAsked(Math.floor(cell / n), where.municipality))
          saved += now[cell]! - then[cell]!
      return saved
    }
  )
} satisfies Readonly<Record<string, QuantityRules>>
