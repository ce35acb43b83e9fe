/** Words that problems share, in Danish and English; numbers that a reader is to type are never localised. */
import { closestName } from "../kernel/distance.ts"
import { type Text, textIn } from "../words/Lang.ts"

/** The English words: what programs read. */
export const english = (text: Text): string => textIn(text, "en")

/** Words made once for each language, around parts that are texts themselves. */
export const inBothLanguages = (write: (word: (text: Text) => string, lang: "da" | "en") => string): Text => ({
  da: write((text) => textIn(text, "da"), "da"),
  en: write(english, "en")
})

export const didYouMean = (name: string): Text => ({
  da: `mente du "${name}"?`,
  en: `did you mean "${name}"?`,
  nl: `bedoelde u "${name}"?`
})

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
  known.length === 0
    ? { da: "der er ingen", en: "there are none", nl: "er zijn er geen" }
    : inBothLanguages((_, lang) =>
        lang === "da" ? `der er: ${listed(known, lang)}` : `there are: ${listed(known, lang)}`
      )

/** The first of some names, the rest counted; all of them where nothing is said and they fit a paragraph. */
export const listed = (names: ReadonlyArray<string>, lang: "da" | "en", asked?: number): string => {
  const most = asked ?? 14
  const more = names.length - most
  const all = names.join(", ")
  if (more <= 0 || (asked === undefined && all.length <= PARAGRAPH)) return all
  return `${names.slice(0, most).join(", ")} ${lang === "da" ? `og ${more} til` : `and ${more} more`}`
}

/** Characters: a hundred codes of municipalities, or every metric there is. */
const PARAGRAPH = 700

export const missingKeyWords = (key: string): Text => ({
  da: `nøglen "${key}" mangler`,
  en: `missing key "${key}"`,
  nl: `de sleutel "${key}" ontbreekt`
})

/** What somebody wrote, short enough for a sentence. */
export const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value)
