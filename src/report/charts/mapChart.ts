/** One number a municipality on a map: dots as large as their weight, darker where the number is higher. */
import * as Plot from "@observablehq/plot"
import { largest, smallest } from "../../kernel/extremes.ts"
import { chartWords } from "../../words/chartWords.ts"
import { formatList } from "../../words/numbers.ts"
import { defaultWidth, writersFor, type Chart, type ChartOptions } from "./Chart.ts"
import { dotsOnMap, type MapPoint } from "./dotsOnMap.ts"
import { draw, legend, pixelPoint, type Panel } from "./drawing.ts"
import { linePanel } from "./linePanel.ts"
import { palette } from "./palette.ts"
import { type Shades, shadesBetween } from "./shades.ts"

export type { MapPoint } from "./dotsOnMap.ts"

export interface MapOptions extends ChartOptions {
  /** What the colour measures, with its unit. */
  readonly colourTitle: string
  /** What the area of a dot measures. */
  readonly areaTitle: string
  /** Between which values the colours change, where pictures beside it share one scale. */
  readonly reach?: readonly [low: number, high: number]
}

/** The map, its key, and by name where the number is highest and lowest. */
export const mapChart = (points: ReadonlyArray<MapPoint>, options: MapOptions): Chart => {
  const width = options.width ?? defaultWidth
  const values = points.map(({ value }) => value)
  const { plain } = writersFor(options, values)
  const [low, high] = options.reach ?? [smallest(values), largest(values)]
  const { shades, shadeOf } = shadesBetween(low, high, options.lang)
  const words = chartWords[options.lang]
  const sorted = points.toSorted((one, other) => other.value - one.value)
  const named = (some: ReadonlyArray<MapPoint>) =>
    formatList(
      some.map(({ label, value }) => `${label} (${plain(value)})`),
      options.lang
    )
  const few = Math.min(NAMED, Math.floor(points.length / 2))
  const ends = words.ends({ highest: named(sorted.slice(0, few)), lowest: named(sorted.toReversed().slice(0, few)) })
  const panels = [
    ...linePanel(options.colourTitle, width),
    legend(shades, width),
    dotsPanel(points, shadeOf, plain, width),
    ...linePanel(options.areaTitle, width),
    ...linePanel(few === 0 ? undefined : ends, width)
  ]
  return draw(options, panels, `${options.colourTitle}. ${ends}`)
}

/** Names at either end. */
const NAMED = 3
const dotsPanel = (
  points: ReadonlyArray<MapPoint>,
  shadeOf: Shades["shadeOf"],
  plain: (value: number) => string,
  width: number
): Panel => {
  const { dots, height } = dotsOnMap(points, width)
  const shown = dots
    // The small ones above the large ones.
    .toSorted((one, other) => other.radius - one.radius)
    .map(({ point, x, y, radius }) => ({
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10 + 4,
      radius,
      ...shadeOf(point.value),
      title: `${point.label}: ${plain(point.value)}`
    }))
  return {
    height: height + 8,
    marks: [
      Plot.dot(shown, {
        ...pixelPoint,
        r: { value: "radius", scale: null },
        fill: { value: "fill", scale: null },
        fillOpacity: { value: "opacity", scale: null },
        stroke: palette.navy,
        strokeWidth: 0.6,
        title: "title"
      })
    ]
  }
}
