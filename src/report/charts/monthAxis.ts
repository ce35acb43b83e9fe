/** What stands beside and under series by month: values at the side, years below. */
import type { Axis } from "./axis.ts"
import { type Label, type Panel, smallSize } from "./drawing.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"

/** Where the months lie: number `from` at pixel `left`, number `to` at pixel `right`. */
export interface MonthFrame {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** The frame of so many months, each a step wide, beside side labels that take `left` pixels. */
export const monthFrame = (months: number, left: number, width: number): MonthFrame => ({
  from: 0.5,
  to: months + 0.5,
  left,
  right: width - 6
})

/** The pixel of a month. */
export const monthAt = ({ from, to, left, right }: MonthFrame, month: number): number =>
  left + ((month - from) / (to - from)) * (right - left)

/** The values of an upright axis. */
export const sideLabels = (axis: Axis, left: number, write: (value: number) => string): ReadonlyArray<Label> =>
  axis.ticks.map((tick) => ({
    x: left - 6,
    y: axis.at(tick),
    lines: [write(tick)],
    anchor: "end",
    size: smallSize,
    fill: palette.grey
  }))

/** The Januaries among months, each with its place and its year. */
export const januaries = (
  dates: ReadonlyArray<string>
): ReadonlyArray<{ readonly at: number; readonly year: string }> =>
  dates.flatMap((date, at) => (date.endsWith("-01") ? [{ at, year: date.slice(0, 4) }] : []))

/** The years under their Januaries. */
export const yearsPanel = (dates: ReadonlyArray<string>, frame: MonthFrame, width: number): Panel => ({
  height: 20,
  labels: januaries(dates).flatMap(({ at, year }): ReadonlyArray<Label> => {
    const x = monthAt(frame, at + 0.5)
    if (x > width - textWidth(year, smallSize) / 2) return []
    return [{ x, y: 12, lines: [year], anchor: "middle", size: smallSize, fill: palette.grey }]
  })
})
