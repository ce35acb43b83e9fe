/** A transition by month: who is paid where, stacked; what the work takes as a line; what piles up below; milestones. */
import * as Plot from "@observablehq/plot"
import { chartWords } from "../../words/chartWords.ts"
import { formatNumber } from "../../words/numbers.ts"
import { axisOver, type Axis } from "./axis.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, type Label, legend, linesHeight, type Panel, smallSize, widestLine } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { monthAt, type MonthFrame, monthFrame, sideLabels, yearsPanel } from "./monthAxis.ts"
import { palette } from "./palette.ts"
import { textWidth } from "./textWidth.ts"

/** One month, FTE; backlog in FTE-months. */
export interface PathMonth {
  /** YYYY-MM. */
  readonly date: string
  readonly staying: number
  readonly stillThere: number
  readonly followed: number
  readonly recruited: number
  readonly temporary: number
  readonly project: number
  readonly need: number
  readonly backlog: number
}

/** A month that is named on the picture. */
export interface Milestone {
  readonly month: number
  readonly label: string
}

/** The lots of staff from the ground up. */
const LOTS = [
  ["staying", palette.navy],
  ["stillThere", palette.orange],
  ["followed", palette.blue],
  ["recruited", palette.light],
  ["temporary", palette.rust],
  ["project", palette.rule]
] as const

const MAIN = 250
const BELOW = 70

export const pathChart = (
  months: ReadonlyArray<PathMonth>,
  milestones: ReadonlyArray<Milestone>,
  options: ChartOptions
): Chart => {
  const width = options.width ?? defaultWidth
  const words = chartWords[options.lang].path
  const lots = LOTS.filter(([lot]) => months.some((month) => month[lot] > 1e-6))
  const keys = [
    ...lots.map(([lot, fill]) => ({ label: words[lot], fill })),
    { label: words.need, fill: palette.ink, shape: "line" as const }
  ]
  const write = (value: number) => formatNumber(value, options.lang, 0)
  const top = Math.max(...months.map((month) => Math.max(month.need, total(month))))
  const waiting = Math.max(...months.map(({ backlog }) => backlog))
  const left = widestLine([write(top), write(waiting)], smallSize) + 8
  const lie = monthFrame(months.length, left, width)
  const x = { type: "linear", domain: [lie.from, lie.to], range: [lie.left, lie.right] } as const
  const frame: Frame = { width, months: lie, x, write }
  const panels = [
    legend(keys, width),
    ...linePanel(options.unit, width),
    milestonePanel(milestones, frame),
    staffPanel(months, lots, milestones, top, frame),
    ...(waiting > 0 ? [captionPanel(words.backlog, left), backlogPanel(months, waiting, frame)] : []),
    yearsPanel(
      months.map(({ date }) => date),
      lie,
      width
    )
  ]
  return draw(options, panels, altOf(months, milestones, options))
}

interface Frame {
  readonly width: number
  readonly months: MonthFrame
  readonly x: Plot.ScaleOptions
  readonly write: (value: number) => string
}

const total = (month: PathMonth): number => LOTS.reduce((sum, [lot]) => sum + month[lot], 0)

const staffPanel = (
  months: ReadonlyArray<PathMonth>,
  lots: ReadonlyArray<(typeof LOTS)[number]>,
  milestones: ReadonlyArray<Milestone>,
  top: number,
  frame: Frame
): Panel => {
  const axis = upright(top, MAIN, frame)
  const floor = months.map(() => 0)
  const areas = lots.map(([lot, fill]) => {
    const band = months.map((month, i) => ({ x: i + 1, y1: floor[i]!, y2: (floor[i]! += month[lot]) }))
    return Plot.areaY(band, { x: "x", y1: "y1", y2: "y2", fill, curve: "step" })
  })
  const need = months.map((month, i) => ({ x: i + 1, y: month.need }))
  return {
    height: MAIN,
    x: frame.x,
    y: axis.scale,
    marks: [
      Plot.ruleY([...axis.ticks], { x1: 0.5, x2: months.length + 0.5, stroke: palette.grid }),
      ...areas,
      Plot.lineY(need, { x: "x", y: "y", stroke: palette.ink, strokeWidth: 1.8, curve: "step" }),
      Plot.ruleX(
        milestones.map(({ month }) => month - 0.5),
        { stroke: palette.ink, strokeDasharray: "2,3" }
      )
    ],
    labels: sideLabels(axis, frame.months.left, frame.write)
  }
}

const backlogPanel = (months: ReadonlyArray<PathMonth>, waiting: number, frame: Frame): Panel => {
  const axis = upright(waiting, BELOW, frame)
  const area = months.map(({ backlog }, i) => ({ x: i + 1, y: backlog }))
  const ticks = axis.ticks.length > 2 ? [axis.ticks[0]!, axis.ticks.at(-1)!] : axis.ticks
  return {
    height: BELOW,
    x: frame.x,
    y: axis.scale,
    marks: [
      Plot.ruleY([...ticks], { x1: 0.5, x2: months.length + 0.5, stroke: palette.grid }),
      Plot.areaY(area, { x: "x", y1: 0, y2: "y", fill: palette.rust, curve: "step" })
    ],
    labels: sideLabels({ ...axis, ticks }, frame.months.left, frame.write)
  }
}

/** An axis of a panel's height; its largest value keeps clear of the panel's edge. */
const upright = (top: number, height: number, { write }: Frame): Axis =>
  axisOver({ values: [0, top > 0 ? top : 1], left: height - 7, right: 9, write })

/** Names over their lines; where they would meet, each stands a row lower than the one before. */
const milestonePanel = (milestones: ReadonlyArray<Milestone>, frame: Frame): Panel => {
  const row = linesHeight(1, smallSize) + 1
  let free = 0
  let rows = 0
  const labels = milestones.map(({ month, label }): Label => {
    const wide = textWidth(label, smallSize)
    const at = monthAt(frame.months, month - 0.5)
    const x = Math.min(at, frame.width - wide - 2)
    rows = x < free ? rows + 1 : Math.max(1, rows)
    free = Math.max(free, x + wide + 8)
    return { x, y: (rows - 0.5) * row, lines: [label], size: smallSize, fill: palette.ink }
  })
  return { height: milestones.length === 0 ? 0 : rows * row + 3, labels }
}

const captionPanel = (text: string, left: number): Panel => ({
  height: 20,
  labels: [{ x: left, y: 11, lines: [text], size: smallSize, fill: palette.grey }]
})

const altOf = (
  months: ReadonlyArray<PathMonth>,
  milestones: ReadonlyArray<Milestone>,
  options: ChartOptions
): string => {
  const words = chartWords[options.lang].path
  const { plain } = writersFor(options, months.map(total))
  const [first, last] = [months[0]!, months.at(-1)!]
  const most = months.reduce((a, b) => (total(b) > total(a) ? b : a))
  const waiting = months.reduce((a, b) => (b.backlog > a.backlog ? b : a))
  return words.alt({
    first: plain(total(first)),
    from: first.date,
    most: plain(total(most)),
    when: most.date,
    last: plain(total(last)),
    until: last.date,
    backlog: plain(waiting.backlog),
    milestones: milestones.map(({ month, label }) => `${label} (${months[month - 1]?.date ?? ""})`).join(", ")
  })
}
