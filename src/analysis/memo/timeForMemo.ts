/** What a memo says of the time in between, and nothing that its reader may not see. */
import { allocate } from "../../model/allocate.ts"
import { withDerived } from "../../model/derived.ts"
import type { Model } from "../../model/Model.ts"
import type { Loaded } from "../../scenario/load.ts"
import { pathPair } from "../overtaking.ts"
import { transitionFindings, type TransitionFindings } from "../transitionFindings.ts"
import { measured } from "./Measured.ts"
import { LEVER_IDS, type LeverId, type MemoTime, type TimeLever, type TimeModel } from "./MemoTime.ts"
import { hidesMoney } from "./moneyForMemo.ts"
import type { Evaluated } from "./modelFindings.ts"
import type { Secrets } from "./secrecy.ts"

/** Null where no scenario has a transition that the reader may see. */
export const timeForMemo = (runs: ReadonlyArray<Evaluated>, secrets: Secrets): MemoTime | null => {
  const models = runs.flatMap(({ loaded, result }, place) => {
    if (hidesTime(loaded, place, secrets)) return []
    const visible = hidesMoney(loaded, place, secrets) ? withoutMoney(loaded) : loaded
    const found = transitionFindings(visible.compiled, result.allocation)
    return found === undefined ? [] : [{ found, model: modelOf(visible, place, found) }]
  })
  if (models.length === 0) return null
  return { models: models.map(({ model }) => model), overtaking: overtakingOf(models) }
}

/** One hidden number of the transition would follow from what is said of it. */
const hidesTime = ({ compiled }: Loaded, place: number, secrets: Secrets): boolean =>
  compiled.assumptions.some(
    (one) => secrets.hides(place, one) && one.usedAt.some((used) => used.startsWith("transition."))
  )

const withoutMoney = (loaded: Loaded): Pick<Loaded, "compiled"> => ({
  compiled: { ...loaded.compiled, model: { ...loaded.compiled.model, money: null } }
})

const modelOf = ({ compiled }: Pick<Loaded, "compiled">, place: number, found: TransitionFindings): TimeModel => {
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const { lowest, peak, monthsToFull: full, months } = found
  return {
    place,
    months,
    horizon: of("value(transition.months)", found.names.months),
    waves: found.waves,
    full: of("freed", found.fullFreed),
    monthsToFull: full === undefined ? null : { month: of("monthsToFull", full), date: months[full - 1]!.date },
    lowest: { date: lowest.date, freed: of("lowestFreed", lowest.freed) },
    peak:
      peak === undefined
        ? null
        : {
            date: peak.date,
            backlog: of("peakBacklog", peak.backlog),
            weeks: peak.weeksOfWork === null ? null : of(`weeksOfWork#${peak.month}`, peak.weeksOfWork)
          },
    lost: of("fteYearsLost", found.fteYearsLost),
    turning: turningOf(found, place),
    levers: LEVER_IDS.map((id) => leverOf({ compiled }, place, id, found))
  }
}

const turningOf = ({ turning, months, names }: TransitionFindings, place: number): TimeModel["turning"] => {
  if (turning === undefined) return null
  return turning.month === undefined
    ? { missing: measured(`cumulated#${names.months}`, [place], months.at(-1)!.cumulated!) }
    : { date: months[turning.month - 1]!.date }
}

/** What a lever changes: ten more of a hundred follow, hiring begins three months earlier, all contracts can end. */
const MORE_FOLLOW = 0.1
const MONTHS_EARLIER = 3

const leverOf = (
  { compiled }: Pick<Loaded, "compiled">,
  place: number,
  id: LeverId,
  plan: TransitionFindings
): TimeLever => {
  const of = (metric: string, value: number) => measured(id === "plan" ? metric : `${id}(${metric})`, [place], value)
  const model = pulled(compiled.model, id)
  const found = id === "plan" ? plan : transitionFindings({ ...compiled, model }, allocate(model))!
  const [money, planned] = [found, plan].map(({ months }) => months.at(-1)!.cumulated) as [number | null, number | null]
  return {
    id,
    monthsToFull: found.monthsToFull === undefined ? null : of("monthsToFull", found.monthsToFull),
    peak: of("peakBacklog", found.peak?.backlog ?? 0),
    lost: of("fteYearsLost", found.fteYearsLost),
    money:
      money === null || planned === null
        ? null
        : of(`cumulated#${plan.names.months}`, id === "plan" ? money : money - planned)
  }
}

const pulled = (model: Model, id: LeverId): Model => {
  const transition = model.transition!
  const values = Float64Array.from(withDerived(model, model.values))
  if (id === "earlier") values[transition.recruitmentLeadMonths]! += MONTHS_EARLIER
  if (id === "temporary") values[transition.temporaryShare] = 1
  if (id !== "follow") return { ...model, values, derived: [] }
  const { follow } = transition
  const more = (share: number): number => Math.min(1, share + MORE_FOLLOW)
  if (follow.kind === "column")
    return { ...model, transition: { ...transition, follow: { ...follow, column: follow.column.map(more) } } }
  values[follow.share] = more(values[follow.share]!)
  return { ...model, values, derived: [] }
}

const overtakingOf = (
  models: ReadonlyArray<{ readonly found: TransitionFindings; readonly model: TimeModel }>
): MemoTime["overtaking"] => {
  const [first, second] = models
  if (first === undefined || second === undefined) return null
  const money = pathPair(first.found, second.found)?.money
  if (money === undefined) return null
  const places = [first.model.place, second.model.place] as const
  return { ...money, places, apart: measured(`cumulated#${first.found.names.months}`, places, money.end.difference) }
}
