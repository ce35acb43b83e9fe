/** A value against size: one dot each over a logarithmic axis, because the largest is hundreds of times the smallest. */
import * as Plot from "@observablehq/plot"
import { largest, smallest } from "../../kernel/extremes.ts"
import { axisOver } from "./axis.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { dotLabels } from "./dotLabels.ts"
import { draw, pixelLine, pixelPoint, smallSize, type Label, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"

export interface SizePoint {
  readonly label: string
  /** More than 0. */
  readonly size: number
  readonly value: number
  /** Named in the picture. */
  readonly named?: boolean
}

export interface SizeChartOptions extends ChartOptions {
  readonly xTitle: string
  readonly yTitle: string
  readonly alt: string
}

export const sizeChart = (points: ReadonlyArray<SizePoint>, options: SizeChartOptions): Chart => {
  const width = options.width ?? defaultWidth
  return draw(
    options,
    [
      ...linePanel(`\u2191 ${options.yTitle}`, width),
      plotPanel(points, options, width),
      ...linePanel(`${options.xTitle} \u2192`, width)
    ],
    options.alt
  )
}

const plotHeight = 200
const margin = { top: 12, bottom: 22, right: 16 }

const plotPanel = (points: ReadonlyArray<SizePoint>, options: SizeChartOptions, width: number): Panel => {
  const values = points.map(({ value }) => value)
  const { plain: writeSize } = writersFor({ ...options, decimals: 0 }, [])
  const { plain } = writersFor(options, values)
  const base = margin.top + plotHeight
  const up = axisOver({ values, left: base - 8, right: margin.top + 8, withZero: true, write: plain })
  const left = Math.max(...up.ticks.map((tick) => textWidth(plain(tick), smallSize)), 10) + 8
  const across = logAxis(
    points.map(({ size }) => size),
    left + 10,
    width - margin.right
  )
  const at = ({ size, value }: SizePoint) => ({ x: across.at(size), y: up.at(value) })
  const colour = (value: number): string => (value < 0 ? palette.orange : palette.blue)
  return {
    height: base + margin.bottom,
    marks: [
      ...across.ticks.map((tick) =>
        pixelLine(across.at(tick), margin.top, across.at(tick), base, { stroke: palette.grid })
      ),
      ...up.ticks.map((tick) => pixelLine(left, up.at(tick), width, up.at(tick), { stroke: palette.grid })),
      pixelLine(left, up.at(0), width, up.at(0), { stroke: palette.ink, strokeWidth: 1.2 }),
      ...points.map((point) =>
        Plot.dot([at(point)], {
          ...pixelPoint,
          r: 3,
          fill: colour(point.value),
          stroke: palette.navy,
          strokeWidth: 0.5
        })
      )
    ],
    labels: [
      ...across.ticks.map((tick): Label => ({
        x: across.at(tick),
        y: base + 12,
        lines: [writeSize(tick)],
        anchor: "middle",
        size: smallSize,
        fill: palette.grey
      })),
      ...up.ticks.map((tick): Label => ({
        x: left - 6,
        y: up.at(tick),
        lines: [plain(tick)],
        anchor: "end",
        size: smallSize,
        fill: palette.grey
      })),
      ...dotLabels(
        points.filter(({ named }) => named === true).map((point) => ({ ...at(point), label: point.label })),
        width
      )
    ]
  }
}

/** One, two and five of every power of ten inside the sizes; of many, the powers alone. */
const logAxis = (sizes: ReadonlyArray<number>, left: number, right: number) => {
  const [low, high] = [Math.log10(smallest(sizes)), Math.log10(largest(sizes))]
  const room = high - low || 1
  const at = (size: number): number => left + ((Math.log10(size) - low) / room) * (right - left)
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => 10 ** (Math.floor(low) + i))
  const inside = (all: ReadonlyArray<number>) =>
    all.filter((tick) => Math.log10(tick) >= low - 1e-9 && Math.log10(tick) <= high + 1e-9)
  const fine = inside(powers.flatMap((power) => [power, 2 * power, 5 * power]))
  return { at, ticks: fine.length <= MOST_TICKS ? fine : inside(powers) }
}

const MOST_TICKS = 9
