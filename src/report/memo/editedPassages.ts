/** What of a memo no longer stands in its file: figures and words that were edited after it was written. */
import type { Passage } from "./Claim.ts"
import { withOtherGaps } from "./gappedText.ts"
import { plainly } from "./visibleText.ts"

export interface EditedFigure {
  /** As it was printed. */
  readonly figure: string
  /** What stands in its place; null where its sentence cannot be found. */
  readonly now: string | null
  readonly passage: Passage
}

export interface EditedPassages {
  readonly figures: ReadonlyArray<EditedFigure>
  /** Sentences whose words are other ones, or gone, while their figures stand somewhere. */
  readonly worded: ReadonlyArray<Passage>
}

/** @param text what the reader of the file sees */
export const editedPassages = (recorded: ReadonlyArray<Passage>, text: string): EditedPassages => {
  const file = plainly(text)
  const lowered = sameCase(file)
  const all = grouped(recorded, ({ said }) => sameCase(said.join("")))
  const missing = [...all].flatMap(([words, passages]) => {
    const standing = timesIn(lowered, words)
    return standing >= passages.length ? [] : passages.slice(standing)
  })
  if (missing.length === 0) return { figures: [], worded: [] }
  const printed = grouped(recorded.flatMap(figuresOf), sameCase)
  const figures: Array<EditedFigure> = []
  const worded: Array<Passage> = []
  for (const passage of missing) {
    const edited = otherFigures(passage, file, all) ?? []
    const gone =
      edited.length > 0
        ? edited
        : figuresOf(passage)
            .filter((figure) => timesIn(lowered, sameCase(figure)) < printed.get(sameCase(figure))!.length)
            .map((figure) => ({ figure, now: null, passage }))
    figures.push(...gone)
    if (gone.length === 0) worded.push(passage)
  }
  return { figures, worded }
}

/** A word processor that renews references writes `Tabel 3` where we wrote `tabel 3`. */
const sameCase = (words: string): string => plainly(words).toLowerCase()

const grouped = <A>(items: ReadonlyArray<A>, key: (item: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

const figuresOf = ({ said }: Passage): ReadonlyArray<string> => said.filter((_, index) => index % 2 === 1).map(plainly)

/** A figure is not found inside a longer one: neither 684 in 1.684 nor 12 in −12. */
const timesIn = (file: string, words: string): number => {
  let count = 0
  for (let at = file.indexOf(words); at >= 0; at = file.indexOf(words, at + 1)) {
    const [before, after] = [file.slice(Math.max(0, at - 1), at), file.slice(at + words.length, at + words.length + 2)]
    const opens = /^[\p{L}\p{N}+\u2212]/u.test(words) && /[\p{L}\p{N}+\u2212.,]/u.test(before)
    const closes = /[\p{L}\p{N}%]$/u.test(words) && /^(?:[\p{L}\p{N}%]|[.,]\p{N})/u.test(after)
    if (!opens && !closes) count += 1
  }
  return count
}

/** The figures that stand in the sentence's words instead of its own; undefined where its words are not found. */
const otherFigures = (
  passage: Passage,
  file: string,
  all: ReadonlyMap<string, unknown>
): ReadonlyArray<EditedFigure> | undefined => {
  const words = passage.said.filter((_, index) => index % 2 === 0).join("")
  if (words.replace(/[^\p{L}]/gu, "").length < fewestLetters) return undefined
  for (const { whole, gaps } of withOtherGaps(piecesOf(passage), file)) {
    if (all.has(sameCase(whole))) continue
    return figuresOf(passage).flatMap((figure, index) => {
      const now = gaps[index]!
      return sameCase(now) === sameCase(figure) ? [] : [{ figure, now, passage }]
    })
  }
  return undefined
}

/** Fewer letters than these may stand anywhere. */
const fewestLetters = 3

/** Words as they stand in a file, and for each figure a gap of as many words as it was printed with. */
const piecesOf = ({ said }: Passage): ReadonlyArray<string | number> => {
  // The spaces around a figure belong to the words; the ends of the whole are trimmed like those of the file.
  const whole = plainly(said.map((part, index) => (index % 2 === 1 ? MARK.repeat(countOf(part)) + END : part)).join(""))
  return whole.split(MARKED).map((part, index) => (index % 2 === 1 ? part.length : part))
}

const MARK = "\ue000"
const END = "\ue001"
const MARKED = /(\ue000+)\ue001/u

const countOf = (figure: string): number => plainly(figure).split(" ").length
