/** The bridge (waterfall): how a total becomes another, step by step. */
import * as Plot from "@observablehq/plot"
import { chartWords } from "../../words/chartWords.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver } from "./axis.ts"
import { draw, labelSize, linesHeight, pixelLine, pixelRect, smallSize, type Label, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { rowsOf } from "./rows.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

/** A step starts where the one before it ended; a result stands on zero. */
export interface BridgeStep {
  readonly label: string
  /** The level of a result; the signed change of a step, which is good news where it is positive. */
  readonly value: number
  readonly kind: "step" | "result"
}

export interface BridgeOptions extends ChartOptions {
  /** Levels that the axis reaches as well: those of other bridges beside it, so that all share one axis. */
  readonly reach?: ReadonlyArray<number>
}

/** Columns from left to right; rows from the top where names or numbers need more room than a column has. */
export const bridgeChart = (steps: ReadonlyArray<BridgeStep>, options: BridgeOptions): Chart => {
  const bars = barsFor(steps, options)
  const width = options.width ?? defaultWidth
  const reach = options.reach ?? []
  const bridge = columnsOf(bars, width, reach) ?? rowsPanel(bars, width, reach)
  return draw(options, [...linePanel(options.unit, width), bridge], altOf(bars, options))
}

/** A bridge with its name. */
export interface NamedBridge {
  readonly name: string
  readonly steps: ReadonlyArray<BridgeStep>
}

/** Bridges below one another on one axis, so that they can be compared; columns are named once, below the last. */
export const bridgesChart = (bridges: ReadonlyArray<NamedBridge>, options: ChartOptions): Chart => {
  const width = options.width ?? defaultWidth
  const drawn = bridges.map(({ name, steps }) => ({ name, bars: barsFor(steps, options) }))
  const reach = drawn.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]))
  const columns = drawn.map(({ bars }, i) =>
    columnsOf(bars, width, reach, { plot: LOW_PLOT, isNamed: i === drawn.length - 1 })
  )
  const crowded = columns.includes(undefined)
  const panels = drawn.flatMap(({ name, bars }, i) => [
    nameOf(name, width),
    crowded ? rowsPanel(bars, width, reach) : columns[i]!
  ])
  const alt = drawn.map(({ name, bars }) => `${name}: ${altOf(bars, options)}`).join(" ")
  return draw(options, [...linePanel(options.unit, width), ...panels], alt)
}

const nameOf = (name: string, width: number): Panel => {
  const lines = wrapText(name, width, labelSize, "semibold")
  const height = linesHeight(lines.length)
  return { height: height + 2, labels: [{ x: 0, y: height / 2 + 2, lines, face: "semibold" }] }
}

const barsFor = (steps: ReadonlyArray<BridgeStep>, options: ChartOptions): ReadonlyArray<Bar> => {
  const { plain, signed } = writersFor(
    options,
    steps.map((step) => step.value)
  )
  return barsOf(steps, (step) => (step.kind === "step" ? signed(step.value) : plain(step.value)))
}

interface Bar {
  readonly label: string
  readonly text: string
  readonly from: number
  readonly to: number
  readonly fill: string
}

const barsOf = (steps: ReadonlyArray<BridgeStep>, write: (step: BridgeStep) => string): ReadonlyArray<Bar> => {
  let level = 0
  return steps.map((step) => {
    const from = step.kind === "step" ? level : 0
    level = from + step.value
    return { label: step.label, text: write(step), from, to: level, fill: fillOf(step) }
  })
}

const fillOf = (step: BridgeStep): string => {
  if (step.kind === "result") return step.value < 0 ? palette.rust : palette.green
  return step.value < 0 ? palette.orange : palette.blue
}

/** A column narrower than this no longer reads as a bar with a name. */
const narrowestColumn = 56
const PLOT = 150
const LOW_PLOT = 70

const columnsOf = (
  bars: ReadonlyArray<Bar>,
  width: number,
  reach: ReadonlyArray<number>,
  { plot, isNamed }: { readonly plot: number; readonly isNamed: boolean } = { plot: PLOT, isNamed: true }
): Panel | undefined => {
  const slot = width / Math.max(1, bars.length)
  const names = bars.map((bar) => wrapText(bar.label, slot - 10, smallSize))
  const values = bars.map((bar) => textWidth(bar.text, labelSize, "semibold"))
  const crowded =
    slot < narrowestColumn || names.some((lines) => lines.length > 4) || values.some((wide) => wide > slot - 4)
  if (crowded) return undefined
  const bar = Math.min(0.72 * slot, 96)
  const bottom = 24 + plot
  const axis = axisOver({
    values: [...reach, ...bars.flatMap(({ from, to }) => [from, to])],
    left: bottom,
    right: 24,
    withZero: true,
    write: String
  })
  const centre = (index: number) => slot * (index + 0.5)
  const rects = bars.map(({ from, to, fill }, index) => ({
    x1: centre(index) - bar / 2,
    x2: centre(index) + bar / 2,
    ...extent(axis.at(from), axis.at(to)),
    fill
  }))
  return {
    height: bottom + (isNamed ? 10 + linesHeight(Math.max(1, ...names.map((lines) => lines.length)), smallSize) : 6),
    marks: [
      Plot.rect(rects, { ...pixelRect, fill: (rect: { fill: string }) => rect.fill }),
      ...bars
        .slice(1)
        .map((next, index) =>
          pixelLine(
            centre(index) + bar / 2,
            axis.at(next.from),
            centre(index + 1) - bar / 2,
            axis.at(next.from),
            connector(bars[index]?.to, next)
          )
        ),
      pixelLine(0, axis.at(0), width, axis.at(0), { stroke: palette.rule })
    ],
    labels: [
      ...bars.map(({ from, to, text }, index): Label => {
        const y = Math.min(axis.at(from), axis.at(to)) - 10
        return { x: centre(index), y, lines: [text], anchor: "middle", face: "semibold" }
      }),
      ...(isNamed ? names.map((lines, index) => nameBelow(lines, centre(index), bottom)) : [])
    ]
  }
}

const nameBelow = (lines: ReadonlyArray<string>, x: number, bottom: number): Label => ({
  x,
  y: bottom + 8 + linesHeight(lines.length, smallSize) / 2,
  lines,
  anchor: "middle",
  size: smallSize,
  fill: palette.grey
})

const rowsPanel = (bars: ReadonlyArray<Bar>, width: number, reach: ReadonlyArray<number>): Panel => {
  const rows = rowsOf(bars, { width, top: 2, minimumHeight: 26 })
  const widest = Math.max(...bars.map((bar) => textWidth(bar.text, labelSize, "semibold")), 0)
  const axis = axisOver({
    values: [...reach, ...bars.flatMap(({ from, to }) => [from, to])],
    left: rows.left + 4,
    right: width - widest - 10,
    withZero: true,
    write: String
  })
  const placed = bars.map((bar, index) => ({ ...bar, place: rows.places[index] ?? { top: 0, bottom: 0, middle: 0 } }))
  const half = 9
  const rects = placed.map(({ from, to, place, fill }) => {
    const across = extent(axis.at(from), axis.at(to))
    return { x1: across.y1, x2: across.y2, y1: place.middle - half, y2: place.middle + half, fill }
  })
  return {
    height: rows.bottom + 4,
    marks: [
      Plot.rect(rects, { ...pixelRect, fill: (rect: { fill: string }) => rect.fill }),
      ...placed.slice(1).map((next, index) => {
        const before = placed[index] ?? next
        const x = axis.at(next.from)
        return pixelLine(x, before.place.middle + half, x, next.place.middle - half, connector(before.to, next))
      }),
      pixelLine(axis.at(0), 0, axis.at(0), rows.bottom, { stroke: palette.rule })
    ],
    labels: [
      ...rows.labels,
      ...placed.map(({ from, to, text, place }): Label => {
        return { x: Math.max(axis.at(from), axis.at(to)) + 6, y: place.middle, lines: [text], face: "semibold" }
      })
    ]
  }
}

/** Zero still shows as a hairline. */
const extent = (one: number, other: number): { readonly y1: number; readonly y2: number } => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  return high - low < 1 ? { y1: low - 0.5, y2: low + 0.5 } : { y1: low, y2: high }
}

/** The dotted line that leads the eye; none where the next bar does not continue from the last. */
const connector = (level: number | undefined, next: Bar) => ({
  stroke: next.from === level ? palette.rule : "none",
  strokeDasharray: "2,3"
})

const altOf = (bars: ReadonlyArray<Bar>, { lang, unit }: ChartOptions): string =>
  `${chartWords[lang].bridge({ from: bars[0]?.label ?? "", to: bars.at(-1)?.label ?? "", unit: unit ?? "" })} ${bars
    .map(({ label, text }) => `${label} ${text}`)
    .join("; ")}.`
