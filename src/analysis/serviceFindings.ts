/** What `run` says of service: who is there, how long people wait, and what other promises would cost. */
import { allocate, type Allocation } from "../model/allocate.ts"
import { measure, national } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { type CaseTotals, caseTotals } from "../model/service/caseTotals.ts"
import { type ChannelTotals, channelTotals } from "../model/service/channelTotals.ts"
import { type Pooling, poolingOf } from "../model/service/pooling.ts"
import type { CasePromise, Channel, Service } from "../model/service/Service.ts"
import type { Side } from "../model/Quantity.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import type { Named } from "../scenario/Names.ts"

export interface ServiceFindings {
  /** Extra FTE by side. */
  readonly extra: Readonly<Record<Side, number>>
  readonly promiseCost: number
  readonly channels: ReadonlyArray<ChannelFinding>
  readonly cases: ReadonlyArray<CaseFinding>
  /** Factor on unit times with the section and without; null where nothing is scaled. */
  readonly scale: { readonly factor: number; readonly without: number } | null
}

export interface ChannelFinding {
  readonly name: Named
  /** What is promised afterwards. */
  readonly promise: { readonly share: number; readonly within: number } | { readonly meanWait: number }
  readonly sides: ReadonlyArray<{ readonly side: Side; readonly totals: ChannelTotals }>
  readonly pooling: Pooling | null
  /** Total need if another share were promised; empty where a mean wait is. */
  readonly prices: ReadonlyArray<Price>
}

export interface CaseFinding {
  readonly name: Named
  readonly promise: { readonly share: number; readonly days: number }
  readonly sides: ReadonlyArray<{ readonly side: Side; readonly totals: CaseTotals }>
  /** Total need if other days were promised. */
  readonly prices: ReadonlyArray<Price>
}

/**
 * FTE that another promise takes more than the one that is made.
 *
 * @public the type of the JSON names it
 */
export interface Price {
  /** A share, or days. */
  readonly at: number
  readonly fte: number
}

/** Promises whose price is shown. */
export const SHARES = [0.6, 0.8, 0.9, 0.95] as const
export const DAYS = [5, 10, 14, 30, 60] as const

/** Undefined where the scenario promises nothing. */
export const serviceFindings = ({ model, names }: Compiled, allocation: Allocation): ServiceFindings | undefined => {
  const { service } = model
  if (service === null || names.service === undefined) return undefined
  const sides: ReadonlyArray<Side> = model.organisation === null ? ["today"] : ["today", "local", "centre"]
  const need = needOf(model, allocation)
  return {
    extra: {
      today: sumOf(allocation.statusQuo.service),
      local: sumOf(allocation.local.service),
      centre: sumOf(allocation.centres.service)
    },
    promiseCost: measure(model, allocation, national("promiseCost")),
    channels: names.service.channels.map((name, channel) => ({
      name,
      promise: promisedIn(service.channels[channel]!, allocation.values),
      sides: sides.map((side) => ({
        side,
        totals: channelTotals(model, service, allocation, side, { channel, site: -1 })
      })),
      pooling: poolingOf(model, service, allocation, channel),
      prices: channelPrices(model, service, channel, need)
    })),
    cases: service.cases.map((promise, k) => ({
      name: names.caseTypes[promise.caseType]!,
      promise: {
        share: allocation.values[promise.after.promise.share]!,
        days: allocation.values[promise.after.promise.days]!
      },
      sides: sides.map((side) => ({
        side,
        totals: caseTotals(model, service, allocation, side, { caseType: promise.caseType, site: -1 })
      })),
      prices: casePrices(model, service, k, need)
    })),
    scale:
      model.observed === null
        ? null
        : { factor: allocation.unitTimeScale, without: allocate({ ...model, service: null }).unitTimeScale }
  }
}

/** Need when a share of each is promised; what holds today stays as it is. */
const channelPrices = (model: Model, service: Service, channel: number, need: number): ReadonlyArray<Price> => {
  const own = service.channels[channel]!
  const { promise } = own.after
  if (promise.kind !== "level") return []
  const priced = withNumber(model, (slot): Service => {
    const after = { ...own.after, promise: { ...promise, share: slot } }
    return { ...service, channels: service.channels.with(channel, { ...own, after }) }
  })
  return SHARES.map((share) => ({ at: share, fte: priced(share) - need }))
}

const casePrices = (model: Model, service: Service, k: number, need: number): ReadonlyArray<Price> => {
  const own: CasePromise = service.cases[k]!
  const priced = withNumber(model, (slot): Service => {
    const after = { ...own.after, promise: { ...own.after.promise, days: slot } }
    return { ...service, cases: service.cases.with(k, { ...own, after }) }
  })
  return DAYS.map((days) => ({ at: days, fte: priced(days) - need }))
}

/** Need of the model with one more number, for what refers to it. */
const withNumber = (model: Model, service: (slot: number) => Service): ((value: number) => number) => {
  const slot = model.values.length
  const changed: Model = { ...model, values: Float64Array.from([...model.values, 0]), service: service(slot) }
  return (value) => needOf(changed, allocate(changed, changed.values.with(slot, value)))
}

const promisedIn = ({ after: { promise } }: Channel, values: Float64Array): ChannelFinding["promise"] =>
  promise.kind === "level"
    ? { share: values[promise.share]!, within: values[promise.within]! }
    : { meanWait: values[promise.meanWait]! }

const needOf = (model: Model, allocation: Allocation): number => measure(model, allocation, national("need"))

const sumOf = (cells: Float64Array): number => cells.reduce((sum, one) => sum + one, 0)
