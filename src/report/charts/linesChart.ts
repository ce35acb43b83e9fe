/** Two or more series by month on one axis, each named at its end. */
import * as Plot from "@observablehq/plot"
import { formatNumber } from "../../words/numbers.ts"
import { axisOver, type Axis } from "./axis.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, legend, type Panel, smallSize, widestLine } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { type MonthFrame, monthFrame, sideLabels, yearsPanel } from "./monthAxis.ts"
import { palette } from "./palette.ts"

export interface Line {
  readonly label: string
  /** In the order of the dates. */
  readonly values: ReadonlyArray<number>
}

/** Told apart by lightness as well. */
const STROKES = [palette.navy, palette.orange, palette.blue, palette.rust] as const

const HEIGHT = 210

/** @param dates YYYY-MM, one for each value of every line */
export const linesChart = (lines: ReadonlyArray<Line>, dates: ReadonlyArray<string>, options: ChartOptions): Chart => {
  const width = options.width ?? defaultWidth
  const values = lines.flatMap((line) => line.values)
  const { plain } = writersFor(options, values)
  const axis = axisOver({
    values,
    left: HEIGHT - 7,
    right: 9,
    withZero: true,
    write: (value) => formatNumber(value, options.lang, 0)
  })
  const left = widestLine(axis.ticks.map(plain), smallSize) + 8
  const keys = lines.map(({ label }, i) => ({ label, fill: strokeOf(i), shape: "line" as const }))
  const frame = monthFrame(dates.length, left, width)
  const panels = [
    legend(keys, width),
    ...linePanel(options.unit, width),
    linesPanel(lines, axis, frame, plain),
    yearsPanel(dates, frame, width)
  ]
  return draw(options, panels, altOf(lines, dates, plain, options))
}

const strokeOf = (i: number): string => STROKES[i % STROKES.length]!

const linesPanel = (
  lines: ReadonlyArray<Line>,
  axis: Axis,
  { from, to, left, right }: MonthFrame,
  plain: (value: number) => string
): Panel => ({
  height: HEIGHT,
  x: { type: "linear", domain: [from, to], range: [left, right] },
  y: axis.scale,
  marks: [
    Plot.ruleY([...axis.ticks], { x1: from, x2: to, stroke: palette.grid }),
    Plot.ruleY([0], { x1: from, x2: to, stroke: palette.ink }),
    ...lines.map((line, i) =>
      Plot.lineY(
        line.values.map((y, t) => ({ x: t + 1, y })),
        { x: "x", y: "y", stroke: strokeOf(i), strokeWidth: 2.2 }
      )
    )
  ],
  labels: sideLabels(axis, left, plain)
})

const altOf = (
  lines: ReadonlyArray<Line>,
  dates: ReadonlyArray<string>,
  plain: (value: number) => string,
  { title, unit }: ChartOptions
): string => {
  const at = (value: number | undefined, date: string | undefined): string => `${plain(value ?? 0)} (${date ?? ""})`
  const said = lines.map(
    ({ label, values }) => `${label}: ${at(values[0], dates[0])} → ${at(values.at(-1), dates.at(-1))}.`
  )
  return [...(title === undefined ? [] : [unit === undefined ? `${title}:` : `${title} (${unit}):`]), ...said].join(" ")
}
