/** How long the preparation of a change takes, where such works are known to take longer than planned. */
import { biasFactor } from "../money/appraisal.ts"
import type { Transition } from "./Transition.ts"

/** Months, with what they usually overrun by. */
export const preparationMonths = ({ months, overrun }: Transition["preparation"], values: Float64Array): number =>
  values[months]! *
  (overrun === null
    ? 1
    : biasFactor({ upper: overrun.upper, lower: overrun.lower, mitigation: values[overrun.mitigation.slot]! }))

/** Months by which all that waits for the preparation comes later than planned. */
export const delayMonths = (preparation: Transition["preparation"], values: Float64Array): number =>
  preparationMonths(preparation, values) - values[preparation.months]!
