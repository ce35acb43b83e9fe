/** Stacked bars: how each row divides into the same parts, such as stays, moves and is freed. */
import * as Plot from "@observablehq/plot"
import { sum } from "simple-statistics"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, gridMarks, tickDecimals, tickLabels, zeroMark } from "./axis.ts"
import { draw, labelSize, legend, linesHeight, pixelRect, smallSize, type Label, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette, seriesFills, textOn } from "./palette.ts"
import { rowsOf } from "./rows.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"
import { formatNumber } from "../../words/numbers.ts"

/** Rows under an optional heading, such as the case types of one scenario. */
export interface StackedGroup {
  readonly label?: string
  readonly rows: ReadonlyArray<StackedRow>
}

interface StackedRow {
  readonly label: string
  readonly values: ReadonlyArray<number>
  /**
   * What is printed at the end: the sum of the values when left out, nothing (null) where no sum is of use.
   * Rounded parts need not sum to a rounded total.
   */
  readonly total?: number | null
}

/** Parts lie end to end in the order of `series`; negative parts go to the left of zero. The sum stands at the end. */
export const stackedBars = (
  series: ReadonlyArray<string>,
  groups: ReadonlyArray<StackedGroup>,
  options: ChartOptions
): Chart => {
  const width = options.width ?? defaultWidth
  const rows = groups.flatMap((group) => group.rows)
  const { plain } = writersFor(
    options,
    rows.flatMap((row) => totalOf(row) ?? row.values)
  )
  const keys = series.map((label, index) => ({ label, fill: fillAt(index) }))
  const panels = [legend(keys, width), bodyOf(groups, plain, options, width), ...linePanel(options.unit, width)]
  return draw(options, panels, altOf(series, groups, plain))
}

const totalOf = ({ values, total }: StackedRow): number | null => (total === undefined ? sum(values) : total)

interface Segment {
  readonly from: number
  readonly to: number
  readonly fill: string
  readonly value: number
}

const bodyOf = (
  groups: ReadonlyArray<StackedGroup>,
  plain: (value: number) => string,
  options: ChartOptions,
  width: number
): Panel => {
  const rows = groups.flatMap((group) => group.rows)
  const stacks = rows.map(({ values }) => stackOf(values))
  const totals = rows.map((row) => {
    const total = totalOf(row)
    return total === null ? "" : plain(total)
  })
  const widest = Math.max(0, ...totals.map((text) => textWidth(text, labelSize, "semibold")))
  const { placed, headings, spans, bottom } = layOut(groups, width)
  const left = placed.left
  const segments = stacks.flat()
  // One part alone is its sum, which stands at the end.
  const hasParts = stacks.some((stack) => stack.length > 1)
  const write = (value: number) => formatNumber(value, options.lang, tickDecimals(axis.ticks))
  const axis = axisOver({
    values: segments.flatMap(({ from, to }) => [from, to]),
    left,
    right: width - widest - 10,
    withZero: true,
    write: (value) => formatNumber(value, options.lang, 0)
  })
  const boxes = stacks.flatMap((stack, index) =>
    stack.map((segment) => {
      const middle = placed.middles[index] ?? 0
      const [x1, x2] = [axis.at(segment.from), axis.at(segment.to)]
      return { ...segment, x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: middle - 11, y2: middle + 11 }
    })
  )
  return {
    height: bottom + 22,
    marks: [
      ...spans.flatMap(([from, to]) => gridMarks(axis, from, to)),
      Plot.rect(boxes, { ...pixelRect, fill: (box: Segment) => box.fill, stroke: "white", strokeWidth: 0.8 }),
      ...spans.map(([from, to]) => zeroMark(from, to))
    ],
    x: axis.scale,
    labels: [
      ...headings,
      ...placed.labels,
      ...tickLabels(axis, bottom + 12, write, width),
      ...(hasParts ? boxes.filter(hasRoom(plain)) : []).map(({ x1, x2, y1, y2, fill, value }): Label => {
        const place = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, lines: [plain(value)] }
        return { ...place, anchor: "middle", size: smallSize, fill: textOn(fill) }
      }),
      ...totals.map((text, index): Label => {
        const end = Math.max(axis.at(0), ...(stacks[index] ?? []).map(({ to }) => axis.at(to)))
        return { x: end + 6, y: placed.middles[index] ?? 0, lines: [text], face: "semibold" }
      })
    ]
  }
}

const layOut = (groups: ReadonlyArray<StackedGroup>, width: number) => {
  const names = groups.flatMap((group) => group.rows)
  // All groups share one column of names, so they are measured together and then placed group by group.
  const { left } = rowsOf(names, { width, top: 0, minimumHeight: 0 })
  const headings: Array<Label> = []
  const labels: Array<Label> = []
  const middles: Array<number> = []
  // Grid and zero line stop where a heading stands, because a long one reaches into the plot.
  const spans: Array<readonly [from: number, to: number]> = []
  let top = 0
  groups.forEach((group, index) => {
    if (index > 0) top += 8
    if (group.label !== undefined) {
      const lines = wrapText(group.label, width, labelSize, "semibold")
      headings.push({ x: 0, y: top + linesHeight(lines.length) / 2 + 2, lines, face: "semibold" })
      top += linesHeight(lines.length) + 6
    }
    const rows = rowsOf(group.rows, { width, top, minimumHeight: 28 })
    labels.push(...rows.labels.map((label) => ({ ...label, x: left - 10 })))
    middles.push(...rows.places.map(({ middle }) => middle))
    spans.push([top, rows.bottom])
    top = rows.bottom
  })
  return { placed: { left, labels, middles }, headings, spans, bottom: top + 2 }
}

const stackOf = (values: ReadonlyArray<number>): ReadonlyArray<Segment> => {
  let positive = 0
  let negative = 0
  return values.map((value, index) => {
    const from = value < 0 ? negative : positive
    if (value < 0) negative += value
    else positive += value
    return { from, to: from + value, fill: fillAt(index), value }
  })
}

const hasRoom =
  (plain: (value: number) => string) =>
  ({ x1, x2, value }: { readonly x1: number; readonly x2: number; readonly value: number }): boolean =>
    x2 - x1 > textWidth(plain(value), smallSize) + 6

const fillAt = (index: number): string => seriesFills[index % seriesFills.length] ?? palette.grey

const altOf = (
  series: ReadonlyArray<string>,
  groups: ReadonlyArray<StackedGroup>,
  plain: (value: number) => string
): string =>
  groups
    .map(({ label, rows }) => {
      const opening = label === undefined ? "" : `${label}: `
      const parts = (values: ReadonlyArray<number>) =>
        values.map((value, index) => `${series[index] ?? ""} ${plain(value)}`).join(", ")
      const sentence = (row: StackedRow) => {
        const total = totalOf(row)
        return total === null
          ? `${row.label}: ${parts(row.values)}`
          : `${row.label} ${plain(total)} (${parts(row.values)})`
      }
      return `${opening}${rows.map(sentence).join("; ")}.`
    })
    .join(" ")
