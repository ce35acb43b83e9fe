/** Breaks a label into lines that fit a width; a word that is too long is hyphenated rather than cut. */
import type { FontFace } from "./fonts.ts"
import { textWidth } from "./textWidth.ts"

/**
 * Lines of at most `width` pixels. Breaks at spaces and after hyphens and slashes; a longer word is divided before a
 * consonant and a vowel with a hyphen.
 *
 * @example wrapText("Ledelse og overhead", 70, 12) // => ["Ledelse og", "overhead"]
 */
export const wrapText = (
  text: string,
  width: number,
  size: number,
  face: FontFace = "regular"
): ReadonlyArray<string> => {
  const fits = (line: string) => textWidth(line.trimEnd(), size, face) <= width
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(/(?<=[\s/–-])(?=\S)/u).flatMap((piece) => divide(piece, fits))) {
    if (line !== "" && (line.endsWith(softBreak) || !fits(line + word))) {
      lines.push(line.replace(softBreak, "").trimEnd())
      line = ""
    }
    line += word
  }
  if (line.trim() !== "") lines.push(line.replace(softBreak, "").trimEnd())
  return lines
}

/** Marks the end of a divided piece, so that the next piece always starts a new line. */
const softBreak = "\u0000"

/** Fewer letters than this on either side of a hyphen read badly. */
const fewestLetters = 3

const divide = (word: string, fits: (line: string) => boolean): ReadonlyArray<string> => {
  if (fits(word) || word.trim().length < 2 * fewestLetters) return [word]
  const cut = [...breakPoints(word)].findLast((at) => fits(`${word.slice(0, at)}-`)) ?? longestFit(word, fits)
  return [`${word.slice(0, cut)}-${softBreak}`, ...divide(word.slice(cut), fits)]
}

/** Places before a consonant that is followed by a vowel, after a vowel or another consonant: no syllable is broken. */
const breakPoints = function* (word: string): Generator<number> {
  for (let at = fewestLetters; at <= word.trimEnd().length - fewestLetters; at++) {
    const isOneSound = /^(?:[cpt]h|ck|qu|s[^aeiouyæøå]|[bcdfgkptvw][lr])/iu.test(word.slice(at - 1))
    if (!isOneSound && /\p{L}/u.test(word[at - 1] ?? "") && /^[^aeiouyæøå\W][aeiouyæøå]/iu.test(word.slice(at)))
      yield at
  }
}

const longestFit = (word: string, fits: (line: string) => boolean): number => {
  let cut = 1
  while (cut < word.length - fewestLetters && fits(`${word.slice(0, cut + 1)}-`)) cut++
  return cut
}
