/** Packages in what both parties want: all as grey dots, the efficient ones as a line with labels. */
import * as Plot from "@observablehq/plot"
import { axisOver, gridMarks, tickLabels, type Axis } from "./axis.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { dotLabels } from "./dotLabels.ts"
import { draw, legend, pixelLine, pixelPoint, smallSize, type Label, type Panel } from "./drawing.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

export interface PackageDot {
  readonly label: string
  readonly x: number
  readonly y: number
}

export interface PackageChartOptions extends ChartOptions {
  readonly xTitle: string
  readonly yTitle: string
  /** Names of the two keys. */
  readonly allLabel: string
  readonly efficientLabel: string
  readonly alt: string
}

/**
 * @param all every package
 * @param efficient in order along the line
 * @param others files and proposals that are not efficient
 */
export const packageChart = (
  all: ReadonlyArray<readonly [x: number, y: number]>,
  efficient: ReadonlyArray<PackageDot>,
  others: ReadonlyArray<PackageDot>,
  options: PackageChartOptions
): Chart => {
  const width = options.width ?? defaultWidth
  const keys = [
    { label: options.allLabel, fill: palette.rule },
    { label: options.efficientLabel, fill: palette.navy, shape: "line" as const },
    // A single one has a key: at its dot the name could lie on another and would be left out.
    ...(others.length === 1 ? [{ label: others[0]!.label, fill: palette.orange }] : [])
  ]
  return draw(
    options,
    [
      legend(keys, width),
      titlePanel(`\u2191 ${options.yTitle}`, width, "start"),
      plotPanel(all, efficient, others, options, width),
      titlePanel(`${options.xTitle} \u2192`, width, "end")
    ],
    options.alt
  )
}

const plotHeight = 230
const margin = { top: 12, bottom: 26, right: 22 }

const plotPanel = (
  all: ReadonlyArray<readonly [number, number]>,
  efficient: ReadonlyArray<PackageDot>,
  others: ReadonlyArray<PackageDot>,
  options: PackageChartOptions,
  width: number
): Panel => {
  const named = [...efficient, ...others]
  const finite = all.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  const xs = [...finite.map(([x]) => x), ...named.map(({ x }) => x)]
  const ys = [...finite.map(([, y]) => y), ...named.map(({ y }) => y)]
  const { plain: writeX } = writersFor({ ...options, decimals: 0 }, xs)
  const { plain: writeY } = writersFor({ ...options, decimals: 0 }, ys)
  const base = margin.top + plotHeight
  const up = axisOver({ values: ys, left: base - 8, right: margin.top + 8, write: writeY })
  const left = Math.max(...up.ticks.map((tick) => textWidth(writeY(tick), smallSize)), 10) + 8
  const across = axisOver({ values: xs, left: left + 10, right: width - margin.right, write: writeX })
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: across.at(x), y: up.at(y) })
  const line = efficient.map(at)
  return {
    height: base + margin.bottom,
    x: across.scale,
    marks: [
      ...gridMarks(across, margin.top, base),
      ...up.ticks.map((tick) => pixelLine(left, up.at(tick), width, up.at(tick), { stroke: palette.grid })),
      Plot.dot(distinct(finite, across, up), { ...pixelPoint, r: 2.2, fill: palette.rule, fillOpacity: 0.7 }),
      ...line
        .slice(1)
        .map((to, i) => pixelLine(line[i]!.x, line[i]!.y, to.x, to.y, { stroke: palette.navy, strokeWidth: 1.6 })),
      Plot.dot(line, { ...pixelPoint, r: 3.6, fill: palette.navy }),
      Plot.dot(others.map(at), { ...pixelPoint, r: 4, fill: palette.orange, stroke: palette.ink, strokeWidth: 1 })
    ],
    labels: [
      ...tickLabels(across, base + 13, writeX, width),
      ...up.ticks.map((tick): Label => ({
        x: left - 6,
        y: up.at(tick),
        lines: [writeY(tick)],
        anchor: "end",
        size: smallSize,
        fill: palette.grey
      })),
      ...dotLabels(
        (others.length === 1 ? efficient : named).map((dot) => ({ ...at(dot), label: dot.label })),
        width
      )
    ]
  }
}

/** Dots that fall on one pixel are one. */
const distinct = (all: ReadonlyArray<readonly [number, number]>, across: Axis, up: Axis) => {
  const found = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [x, y] of all) {
    const dot = { x: Math.round(across.at(x)), y: Math.round(up.at(y)) }
    found.set(`${dot.x} ${dot.y}`, dot)
  }
  return [...found.values()]
}

const titlePanel = (title: string, width: number, anchor: "start" | "end"): Panel => {
  const lines = wrapText(title, width, smallSize)
  return {
    height: lines.length * smallSize * 1.2 + 4,
    labels: [
      {
        x: anchor === "start" ? 0 : width,
        y: (lines.length * smallSize * 1.2) / 2 + 1,
        lines: [...lines],
        anchor,
        size: smallSize,
        fill: palette.grey
      }
    ]
  }
}
