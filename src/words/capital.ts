/**
 * Words that begin a heading or a sentence.
 *
 * @example capital("årsværk") // => "Årsværk"
 */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
