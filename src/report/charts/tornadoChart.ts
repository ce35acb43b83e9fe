/** The tornado: how far each assumption alone moves the result, from its low to its high value. */
import * as Plot from "@observablehq/plot"
import { chartWords } from "../../words/chartWords.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, gridMarks, zeroMark } from "./axis.ts"
import { draw, legend, pixelRect, smallSize, type Label, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { rowsOf, type RowPlace } from "./rows.ts"
import { textWidth } from "./textWidth.ts"

export interface TornadoRow {
  readonly label: string
  /** Change of the result when the assumption takes its low value, and its high value. */
  readonly low: number
  readonly high: number
  /** The range tried, such as `20–55 min`; shown small under the name. */
  readonly detail?: string
}

/** Rows sorted by their spread; both ends carry their number, also where both lie on one side. */
export const tornadoChart = (rows: ReadonlyArray<TornadoRow>, options: ChartOptions): Chart => {
  const width = options.width ?? defaultWidth
  const sorted = rows.toSorted((one, other) => spread(other) - spread(one))
  const { signed } = writersFor(
    options,
    sorted.flatMap(({ low, high }) => [low, high])
  )
  const { low, high } = chartWords[options.lang]
  const keys = [
    { label: low, fill: lowFill },
    { label: high, fill: highFill }
  ]
  const panels = [legend(keys, width), panelOf(sorted, signed, width), ...linePanel(options.unit, width)]
  return draw(options, panels, altOf(sorted, signed, options))
}

const lowFill = palette.navy
const highFill = palette.orange

const spread = ({ low, high }: TornadoRow): number => Math.max(low, high, 0) - Math.min(low, high, 0)

interface Arm {
  readonly value: number
  readonly fill: string
  readonly y1: number
  readonly y2: number
}

const panelOf = (rows: ReadonlyArray<TornadoRow>, signed: (value: number) => string, width: number): Panel => {
  const ends = rows.flatMap(({ low, high }) => [low, high])
  const widest = Math.max(0, ...ends.map((value) => textWidth(signed(value), smallSize))) + 9
  const names = rowsOf(rows, { width, top: 4, minimumHeight: 30 })
  const axis = axisOver({
    values: ends,
    left: names.left + widest,
    right: width - widest,
    withZero: true,
    write: () => ""
  })
  const arms = rows.flatMap((row, index) => armsOf(row, names.places[index]))
  const boxes = arms.map((arm) => ({
    ...arm,
    x1: Math.min(axis.at(0), axis.at(arm.value)),
    x2: Math.max(axis.at(0), axis.at(arm.value))
  }))
  return {
    height: names.bottom + 4,
    x: axis.scale,
    marks: [
      ...gridMarks(axis, 0, names.bottom),
      Plot.rect(boxes, { ...pixelRect, fill: (box: Arm) => box.fill }),
      zeroMark(0, names.bottom)
    ],
    labels: [
      ...names.labels,
      ...arms.map(({ value, y1, y2, toLeft }): Label => {
        const at = { y: (y1 + y2) / 2, lines: [signed(value)], size: smallSize, fill: palette.grey } as const
        const x = axis.at(value)
        return toLeft ? { ...at, x: x - 5, anchor: "end" } : { ...at, x: x + 5, anchor: "start" }
      })
    ]
  }
}

/** Two arms in one line where they point apart; one above the other where they point the same way. */
const armsOf = ({ low, high }: TornadoRow, place: RowPlace | undefined): ReadonlyArray<Arm & { toLeft: boolean }> => {
  const middle = place?.middle ?? 0
  const apart = (low < 0 && high > 0) || (low > 0 && high < 0) || (low === 0) !== (high === 0)
  const [first, second] = apart
    ? [
        { y1: middle - 9, y2: middle + 9 },
        { y1: middle - 9, y2: middle + 9 }
      ]
    : [
        { y1: middle - 13, y2: middle - 0.5 },
        { y1: middle + 0.5, y2: middle + 13 }
      ]
  return [
    { value: low, fill: lowFill, ...first, toLeft: low < 0 || (low === 0 && high > 0) },
    { value: high, fill: highFill, ...second, toLeft: high < 0 || (high === 0 && low > 0) }
  ]
}

const altOf = (rows: ReadonlyArray<TornadoRow>, signed: (value: number) => string, options: ChartOptions): string => {
  const { tornado, low, high } = chartWords[options.lang]
  const sentences = rows.map((row) => `${row.label}: ${low} ${signed(row.low)}, ${high} ${signed(row.high)}`)
  return `${tornado(options.unit ?? "")} ${sentences.join("; ")}.`
}
