/** What the live report shows of sections, and of what money is worth over the years. Too slow for a slider. */
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { Section } from "../../model/Quantity.ts"
import { pathOf } from "../../model/transition/path.ts"
import { seriesOf } from "../../model/transition/series.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { measure } from "../measure.ts"

export interface SectionFigures {
  /** Of the whole country; what is no number (money that never comes back) is not there. */
  readonly figures: ReadonlyArray<SectionFigure>
  /** From the first month on; null where the scenario does not say when work changes hands. */
  readonly months: MonthFigures | null
}

interface SectionFigure {
  readonly section: Section
  readonly quantity: QuantityId
  readonly value: number
}

/** FTE freed, and work that waits in FTE-months. */
interface MonthFigures {
  readonly freed: ReadonlyArray<number>
  readonly backlog: ReadonlyArray<number>
}

export const sectionFigures = ({ model }: Pick<Compiled, "model">): SectionFigures => {
  const allocation = allocate(model)
  const path = model.transition === null ? undefined : pathOf(model, model.transition, allocation)
  return {
    figures: asked.flatMap(({ section, quantity }) => {
      if (model[section] === null) return []
      const value = measure(model, allocation, national(quantity))
      return Number.isFinite(value) ? [{ section, quantity, value }] : []
    }),
    months:
      path === undefined
        ? null
        : { freed: [...seriesOf("freed", path, model)], backlog: [...seriesOf("backlog", path, model)] }
  }
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
