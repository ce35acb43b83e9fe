/** Finds words with gaps between them in a text: a sentence whose figures may be other ones. */

export interface Gapped {
  readonly whole: string
  /** What stands in each gap. */
  readonly gaps: ReadonlyArray<string>
}

/**
 * The places where all the words stand in their order, letters large or small, with a figure in each gap.
 *
 * Words are sought from the first on; a gap takes as little as lets the next words follow, so that every place is
 * looked at a bounded number of times, whatever the text repeats.
 *
 * @param pieces by turns words and, for a gap, of how many words without spaces it consists
 * @param text with single spaces
 */
export const withOtherGaps = function* (pieces: ReadonlyArray<string | number>, text: string): Generator<Gapped> {
  const lowered = text.toLowerCase()
  // A letter that changes its length with its case would move every place behind it.
  if (lowered.length !== text.length) return
  const anchor = pieces.findIndex((piece) => typeof piece === "string" && piece !== "")
  if (anchor < 0) return
  const opening = String(pieces[anchor]).toLowerCase()
  for (let at = lowered.indexOf(opening); at >= 0; at = lowered.indexOf(opening, at + 1)) {
    const before = pieces.slice(0, anchor).filter((piece) => typeof piece === "number")
    const start = before.reduce((place, words) => backOver(text, place, words), at)
    const leading = before.length === 0 ? [] : start < at ? [text.slice(start, at)] : undefined
    const found = leading === undefined ? undefined : following(pieces.slice(anchor), text, lowered, at)
    if (found !== undefined) yield { whole: text.slice(start, found.end), gaps: [...leading!, ...found.gaps] }
  }
}

const following = (
  pieces: ReadonlyArray<string | number>,
  text: string,
  lowered: string,
  from: number
): { readonly end: number; readonly gaps: ReadonlyArray<string> } | undefined => {
  const gaps: Array<string> = []
  let at = from
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") {
      if (!lowered.startsWith(piece.toLowerCase(), at)) return undefined
      at += piece.length
      continue
    }
    const next = String(pieces[index + 1] ?? "").toLowerCase()
    const end = gapEnd(text, lowered, { from: at, words: piece, next })
    if (end === undefined) return undefined
    gaps.push(text.slice(at, end))
    at = end
  }
  return { end: at, gaps }
}

/** No printed figure is longer. */
const LONGEST_GAP = 80

/** The last place within the gap's own words at which the next words stand; their end where nothing follows. */
const gapEnd = (
  text: string,
  lowered: string,
  { from, words, next }: { readonly from: number; readonly words: number; readonly next: string }
): number | undefined => {
  let spaces = 0
  let end = from
  while (end < text.length && end - from <= LONGEST_GAP) {
    if (text[end] === " " && ++spaces === words) break
    end += 1
  }
  if (next === "") return end > from && spaces >= words - 1 ? end : undefined
  for (let at = end; at > from; at--) {
    if (lowered.startsWith(next, at) && text.slice(from, at).split(" ").length === words) return at
  }
  return undefined
}

const backOver = (text: string, end: number, words: number): number => {
  let at = end
  for (let left = words; at > 0 && end - at <= LONGEST_GAP; at--) {
    if (text[at - 1] === " " && --left === 0) break
  }
  return at
}
