/** How a figure of service comes about: lines of people and queues of cases, side by side. */
import type { Allocation } from "../../model/allocate.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import type { Model } from "../../model/Model.ts"
import type { Side } from "../../model/Quantity.ts"
import { caseTotals } from "../../model/service/caseTotals.ts"
import { channelTotals } from "../../model/service/channelTotals.ts"
import type { Service } from "../../model/service/Service.ts"
import { serviceExtra } from "../../model/service/serviceExtra.ts"
import { partsOf } from "../../model/service/serviceSides.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { serviceStepWords as words } from "./serviceStepWords.ts"
import { negative, over, productStep, type Step, sumStep, times } from "./Step.ts"

/** Where a step is asked for. */
type Where = Pick<Metric, "caseType" | "municipality" | "centre">

interface Asked {
  readonly compiled: Compiled
  readonly model: Model
  readonly service: Service
  readonly allocation: Allocation
}

/** The tree of a metric of service; its root's value is the metric, its children sum to it where it is a sum. */
export const serviceStep = (compiled: Compiled, allocation: Allocation, metric: Metric): Step => {
  const { model } = compiled
  const { service } = model
  if (service === null) throw new RangeError("a metric of service needs a service section")
  const asked: Asked = { compiled, model, service, allocation }
  const value = measure(model, allocation, metric)
  const after = (): ReadonlyArray<Step> => [
    ...(metric.centre >= 0 ? [] : [sideStep(asked, metric, "local")]),
    ...(metric.municipality >= 0 || model.organisation === null ? [] : [sideStep(asked, metric, "centre")])
  ]
  switch (metric.quantity) {
    case "service":
      return sumStep(words.extra, after())
    case "serviceToday":
      return sideStep(asked, metric, "today")
    case "bridge.service":
      return sumStep(words.contribution, [
        sideStep(asked, metric, "today"),
        ...(["local", "centre"] as const)
          .filter((side) => side === "local" || model.organisation !== null)
          .map((side) => negative(sideStep(asked, metric, side), words.minus[side]))
      ])
    case "staffed":
      return { ...sumStep(words.staffed, staffedSteps(asked, metric)), value }
    case "occupancy":
      return { label: words.occupancy, value, note: words.occupancyNote }
    case "promiseCost":
      return { label: words.promiseCost, value, note: words.promiseCostNote }
    case "waitDays":
      return { label: words.waitDays, value, note: words.waitDaysNote }
    case "late":
      return { label: words.late, value, note: words.lateNote }
    default:
      return { label: words.backlog, value, note: words.backlogNote }
  }
}

/** What promises take on one side, channel by channel and case type by case type; undefined where nothing is promised. */
export const servicePartStep = (
  compiled: Compiled,
  allocation: Allocation,
  where: Where,
  side: Side
): Step | undefined => {
  const { model } = compiled
  return model.service === null
    ? undefined
    : sideStep({ compiled, model, service: model.service, allocation }, where, side)
}

const sideStep = (asked: Asked, where: Where, side: Side): Step => {
  const { service } = asked
  return sumStep(words.sides[side], [
    ...service.channels.map((_, k) => channelStep(asked, where, side, k)),
    ...service.cases
      .filter(({ caseType }) => where.caseType < 0 || caseType === where.caseType)
      .map(({ caseType }) => casesStep(asked, where, side, caseType))
  ])
}

const siteOf = (where: Where, side: Side): number => (side === "centre" ? where.centre : where.municipality)

const channelStep = (asked: Asked, where: Where, side: Side, channel: number): Step => {
  const { compiled, model, service, allocation } = asked
  const { label } = compiled.names.service!.channels[channel]!
  const site = siteOf(where, side)
  if (where.caseType >= 0)
    return { label, value: extraOfCaseType(asked, side, channel, site, where.caseType), note: words.byWork }
  const { staffed, work, extra } = channelTotals(model, service, allocation, side, { channel, site })
  const used = staffed - work - extra
  return sumStep(label, [
    { label: words.present, value: staffed },
    { label: words.minusWork, value: 0 - work },
    ...(used === 0 ? [] : [{ label: words.minusBlend, value: 0 - used }])
  ])
}

/** A case type's part of the lines of a channel. */
const extraOfCaseType = (
  { model, service, allocation }: Asked,
  side: Side,
  channel: number,
  site: number,
  caseType: number
): number => {
  const alone: Service = { ...service, channels: [service.channels[channel]!], cases: [] }
  let sum = 0
  for (const part of partsOf(model, service, allocation, side)) {
    const extra = serviceExtra({ ...part, service: alone }, [part.work[channel]!])
    for (let cell = caseType; cell < extra.length; cell += part.caseTypes)
      if (site < 0 || (cell - caseType) / part.caseTypes === site) sum += extra[cell]!
  }
  return sum
}

const casesStep = (
  { compiled, model, service, allocation }: Asked,
  where: Where,
  side: Side,
  caseType: number
): Step => {
  const { label } = compiled.names.caseTypes[caseType]!
  const found = caseTotals(model, service, allocation, side, { caseType, site: siteOf(where, side) })
  const workingDays = allocation.values[service.workingDaysPerYear]!
  const caseHours = side === "centre" ? allocation.centreCaseHoursPerFte : allocation.caseHoursPerFte
  const more = (found.requiredPerDay - found.meanPerDay) * workingDays
  if (!(more > 0)) return { label: words.cases(label), value: found.extraFte }
  return productStep(words.cases(label), [
    times(found.requiredPerDay - found.meanPerDay, words.morePerDay),
    times(workingDays, words.workingDays),
    times((found.extraFte * caseHours) / more, words.hoursEach),
    over(caseHours, words.caseHours)
  ])
}

const staffedSteps = ({ compiled, model, service, allocation }: Asked, metric: Metric): ReadonlyArray<Step> =>
  (["local", "centre"] as const)
    .filter((side) => (side === "local" ? metric.centre < 0 : metric.municipality < 0))
    .flatMap((side) =>
      service.channels.flatMap((_, channel): ReadonlyArray<Step> => {
        if (metric.item >= 0 && metric.item !== channel) return []
        const { staffed } = channelTotals(model, service, allocation, side, { channel, site: siteOf(metric, side) })
        return [{ label: words.channelOn(compiled.names.service!.channels[channel]!.label, side), value: staffed }]
      })
    )
