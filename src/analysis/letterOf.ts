/**
 * What scenario number `place` is called beside others: a letter, and its number where the letters end.
 *
 * @example letterOf(1) // => "B"
 * @example letterOf(26) // => "27"
 */
export const letterOf = (place: number): string => LETTERS[place] ?? String(place + 1)

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
