/** A drawn chart, and what every chart is told besides its numbers. */
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import type { Lang } from "../../words/Lang.ts"

/** A picture as one SVG document, with the same findings in words for those who cannot see it. */
export interface Chart {
  readonly svg: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

export interface ChartOptions {
  readonly lang: Lang
  /** Pixels; 640 when left out. */
  readonly width?: number
  /** The name of the picture for a screen reader; it is not drawn. */
  readonly title?: string
  /** Decimals of the printed numbers; chosen from their size when left out. */
  readonly decimals?: number
  /** The measure in words, such as `årsværk`, for axis and alternative text. */
  readonly unit?: string
}

export const defaultWidth = 640

/** Decimals that show about three digits of the largest number, unless some are chosen. */
const decimalsOfLargest = (values: ReadonlyArray<number>, chosen?: number): number => {
  if (chosen !== undefined) return chosen
  const largest = Math.max(0, ...values.map(Math.abs).filter(Number.isFinite))
  return largest >= 20 || largest === 0 ? 0 : largest >= 2 ? 1 : largest >= 0.2 ? 2 : 3
}

/** Writers of plain and signed numbers in the chart's language and decimals. */
export const writersFor = (options: ChartOptions, values: ReadonlyArray<number>) => {
  const decimals = decimalsOfLargest(values, options.decimals)
  return {
    plain: (value: number) => formatNumber(value, options.lang, decimals),
    signed: (value: number) => formatSigned(value, options.lang, decimals)
  }
}
