/** How something goes month by month: one line a model, named where it ends. */
import * as Plot from "@observablehq/plot"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, labelSize, linesHeight, pixelLine, smallSize, widestLine, type Label, type Panel } from "./drawing.ts"
import { formatNumber } from "../../words/numbers.ts"
import { tickDecimals } from "./axis.ts"
import { januaries } from "./monthAxis.ts"
import { palette } from "./palette.ts"
import { roundTicks } from "../roundTicks.ts"

export interface MonthLine {
  readonly label: string
  /** From the first month on. */
  readonly values: ReadonlyArray<number>
  readonly colour: keyof typeof palette
}

export interface MonthsOptions extends ChartOptions {
  /** What a month, from 1 on, is called in words. */
  readonly month: (month: number) => string
  /** YYYY-MM, from the first month on: years stand under their Januaries, as far as they have room. */
  readonly dates: ReadonlyArray<string>
}

/** Lines on one axis, with the line at zero. */
export const monthsChart = (lines: ReadonlyArray<MonthLine>, options: MonthsOptions): Chart => {
  const width = options.width ?? defaultWidth
  const all = lines.flatMap(({ values }) => values).filter(Number.isFinite)
  const { plain } = writersFor(options, all)
  return draw(options, [panelOf(lines, all, options, width)], altOf(lines, plain, options))
}

const plotHeight = 190
const top = 10
const bottom = top + plotHeight

const panelOf = (
  lines: ReadonlyArray<MonthLine>,
  all: ReadonlyArray<number>,
  { lang, dates }: MonthsOptions,
  width: number
): Panel => {
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const ticks = roundTicks(low, high === low ? low + 1 : high, 5)
  const names = lines.map(({ label }) => label)
  const write = (value: number): string => formatNumber(value, lang, tickDecimals(ticks))
  const left = widestLine(ticks.map(write), smallSize) + 8
  const right = width - widestLine(names, labelSize, "semibold") - 10
  const months = Math.max(2, ...lines.map(({ values }) => values.length))
  const x = (at: number): number => left + ((right - left) * at) / (months - 1)
  const y = (value: number): number => top + (plotHeight * (high - value)) / (high - low || 1)
  const shown = apart(januaries(dates), x)
  return {
    height: bottom + 24,
    marks: [
      ...ticks.map((tick) => pixelLine(left, y(tick), right, y(tick), { stroke: palette.grid })),
      ...shown.map(({ at }) => pixelLine(x(at), top, x(at), bottom, { stroke: palette.grid })),
      pixelLine(left, y(0), right, y(0), { stroke: palette.rule }),
      ...lines.map(({ values, colour }) =>
        Plot.line(
          values.map((value, at) => ({ x: x(at), y: y(value) })),
          { x: inPixels("x"), y: inPixels("y"), stroke: palette[colour], strokeWidth: 2.2 }
        )
      )
    ],
    labels: [
      ...ticks.map((tick) => small({ x: left - 8, y: y(tick), lines: [write(tick)], anchor: "end" })),
      ...shown.map(({ at, year }) => small({ x: x(at), y: bottom + 14, lines: [year], anchor: "middle" })),
      ...ends(lines, y).map(({ label, colour, at }): Label => ({
        x: right + 6,
        y: at,
        lines: [label],
        face: "semibold",
        fill: palette[colour]
      }))
    ]
  }
}

/** What is written along an axis. */
const small = (label: Pick<Label, "x" | "y" | "lines" | "anchor">): Label => ({
  ...label,
  size: smallSize,
  fill: palette.grey
})

/** Those that have room beside the ones before them. */
const apart = (years: ReturnType<typeof januaries>, x: (at: number) => number): ReturnType<typeof januaries> => {
  let free = -Infinity
  return years.filter(({ at, year }) => {
    const half = widestLine([year], smallSize) / 2
    if (x(at) - half < free) return false
    free = x(at) + half + 10
    return true
  })
}

const inPixels = (name: string) => ({ value: name, scale: null })

/** Names where the lines end, pushed apart. */
const ends = (lines: ReadonlyArray<MonthLine>, y: (value: number) => number) => {
  let free = -Infinity
  return lines
    .map((line) => ({ ...line, at: y(line.values.at(-1) ?? 0) }))
    .toSorted((one, other) => one.at - other.at)
    .map((line) => {
      const at = Math.max(line.at, free)
      free = at + linesHeight(1)
      return { ...line, at }
    })
}

const altOf = (lines: ReadonlyArray<MonthLine>, write: (value: number) => string, { month }: MonthsOptions): string =>
  lines
    .map(({ label, values }) => {
      const lowest = values.indexOf(Math.min(...values))
      const said = [0, lowest, values.length - 1].map((at) => `${month(at + 1)} ${write(values[at] ?? NaN)}`)
      return `${label}: ${said.join(", ")}.`
    })
    .join(" ")
