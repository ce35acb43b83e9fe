/** How one-off cost comes about: item by item, or those items that may not come. */
import type { Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import type { Money } from "../../model/money/Money.ts"
import { yearOf } from "../../model/money/moneyYear.ts"
import { likelihood, oneOffCosts, postsOf } from "../../model/money/oneOff.ts"
import { uplift } from "../../model/money/uplift.ts"
import { pricesOf } from "../../model/money/prices.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { moneyLabels as label, moneyWord as word } from "./moneyStepWords.ts"
import { type Factor, productStep, type Step, sumStep, times } from "./Step.ts"

/** @param metric `oneOff`, one of its items, or `riskPool` */
export const oneOffStep = (
  { model, names }: Compiled,
  money: Money,
  allocation: Allocation,
  { quantity, item }: Metric
): Step => {
  const prices = pricesOf(allocation.values)
  const year = yearOf(model, money, allocation)
  const costs = oneOffCosts(model, money, allocation.values, year)
  const posts = postsOf(model, money, allocation.values, year)
  const line = (i: number): Step => {
    const one = money.oneOff[i]!
    const own = prices.of(one.amount)
    const factor = uplift(one, prices)
    const factors: Array<Factor> = [times(own, word.amount)]
    if (one.per === "newPost") factors.push(times(posts.newPosts, word.newPosts))
    else if (one.per === "redundantPost") factors.push(times(posts.redundantPosts, word.redundantPosts))
    else if (one.per === "municipality")
      factors.push(times(own === 0 ? 0 : costs[i]!.impact / own / factor, word.municipalities))
    if (factor !== 1) factors.push(times(factor, word.uplift))
    if (one.probability !== null) factors.push(times(likelihood(one, prices), word.probability))
    return productStep(names.money!.oneOff[i]!.label, factors)
  }
  if (item >= 0) return line(item)
  const isPool = quantity === "riskPool"
  return sumStep(
    isPool ? label.riskPool : label.oneOff,
    money.oneOff.flatMap(({ probability }, i) => (isPool && probability === null ? [] : [line(i)]))
  )
}
