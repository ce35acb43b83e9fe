/** The break-even line: pairs of two assumptions where the result turns, with today's positions marked. */
import * as Plot from "@observablehq/plot"
import { formatValue } from "../numbers.ts"
import type { Lang } from "../Lang.ts"
import { defaultWidth, type Chart, type ChartOptions } from "./Chart.ts"
import { axisOver, tickLabels, type Axis } from "./axis.ts"
import { draw, legend, linesHeight, pixelPoint, smallSize, type Label, type Panel } from "./drawing.ts"
import { palette, seriesFills } from "./palette.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

interface IsoLine {
  readonly label: string
  readonly points: ReadonlyArray<readonly [x: number, y: number]>
}

export interface IsoLineInput {
  readonly x: { readonly label: string; readonly domain?: readonly [number, number] }
  readonly y: { readonly label: string; readonly domain?: readonly [number, number] }
  readonly lines: ReadonlyArray<IsoLine>
  /** Positions, such as each party's pair of values. */
  readonly marks?: ReadonlyArray<{ readonly label: string; readonly x: number; readonly y: number }>
}

/** Lines are told apart by the key above, positions by their number and the key below, so that no text meets a line. */
export const isoLineChart = (input: IsoLineInput, options: ChartOptions): Chart => {
  const width = options.width ?? defaultWidth
  const keys = input.lines.map(({ label }, index) => ({ label, fill: strokeAt(index), shape: "line" as const }))
  return draw(
    options,
    [
      legend(keys, width),
      yTitle(input.y.label, width),
      plotPanel(input, options, width),
      ...marksKey(input, options, width)
    ],
    altOf(input, options)
  )
}

const plotHeight = 260
const dotRadius = 9

const plotPanel = (input: IsoLineInput, options: ChartOptions, width: number): Panel => {
  const write = (value: number) => formatValue(value, options.lang)
  const marks = input.marks ?? []
  const points = input.lines.flatMap((line) => line.points)
  const ys = input.y.domain ?? [...points.map(([, y]) => y), ...marks.map(({ y }) => y)]
  const xs = input.x.domain ?? [...points.map(([x]) => x), ...marks.map(({ x }) => x)]
  const y = axisOver({ values: ys, left: plotHeight, right: dotRadius + 2, write: () => "" })
  const left = Math.max(0, ...y.ticks.map((tick) => textWidth(write(tick), smallSize))) + 8
  const x = axisOver({ values: xs, left: left + dotRadius, right: width - dotRadius - 2, write })
  const titleLines = wrapText(input.x.label, width - left, smallSize)
  const titleHeight = linesHeight(titleLines.length, smallSize)
  return {
    height: plotHeight + 24 + titleHeight + 4,
    x: x.scale,
    y: y.scale,
    marks: [
      Plot.ruleX([...x.ticks], { stroke: palette.grid, y1: yValue(y, dotRadius), y2: yValue(y, plotHeight) }),
      Plot.link(
        y.ticks.map((tick) => ({ tick })),
        {
          x1: { value: () => left, scale: null },
          x2: { value: () => width, scale: null },
          y1: "tick",
          y2: "tick",
          stroke: palette.grid
        }
      ),
      ...input.lines.map(({ points: pairs }, index) =>
        Plot.line(pairs.filter(inside(xs, ys)), {
          x: (pair: readonly [number, number]) => pair[0],
          y: (pair: readonly [number, number]) => pair[1],
          stroke: strokeAt(index),
          strokeWidth: 2.2,
          ...(index === 0 ? {} : { strokeDasharray: index === 1 ? "7,4" : "2,4" })
        })
      ),
      Plot.dot(spaced(marks, x, y), {
        ...pixelPoint,
        r: dotRadius,
        fill: palette.navy,
        stroke: "white",
        strokeWidth: 1.5
      })
    ],
    labels: [
      ...tickLabels(x, plotHeight + 12, write, width),
      ...y.ticks.map((tick): Label => {
        return { x: left - 6, y: y.at(tick), lines: [write(tick)], anchor: "end", size: smallSize, fill: palette.grey }
      }),
      ...spaced(marks, x, y).map((at, index): Label => {
        return {
          ...at,
          lines: [String(index + 1)],
          anchor: "middle",
          size: smallSize,
          face: "semibold",
          fill: palette.paper
        }
      }),
      {
        x: width,
        y: plotHeight + 24 + titleHeight / 2,
        lines: titleLines,
        anchor: "end",
        size: smallSize,
        fill: palette.grey
      }
    ]
  }
}

/** The place of each mark; marks that would cover each other are moved side by side. */
const spaced = (marks: NonNullable<IsoLineInput["marks"]>, x: Axis, y: Axis): Array<{ x: number; y: number }> => {
  const placed: Array<{ x: number; y: number }> = []
  for (const mark of marks) {
    const wanted = { x: x.at(mark.x), y: y.at(mark.y) }
    const free = (at: { x: number; y: number }) =>
      placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= 2 * dotRadius + 1)
    const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => ({
      ...wanted,
      x: wanted.x + step * (2 * dotRadius + 2)
    }))
    const [low, high] = x.range
    placed.push(tries.find((at) => free(at) && at.x >= low - dotRadius && at.x <= high + 1) ?? wanted)
  }
  return placed
}

const yValue = (axis: Axis, pixel: number): number => {
  const [low, high] = axis.domain
  const [from, to] = axis.range
  return low + ((pixel - from) / (to - from)) * (high - low)
}

const inside =
  (xs: ReadonlyArray<number>, ys: ReadonlyArray<number>) =>
  ([x, y]: readonly [number, number]): boolean =>
    x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys)

const yTitle = (label: string, width: number): Panel => {
  const lines = wrapText(label, width, smallSize)
  const height = linesHeight(lines.length, smallSize)
  return { height: height + 4, labels: [{ x: 0, y: height / 2, lines, size: smallSize, fill: palette.grey }] }
}

const marksKey = (input: IsoLineInput, { lang }: ChartOptions, width: number): ReadonlyArray<Panel> =>
  (input.marks ?? []).map((mark, index) => {
    const values = `(${formatValue(mark.x, lang)}; ${formatValue(mark.y, lang)})`
    const lines = wrapText(`${mark.label} ${values}`, width - 20, smallSize)
    const height = linesHeight(lines.length, smallSize)
    const number = String(index + 1)
    return {
      height: height + 3,
      labels: [
        {
          x: 0,
          y: height / 2 - (height - linesHeight(1, smallSize)) / 2,
          lines: [number],
          size: smallSize,
          face: "semibold"
        },
        { x: 18, y: height / 2, lines, size: smallSize }
      ]
    }
  })

const strokeAt = (index: number): string =>
  [palette.blue, palette.rust, palette.orange, seriesFills[5] ?? palette.grey][index % 4] ?? palette.blue

const altOf = (input: IsoLineInput, { lang }: ChartOptions): string => {
  const write = (value: number) => formatValue(Number(value.toPrecision(3)), lang)
  const lines = input.lines.map(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)]
    return first === undefined || last === undefined
      ? words[lang].empty(label)
      : words[lang].line(label, write(first[0]), write(first[1]), write(last[0]), write(last[1]))
  })
  const marks = (input.marks ?? []).map(({ label, x, y }) => `${label} (${write(x)}; ${write(y)})`).join("; ")
  return `${words[lang].opening(input.x.label, input.y.label)} ${lines.join(" ")}${marks === "" ? "" : ` ${marks}.`}`
}

const words: Readonly<
  Record<
    Lang,
    {
      opening: (x: string, y: string) => string
      line: (label: string, x1: string, y1: string, x2: string, y2: string) => string
      empty: (label: string) => string
    }
  >
> = {
  da: {
    opening: (x, y) => `Par af »${x}« og »${y}«, hvor resultatet vender.`,
    line: (label, x1, y1, x2, y2) => `${label}: fra (${x1}; ${y1}) til (${x2}; ${y2}).`,
    empty: (label) => `${label}: ingen par i det viste område.`
  },
  en: {
    opening: (x, y) => `Pairs of “${x}” and “${y}” where the result turns.`,
    line: (label, x1, y1, x2, y2) => `${label}: from (${x1}; ${y1}) to (${x2}; ${y2}).`,
    empty: (label) => `${label}: no pairs in the range shown.`
  }
}
