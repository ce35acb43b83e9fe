/** Two or more series by month on one axis, each named at its end. */
import * as Plot from "@observablehq/plot"
import { formatNumber } from "../../words/numbers.ts"
import { axisOver } from "./axis.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, legend, smallSize, widestLine } from "./drawing.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"

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
  const [from, to] = [0.5, dates.length + 0.5]
  const at = (month: number): number => left + ((month - from) / (to - from)) * (width - 6 - left)
  const stroke = (i: number): string => STROKES[i % STROKES.length]!
  return draw(
    options,
    [
      legend(
        lines.map(({ label }, i) => ({ label, fill: stroke(i), shape: "line" as const })),
        width
      ),
      {
        height: HEIGHT,
        x: { type: "linear", domain: [from, to], range: [left, width - 6] },
        y: axis.scale,
        marks: [
          Plot.ruleY([...axis.ticks], { x1: from, x2: to, stroke: palette.grid }),
          Plot.ruleY([0], { x1: from, x2: to, stroke: palette.ink }),
          ...lines.map((line, i) =>
            Plot.lineY(
              line.values.map((y, t) => ({ x: t + 1, y })),
              { x: "x", y: "y", stroke: stroke(i), strokeWidth: 2.2 }
            )
          )
        ],
        labels: axis.ticks.map((tick) => ({
          x: left - 6,
          y: axis.at(tick),
          lines: [plain(tick)],
          anchor: "end" as const,
          size: smallSize,
          fill: palette.grey
        }))
      },
      {
        height: 20,
        labels: dates.flatMap((date, i) => {
          const year = date.slice(0, 4)
          const x = at(i + 0.5)
          return date.endsWith("-01") && x < width - textWidth(year, smallSize) / 2
            ? [{ x, y: 12, lines: [year], anchor: "middle" as const, size: smallSize, fill: palette.grey }]
            : []
        })
      }
    ],
    [
      ...(options.title === undefined ? [] : [`${options.title}:`]),
      ...lines.map(
        (line) =>
          `${line.label}: ${plain(line.values[0] ?? 0)} (${dates[0] ?? ""}) → ${plain(line.values.at(-1) ?? 0)} (${dates.at(-1) ?? ""}).`
      )
    ]
      .join(" ")
      .trim()
  )
}
