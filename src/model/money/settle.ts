/** Who pays: contributions to the centres, the change of the grant, compensation, and what is left to everybody. */
import { sumOf } from "./keys.ts"

/** What is to be settled, in currency a year; arrays by municipality, keys as shares that sum to 1. */
export interface Claims {
  readonly saving: Float64Array
  readonly centreCost: number
  /** Share of the centres' cost that municipalities carry. */
  readonly municipalShare: number
  readonly contributionKey: Float64Array
  /** What each pays by tariff; the key then shares out what is left, which may be negative. */
  readonly fees: Float64Array | null
  /** The change of the grant in all; negative where the state takes. */
  readonly grant: number
  readonly grantKey: Float64Array
  readonly compensation: CompensationRule | null
}

export interface CompensationRule {
  /** The most that a municipality may lose, in currency a year. */
  readonly mostLost: Float64Array
  /** The part of what is lost beyond that is still made good. */
  readonly share: number
  readonly paidBy: "winners" | "state"
}

export interface Settled {
  readonly contribution: Float64Array
  readonly grant: Float64Array
  /** What is received, less what is paid to others. */
  readonly compensation: Float64Array
  readonly net: Float64Array
  /** The state's account. All nets and the state sum to the saving. */
  readonly state: number
  /** Share of their gains that winners give up. */
  readonly levy: number
  /** Compensation that the gains do not cover. */
  readonly uncovered: number
}

export const settle = (claims: Claims): Settled => {
  const { saving, centreCost, municipalShare, contributionKey, fees, grant, grantKey, compensation: rule } = claims
  const carried = municipalShare * centreCost
  const residual = fees === null ? carried : carried - sumOf(fees)
  const column = () => new Float64Array(saving.length)
  const [contribution, grants, before, net] = [column(), column(), column(), column()]
  // Plain loops: draws ask for who loses thousands of times.
  for (let m = 0; m < before.length; m++) {
    contribution[m] = (fees === null ? 0 : fees[m]!) + residual * contributionKey[m]!
    grants[m] = grant * grantKey[m]!
    before[m] = saving[m]! - contribution[m]! + grants[m]!
  }
  const { compensation, levy, uncovered } = rule === null ? uncompensated(before) : compensate(before, rule)
  for (let m = 0; m < net.length; m++) net[m] = before[m]! + compensation[m]!
  return {
    contribution,
    grant: grants,
    compensation,
    net,
    state: carried - centreCost - grant - sumOf(compensation),
    levy,
    uncovered
  }
}

const uncompensated = (net: Float64Array) => ({ compensation: new Float64Array(net.length), levy: 0, uncovered: 0 })

/** Losses above the cap are made good: by the state, or by a levy on all gains, as far as these go. */
export const compensate = (
  net: Float64Array,
  { mostLost, share, paidBy }: CompensationRule
): Pick<Settled, "compensation" | "levy" | "uncovered"> => {
  const wanted = new Float64Array(net.length)
  for (let m = 0; m < wanted.length; m++) wanted[m] = share * Math.max(0, -net[m]! - mostLost[m]!)
  const total = sumOf(wanted)
  if (paidBy === "state" || total === 0) return { compensation: wanted, levy: 0, uncovered: 0 }
  let gains = 0
  for (let m = 0; m < net.length; m++) gains += Math.max(0, net[m]!)
  const levy = Math.min(1, gains === 0 ? 0 : total / gains)
  const paid = Math.min(total, gains)
  const compensation = new Float64Array(net.length)
  for (let m = 0; m < net.length; m++) compensation[m] = wanted[m]! * (paid / total) - Math.max(0, net[m]!) * levy
  return { compensation, levy, uncovered: total - paid }
}
