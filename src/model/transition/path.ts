/** The transition month by month: what each case type at each centre, and each municipality, does and has. */
import { allocate, type Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { siteTotals, takenBy } from "../totals.ts"
import { startModel } from "./dayOne.ts"
import { deskOf, type DeskRoom, desksOf, ownRoom, sharedRoom } from "./desks.ts"
import { monthlyAttrition, shareOfWay } from "./ramp.ts"
import { remaining, type StaffPath, type StaffRules, stillPaid } from "./staffPath.ts"
import type { Transition } from "./Transition.ts"
import { delayMonths, preparationMonths } from "./preparation.ts"

/** FTE; arrays over (m, c) and (g, c) are row-major, arrays over months start with month 1. */
export interface TransitionPath {
  readonly months: number
  /** The organisation on day one. */
  readonly start: Allocation
  /** Whole months until the change, by case type. */
  readonly goLive: Int16Array
  /** By case type: how far the organisation is built up in a month, from 0 to 1; -1 before the change. */
  readonly built: ReadonlyArray<Float64Array>
  /** By case type: part of those left behind who are still paid in a month. */
  readonly paid: ReadonlyArray<Float64Array>
  /** By case type: part of those left behind who have not gone by themselves when the notice is over. */
  readonly lastPaid: ReadonlyArray<number>
  /** By (m, c): today, on day one, in the end. */
  readonly local: Steps
  /** By (m, c): staff whose task leaves, and those of them who do not go with it. */
  readonly leaves: Float64Array
  readonly behind: Float64Array
  /** By (g, c): what centres need on day one and in the end. */
  readonly centre: Pick<Steps, "first" | "last">
  /** By (g, c), with what the centre needs by month. */
  readonly desks: ReadonlyArray<StaffPath>
  /** By case type: months after which no municipality lends anybody back any more. */
  readonly helpedUntil: ReadonlyArray<number>
  /** By (g, c): staff whose task leaves, and those of them who stay behind, over the municipalities it serves. */
  readonly served: { readonly leaves: Float64Array; readonly behind: Float64Array }
  /** The project by month. */
  readonly project: Float64Array
}

interface Steps {
  readonly before: Float64Array
  readonly first: Float64Array
  readonly last: Float64Array
}

/** The path behind an allocation, worked out once however many numbers are read off it. */
export const pathOf = (model: Model, transition: Transition, allocation: Allocation): TransitionPath => {
  const known = paths.get(allocation)
  if (known?.transition === transition && known.model === model) return known.path
  const path = work(model, transition, allocation, rooms.get(allocation) ?? ownRoom)
  paths.set(allocation, { transition, model, path })
  return path
}
const paths = new WeakMap<
  Allocation,
  { readonly transition: Transition; readonly model: Model; readonly path: TransitionPath }
>()

/** For one draw after the other: the path of an allocation that was handed over holds until the next one's is asked for. */
export const inTurn = (): ((allocation: Allocation) => Allocation) => {
  const room = sharedRoom()
  return (allocation) => {
    rooms.set(allocation, room)
    return allocation
  }
}
const rooms = new WeakMap<Allocation, DeskRoom>()

const work = (model: Model, transition: Transition, allocation: Allocation, room: DeskRoom): TransitionPath => {
  const { values } = allocation
  const n = model.caseTypes.length
  const { months } = transition
  const first = startModel(model)
  const start = first === model ? allocation : allocate(first, values, allocation)
  const local = {
    before: siteTotals(allocation.statusQuo, n),
    first: siteTotals(start.local, n),
    last: siteTotals(allocation.local, n)
  }
  const centre = {
    first: siteTotals(start.centres, n, takenBy(model)),
    last: siteTotals(allocation.centres, n, takenBy(model))
  }
  const rules = rulesOf(transition, values, n)
  const { shape } = transition.optimisation
  const optimisationMonths = values[transition.optimisation.months]!
  const built = onceEach(rules, ({ goLive, leadMonths }) => {
    const x = new Float64Array(months + leadMonths).fill(-1)
    for (let t = goLive; t < x.length; t++) x[t] = shareOfWay(t - goLive + 0.5, optimisationMonths, shape)
    return x
  })
  const who = followersOf(model, transition, values, local, centre.last)
  const desks = desksOf(rules, built, { centre, served: who.served }, months, room)
  return {
    months,
    start,
    goLive: Int16Array.from(rules, ({ goLive }) => goLive),
    built,
    paid: onceEach(rules, (rule) => {
      const paid = new Float64Array(months).fill(1)
      for (let t = rule.goLive; t < months; t++) paid[t] = stillPaid(t - rule.goLive, rule)
      return paid
    }),
    lastPaid: onceEach(rules, remaining),
    local,
    leaves: who.leaves,
    behind: who.behind,
    centre,
    desks,
    helpedUntil: rules.map((_, c) =>
      desks.reduce((last, { helpedUntil }, desk) => (desk % n === c ? Math.max(last, helpedUntil) : last), 0)
    ),
    served: who.served,
    project: projectOf(transition, values)
  }
}

/** Who could follow, and who does: those of each municipality alike, as far as the centre needs them in the end. */
const followersOf = (
  model: Model,
  { follow }: Transition,
  values: Float64Array,
  local: Steps,
  needed: Float64Array
): Pick<TransitionPath, "leaves" | "behind" | "served"> => {
  const n = model.caseTypes.length
  const shares =
    follow.kind === "share" ? new Float64Array(model.municipalities).fill(values[follow.share]!) : follow.column
  const [leaves, behind] = [new Float64Array(local.before.length), new Float64Array(local.before.length)]
  const served = { leaves: new Float64Array(needed.length), behind: new Float64Array(needed.length) }
  const willing = new Float64Array(needed.length)
  for (let m = 0, cell = 0; m < shares.length; m++) {
    for (const end = cell + n; cell < end; cell++) {
      leaves[cell] = Math.max(0, local.before[cell]! - local.first[cell]!)
      const desk = deskOf(model, cell)
      if (desk < 0) continue
      served.leaves[desk]! += leaves[cell]!
      willing[desk]! += leaves[cell]! * shares[m]!
    }
  }
  const taken = willing.map((fte, desk) => (fte > needed[desk]! ? needed[desk]! / fte : 1))
  for (let m = 0, cell = 0; m < shares.length; m++) {
    for (const end = cell + n; cell < end; cell++) {
      const desk = deskOf(model, cell)
      behind[cell] = desk < 0 ? leaves[cell]! : leaves[cell]! * (1 - shares[m]! * taken[desk]!)
      if (desk >= 0) served.behind[desk]! += behind[cell]!
    }
  }
  return { leaves, behind, served }
}

/** Moments are whole months: a range around one goes in steps. */
const whole = (months: number): number => Math.round(months)

/** By case type; those that change hands together are one and the same object. */
const rulesOf = (transition: Transition, values: Float64Array, caseTypes: number): ReadonlyArray<StaffRules> => {
  const at = (slot: number): number => values[slot]!
  const { attrition, startProductivity, ramp, handBack } = transition
  const rampFrom = (start: number) => ({ start: at(start), months: at(ramp.months), shape: ramp.shape })
  const [followedRamp, recruitedRamp] = [rampFrom(startProductivity.followed), rampFrom(startProductivity.recruited)]
  const rulesFrom = (goLive: number): StaffRules => ({
    goLive,
    followedAttrition: monthlyAttrition(at(attrition.followed)),
    recruitedAttrition: monthlyAttrition(at(attrition.recruited)),
    localAttrition: monthlyAttrition(at(attrition.local)),
    leadMonths: whole(at(transition.recruitmentLeadMonths)),
    followedRamp,
    recruitedRamp,
    temporaryShare: at(transition.temporaryShare),
    doubleRunningMonths: at(transition.doubleRunningMonths),
    noticeMonths: at(transition.noticeMonths),
    overtime: at(transition.overtime),
    chase: at(transition.chase),
    handBack: { months: at(handBack.months), share: at(handBack.share) }
  })
  const delay = delayMonths(transition.preparation, values)
  const byWave = transition.waves.map(({ goLive }) => rulesFrom(whole(at(goLive) + delay)))
  const never = rulesFrom(transition.months)
  return Array.from(
    { length: caseTypes },
    (_, c) => byWave[transition.waves.findIndex(({ takes }) => takes[c] === 1)] ?? never
  )
}

/** What case types that change hands together share is worked out once. */
const onceEach = <Answer>(
  rules: ReadonlyArray<StaffRules>,
  of: (rule: StaffRules) => Answer
): ReadonlyArray<Answer> => {
  const known = new Map<StaffRules, Answer>()
  for (const rule of rules) if (!known.has(rule)) known.set(rule, of(rule))
  return rules.map((rule) => known.get(rule)!)
}

/** The project works from month 1 on; a month that it works only partly counts by its part. */
const projectOf = ({ months, preparation }: Transition, values: Float64Array): Float64Array => {
  const [fte, worked] = [values[preparation.projectFte]!, preparationMonths(preparation, values)]
  const out = new Float64Array(months)
  for (let t = 0; t < months; t++) out[t] = fte * Math.min(1, Math.max(0, worked - t))
  return out
}
