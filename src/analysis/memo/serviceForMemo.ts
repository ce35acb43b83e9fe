/** What a memo says of promises, and nothing that its reader may not see. */
import type { Loaded } from "../../scenario/load.ts"
import {
  type CaseFinding,
  type ChannelFinding,
  type Price,
  serviceFindings,
  type ServiceFindings
} from "../serviceFindings.ts"
import { measured } from "./Measured.ts"
import type { MemoPromise, MemoService, Promised, PromisePrice } from "./MemoService.ts"
import type { Evaluated } from "./modelFindings.ts"
import type { Secrets } from "./secrecy.ts"

/** The scenarios that promise something which the reader may see. */
export const serviceForMemo = (runs: ReadonlyArray<Evaluated>, secrets: Secrets): ReadonlyArray<MemoService> =>
  runs.flatMap(({ loaded, result }, place) => {
    if (loaded.compiled.model.organisation === null || hidesService(loaded, place, secrets)) return []
    const found = serviceFindings(loaded.compiled, result.allocation)
    return found === undefined ? [] : [serviceOf(found, place)]
  })

/** One hidden number of a promise would follow from what it costs. */
const hidesService = ({ compiled }: Loaded, place: number, secrets: Secrets): boolean =>
  compiled.assumptions.some(
    (one) => secrets.hides(place, one) && one.usedAt.some((used) => /^(?:organisation\.)?service\./u.test(used))
  )

const serviceOf = ({ promiseCost, channels, cases }: ServiceFindings, place: number): MemoService => {
  const of = (metric: string, value: number) => measured(metric, [place], value)
  return {
    place,
    cost: of("promiseCost", promiseCost),
    promises: [...channels.map((one) => channelPromise(one, place)), ...cases.map((one) => casePromise(one, place))],
    pooling: channels.flatMap(({ name: { id, label }, pooling }) => {
      if (pooling === null) return []
      const { split, centres, network } = pooling
      return [
        {
          label,
          lines: { split: of(`lines(${id}, split)`, split.lines), centres: of(`lines(${id})`, centres.lines) },
          present: {
            split: of(`present(${id}, split)`, split.continuous),
            centres: of(`present(${id})`, centres.continuous),
            network: of(`present(${id}, network)`, network.continuous)
          }
        }
      ]
    })
  }
}

const channelPromise = ({ name: { id, label }, promise, prices }: ChannelFinding, place: number): MemoPromise => {
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const made: Promised =
    "meanWait" in promise
      ? { kind: "waited", seconds: of(`meanWait(${id})`, promise.meanWait) }
      : {
          kind: "answered",
          share: of(`share(${id})`, promise.share),
          seconds: of(`within(${id})`, promise.within)
        }
  const share = "meanWait" in promise ? NaN : promise.share
  return {
    id,
    label,
    made,
    stricter: priceOf(
      prices.find(({ at }) => at > share),
      id,
      place
    ),
    weaker: priceOf(
      prices.findLast(({ at }) => at < share),
      id,
      place
    )
  }
}

const casePromise = ({ name: { id, label }, promise, prices }: CaseFinding, place: number): MemoPromise => {
  const of = (metric: string, value: number) => measured(metric, [place], value)
  return {
    id,
    label,
    made: { kind: "decided", share: of(`share(${id})`, promise.share), days: of(`days(${id})`, promise.days) },
    stricter: priceOf(
      prices.findLast(({ at }) => at < promise.days),
      id,
      place
    ),
    weaker: priceOf(
      prices.find(({ at }) => at > promise.days),
      id,
      place
    )
  }
}

const priceOf = (price: Price | undefined, id: string, place: number): PromisePrice | null =>
  price === undefined ? null : { at: price.at, fte: measured(`price(${id}, ${price.at})`, [place], price.fte) }
