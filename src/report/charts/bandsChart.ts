/** Spreads by month, one panel a figure: the middle half and nine tenths of the draws as bands round the median. */
import * as Plot from "@observablehq/plot"
import { formatNumber } from "../../words/numbers.ts"
import { axisOver } from "./axis.ts"
import { defaultWidth, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, labelSize, legend, linesHeight, type Panel, smallSize, widestLine } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { type MonthFrame, monthFrame, sideLabels, yearsPanel } from "./monthAxis.ts"
import { palette } from "./palette.ts"
import { wrapText } from "./wrapText.ts"

/** A figure in every month. */
export interface Bands {
  readonly label: string
  readonly months: ReadonlyArray<MonthSpread>
}

interface MonthSpread {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

interface BandsOptions extends ChartOptions {
  /** YYYY-MM, one for each month. */
  readonly dates: ReadonlyArray<string>
  readonly keys: { readonly half: string; readonly most: string; readonly median: string }
  /** Under a panel whose outer band goes on beyond it: what it reaches. */
  readonly beyond: (figure: { readonly value: string }) => string
  readonly alt: string
}

const HEIGHT = 170
/** An outer band may reach so many times as far as the inner one; beyond, it would leave nothing else to see. */
const MOST_BEYOND = 4

export const bandsChart = (panels: ReadonlyArray<Bands>, options: BandsOptions): Chart => {
  const width = options.width ?? defaultWidth
  const { half, most, median } = options.keys
  const keys = [
    { label: most, fill: palette.light },
    { label: half, fill: palette.blue },
    { label: median, fill: palette.navy, shape: "line" as const }
  ]
  const write = (value: number) => formatNumber(value, options.lang, 0)
  const limits = panels.map(limitsOf)
  const left =
    widestLine(
      limits.flatMap(({ low, high }) => [write(low), write(high)]),
      smallSize
    ) + 14
  const frame = monthFrame(options.dates.length, left, width)
  return draw(
    options,
    [
      legend(keys, width),
      ...panels.flatMap((panel, i) => [
        headingPanel(panel.label, width),
        bandsPanel(panel, limits[i]!, frame, write),
        ...linePanel(
          limits[i]!.reached > limits[i]!.high ? options.beyond({ value: write(limits[i]!.reached) }) : undefined,
          width
        )
      ]),
      yearsPanel(options.dates, frame, width)
    ],
    options.alt
  )
}

interface Limits {
  readonly low: number
  readonly high: number
  /** The highest of the outer band. */
  readonly reached: number
}

const limitsOf = ({ months }: Bands): Limits => {
  const low = Math.min(0, ...months.map(({ p5 }) => p5))
  const reached = Math.max(0, ...months.map(({ p95 }) => p95))
  const inner = Math.max(0, ...months.map(({ p75 }) => p75))
  return { low, high: inner > 0 ? Math.min(reached, MOST_BEYOND * inner) : reached, reached }
}

const bandsPanel = (
  { months }: Bands,
  { low, high }: Limits,
  { from, to, left, right }: MonthFrame,
  write: (value: number) => string
): Panel => {
  const axis = axisOver({
    values: [low, high > low ? high : low + 1],
    left: HEIGHT - 7,
    right: 9,
    withZero: true,
    write
  })
  const inside = (value: number): number => Math.min(value, high)
  const band = (under: keyof MonthSpread, over: keyof MonthSpread, fill: string): Plot.Markish =>
    Plot.areaY(
      months.map((month, t) => ({ x: t + 1, y1: inside(month[under]), y2: inside(month[over]) })),
      { x: "x", y1: "y1", y2: "y2", fill }
    )
  return {
    height: HEIGHT,
    x: { type: "linear", domain: [from, to], range: [left, right] },
    y: axis.scale,
    marks: [
      Plot.ruleY([...axis.ticks], { x1: from, x2: to, stroke: palette.grid }),
      band("p5", "p95", palette.light),
      band("p25", "p75", palette.blue),
      Plot.ruleY([0], { x1: from, x2: to, stroke: palette.ink }),
      Plot.lineY(
        months.map(({ p50 }, t) => ({ x: t + 1, y: inside(p50) })),
        { x: "x", y: "y", stroke: palette.navy, strokeWidth: 2.2 }
      )
    ],
    labels: sideLabels(axis, left, write)
  }
}

const headingPanel = (text: string, width: number): Panel => {
  const lines = wrapText(text, width, labelSize, "semibold")
  const height = linesHeight(lines.length)
  return { height: height + 10, labels: [{ x: 0, y: 4 + height / 2, lines, anchor: "start", face: "semibold" }] }
}
