/** What can be asked of the time in between: numbers of a month, and what the whole path comes to. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { MetricUnit, QuantityRules, Where } from "../Quantity.ts"
import { moneyPathOf, turningMonth } from "./moneyPath.ts"
import { pathOf, type TransitionPath } from "./path.ts"
import {
  fteYearsLost,
  highestOf,
  inMonth,
  lowestOf,
  type MonthlyId,
  monthsToFull,
  recruitsOf,
  redundanciesOf,
  seriesOf,
  weeksOfWork
} from "./series.ts"

/** How a quantity that also exists without a month is read in one. */
export const monthly =
  (id: MonthlyId): NonNullable<QuantityRules["inMonth"]> =>
  (model, allocation, where) =>
    read(model, allocation, (path) =>
      // Over the whole country all months are read together.
      where.caseType < 0 && where.municipality < 0 && where.centre < 0
        ? (seriesOf(id, path, model)[where.month - 1] ?? NaN)
        : inMonth(id, path, model, where)
    )

const read = (model: Model, allocation: Allocation, of: (path: TransitionPath) => number): number =>
  model.transition === null ? NaN : of(pathOf(model, model.transition, allocation))

/** Exists in a month only. */
const ofMonth = (
  unit: MetricUnit,
  at: QuantityRules["at"],
  inMonthOnly: NonNullable<QuantityRules["inMonth"]>
): QuantityRules => ({
  unit,
  at: { ...at, month: "needed" },
  section: "transition",
  of: () => NaN,
  inMonth: inMonthOnly
})

const ofPath = (
  unit: MetricUnit,
  of: (path: TransitionPath, model: Model) => number,
  steps: { readonly steps?: true } = {}
): QuantityRules => ({
  unit,
  at: {},
  section: "transition",
  ...steps,
  of: (model, allocation) => read(model, allocation, (path) => of(path, model))
})

const cumulatedOf = (model: Model, allocation: Allocation): Float64Array | undefined =>
  model.transition === null || model.money === null
    ? undefined
    : moneyPathOf(model, model.money, model.transition, allocation).cumulated

const atDesks = { caseType: true, centre: true, caseTypeAtPlace: true } as const
const STEPS = { steps: true } as const

export const transitionQuantities = {
  backlog: ofMonth("fteMonths", atDesks, monthly("backlog")),
  capacity: ofMonth("fte", atDesks, monthly("capacity")),
  weeksOfWork: ofMonth("weeks", atDesks, (model, allocation, where: Where) =>
    read(model, allocation, (path) => weeksOfWork(path, model, where))
  ),
  cumulated: {
    ...ofMonth(
      "currencyOnce",
      {},
      (model, allocation, { month }) => cumulatedOf(model, allocation)?.[month - 1] ?? NaN
    ),
    ...STEPS
  },
  monthsToFull: ofPath("months", monthsToFull, STEPS),
  lowestFreed: ofPath("fte", (path, model) => lowestOf(seriesOf("freed", path, model)).value),
  peakBacklog: ofPath("fteMonths", (path, model) => highestOf(seriesOf("backlog", path, model)).value),
  // Without a backlog there is no such month.
  peakBacklogMonth: ofPath(
    "months",
    (path, model) => {
      const { month, value } = highestOf(seriesOf("backlog", path, model))
      return value > 0 ? month : Infinity
    },
    STEPS
  ),
  fteYearsLost: ofPath("fteYears", fteYearsLost),
  turningMonth: {
    ...ofPath("months", () => NaN, STEPS),
    of: (model, allocation) => {
      const cumulated = cumulatedOf(model, allocation)
      return cumulated === undefined ? NaN : turningMonth(cumulated)
    }
  },
  redundancies: ofPath("fte", redundanciesOf),
  recruits: ofPath("fte", recruitsOf)
} as const satisfies Readonly<Record<string, QuantityRules>>
