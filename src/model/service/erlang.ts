/** Lines where people wait for people: Erlang's formulas for any real number of agents. */
import { logGamma } from "../../kernel/beta.ts"
import { tiltedIntegral } from "../../kernel/tiltedIntegral.ts"

/**
 * Erlang B: the share of arrivals that finds all agents busy where nobody waits.
 *
 * Agents may be a real number: `A^c e^-A / Γ(c + 1, A)`, the analytic continuation of the recursion
 * `B(c + 1) = A B(c) / (c + 1 + A B(c))` (A. A. Jagers and E. A. van Doorn 1986). Relative error about 1e-13.
 *
 * @param agents c ≥ 0
 * @param erlang offered load A ≥ 0: arrivals an hour times hours of work each
 * @example erlangB(13.4, 10) // => 0.07241339927680443
 */
export const erlangB = (agents: number, erlang: number): number => {
  if (!(erlang > 0)) return agents > 0 ? 0 : 1
  return 1 / inverseErlangB(agents, erlang)
}

/** Erlang C, the share that waits where everybody waits: 1 where the line is overloaded. */
export const erlangC = (agents: number, erlang: number): number => {
  if (!(erlang > 0)) return agents > 0 ? 0 : 1
  if (agents <= erlang) return 1
  return waitingFrom(erlangB(agents, erlang), agents, erlang)
}

/** Agents up to whom the recursion is walked: the integral beyond costs as much as some hundred steps of it. */
export const LONGEST_WALK = 2048

/**
 * 1 / B for any number of agents ≥ 0 and erlang > 0: by the same recursion, or for more agents than are walked by
 * `A ∫₀^∞ e^(−A t) (1 + t)^c dt` (Jagers and van Doorn). Infinity where it is no number that a computer holds.
 */
export const inverseErlangB = (agents: number, erlang: number): number => {
  if (agents > LONGEST_WALK) return erlang * Math.exp(tiltedIntegral(agents + 1, erlang, 0, Infinity))
  const whole = Math.floor(agents)
  const fraction = agents - whole
  let inverse = inverseBelowOne(fraction, erlang)
  const each = 1 / erlang
  for (let step = 1; step <= whole; step++) inverse = 1 + (fraction + step) * each * inverse
  return inverse
}

/** Erlang C from Erlang B of the same line, for agents > erlang. */
export const waitingFrom = (blocking: number, agents: number, erlang: number): number =>
  blocking / (1 - (erlang / agents) * (1 - blocking))

/**
 * Share answered within a time: `1 − C e^(−(c − A) T / AHT)`; 0 where the line is overloaded.
 *
 * @param within T, in the unit of `handlingTime` (AHT: talking and what is written up afterwards)
 */
export const serviceLevel = (agents: number, erlang: number, within: number, handlingTime: number): number =>
  agents <= erlang && erlang > 0
    ? 0
    : 1 - erlangC(agents, erlang) * Math.exp((-(agents - erlang) * within) / handlingTime)

/** Mean wait of all arrivals, in the unit of `handlingTime`; Infinity where the line is overloaded. */
export const meanWait = (agents: number, erlang: number, handlingTime: number): number =>
  agents <= erlang && erlang > 0 ? Infinity : (erlangC(agents, erlang) * handlingTime) / (agents - erlang)

/** What happens on a line whose callers hang up; times in the unit of the arguments. */
export interface ImpatientLine {
  /** Share that waits. */
  readonly waiting: number
  /** Share that hangs up. */
  readonly abandoned: number
  /** Mean wait of all, those who hang up included. */
  readonly meanWait: number
  readonly occupancy: number
  /** Share of all arrivals that is answered within `within`. */
  readonly level: number
}

/**
 * Erlang A: as Erlang C, but callers hang up after an exponential time of mean `patience` (C. Palm 1946). Defined under
 * overload and for any real number of agents > 0. The level integrates the density of the wait that is offered.
 *
 * @example erlangA(10, 10, 5, 4, 0).abandoned // => 0.1319398268851002
 */
export const erlangA = (
  agents: number,
  erlang: number,
  handlingTime: number,
  patience: number,
  within: number
): ImpatientLine => {
  if (!(erlang > 0)) return { waiting: 0, abandoned: 0, meanWait: 0, occupancy: 0, level: 1 }
  const x = (agents * patience) / handlingTime
  const y = (erlang * patience) / handlingTime
  const logTail = logPalm(x, y)
  const perTail = Math.exp(-logTail)
  const blocking = erlangB(agents, erlang)
  const waiting = blocking / (perTail + blocking * (1 - perTail))
  const load = erlang / agents
  // 1 / (load · tail) + 1 − 1 / load, the share of those who wait that hangs up; never below 0 by rounding.
  const abandoned = waiting * Math.max(0, (perTail - 1) / load + 1)
  // ∫₀^T e^(−(cμ + θ) t + y (1 − e^(−θ t))) dt with θ = 1 / patience and cμ = x θ, over the time that is offered.
  const started = waiting * x * Math.exp(tiltedIntegral(x + 1, y, -within / patience, 0) - logTail)
  return {
    waiting,
    abandoned,
    meanWait: abandoned * patience,
    occupancy: load * (1 - abandoned),
    level: Math.min(1, 1 - waiting + started)
  }
}

/** Steps of the continued fraction or series after which the last term no longer counts. */
const MOST_TERMS = 10_000

/** 1 / B for 0 ≤ c < 1: Γ(c + 1, A) e^A / A^c by its continued fraction, or by the power series for small A. */
const inverseBelowOne = (fraction: number, erlang: number): number => {
  if (fraction === 0) return 1
  if (erlang < 1.5) return inverseBySeries(fraction, erlang)
  // One step below: the continued fraction of Γ(s, A) converges better for s = c than for s = c + 1.
  return 1 + fraction * upperGammaFraction(fraction, erlang)
}

/**
 * Γ(s, x) e^x / x^s by its continued fraction (DLMF 8.9.2, even part), for x ≥ 1.5. What is left after n steps falls like
 * e^(−4 √(n x)), so the steps are known beforehand, numerator and denominator are carried along and divided once.
 */
const upperGammaFraction = (s: number, x: number): number => {
  const steps = Math.ceil(DEPTH / x) + 2
  let b = x + 1 - s
  let [above, aboveBefore] = [1, 0]
  let [below, belowBefore] = [b, 1]
  for (let n = 1; n <= steps; n++) {
    const a = n * (s - n)
    b += 2
    const nextAbove = b * above + a * aboveBefore
    const nextBelow = b * below + a * belowBefore
    aboveBefore = above
    belowBefore = below
    above = nextAbove
    below = nextBelow
  }
  return above / below
}

/** Leaves e^(−4 √60), 3e-14; the largest denominator, at x = 1.5, is then about 1e65. */
const DEPTH = 60

/** Γ(s, x) = Γ(s) − γ(s, x) with the series of γ (DLMF 8.11.4), for s = c + 1 between 1 and 2 and small x. */
const inverseBySeries = (fraction: number, erlang: number): number => {
  const s = fraction + 1
  let term = 1 / s
  let sum = term
  for (let n = 1; n < MOST_TERMS; n++) {
    term *= erlang / (s + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return Math.exp(logGamma(s) + erlang - fraction * Math.log(erlang)) - erlang * sum
}

/** ln Σ_j y^j / ((x + 1) … (x + j)), j from 0: how much longer a queue is that people may leave. */
const logPalm = (x: number, y: number): number => {
  if (y > LONGEST_SERIES) return Math.log(x) + tiltedIntegral(x, y, -Infinity, 0)
  let term = 1
  let sum = 1
  for (let j = 1; j < MOST_TERMS; j++) {
    term *= y / (x + j)
    sum += term
    if (term < sum * 1e-17) break
  }
  return Math.log(sum)
}

/** Below e^512 the sum is a number that a computer holds. */
const LONGEST_SERIES = 512
