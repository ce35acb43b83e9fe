/** Horizontal value axes: a domain that holds the numbers, light grid lines and tick labels that never meet. */
import * as Plot from "@observablehq/plot"
import { largest, smallest } from "../../kernel/extremes.ts"
import { roundTicks } from "../roundTicks.ts"
import type { Label } from "./drawing.ts"
import { smallSize } from "./drawing.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"

export interface Axis {
  /** Pixels of a value. */
  readonly at: (value: number) => number
  readonly scale: Plot.ScaleOptions
  readonly ticks: ReadonlyArray<number>
}

export interface AxisOptions {
  readonly values: ReadonlyArray<number>
  readonly left: number
  readonly right: number
  readonly withZero?: boolean
  readonly write: (value: number) => string
}

/** A linear axis over the values between two places in pixels. */
export const axisOver = ({ values, left, right, withZero, write }: AxisOptions): Axis => {
  const domain = domainOf(withZero === true ? [0, ...values] : values)
  const scale = { type: "linear", domain, range: [left, right] } as const
  const { apply } = Plot.scale({ x: scale })
  const at = (value: number): number => Number(apply(value))
  return { at, scale, ticks: ticksThatFit(domain, Math.abs(right - left), write) }
}

/** Grid lines from `top` to `bottom`, and the line at zero where zero is inside. */
export const gridMarks = (axis: Axis, top: number, bottom: number): ReadonlyArray<Plot.Markish> => [
  Plot.ruleX([...axis.ticks], { y1: top, y2: bottom, stroke: palette.grid }),
  ...(axis.ticks.includes(0) && axis.ticks[0] !== 0 ? [zeroMark(top, bottom)] : [])
]

/** The line at zero. */
export const zeroMark = (top: number, bottom: number): Plot.Markish =>
  Plot.ruleX([0], { y1: top, y2: bottom, stroke: palette.ink, strokeWidth: 1.2 })

/** The numbers under the grid lines, kept inside the picture. */
export const tickLabels = (
  axis: Axis,
  y: number,
  write: (value: number) => string,
  width: number
): ReadonlyArray<Label> =>
  axis.ticks.map((tick) => {
    const half = textWidth(write(tick), smallSize) / 2
    const x = Math.min(Math.max(axis.at(tick), half), width - half)
    return { x, y, lines: [write(tick)], anchor: "middle", size: smallSize, fill: palette.grey }
  })

/** Decimals that a list of ticks needs to be told apart. */
export const tickDecimals = (ticks: ReadonlyArray<number>): number => {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1
  return Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9)))
}

const domainOf = (values: ReadonlyArray<number>): [number, number] => {
  const finite = values.filter(Number.isFinite)
  const low = finite.length === 0 ? 0 : smallest(finite)
  const high = finite.length === 0 ? 1 : largest(finite)
  // One value alone still needs a width to be placed in.
  if (high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high), 1e-300)) return [low, high]
  const room = Math.abs(low) / 10 || 1
  return low === 0 ? [0, 1] : [low - room, high + room]
}

/** The densest round ticks whose labels stay apart. */
const ticksThatFit = (
  [low, high]: readonly [number, number],
  room: number,
  write: (value: number) => string
): ReadonlyArray<number> => {
  for (const count of [6, 5, 4, 3, 2, 1]) {
    const ticks = roundTicks(low, high, count)
    const widest = Math.max(0, ...ticks.map((tick) => textWidth(write(tick), smallSize)))
    const apart = (room * Math.abs((ticks[1] ?? high) - (ticks[0] ?? low))) / (high - low || 1)
    if (ticks.length <= 1 || apart > widest + 18) return ticks
  }
  return []
}
