/** By how much plans are uplifted for what such works usually overrun, as far as a published table says so. */
import type { Allocation } from "../model/allocate.ts"
import { biasFactor } from "../model/money/appraisal.ts"
import { uplift } from "../model/money/uplift.ts"
import { pricesOf } from "../model/money/prices.ts"
import { preparationMonths } from "../model/transition/preparation.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import { type OverrunCategory, USUAL_OVERRUNS } from "../scenario/money/usualOverruns.ts"

/** Shares on top of the plan; undefined where nothing of the scenario is about it, or its bounds are its own. */
export interface OverrunFinding {
  readonly id: string
  readonly category: OverrunCategory
  readonly oneOff: number | undefined
  readonly yearly: number | undefined
  readonly time: number | undefined
  /** Months of preparation as planned and as counted, where the transition counts them. */
  readonly preparation: { readonly planned: number; readonly counted: number } | undefined
}

/** In the order of the scenario; empty where it names no published category, or nothing names those. */
export const overrunFindings = (
  { model: { money, transition }, names }: Compiled,
  { values }: Allocation
): ReadonlyArray<OverrunFinding> => {
  if (money === null) return []
  const prices = pricesOf(values)
  return (names.money?.overruns ?? []).flatMap(({ id, category, ownBounds, oneOff, yearly, delays }) => {
    const once = money.oneOff.find((_, i) => oneOff.includes(i))
    const bought = money.direct.centre.find((_, i) => yearly.includes(i))
    const counted = delays ? transition?.preparation : undefined
    const mitigation = once?.bias?.mitigation ?? counted?.overrun?.mitigation
    const { time } = USUAL_OVERRUNS[category]
    const share = (cost: typeof once | typeof bought): number | undefined =>
      cost === undefined || ownBounds ? undefined : uplift(cost, prices) - 1
    const found: OverrunFinding = {
      id,
      category,
      oneOff: share(once),
      yearly: share(bought),
      time:
        time === null || mitigation === undefined
          ? undefined
          : biasFactor({ ...time, mitigation: prices.at(mitigation) }) - 1,
      preparation:
        counted === undefined
          ? undefined
          : { planned: values[counted.months]!, counted: preparationMonths(counted, values) }
    }
    return [found.oneOff, found.yearly, found.time].every((one) => one === undefined) ? [] : [found]
  })
}
