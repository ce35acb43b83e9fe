/** Shades for numbers: few enough to be told apart in a key, blue above zero and rust below it. */
import { chartWords } from "../../words/chartWords.ts"
import type { Lang } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import { roundTicks } from "../roundTicks.ts"
import { tickDecimals } from "./axis.ts"
import { palette } from "./palette.ts"

export interface Shade {
  readonly label: string
  readonly fill: string
  readonly opacity: number
}

export interface Shades {
  /** From the lowest values to the highest. */
  readonly shades: ReadonlyArray<Shade>
  readonly shadeOf: (value: number) => Shade
}

/**
 * Classes between round limits: blue above zero and rust below it, the darker the farther from zero.
 *
 * @param darkest how much of the colour the darkest has, from 0 to 1
 */
export const shadesBetween = (low: number, high: number, lang: Lang, darkest = 1): Shades => {
  const ticks = high > low ? roundTicks(low, high, CLASSES) : []
  const limits = ticks.filter((tick) => tick > low && tick < high)
  const plain = (value: number): string => formatNumber(value, lang, tickDecimals(ticks))
  const rangeName = (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return to === undefined ? plain(low) : `< ${plain(to)}`
    return to === undefined ? `≥ ${plain(from)}` : chartWords[lang].between({ from: plain(from), to: plain(to) })
  }
  const below = limits.filter((limit) => limit <= 0).length
  const above = limits.length + 1 - below
  const shades = Array.from({ length: limits.length + 1 }, (_, i): Shade => {
    const [from, to] = [limits[i - 1], limits[i]]
    const isBelow = i < below
    const rank = isBelow ? (below - i) / below : (i - below + 1) / above
    return {
      label: rangeName(from, to),
      fill: isBelow ? palette.rust : palette.blue,
      opacity: LIGHTEST + (darkest - LIGHTEST) * rank ** 1.3
    }
  })
  return { shades, shadeOf: (value) => shades[limits.filter((limit) => limit <= value).length]! }
}

/** About so many classes of colour. */
const CLASSES = 6
const LIGHTEST = 0.08
