/** What posts by name cost more than as many FTE of the others: their grade is another. */
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import { payFactors } from "./grades.ts"
import { sumOf } from "./keys.ts"
import type { Money } from "./Money.ts"
import { type Prices } from "./prices.ts"

/** Currency a year at all centres; below 0 where posts are paid less than the others. */
export const postPay = ({ organisation }: Model, money: Money, centres: Sites, prices: Prices): number => {
  if (organisation === null || money.gradeMix === null || centres.posts.length === 0) return 0
  const factors = payFactors(money.gradeMix, prices)
  // Posts serve the whole centre: their pay is measured at the mean of its case types.
  const salary = sumOf(Float64Array.from(money.centreCost, (cost) => prices.of(cost.salary))) / money.centreCost.length
  const fteOf = organisation.posts.map(
    ({ fte, per }) => prices.at({ slot: fte }) * (per === "centre" ? organisation.centres.length : 1)
  )
  const planned = fteOf.reduce((sum, fte) => sum + fte, 0)
  // In a month in which not all of them are there, a part of each is.
  const there = planned > 0 ? sumOf(centres.posts) / planned : 0
  return fteOf.reduce((sum, fte, i) => sum + there * fte * salary * (factors.posts[i]! - factors.centre), 0)
}
