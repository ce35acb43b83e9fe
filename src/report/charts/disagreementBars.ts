/** Signed bars from a common zero, the largest first: which differences make the gap. */
import * as Plot from "@observablehq/plot"
import { chartWords } from "../../words/chartWords.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, gridMarks, zeroMark } from "./axis.ts"
import { draw, labelSize, pixelRect, type Label, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { rowsOf } from "./rows.ts"
import { sideHeadings } from "./sideHeadings.ts"
import { textWidth } from "./textWidth.ts"

export interface SignedRow {
  readonly label: string
  readonly value: number
  /** What is compared, such as `0,45 mod 0,30`; shown small under the name. */
  readonly detail?: string
}

export interface DisagreementOptions extends ChartOptions {
  /** What a bar to the left or to the right means. */
  readonly negative?: string
  readonly positive?: string
  /** Rows shown one by one; the rest are summed in a last row. 15 when left out. */
  readonly most?: number
}

/** Rows sorted by the size of their value, whatever order they come in. */
export const disagreementBars = (rows: ReadonlyArray<SignedRow>, options: DisagreementOptions): Chart => {
  const width = options.width ?? defaultWidth
  const shown = foldRest(
    rows.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value)),
    options
  )
  const { signed } = writersFor(
    options,
    shown.map((row) => row.value)
  )
  const texts = shown.map(({ value }) => signed(value))
  const panels = [panelOf(shown, texts, options, width), ...linePanel(options.unit, width)]
  return draw(options, panels, altOf(shown, texts, options))
}

const foldRest = (
  rows: ReadonlyArray<SignedRow>,
  { most = 15, lang }: DisagreementOptions
): ReadonlyArray<SignedRow> => {
  if (rows.length <= most) return rows
  const rest = rows.slice(most - 1)
  const value = rest.reduce((sum, row) => sum + row.value, 0)
  return [...rows.slice(0, most - 1), { label: chartWords[lang].rest(rest.length), value }]
}

const panelOf = (
  rows: ReadonlyArray<SignedRow>,
  texts: ReadonlyArray<string>,
  options: DisagreementOptions,
  width: number
): Panel => {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, labelSize))) + 10
  const names = rowsOf(rows, { width, top: 0, minimumHeight: 26 })
  const axis = axisOver({
    values: rows.map((row) => row.value),
    left: names.left + (rows.some(({ value }) => value < 0) ? widest : 4),
    right: width - (rows.some(({ value }) => value >= 0) ? widest : 4),
    withZero: true,
    write: () => ""
  })
  const zero = axis.at(0)
  const headings = sideHeadings({ zero, left: names.left, right: width, ...sides(options) })
  const down = headings.height
  const boxes = rows.map(({ value }, index) => {
    const middle = (names.places[index]?.middle ?? 0) + down
    const fill = value < 0 ? palette.orange : palette.navy
    return {
      x1: Math.min(zero, axis.at(value)),
      x2: Math.max(zero, axis.at(value)),
      y1: middle - 9,
      y2: middle + 9,
      fill
    }
  })
  return {
    height: names.bottom + down + 4,
    x: axis.scale,
    marks: [
      ...gridMarks(axis, down, down + names.bottom),
      Plot.rect(boxes, { ...pixelRect, fill: (box: { fill: string }) => box.fill }),
      zeroMark(down - 2, down + names.bottom)
    ],
    labels: [
      ...headings.labels,
      ...names.labels.map((label) => ({ ...label, y: label.y + down })),
      ...rows.map(({ value }, index): Label => {
        const y = (names.places[index]?.middle ?? 0) + down
        const lines = [texts[index] ?? ""]
        return value < 0 ? { x: axis.at(value) - 6, y, lines, anchor: "end" } : { x: axis.at(value) + 6, y, lines }
      })
    ]
  }
}

const sides = ({ negative, positive }: DisagreementOptions) => ({
  ...(negative === undefined ? {} : { negative: { text: negative, fill: palette.orange } }),
  ...(positive === undefined ? {} : { positive: { text: positive, fill: palette.navy } })
})

const altOf = (rows: ReadonlyArray<SignedRow>, texts: ReadonlyArray<string>, { lang, unit }: ChartOptions): string => {
  if (rows.length === 0) return chartWords[lang].noDifferences
  const sentence = rows.map((row, index) => `${row.label} ${texts[index] ?? ""}`).join("; ")
  return `${chartWords[lang].contributions(unit ?? "")} ${sentence}.`
}
