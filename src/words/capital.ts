/**
 * Words that begin a heading or a sentence.
 *
 * @example capital("årsværk") // => "Årsværk"
 */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * A heading's words inside a sentence: names in them, and what is written in capitals, stay.
 *
 * @example uncapital("Net position, Hjørring") // => "net position, Hjørring"
 */
export const uncapital = (words: string): string =>
  /^\p{Lu}[\p{Ll} ,]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
