/** What the live report shows of sections, and of what money is worth over the years. Too slow for a slider. */
import { allocate, type Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { national } from "../../model/Metric.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { Section } from "../../model/Quantity.ts"
import { sumAt } from "../../model/staffing/cellSums.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import { moneyPathOf } from "../../model/transition/moneyPath.ts"
import { pathOf } from "../../model/transition/path.ts"
import { seriesOf } from "../../model/transition/series.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { measure } from "../measure.ts"

export interface SectionFigures {
  /** Of the whole country; what is no number (money that never comes back) is not there. */
  readonly figures: ReadonlyArray<SectionFigure>
  /** From the first month on; null where the scenario does not say when work changes hands. */
  readonly months: MonthFigures | null
  /** Null where the scenario does not say who is where. */
  readonly staff: StaffFigures | null
}

interface SectionFigure {
  readonly section: Section
  readonly quantity: QuantityId
  readonly value: number
}

/** FTE freed, and work that waits in FTE-months; money saved up to then, null where the scenario has none. */
interface MonthFigures {
  readonly freed: ReadonlyArray<number>
  readonly backlog: ReadonlyArray<number>
  readonly cumulated: ReadonlyArray<number> | null
}

/** FTE by specialism: what can be lent somewhere, and what is missing somewhere; and who is there less who is needed. */
interface StaffFigures {
  /** By (m, s), null where the unit has nothing to do with it. */
  readonly differences: ReadonlyArray<number | null>
  readonly surplus: ReadonlyArray<number>
  readonly shortage: ReadonlyArray<number>
}

export const sectionFigures = ({ model }: Pick<Compiled, "model">): SectionFigures => {
  const allocation = allocate(model)
  return {
    figures: asked.flatMap(({ section, quantity }) => {
      if (model[section] === null) return []
      const value = measure(model, allocation, national(quantity))
      return Number.isFinite(value) ? [{ section, quantity, value }] : []
    }),
    months: monthFigures(model, allocation),
    staff: staffFigures(model, allocation)
  }
}

const monthFigures = (model: Model, allocation: Allocation): MonthFigures | null => {
  const { transition, money } = model
  if (transition === null) return null
  const path = pathOf(model, transition, allocation)
  return {
    freed: [...seriesOf("freed", path, model)],
    backlog: [...seriesOf("backlog", path, model)],
    cumulated: money === null ? null : [...moneyPathOf(model, money, transition, allocation).cumulated]
  }
}

const staffFigures = (model: Model, allocation: Allocation): StaffFigures | null => {
  const { staffing } = model
  if (staffing === null) return null
  const { surplus, shortage, have, need } = positionsOf(model, staffing, allocation)
  const everywhere = (cells: Float64Array) =>
    Array.from({ length: staffing.specialisms }, (_, item) =>
      sumAt(cells, staffing.specialisms, { item, municipality: -1 })
    )
  const differences = Array.from(have, (there, cell) => (there === 0 && need[cell] === 0 ? null : there - need[cell]!))
  return { surplus: everywhere(surplus), shortage: everywhere(shortage), differences }
}

/** Of money, what goes through the months. */
const APPRAISED: ReadonlyArray<QuantityId> = ["npv", "payback"]

/** What can be asked of the whole country without naming anything; plans take a solver, which nobody waits for here. */
const asked = (Object.keys(quantities) as ReadonlyArray<QuantityId>).flatMap((quantity) => {
  const { section, at, of } = quantities[quantity]
  const isSimple = at.month !== "needed" && !("plan" in of)
  const isElsewhere = section === "money" && !APPRAISED.includes(quantity)
  return section === undefined || isElsewhere || !isSimple ? [] : [{ section, quantity }]
})
