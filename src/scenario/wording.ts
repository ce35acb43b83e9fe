/** Words that problems share, in Danish and English; numbers that a reader is to type are never localised. */
import { closestName } from "../kernel/distance.ts"
import { say, type Text, textIn } from "../words/Lang.ts"

/** The English words: what programs read. */
export const english = (text: Text): string => textIn(text, "en")

export const didYouMean = (name: string): Text => say("values.didYouMean", { name })

/** Among more names than this the nearest one is chance, and thousands of problems would take long to compare. */
const MOST_NAMES_TO_COMPARE = 300

/** The known name that was probably meant, or undefined. */
export const similarName = (name: string, known: ReadonlyArray<string>): string | undefined =>
  known.length > MOST_NAMES_TO_COMPARE ? undefined : closestName(name, known)

/** The next step for an unknown name: the one that was probably meant, else what there is. */
export const suggestion = (name: string, known: ReadonlyArray<string>, otherwise = whatThereIs(known)): Text => {
  const similar = similarName(name, known)
  return similar === undefined ? otherwise : didYouMean(similar)
}

const whatThereIs = (known: ReadonlyArray<string>): Text =>
  known.length === 0 ? say("values.none") : say("values.thereAre", { known: listed(known) })

/** The first of some names, the rest counted; all of them where nothing is said and they fit a paragraph. */
export const listed = (names: ReadonlyArray<Text>, asked?: number): Text => {
  const most = asked ?? 14
  const more = names.length - most
  if (more <= 0 || (asked === undefined && lengthOf(names) <= PARAGRAPH)) return commas(names)
  const first = commas(names.slice(0, most))
  return say("values.more", { first, more })
}

const lengthOf = (names: ReadonlyArray<Text>): number =>
  names.reduce<number>((sum, name) => sum + english(name).length + ", ".length, 0)

const commas = (names: ReadonlyArray<Text>): Text =>
  names.every((name) => typeof name === "string")
    ? names.join(", ")
    : names.slice(1).reduce<Text>(beside, names[0] ?? "")

const beside = (before: Text, next: Text): Text => say("values.beside", { before, next })

/** Each of them with the next: "a and b and c". */
export const together = ([first = "", ...rest]: ReadonlyArray<Text>): Text =>
  rest.reduce<Text>((before, next) => say("values.andToo", { before, next }), first)

/** One of them: "a or b or c". */
export const alternatives = ([first = "", ...rest]: ReadonlyArray<Text>): Text =>
  rest.reduce<Text>((before, next) => say("values.or", { before, next }), first)

/** Characters: a hundred codes of municipalities, or every metric there is. */
const PARAGRAPH = 700

export const missingKeyWords = (key: string): Text => say("values.missingKeyWords", { key })

/** What somebody wrote, short enough for a sentence. */
export const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value)
