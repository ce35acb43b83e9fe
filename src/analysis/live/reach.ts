/** How far an assumption may be moved on a track, and how far it is believed to reach. */
import { quantile } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import { legalRange } from "../../scenario/Unit.ts"

interface Reach {
  readonly low: number
  readonly high: number
}

type Number = Pick<Assumption, "value" | "distribution" | "kind">

/**
 * From where to where somebody may reasonably say that it lies: the 90 % interval of what is believed of it, or 10 % up
 * and down; and what the other files say of it.
 *
 * @example believed({ value: 0.5, distribution: null, kind: kinds.share }, [0.9]) // => { low: 0.45, high: 0.9 }
 */
export const believed = ({ value, distribution, kind }: Number, others: ReadonlyArray<number>): Reach => {
  const ends =
    distribution === null
      ? [value * (1 - AROUND), value * (1 + AROUND)]
      : [quantile(distribution, TAIL), quantile(distribution, 1 - TAIL)]
  const { minimum, maximum } = legalRange(kind)
  const all = [value, ...ends, ...others]
  return { low: Math.max(minimum, Math.min(...all)), high: Math.min(maximum, Math.max(...all)) }
}

/**
 * The ends of its track: the whole legal range of a share, else what is stated about it with room on both sides, never
 * beyond what is legal.
 */
export const track = (number: Number, others: ReadonlyArray<number>): Reach => {
  const { value, distribution, kind } = number
  const { minimum, maximum } = legalRange(kind)
  const inner = believed(number, others)
  const width = inner.high - inner.low || Math.abs(value) || 1
  const wide =
    distribution === null
      ? { low: Math.min(value / 2, inner.low - width / 2), high: Math.max(value * 2, inner.high + width / 2) }
      : { low: inner.low - width / 2, high: inner.high + width / 2 }
  const bounded = minimum === 0 && maximum <= 1 ? { low: 0, high: maximum } : wide
  const step = niceStep(bounded.high - bounded.low)
  const low = Math.max(minimum, Math.floor(bounded.low / step) * step)
  const high = Math.min(maximum, Math.ceil(bounded.high / step) * step)
  // An end that is not legal itself, such as a factor of 0, is kept away from by one step.
  return {
    low: tidy(kind.above !== undefined && low <= kind.above ? kind.above + step : low),
    high: tidy(kind.below !== undefined && high >= kind.below ? kind.below - step : high)
  }
}

/**
 * A round distance of which some hundreds make the track.
 *
 * @example niceStep(1) // => 0.005
 */
export const niceStep = (width: number): number => {
  const rough = width / STEPS
  const power = 10 ** Math.floor(Math.log10(rough))
  return tidy(([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power)
}

const tidy = (value: number): number => Number(value.toPrecision(12))

/** Up and down, where nothing is stated. */
const AROUND = 0.1
/** Outside the 90 % interval, on each side. */
const TAIL = 0.05
const STEPS = 200
