/** Intervals over draws: a thin band from p5 to p95, a thick one from p25 to p75 and a dot at the median. */
import * as Plot from "@observablehq/plot"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import { chartWords } from "../../words/chartWords.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, gridMarks, tickDecimals, tickLabels, zeroMark } from "./axis.ts"
import {
  draw,
  labelSize,
  legend,
  linesHeight,
  pixelPoint,
  pixelRect,
  smallSize,
  type Label,
  type Panel
} from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { rowsOf } from "./rows.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

export interface IntervalRow {
  readonly label: string
  readonly detail?: string
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  /** The stated central value, marked where it is not the median. */
  readonly central?: number
}

export interface IntervalOptions extends ChartOptions {
  /** Heading over the paired differences. */
  readonly differenceTitle?: string
}

/** Scenarios on one axis; paired differences, which are of another size, on their own below with zero marked. */
export const intervalChart = (
  rows: ReadonlyArray<IntervalRow>,
  differences: ReadonlyArray<IntervalRow>,
  options: IntervalOptions
): Chart => {
  const width = options.width ?? defaultWidth
  const { plain } = writersFor(options, rows.flatMap(valuesOf))
  const { signed } = writersFor(options, differences.flatMap(valuesOf))
  // Both panels keep the names in one column.
  const { left } = rowsOf([...rows, ...differences], { width, top: 0, minimumHeight: 0 })
  const { central, median } = chartWords[options.lang]
  const keys = rows.some((row) => isApart(row, plain))
    ? [
        { label: median, fill: palette.navy },
        { label: central, fill: palette.orange }
      ]
    : []
  const panels = [
    legend(keys, width),
    ...(rows.length === 0
      ? []
      : [
          strips(rows, plain, { ...options, width, left, difference: false }),
          ...linePanel(differences.length === 0 ? options.unit : undefined, width)
        ]),
    ...(differences.length === 0
      ? []
      : [
          headingOf(options.differenceTitle ?? chartWords[options.lang].pairedDifference, width),
          strips(differences, signed, { ...options, width, left, difference: true }),
          ...linePanel(options.unit, width)
        ])
  ]
  return draw(options, panels, altOf(rows, differences, plain, signed, options))
}

interface StripOptions extends ChartOptions {
  readonly width: number
  readonly left: number
  readonly difference: boolean
}

const strips = (rows: ReadonlyArray<IntervalRow>, write: (value: number) => string, options: StripOptions): Panel => {
  const { width, left, difference, lang } = options
  const values = rows.flatMap(valuesOf)
  const half = Math.max(...values.map((value) => textWidth(write(value), labelSize, "semibold"))) / 2
  const names = rowsOf(rows, { width, top: 4, minimumHeight: 52 })
  const axis = axisOver({
    values,
    left: left + half + 4,
    right: width - half - 4,
    withZero: difference,
    write: (value) => formatNumber(value, lang, 0)
  })
  const writeTick = (value: number) => (difference ? formatSigned : formatNumber)(value, lang, tickDecimals(axis.ticks))
  const middles = names.places.map(({ middle }) => middle)
  const band = (from: keyof IntervalRow, to: keyof IntervalRow, thick: number) =>
    rows.map((row, index) => {
      const [x1, x2] = [axis.at(Number(row[from])), axis.at(Number(row[to]))]
      const y = middles[index] ?? 0
      return {
        x1: x1 - (x2 - x1 < 1 ? 0.5 : 0),
        x2: x2 + (x2 - x1 < 1 ? 0.5 : 0),
        y1: y - thick / 2,
        y2: y + thick / 2
      }
    })
  // The stated central value, where a reader sees it apart from the median.
  const central = rows.flatMap((row, index) =>
    isApart(row, write) ? [{ x: axis.at(row.central!), y: middles[index] ?? 0 }] : []
  )
  const dots = rows.map(({ p50 }, index) => ({ x: axis.at(p50), y: middles[index] ?? 0 }))
  return {
    height: names.bottom + 24,
    x: axis.scale,
    marks: [
      ...gridMarks({ ...axis, ticks: axis.ticks.filter((tick) => tick !== 0 || !difference) }, 0, names.bottom + 2),
      ...(difference ? [zeroMark(0, names.bottom + 2)] : []),
      Plot.rect(band("p5", "p95", 7), { ...pixelRect, fill: palette.light, rx: 3.5 }),
      Plot.rect(band("p25", "p75", 15), { ...pixelRect, fill: palette.blue, rx: 2.5 }),
      Plot.dot(central, { ...pixelPoint, r: 4.2, symbol: "diamond", fill: palette.orange, stroke: palette.ink }),
      Plot.dot(dots, { ...pixelPoint, r: 4.6, fill: "white", stroke: palette.navy, strokeWidth: 2.4 })
    ],
    labels: [
      ...names.labels.map((label) => ({ ...label, x: left - 10 })),
      ...tickLabels(axis, names.bottom + 14, writeTick, width),
      ...rows.flatMap((row, index) => numbersOf(row, middles[index] ?? 0, axis.at, write))
    ]
  }
}

/** The median above its dot, the ends below theirs; ends that would meet are written as one range. */
const numbersOf = (
  row: IntervalRow,
  middle: number,
  at: (value: number) => number,
  write: (value: number) => string
): ReadonlyArray<Label> => {
  const below = { y: middle + 17, anchor: "middle", size: smallSize, fill: palette.grey } as const
  const median: Label = { x: at(row.p50), y: middle - 17, lines: [write(row.p50)], anchor: "middle", face: "semibold" }
  const [low, high] = [write(row.p5), write(row.p95)]
  const needed = (textWidth(low, smallSize) + textWidth(high, smallSize)) / 2 + 8
  if (at(row.p95) - at(row.p5) >= needed) {
    return [median, { ...below, x: at(row.p5), lines: [low] }, { ...below, x: at(row.p95), lines: [high] }]
  }
  if (low === high) return [median]
  const apart = needed / 2
  const centre = (at(row.p5) + at(row.p95)) / 2
  return [median, { ...below, x: centre - apart, lines: [low] }, { ...below, x: centre + apart, lines: [high] }]
}

const headingOf = (text: string, width: number): Panel => {
  const lines = wrapText(text, width, labelSize, "semibold")
  const height = linesHeight(lines.length)
  return { height: height + 14, labels: [{ x: 0, y: 8 + height / 2, lines, face: "semibold" }] }
}

const valuesOf = ({ p5, p25, p50, p75, p95, central = p50 }: IntervalRow): ReadonlyArray<number> => [
  p5,
  p25,
  p50,
  p75,
  p95,
  central
]

const isApart = ({ central, p50 }: IntervalRow, write: (value: number) => string): boolean =>
  central !== undefined && write(central) !== write(p50)

const altOf = (
  rows: ReadonlyArray<IntervalRow>,
  differences: ReadonlyArray<IntervalRow>,
  plain: (value: number) => string,
  signed: (value: number) => string,
  { lang, unit }: ChartOptions
): string => {
  const said = (write: (value: number) => string) => (row: IntervalRow) =>
    chartWords[lang].interval({
      label: row.label,
      middle: write(row.p50),
      low: write(row.p5),
      high: write(row.p95),
      central: isApart(row, write) ? write(row.central!) : ""
    })
  const first = rows.map(said(plain)).join("; ")
  const second = differences.map(said(signed)).join("; ")
  return [
    ...(first === "" ? [] : [`${chartWords[lang].intervals(unit ?? "")} ${first}.`]),
    ...(second === "" ? [] : [`${chartWords[lang].pairedDifference}: ${second}.`])
  ].join(" ")
}
