/** What the change costs once, item by item, and in which years. */
import type { Model } from "../Model.ts"
import { sumOf } from "./keys.ts"
import type { Money, OneOff } from "./Money.ts"
import type { MoneyYear } from "./moneyOf.ts"
import { type Prices, pricesOf } from "./prices.ts"
import { followShare } from "../transition/followShare.ts"
import { uplift } from "./uplift.ts"
import { takesPart } from "./volumes.ts"

/** Posts that cost something once. */
export interface PostChanges {
  /** Staff that go with their work to a centre. */
  readonly followed: number
  readonly newPosts: number
  /** Released posts whose people do not follow and do not leave by themselves. */
  readonly redundantPosts: number
}

/**
 * Who follows the work, as far as centres have posts for them: what may be hired is what centres need beyond, and what
 * may be made redundant is what is released beyond.
 *
 * @param followShare of those whose work moves, as a transition says; without one, all of them
 */
export const postChanges = (
  { local, centre }: Pick<MoneyYear, "local" | "centre">,
  attritionShare: number,
  followShare = 1
): PostChanges => {
  const followed = followShare * Math.max(0, Math.min(sumOf(local.leaves), centre.fte))
  return {
    followed,
    newPosts: Math.max(0, centre.fte - followed),
    redundantPosts: Math.max(0, sumOf(local.released) - followed) * (1 - attritionShare)
  }
}

/** The same of a scenario. */
export const postsOf = (model: Model, money: Money, values: Float64Array, year: MoneyYear): PostChanges => {
  const { attritionShare } = money.release
  const leavesByItself = attritionShare === null ? 0 : pricesOf(values).at(attritionShare)
  return postChanges(year, leavesByItself, followShare(model, values, year.local.leaves))
}

/** What each item is counted with: where it may not come, its expected cost. In the order of `money.oneOff`. */
export const oneOffAmounts = (
  model: Model,
  money: Money,
  values: Float64Array,
  year: MoneyYear
): ReadonlyArray<number> =>
  oneOffCosts(model, money, values, year).map(({ impact, probability }) => impact * probability)

/** Each item in currency if it comes, uplifted for optimism where the item says so, and how likely it is to come. */
export const oneOffCosts = (
  model: Model,
  money: Money,
  values: Float64Array,
  year: MoneyYear
): ReadonlyArray<{ readonly impact: number; readonly probability: number }> => {
  const prices = pricesOf(values)
  const posts = postsOf(model, money, values, year)
  const count = (per: OneOff["per"]): number => {
    if (per === "newPost") return posts.newPosts
    if (per === "redundantPost") return posts.redundantPosts
    return per === "total" ? 1 : participants(model)
  }
  return money.oneOff.map((item) => ({
    impact: prices.of(item.amount) * count(item.per) * uplift(item, prices),
    probability: likelihood(item, prices)
  }))
}

/** Probability that an item has to be paid. */
export const likelihood = ({ probability }: OneOff, prices: Prices): number =>
  probability === null ? 1 : prices.at(probability)

const participants = (model: Model): number => {
  let count = 0
  for (let m = 0; m < model.municipalities; m++) if (takesPart(model, m)) count++
  return count
}
