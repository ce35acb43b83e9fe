/** How a figure of the transition comes about: a month as the sum of who is there, the whole path in words. */
import type { Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { moneyPathOf } from "../../model/transition/moneyPath.ts"
import { pathOf, type TransitionPath } from "../../model/transition/path.ts"
import { highestOf, inMonth, lowestOf, type MonthlyId, seriesOf } from "../../model/transition/series.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { calendarMonth } from "../../scenario/transition/calendar.ts"
import { say, type Text } from "../../words/Lang.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"

/** The tree of a metric in a month, or of a whole path; its root's value is the metric, its children sum to it. */
export const transitionStep = (compiled: Compiled, allocation: Allocation, metric: Metric): Step => {
  const { model, names } = compiled
  if (model.transition === null || names.transition === undefined)
    throw new RangeError("a metric of the transition needs a transition section")
  const path = pathOf(model, model.transition, allocation)
  const value = measure(model, allocation, metric)
  const of: Month["of"] = (id, at = metric) => inMonth(id, path, model, at)
  if (metric.month >= 0)
    return monthStep({ compiled, allocation, metric, path, of }) ?? { label: label.capacity, value }
  const calendar = (month: number): string => calendarMonth(month, names.transition!)
  const said = (text: Text): Step => ({
    label: text,
    value,
    ...(Number.isFinite(value) ? {} : { note: say("transitionSteps.notWithin", { months: path.months }) })
  })
  switch (metric.quantity) {
    case "lowestFreed":
      return said(
        say("transitionSteps.lowestFreed", { month: calendar(lowestOf(seriesOf("freed", path, model)).month) })
      )
    case "peakBacklog":
    case "peakBacklogMonth": {
      const peak = highestOf(seriesOf("backlog", path, model))
      if (peak.value === 0) return said(say("transitionSteps.noBacklog"))
      return said(say("transitionSteps.peakBacklog", { month: calendar(peak.month) }))
    }
    case "monthsToFull":
    case "fteYearsLost":
    case "turningMonth":
    case "redundancies":
    case "recruits":
      return said(say(`transitionSteps.${metric.quantity}`))
    default:
      return { label: metric.quantity, value }
  }
}

/** What is asked in a month. */
interface Month {
  readonly compiled: Compiled
  readonly allocation: Allocation
  readonly metric: Metric
  readonly path: TransitionPath
  /** A number at the place and of the case type that are asked. */
  readonly of: (id: MonthlyId, at?: Metric) => number
}

/** A month's line with what it is made of. */
const monthStep = (month: Month): Step | undefined => {
  const { metric, path, of } = month
  switch (metric.quantity) {
    case "baseline":
      return line(label.baseline, of("baseline"))
    case "local":
      return localStep(label.local, month)
    case "centre":
      return centreStep(label.centre, month)
    case "freed":
      return sumStep(label.freed, [
        line(label.baseline, of("baseline")),
        turned(localStep(label.minusLocal, month)),
        turned(centreStep(label.minusCentre, month)),
        line(label.minusProject, metric.caseType < 0 ? 0 - path.project[metric.month - 1]! : 0)
      ])
    case "need":
      return sumStep(label.need, [
        line(label.stays, of("need") - of("requirement")),
        line(label.requirement, of("requirement"))
      ])
    case "backlog":
      return backlogStep(month)
    case "weeksOfWork":
      return of("backlog") === 0
        ? line(label.weeks, 0)
        : productStep(label.weeks, [
            times(of("backlog"), label.backlog),
            times(52 / 12, label.weeksAMonth),
            over(of("capacity"), label.capacity)
          ])
    case "cumulated":
      return cumulatedStep(month)
    default:
      return undefined
  }
}

const line = (text: Text, value: number): Step => ({ label: text, value })

const localStep = (text: Text, { of }: Month): Step => {
  const stays = of("need") - of("requirement")
  return sumStep(text, [line(label.stays, stays), line(label.stillThere, of("local") - stays)])
}

const centreStep = (text: Text, month: Month): Step => {
  const [heads, followed, temporary] = [month.of("centre"), desks(month, "followed"), desks(month, "temporary")]
  return sumStep(text, [
    line(label.followed, followed),
    line(label.recruited, heads - followed - temporary),
    line(label.temporary, temporary)
  ])
}

const desks = ({ compiled, metric, path }: Month, part: "followed" | "temporary"): number => {
  const n = compiled.model.caseTypes.length
  return path.desks.reduce((sum, desk, i) => {
    const isAsked =
      (metric.caseType < 0 || i % n === metric.caseType) && (metric.centre < 0 || Math.floor(i / n) === metric.centre)
    return isAsked ? sum + desk[part][metric.month - 1]! : sum
  }, 0)
}

const cumulatedStep = ({ compiled: { model }, allocation, metric }: Month): Step => {
  const money = moneyPathOf(model, model.money!, model.transition!, allocation)
  const until = (series: Float64Array): number => series.subarray(0, metric.month).reduce((sum, x) => sum + x, 0)
  return sumStep(label.cumulated, [
    line(label.saved, until(money.saving)),
    line(label.minusOneOff, 0 - until(money.oneOff))
  ])
}

/** What waited, what comes, and what is done of it. */
const backlogStep = ({ compiled: { model }, allocation, metric, of }: Month): Step => {
  const chase = allocation.values[model.transition!.chase]!
  const waited = metric.month === 1 ? 0 : of("backlog", { ...metric, month: metric.month - 1 })
  const [requirement, left] = [of("requirement"), of("backlog")]
  return sumStep(label.backlog, [
    line(label.before, waited),
    line(label.requirement, requirement),
    line(label.chased, chase * waited),
    line(label.minusDone, left - waited - requirement - chase * waited)
  ])
}

const turned = (step: Step): Step => ({
  ...step,
  value: 0 - step.value,
  ...(step.children === undefined ? {} : { children: step.children.map(turned) })
})

const label = {
  freed: say("transitionSteps.freed"),
  baseline: say("transitionSteps.baseline"),
  minusLocal: say("transitionSteps.minusLocal"),
  minusCentre: say("transitionSteps.minusCentre"),
  minusProject: say("transitionSteps.minusProject"),
  local: say("transitionSteps.local"),
  stays: say("transitionSteps.stays"),
  stillThere: say("transitionSteps.stillThere"),
  centre: say("transitionSteps.centre"),
  followed: say("transitionSteps.followed"),
  recruited: say("transitionSteps.recruited"),
  temporary: say("transitionSteps.temporary"),
  need: say("transitionSteps.need"),
  requirement: say("transitionSteps.requirement"),
  backlog: say("transitionSteps.backlog"),
  before: say("transitionSteps.before"),
  chased: say("transitionSteps.chased"),
  minusDone: say("transitionSteps.minusDone"),
  capacity: say("transitionSteps.capacity"),
  weeks: say("transitionSteps.weeks"),
  weeksAMonth: say("transitionSteps.weeksAMonth"),
  cumulated: say("transitionSteps.cumulated"),
  saved: say("transitionSteps.saved"),
  minusOneOff: say("transitionSteps.minusOneOff")
}
