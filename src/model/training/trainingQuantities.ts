/** What can be asked of training, of boards that are served, and of grades. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { payIndexes } from "../money/grades.ts"
import { pricesOf } from "../money/prices.ts"
import { principalHours, servedBy } from "../principals.ts"
import type { MetricUnit, QuantityRules, Section, Where } from "../Quantity.ts"
import { fteBySite } from "../siteFte.ts"
import { groupsToTrain } from "./people.ts"
import { effectOf } from "./plan.ts"
import { type Training, trainingOf } from "./trainingOf.ts"

type Read = (model: Model, allocation: Allocation, where: Where) => number

const whole = (unit: MetricUnit, of: Read, more: { readonly section?: Section; readonly steps?: true } = {}) =>
  ({ unit, at: {}, ...more, of }) satisfies QuantityRules

/** Municipalities and centres after. */
const after =
  (of: (training: Training) => number): Read =>
  (model, allocation) =>
    of(trainingOf(model, allocation, "local")) +
    (model.organisation === null ? 0 : of(trainingOf(model, allocation, "centre")))

/** Managers of all centres: those that the staff needs, without individual duties and without boards. */
const managersOf = (model: Model, { values, centres, centreHoursPerFte }: Allocation): number => {
  const { organisation } = model
  if (organisation === null) return 0
  const allowance = model.centreAllowances.reduce((sum, slot) => sum + values[slot]!, 0) / centreHoursPerFte
  const served = servedBy(organisation, model.caseTypes.length)
  return centres.management.reduce((sum, management, g) => {
    const boards = organisation.principals === null ? 0 : principalHours(organisation.principals, served[g]!, values)
    return sum + management - allowance - boards / centreHoursPerFte
  }, 0)
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, x) => total + x, 0)

/** Mean pay index of all staff after: each side at its mix, posts by name at their grade. */
const payIndex: Read = (model, allocation) => {
  const { money, organisation, caseTypes } = model
  if (money === null || money.gradeMix === null) return money === null ? NaN : 1
  const indexes = payIndexes(money.gradeMix, pricesOf(allocation.values))
  const local = sum(fteBySite(allocation.local, caseTypes.length))
  const centre = sum(fteBySite(allocation.centres, caseTypes.length))
  const posts = (organisation?.posts ?? []).map(
    ({ fte, per }) => allocation.values[fte]! * (per === "centre" ? organisation!.centres.length : 1)
  )
  const named = posts.reduce((total, fte) => total + fte, 0)
  const paid =
    local * indexes.local +
    (centre - named) * indexes.centre +
    posts.reduce((total, fte, i) => total + fte * indexes.posts[i]!, 0)
  return paid / (local + centre)
}

export const trainingQuantities = {
  trainingPeople: whole(
    "persons",
    after(({ reached }) => reached)
  ),
  /** Effective hours that a trained person gets, the mean over people; nothing where components stand. */
  trainingEffect: whole("hours", (model, allocation) => {
    const groups = [
      ...groupsToTrain(model, allocation, "local"),
      ...(model.organisation === null ? [] : groupsToTrain(model, allocation, "centre"))
    ]
    const people = groups.reduce((total, group) => total + group.people, 0)
    const effect = groups.reduce((total, group) => total + group.people * effectOf(group.upkeep, allocation.values), 0)
    return people > 0 ? effect / people : 0
  }),
  trainingHours: whole(
    "hours",
    after(({ hours }) => hours),
    { steps: true }
  ),
  trainingCost: whole(
    "currency",
    (model, allocation, where) => (model.money === null ? NaN : after(({ cost }) => cost)(model, allocation, where)),
    {
      section: "money",
      steps: true
    }
  ),
  principalsPerManager: whole("factor", (model, allocation) => {
    const { organisation } = model
    const managers = managersOf(model, allocation)
    if (organisation === null || !(managers > 0)) return NaN
    return servedBy(organisation, model.caseTypes.length).reduce((total, { boards }) => total + boards, 0) / managers
  }),
  payIndex: whole("factor", payIndex, { section: "money" })
} satisfies Readonly<Record<string, QuantityRules>>
