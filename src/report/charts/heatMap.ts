/** A table as a picture: a number a cell, the darker the farther it is from zero, on either side in a colour of its own. */
import * as Plot from "@observablehq/plot"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import {
  draw,
  type Label,
  labelSize,
  legend,
  linesHeight,
  type Panel,
  pixelRect,
  smallSize,
  widestLine
} from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { type Shade, shadesBetween } from "./shades.ts"
import { wrapText } from "./wrapText.ts"

export interface HeatMapOptions extends ChartOptions {
  readonly columns: ReadonlyArray<string>
  /** What a cell measures, with its unit; above the picture. */
  readonly heading: string
  /** What else is to be said, below it. */
  readonly note: string | undefined
  readonly alt: string
}

export interface HeatRow {
  readonly label: string
  /** One a column; null where there is nothing. */
  readonly values: ReadonlyArray<number | null>
}

export const heatMap = (rows: ReadonlyArray<HeatRow>, options: HeatMapOptions): Chart => {
  const width = options.width ?? defaultWidth
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null))
  const { shades, shadeOf } = shadesBetween(...reachOf(values), options.lang, DARKEST)
  const { signed } = writersFor({ decimals: 1, ...options }, values)
  const labels = rows.map(({ label }) => wrapText(label, width * MOST_FOR_NAMES, labelSize))
  const left = widestLine(labels.flat()) + GAP
  const step = (width - left) / options.columns.length
  const panels = [
    ...linePanel(options.heading, width),
    legend(
      shades.map((shade) => ({ ...shade, fill: onPaper(shade), opacity: 1 })),
      width
    ),
    headPanel(options.columns, left, step),
    ...rows.map((row, i) => rowPanel(row, labels[i]!, { left, step, shadeOf, write: signed })),
    ...linePanel(options.note, width)
  ]
  return draw(options, panels, options.alt)
}

/** Pale enough that ink can be read on every cell. */
const DARKEST = 0.75
/** No colour of the palette, which a dark page would turn into a light one: cells stay pale there. */
const INK = "#111111"

/** What is below zero is what the picture is for: few large numbers above it must not make all of it look alike. */
const reachOf = (values: ReadonlyArray<number>): readonly [number, number] => {
  const low = Math.min(0, ...values)
  return low < 0 ? [low, -low] : [0, Math.max(0, ...values)]
}

/** Share of the width that names of rows may take. */
const MOST_FOR_NAMES = 0.34
const GAP = 8
/** Between cells, so that each is one. */
const SEAM = 1
const CELL = 20

const headPanel = (columns: ReadonlyArray<string>, left: number, step: number): Panel => {
  const heads = columns.map((column) => wrapText(column, step - 4, smallSize))
  const height = linesHeight(Math.max(1, ...heads.map(({ length }) => length)), smallSize) + 6
  return {
    height,
    labels: heads.map((lines, c): Label => ({
      x: left + (c + 0.5) * step,
      y: height - 3 - linesHeight(lines.length, smallSize) / 2,
      lines,
      anchor: "middle",
      size: smallSize,
      fill: palette.grey
    }))
  }
}

interface Cells {
  readonly left: number
  readonly step: number
  readonly shadeOf: (value: number) => Shade
  readonly write: (value: number) => string
}

const rowPanel = ({ values }: HeatRow, lines: ReadonlyArray<string>, { left, step, shadeOf, write }: Cells): Panel => {
  const height = Math.max(CELL, linesHeight(lines.length) + 4)
  const cells = values.flatMap((value, c) => (value === null ? [] : [{ value, c, shade: shadeOf(value) }]))
  return {
    height,
    marks: cells.map(({ c, shade }) =>
      Plot.rect([{ x1: left + c * step, x2: left + (c + 1) * step - SEAM, y1: 0, y2: height - SEAM }], {
        ...pixelRect,
        fill: onPaper(shade)
      })
    ),
    labels: [
      { x: 0, y: height / 2, lines },
      ...cells.map(({ value, c }): Label => ({
        x: left + (c + 0.5) * step,
        y: height / 2,
        lines: [write(value)],
        anchor: "middle",
        size: smallSize,
        fill: INK
      }))
    ]
  }
}

/** The colour that a shade has on white paper. */
const onPaper = ({ fill, opacity }: Shade): string => {
  const channel = (at: number): string =>
    Math.round(255 - opacity * (255 - Number.parseInt(fill.slice(at, at + 2), 16)))
      .toString(16)
      .padStart(2, "0")
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
