/** What `run` says of service: who is there, how long people wait, and what other promises would cost. */
import { allocate, type Allocation } from "../model/allocate.ts"
import { measure, national } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { type CaseTotals, caseTotals } from "../model/service/caseTotals.ts"
import { type ChannelTotals, channelTotals } from "../model/service/channelTotals.ts"
import { type Pooling, poolingOf } from "../model/service/pooling.ts"
import type { CasePromise, Channel, Service } from "../model/service/Service.ts"
import type { Side } from "../model/Quantity.ts"
import type { Slot } from "../model/Slot.ts"
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
  const prices = pricesOf(model, service, needOf(model, allocation))
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
      prices: prices.channels[channel]!
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
      prices: prices.cases[k]!
    })),
    scale:
      model.observed === null
        ? null
        : { factor: allocation.unitTimeScale, without: allocate({ ...model, service: null }).unitTimeScale }
  }
}

/**
 * Need when another share or other days are promised; what holds today stays as it is. Each promise afterwards gets a
 * number of its own, all in one model: what they leave as it is is then worked out once for all prices.
 */
const pricesOf = (model: Model, service: Service, need: number) => {
  const own: Array<number> = []
  const slotOf = (same: Slot): Slot => model.values.length + own.push(model.values[same]!) - 1
  const channels = service.channels.map((channel): Channel => {
    const { promise } = channel.after
    if (promise.kind !== "level") return channel
    return { ...channel, after: { ...channel.after, promise: { ...promise, share: slotOf(promise.share) } } }
  })
  const cases = service.cases.map((one): CasePromise => {
    const { promise } = one.after
    return { ...one, after: { ...one.after, promise: { ...promise, days: slotOf(promise.days) } } }
  })
  const values = Float64Array.from([...model.values, ...own])
  const changed: Model = { ...model, values, service: { ...service, channels, cases } }
  const price = (slot: Slot, at: number): Price => ({
    at,
    fte: at === values[slot] ? 0 : needOf(changed, allocate(changed, values.with(slot, at))) - need
  })
  return {
    channels: channels.map(({ after: { promise } }): ReadonlyArray<Price> =>
      promise.kind === "level" ? SHARES.map((share) => price(promise.share, share)) : []
    ),
    cases: cases.map(({ after: { promise } }) => DAYS.map((days) => price(promise.days, days)))
  }
}

const promisedIn = ({ after: { promise } }: Channel, values: Float64Array): ChannelFinding["promise"] =>
  promise.kind === "level"
    ? { share: values[promise.share]!, within: values[promise.within]! }
    : { meanWait: values[promise.meanWait]! }

const needOf = (model: Model, allocation: Allocation): number => measure(model, allocation, national("need"))

const sumOf = (cells: Float64Array): number => cells.reduce((sum, one) => sum + one, 0)
