/** One number read off an allocation: a quantity, perhaps of one case type, perhaps at one place. */
import type { Allocation } from "./allocate.ts"
import type { Sites } from "./Sites.ts"
import type { Model } from "./Model.ts"
import { quantities, type QuantityId } from "./quantities.ts"
import type { Formula, Part, Side, Where } from "./Quantity.ts"
import type { LendingPlan } from "./staffing/LendingPlan.ts"
import type { Staffing } from "./staffing/Staffing.ts"
import { spreadWhole, takenBy } from "./totals.ts"

/** Indexes refer to the model; -1 means all. */
export interface Metric extends Where {
  readonly quantity: QuantityId
}

/** A metric of the whole country, for short, perhaps of one case type or at one place. */
export const national = (quantity: QuantityId, caseType = -1, place: Partial<Where> = {}): Metric => ({
  quantity,
  caseType,
  municipality: -1,
  centre: -1,
  item: -1,
  month: -1,
  ...place
})

/**
 * Read a metric, in the unit of its quantity.
 *
 * @param plan makes the plan of lending; where a metric needs one and nobody makes it, that is an error of ours
 */
export const measure = (model: Model, allocation: Allocation, metric: Metric, plan?: MakePlan): number => {
  const { of, inMonth } = quantities[metric.quantity]
  if (metric.month >= 0 && inMonth !== undefined) return inMonth(model, allocation, metric)
  if (typeof of === "function") return of(model, allocation, metric)
  if (!("plan" in of)) return sumOf(of, model, allocation, metric)
  if (plan === undefined) throw new RangeError(`${metric.quantity} is read off a plan of lending`)
  if (model.staffing === null) return NaN
  return of.plan(plan(model, model.staffing, allocation), metric, model.staffing.specialisms)
}

type MakePlan = (model: Model, staffing: Staffing, allocation: Allocation) => LendingPlan

const sumOf = (formula: Formula, model: Model, allocation: Allocation, where: Where): number => {
  let sum = 0
  for (const [sign, of] of formula) sum += sign * termOf(of, model, allocation, where)
  return sum
}

const termOf = (of: Formula[number][1], model: Model, allocation: Allocation, where: Where): number => {
  if (of === "moved") return pick(allocation.moved, model, where.municipality, where.caseType)
  if (isPart(of)) return partOf(of, model, allocation, where)
  return sumOf(quantities[of].of as Formula, model, allocation, where)
}

const isPart = (of: Formula[number][1]): of is Part => of === "automated" || PARTS.has(of as Part)

/** A part of what sites do; nothing where another kind of place is asked for. */
const partOf = (part: Part, model: Model, allocation: Allocation, where: Where): number => {
  if (part === "moved" || part === "automated") return pick(allocation[part], model, where.municipality, where.caseType)
  const [side, component] = PARTS.get(part)!
  const [own, other] = side === "centre" ? [where.centre, where.municipality] : [where.municipality, where.centre]
  if (other >= 0) return 0
  const sites = side === "centre" ? allocation.centres : side === "local" ? allocation.local : allocation.statusQuo
  const numbers = sites[component]
  if (!isWhole(component)) return pick(numbers, model, own, where.caseType)
  // Over all case types nothing has to be spread.
  if (where.caseType < 0) return own < 0 ? total(numbers) : numbers[own]!
  const takes = side === "centre" ? takenBy(model) : undefined
  return pick(spreadWhole(sites, model.caseTypes.length, numbers, takes), model, own, where.caseType)
}

const SIDES: ReadonlyArray<Side> = ["today", "local", "centre"]
const COMPONENTS: ReadonlyArray<keyof Sites> = [
  "core",
  "transaction",
  "upkeep",
  "service",
  "rework",
  "management",
  "coordination",
  "posts"
]

/** What belongs to a whole site. */
const isWhole = (component: keyof Sites): boolean => WHOLE.includes(component)
const WHOLE: ReadonlyArray<keyof Sites> = ["management", "coordination", "posts"]
const PARTS = new Map<Part, readonly [Side, keyof Sites]>(
  SIDES.flatMap((side) => COMPONENTS.map((component) => [`${side}.${component}`, [side, component]] as const))
)

/** Sum over the sites and case types asked for; -1 means all. */
const pick = (cells: Float64Array, { caseTypes }: Model, site: number, caseType: number): number => {
  const n = caseTypes.length
  const sites = cells.length / Math.max(1, n)
  let sum = 0
  for (let s = site < 0 ? 0 : site; s < (site < 0 ? sites : site + 1); s++) {
    if (caseType >= 0) sum += cells[s * n + caseType]!
    else for (let c = 0; c < n; c++) sum += cells[s * n + c]!
  }
  return sum
}

const total = (numbers: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!
  return sum
}
