/** Intervals on a common axis in line characters: thin from p5 to p95, thick from p25 to p75, a dot at the median. */
import { textIn, type Lang } from "../../words/Lang.ts"
import { formatRange } from "../../words/numbers.ts"
import { roundTicks } from "../roundTicks.ts"
import { numberShown, type NumberStyle, type Strip } from "../Sheet.ts"
import { displayWidth, printable } from "./displayWidth.ts"
import type { Paint } from "./paint.ts"
import { ellipsized } from "./wrap.ts"

/** Lines of at most `width` columns: label, interval, median and [p5–p95], and a last line with the axis. */
export const stripLines = (strip: Strip, lang: Lang, width: number, paint: Paint): ReadonlyArray<string> => {
  if (strip.items.length === 0) return []
  const rows = strip.items.map((item) => ({
    item,
    label: printable(textIn(item.label, lang)),
    median: numberShown(item.p50, strip, lang),
    range: rangeOf(item.p5, item.p95, strip, lang)
  }))
  const widest = (texts: ReadonlyArray<string>) => Math.max(...texts.map(displayWidth))
  const medianWidth = widest(rows.map(({ median }) => median))
  const rangeWidth = widest(rows.map(({ range }) => range))
  const figures = medianWidth + rangeWidth + 2 * between
  const labels = widest(rows.map(({ label }) => label))
  // On a narrow page the picture goes, because the figures say the same; then the labels give way.
  const room = Math.min(widestAxis, width - Math.min(labels, longestLabel) - figures - between)
  const pictured = room >= narrowestAxis
  const labelWidth = Math.min(labels, pictured ? longestLabel : Math.max(8, width - figures + between))
  const axis = axisOf(strip, lang)
  const column = (value: number) => Math.round(((value - axis.low) / (axis.high - axis.low)) * (room - 1))
  const lines = rows.map(({ item, label, median, range }) => {
    const name = padded(label, labelWidth)
    const picture = pictured ? [interval(item, column, room, paint)] : []
    const figure = `${median.padStart(medianWidth)}  ${paint("note", `${range}`.padStart(rangeWidth))}`
    return cut([name, ...picture, figure].join(" ".repeat(between)), width)
  })
  if (!pictured) return lines
  return [...lines, paint("note", " ".repeat(labelWidth + between) + axisLine(axis, column, room, lang))]
}

const between = 2
const longestLabel = 30
const narrowestAxis = 16
const widestAxis = 48

const rangeOf = (low: number, high: number, strip: Strip, lang: Lang): string => {
  if ((strip.style ?? "fixed") === "fixed") return `[${formatRange(low, high, lang, strip.decimals)}]`
  return `[${numberShown(low, strip, lang)} – ${numberShown(high, strip, lang)}]`
}

const interval = (
  { p5, p25, p50, p75, p95 }: Strip["items"][number],
  column: (value: number) => number,
  room: number,
  paint: Paint
): string => {
  const thin = (from: number, to: number) => paint("note", "─".repeat(Math.max(0, to - from)))
  const thick = (from: number, to: number) => "━".repeat(Math.max(0, to - from))
  const [start, box, dot, boxEnd, end] = [p5, p25, p50, p75, p95].map(column) as [
    number,
    number,
    number,
    number,
    number
  ]
  const drawn = [
    thin(start, box),
    thick(box, dot),
    paint("strong", "●"),
    thick(dot, boxEnd),
    thin(Math.max(dot, boxEnd), end)
  ]
  return " ".repeat(start) + drawn.join("") + " ".repeat(room - 1 - Math.max(dot, end))
}

interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: ReadonlyArray<number>
  readonly tickStyle: NumberStyle
}

/** An axis from the lowest to the highest quantile, with about four round ticks. */
const axisOf = (strip: Strip, lang: Lang): Axis => {
  const low = Math.min(...strip.items.map(({ p5 }) => p5))
  const high = Math.max(...strip.items.map(({ p95 }) => p95))
  const size = Math.max(Math.abs(low), Math.abs(high))
  // A range that no figure shows has no scale of its own; its one tick is no round number, but the figure.
  if (numberShown(low, strip, lang) === numberShown(high, strip, lang)) {
    return { low: low - Math.max(1, size), high: high + Math.max(1, size), ticks: [low], tickStyle: strip }
  }
  const ticks = roundTicks(low, high, 4)
  return { low, high, ticks, tickStyle: strip.style === "percent" ? { ...strip, decimals: 0 } : { style: "value" } }
}

const axisLine = ({ ticks, tickStyle }: Axis, column: (value: number) => number, room: number, lang: Lang): string => {
  let line = ""
  for (const tick of ticks) {
    const label = numberShown(tick, tickStyle, lang)
    const start = Math.max(0, Math.min(column(tick) - Math.floor(label.length / 2), room - label.length))
    // A label that would touch the one before is left out.
    if (line === "" || start > line.length + 1) line = line.padEnd(start) + label
  }
  return line
}

const padded = (label: string, width: number): string => {
  const name = ellipsized(label, width)
  return name + " ".repeat(width - displayWidth(name))
}

// Labels are ellipsized before, so only figures wider than the page itself come this far.
const cut = (line: string, width: number): string => (displayWidth(line) <= width ? line : ellipsized(line, width))
