/** An interval in the words of its sentence: `26–180 færre` where the words say fewer, and the figures have no sign. */
import type { Interval } from "../../../analysis/memo/Findings.ts"
import type { Text } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import { numberText } from "../cells.ts"
import { type Inline, inlinesOf, type Range } from "../Memo.ts"
import { bareNumber, sizeOfFte, type Voice, words } from "./Voice.ts"

/** What figures above and below 0 are called. */
export interface Directions {
  readonly above: Text
  readonly below: Text
}

/**
 * Around 0 both directions are said, the sentence's own one last: `mellem 0,2 flere og 1,6 færre`.
 *
 * @param own the direction that the sentence is about
 * @param said whether the sentence itself names it, so that it need not be said again
 */
export const turnedInterval = (
  voice: Voice,
  { low, high }: Interval,
  directions: Directions,
  own: keyof Directions,
  said = false
): ReadonlyArray<Inline> => {
  const [from, to] = [low, high].map(({ value }) => roundTo(value, voice.decimals)) as [number, number]
  const [above, below] = [words(voice, directions.above), words(voice, directions.below)]
  if (from < 0 && to > 0) {
    const most = [bareNumber(sizeOfFte(voice, high)), ` ${above}`]
    const least = [bareNumber(sizeOfFte(voice, low)), ` ${below}`]
    const [first, last] = own === "above" ? [least, most] : [most, least]
    // Not a sentence of its own: statements of the one around it are still open.
    const [between, and] = voice.lang === "da" ? ["mellem ", " og "] : ["between ", " and "]
    return inlinesOf(between, ...first, and, ...last)
  }
  const isBelow = to < 0 || from < 0 || (to === 0 && own === "below")
  const [near, far] = isBelow ? [high, low] : [low, high]
  const shown: Range = {
    kind: "range",
    low: Math.abs(isBelow ? to : from),
    high: Math.abs(isBelow ? from : to),
    decimals: voice.decimals
  }
  const printed = numberText(shown, voice.lang)
  const half = 0.5 / 10 ** voice.decimals
  voice.book.figure(far, half, printed)
  const range: Range = { ...shown, claim: voice.book.figure(near, half, printed) }
  const direction = isBelow ? "below" : "above"
  return said && direction === own ? [range] : inlinesOf(range, ` ${isBelow ? below : above}`)
}
