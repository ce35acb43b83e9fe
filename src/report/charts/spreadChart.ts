/** The spread over municipalities: one dot each, stacked where they are alike, with the extremes named. */
import * as Plot from "@observablehq/plot"
import { medianSorted } from "simple-statistics"
import { largest, smallest } from "../../kernel/extremes.ts"
import { formatList, formatNumber } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { chartWords } from "../../words/chartWords.ts"
import { brokenOut } from "./brokenOut.ts"
import { linePanel } from "./linePanel.ts"
import { type Dot, type SpreadPoint, largestRadius, smallestRadius, swarmOf, tallestSwarm } from "./swarm.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, gridMarks, tickDecimals, tickLabels } from "./axis.ts"
import {
  draw,
  legend,
  linesHeight,
  pixelLine,
  pixelPoint,
  pixelRect,
  smallSize,
  type Label,
  type Panel
} from "./drawing.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

export type { SpreadPoint } from "./swarm.ts"

export interface SpreadOptions extends ChartOptions {
  /** What the axis measures. */
  readonly axisTitle?: string
  readonly words: Words<"spread">["spread"]
}

/**
 * Dots in columns over their value. Names at the low end stand above the dots, those at the high end below.
 *
 * @param points of equal ones, the first given counts as the highest, as in a ranking
 */
export const spreadChart = (points: ReadonlyArray<SpreadPoint>, options: SpreadOptions): Chart => {
  const width = options.width ?? defaultWidth
  const sorted = points.toReversed().toSorted((one, other) => one.value - other.value)
  const { plain } = writersFor(
    options,
    sorted.map(({ value }) => value)
  )
  if (sorted.length === 0) return draw(options, [], options.words.none)
  const middle = medianSorted(sorted.map(({ value }) => value))
  const keys = [
    { label: options.words.oneDot, fill: palette.blue },
    { label: `${chartWords[options.lang].median} ${plain(middle)}`, fill: palette.ink, shape: "line" as const }
  ]
  const { body, islands } = brokenOut(sorted)
  const beyond = islands.map((point) => `${point.label} (${plain(point.value)})`)
  const panels = [
    legend(keys, width),
    panelOf(body, middle, plain, options, width),
    ...linePanel(options.axisTitle, width),
    ...linePanel(
      beyond.length === 0 ? undefined : chartWords[options.lang].beyond(formatList(beyond, options.lang)),
      width
    )
  ]
  return draw(options, panels, altOf(sorted, middle, plain, options))
}

const lane = 17
/** Names shown at either end. */
const mostNamed = 3

const panelOf = (
  points: ReadonlyArray<SpreadPoint>,
  middle: number,
  plain: (value: number) => string,
  options: SpreadOptions,
  width: number
): Panel => {
  // A dot is drawn in its column, whose middle is up to a radius from its value.
  const room = 2 * largestRadius + 1
  const axis = axisOver({
    values: points.map(({ value }) => value),
    left: room,
    right: width - room,
    write: (value) => formatNumber(value, options.lang, 0)
  })
  const count = Math.min(mostNamed, Math.floor(points.length / 2))
  const { dots, radius } = swarmOf(points, axis)
  const unmarked = (some: ReadonlyArray<Dot>) => some.filter(({ point }) => point.marked !== true)
  const low = flagsOf(unmarked(dots.slice(0, count)), plain, width)
  const high = flagsOf(unmarked(dots.slice(dots.length - count)).toReversed(), plain, width)
  const tallest = largest(dots.map(({ level }) => level)) + 1
  const marked = dots.filter(({ point }) => point.marked === true)
  const own = marked.map((dot) => markedFlag(dot, low, plain, width))
  const top = low.height + 4 + (own.length === 0 ? 0 : lane)
  const base = top + Math.min(tallestSwarm, tallest * radius * 2) + 8
  const yOf = (dot: Dot) => base - radius - dot.level * radius * 2
  const heightAt = (x: number) => smallest(dots.filter((dot) => dot.x === x).map(yOf)) - radius
  const tickY = base + 12
  const highTop = tickY + 12
  return {
    height: highTop + high.height,
    x: axis.scale,
    marks: [
      ...gridMarks(axis, top, base),
      pixelLine(0, base, width, base, { stroke: palette.rule }),
      ...low.flags.map(({ x, y }) => leader(x, y + lane / 2, x, heightAt(x))),
      ...high.flags.map(({ x, y }) => leader(x, base, x, highTop + y - lane / 2 + 1)),
      pixelLine(axis.at(middle), top, axis.at(middle), base, { stroke: palette.ink, strokeDasharray: "3,3" }),
      ...dotMarks(unmarked(dots), radius, yOf),
      ...own.map(({ x, y }) => pixelLine(x, y + lane / 2, x, heightAt(x), { stroke: palette.rust, strokeWidth: 1.2 })),
      Plot.dot(
        marked.map((dot) => ({ x: dot.x, y: yOf(dot) })),
        { ...pixelPoint, r: Math.max(radius, 3.2), fill: palette.orange, stroke: palette.ink, strokeWidth: 1 }
      )
    ],
    labels: [
      ...own.map((flag) => ({ ...flag.label, y: flag.y })),
      ...low.flags.map((flag) => ({ ...flag.label, y: flag.y })),
      ...high.flags.map((flag) => ({ ...flag.label, y: highTop + flag.y })),
      ...tickLabels(axis, tickY, (value) => formatNumber(value, options.lang, tickDecimals(axis.ticks)), width).filter(
        (label) =>
          high.flags.every(({ x }) => Math.abs(x - label.x) > textWidth(label.lines[0] ?? "", smallSize) / 2 + 4)
      )
    ]
  }
}

const leader = (x1: number, y1: number, x2: number, y2: number): Plot.Markish =>
  pixelLine(x1, y1, x2, y2, { stroke: palette.rule, strokeWidth: 0.8 })

const dotMarks = (dots: ReadonlyArray<Dot>, radius: number, yOf: (dot: Dot) => number): ReadonlyArray<Plot.Markish> => {
  if (radius >= smallestRadius) {
    const circles = dots.map((dot) => ({ x: dot.x, y: yOf(dot) }))
    return [
      Plot.dot(circles, { ...pixelPoint, r: radius * 0.92, fill: palette.blue, stroke: palette.navy, strokeWidth: 0.5 })
    ]
  }
  // Too many alike for dots: columns of the same height say the same.
  const columns = dots.filter((dot) => dots.every(({ x, level }) => x !== dot.x || level <= dot.level))
  const base = largest(dots.map(yOf)) + radius
  const boxes = columns.map((dot) => ({ x1: dot.x - 2.5, x2: dot.x + 2.5, y1: yOf(dot) - radius, y2: base }))
  return [Plot.rect(boxes, { ...pixelRect, fill: palette.blue })]
}

interface Flag {
  readonly x: number
  readonly y: number
  readonly label: Label
}

/**
 * One lane for each name. The outermost hangs farthest from the dots, so that no leader crosses a name; a name grows
 * inwards, past no leader, else to the side with more room, and is wrapped where even that is too narrow.
 */
const flagsOf = (
  dots: ReadonlyArray<Dot>,
  plain: (value: number) => string,
  width: number
): { readonly flags: ReadonlyArray<Flag>; readonly height: number } => {
  const below = (dots[0]?.point.value ?? 0) > (dots.at(-1)?.point.value ?? 0)
  const lanes = dots.map(({ point, x }) => {
    const name = `${point.label} (${plain(point.value)})`
    const hasRoomInwards = textWidth(name, smallSize) <= (below ? x : width - x) - 4
    const toRight = hasRoomInwards ? !below : x < width / 2
    const lines = wrapText(name, (toRight ? width - x : x) - 4, smallSize)
    return { x, toRight, lines, high: Math.max(lane, linesHeight(lines.length, smallSize) + 3) }
  })
  const order = below ? lanes.toReversed() : lanes
  let y = 0
  const flags = order.map(({ x, toRight, lines, high }): Flag => {
    const middle = y + high / 2
    y += high
    const label: Label = { x: toRight ? x + 4 : x - 4, y: 0, lines, anchor: toRight ? "start" : "end", size: smallSize }
    return { x, y: middle, label }
  })
  return { flags, height: y }
}

/** The marked one's name, in a lane under the low ones so that its leader crosses none of them. */
const markedFlag = (
  { point, x }: Dot,
  low: { readonly flags: ReadonlyArray<Flag>; readonly height: number },
  plain: (value: number) => string,
  width: number
): Flag => {
  const line = `${point.label} (${plain(point.value)})`
  const length = textWidth(line, smallSize, "semibold") + 8
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= width && low.flags.every((flag) => flag.x < from - 2 || flag.x > to + 2)
  const toRight = isFree(x, x + length) || (!isFree(x - length, x) && x < width / 2)
  const [line1 = line, ...more] = wrapText(line, Math.max(40, (toRight ? width - x : x) - 4), smallSize)
  const shown = more.length === 0 ? line1 : `${line1.trimEnd()}…`
  const y = low.height + lane / 2
  const label: Label = {
    x: toRight ? x + 4 : x - 4,
    y,
    lines: [shown],
    anchor: toRight ? "start" : "end",
    size: smallSize,
    face: "semibold"
  }
  return { x, y, label }
}

const altOf = (
  points: ReadonlyArray<SpreadPoint>,
  middle: number,
  plain: (value: number) => string,
  { lang, unit, words }: SpreadOptions
): string => {
  const [first, last] = [points[0]!, points.at(-1)!]
  const named = (point: SpreadPoint) => `${point.label} (${plain(point.value)})`
  return [
    words.spread({
      count: String(points.length),
      unit: unit ?? "",
      middle: plain(middle),
      low: named(first),
      high: named(last)
    }),
    ...points.filter(({ marked }) => marked === true).map((point) => chartWords[lang].marked(named(point)))
  ].join(" ")
}
