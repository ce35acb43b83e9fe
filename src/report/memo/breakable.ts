/** Where words may be broken that are longer than the column in which they stand. */
import { textWidth } from "../charts/textWidth.ts"

/**
 * A long path or name may break after its dots, slashes and underscores; shorter words may not.
 *
 * @example breakable("caseTypes.pension.minutes", "|") // => "caseTypes.|pension.|minutes"
 */
export const breakable = (words: string, mark: string): string =>
  words.replace(/\S{17,}/gu, (word) => word.replace(/([._/=:])(?=\S{3})/gu, `$1${mark}`))

/** The words of a cell, with marks where a path may break and, with a hyphen, where a word wider than `longest` may. */
export const cellWords = (words: string, longest: number, path: string, hyphen = path): string =>
  breakable(longBroken(words, longest, hyphen), path)

/**
 * Words wider than `longest` em, with a mark where they may be broken: before the consonants of a vowel, and inside
 * what is still too wide.
 *
 * @example longBroken("beslissingsbevoegdheid", 9, "|") // => "beslis|singsbe|voegdheid"
 */
export const longBroken = (words: string, longest: number, mark: string): string =>
  longest === Infinity ? words : words.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => broken(word, longest, mark))

const broken = (word: string, longest: number, mark: string): string =>
  textWidth(word, 1, "bold") <= longest
    ? word
    : word
        .split(SYLLABLE)
        .flatMap((syllable) => cut(syllable, longest))
        .join(mark)

const VOWEL = "[aeiouyæøåäöüàáâèéêëíïóôúû]"
/** Letters that stay together before a vowel. */
const TOGETHER = "(?<!s(?=ch)|[cpt](?=h)|[bcdfgkptv](?=[lr]))"
/** Before the consonants of a vowel, with three letters on either side. */
const SYLLABLE = new RegExp(
  `(?<=\\p{L}{3})${TOGETHER}(?=(?:sch|[cpt]h|[bcdfgkptv][lr]|(?!${VOWEL})\\p{L})${VOWEL}\\p{L})`,
  "giu"
)

/** Letters in a row without a vowel. */
const cut = (letters: string, longest: number): ReadonlyArray<string> => {
  const pieces = [""]
  for (const letter of letters) {
    const piece = pieces.at(-1)! + letter
    if (textWidth(piece, 1, "bold") > longest - HYPHEN) pieces.push(letter)
    else pieces[pieces.length - 1] = piece
  }
  return pieces
}

/** Room for the hyphen at the end of a line, in em. */
const HYPHEN = 0.4
