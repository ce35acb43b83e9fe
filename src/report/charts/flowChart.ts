/** Where today's work goes: one bar that splits into what stays, what moves and what is freed. */
import * as Plot from "@observablehq/plot"
import { writersFor, defaultWidth, type Chart, type ChartOptions } from "./Chart.ts"
import { draw, labelSize, linesHeight, pixelRect, smallSize, widestLine, type Label, type Panel } from "./drawing.ts"
import { palette } from "./palette.ts"
import { wrapText } from "./wrapText.ts"

export interface Flow {
  readonly today: FlowPart
  /** In the order in which they stand; at most one, the last, may be below zero: then more is needed than today. */
  readonly parts: ReadonlyArray<FlowPart & { readonly fill: keyof typeof palette }>
}

interface FlowPart {
  readonly label: string
  readonly value: number
}

export interface FlowOptions extends ChartOptions {
  /** The largest total of pictures beside this one, so that all share one scale. */
  readonly reach?: number
}

/** Today on the left, its parts on the right, each as high as it is large, and bands from one to the other. */
export const flowChart = (flow: Flow, options: FlowOptions): Chart => {
  const width = options.width ?? defaultWidth
  const { plain } = writersFor(options, [flow.today.value, ...flow.parts.map(({ value }) => value)])
  return draw(options, [panelOf(flow, plain, width, options.reach ?? 0)], altOf(flow, plain))
}

/** The height of the largest total. */
const tallest = 150
const barWidth = 16
const gap = 5
const topRoom = 36

const panelOf = (flow: Flow, write: (value: number) => string, width: number, reach: number): Panel => {
  const parts = flow.parts.filter(({ value }) => value > 0)
  const more = Math.max(0, -Math.min(0, ...flow.parts.map(({ value }) => value)))
  const total = flow.today.value + more
  const perUnit = tallest / Math.max(reach, total, 1e-300)
  const names = flow.parts.map(({ label }) => wrapText(label, Math.max(76, width * 0.34), smallSize))
  const numbers = flow.parts.map(({ value }) => write(value))
  const labelWidth = Math.max(widestLine(names.flat(), smallSize), widestLine(numbers, labelSize, "semibold")) + 12
  const right = Math.max(barWidth * 3, width - labelWidth - barWidth)
  const blocks = stacked(parts, topRoom, perUnit)
  const start = { x1: 0, x2: barWidth, y1: topRoom, y2: topRoom + flow.today.value * perUnit }
  const marks: ReadonlyArray<Plot.Markish> = [
    ...bands(parts, perUnit, blocks, right),
    Plot.rect([start], { ...pixelRect, fill: palette.grey }),
    ...(more > 0
      ? [Plot.rect([{ ...start, y1: start.y2, y2: start.y2 + more * perUnit }], { ...pixelRect, fill: palette.rust })]
      : []),
    ...parts.map(({ fill }, i) =>
      Plot.rect([{ x1: right, x2: right + barWidth, ...blocks[i]! }], { ...pixelRect, fill: palette[fill] })
    )
  ]
  const placed = labelsOf(flow, names, numbers, (i) =>
    middleOf(flow, parts, blocks, i, start.y2 + (more * perUnit) / 2)
  )
  const labels = placed.map((label): Label => ({ ...label, x: right + barWidth + 8 }))
  const deepest = Math.max(
    start.y2 + more * perUnit,
    ...blocks.map(({ y2 }) => y2),
    ...placed.map(({ bottom }) => bottom)
  )
  return {
    height: Math.ceil(Math.max(deepest, topRoom + tallest) + 4),
    marks,
    labels: [
      { x: 0, y: 8, lines: [flow.today.label], size: smallSize, fill: palette.grey },
      { x: 0, y: 24, lines: [write(flow.today.value)], face: "semibold" },
      ...labels
    ]
  }
}

interface Block {
  readonly y1: number
  readonly y2: number
}

const stacked = (parts: ReadonlyArray<FlowPart>, top: number, perUnit: number): ReadonlyArray<Block> => {
  let y = top
  return parts.map(({ value }) => {
    const block = { y1: y, y2: y + value * perUnit }
    y = block.y2 + gap
    return block
  })
}

const bands = (
  parts: Flow["parts"],
  perUnit: number,
  blocks: ReadonlyArray<Block>,
  right: number
): ReadonlyArray<Plot.Markish> => {
  let from = topRoom
  return parts.map(({ value, fill }, i) => {
    const { y1, y2 } = blocks[i]!
    const ends = [
      { x1: barWidth, y1: from, y2: from + value * perUnit },
      { x1: right, y1, y2 }
    ]
    from += value * perUnit
    return Plot.areaY(ends, {
      x: pixelRect.x1,
      y1: pixelRect.y1,
      y2: pixelRect.y2,
      curve: "bump-x",
      fill: palette[fill],
      fillOpacity: 0.4
    })
  })
}

/** Where a part's label would stand best; what is below zero stands where more is needed. */
const middleOf = (flow: Flow, parts: Flow["parts"], blocks: ReadonlyArray<Block>, i: number, below: number): number => {
  const block = blocks[parts.indexOf(flow.parts[i]!)]
  if (block !== undefined) return (block.y1 + block.y2) / 2
  return flow.parts[i]!.value < 0 ? below : (blocks.at(-1)?.y2 ?? topRoom) + gap
}

/** Labels from the top, each pushed down as far as the one above it needs. */
const labelsOf = (
  flow: Flow,
  names: ReadonlyArray<ReadonlyArray<string>>,
  numbers: ReadonlyArray<string>,
  middle: (i: number) => number
): ReadonlyArray<Omit<Label, "x"> & { readonly bottom: number }> => {
  let free = 0
  return flow.parts.flatMap((part, i) => {
    const height = linesHeight(1) + linesHeight(names[i]!.length, smallSize)
    const top = Math.max(free, middle(i) - height / 2)
    free = top + height + 5
    return [
      {
        y: top + linesHeight(1) / 2,
        lines: [numbers[i]!],
        face: "semibold" as const,
        bottom: top + height,
        ...(part.value < 0 ? { fill: palette.rust } : {})
      },
      {
        y: top + linesHeight(1) + linesHeight(names[i]!.length, smallSize) / 2,
        lines: names[i]!,
        size: smallSize,
        fill: palette.grey,
        bottom: top + height
      }
    ]
  })
}

const altOf = ({ today, parts }: Flow, write: (value: number) => string): string =>
  `${today.label} ${write(today.value)}: ${parts.map(({ label, value }) => `${label} ${write(value)}`).join(", ")}.`
