/** Measures text with the advance widths in the font itself, so that labels can be laid out before they are drawn. */
import { fontBytes, type FontFace } from "./fonts.ts"
import { advanceWidths } from "./fontTables.ts"

/**
 * The width of one line of text in pixels at a font size in pixels; kerning is left out (under 2 %).
 *
 * @example textWidth("Folkepension", 12) // => 67.6
 */
export const textWidth = (text: string, size: number, face: FontFace = "regular"): number => {
  const widths = widthsOf(face)
  let total = 0
  for (const letter of text) total += widths.get(letter.codePointAt(0) ?? 0) ?? unknownLetterWidth
  return total * size
}

/**
 * Whether the font has a sign for a character; blanks and joiners need none.
 *
 * @example hasGlyph("å") // => true
 */
export const hasGlyph = (character: string, face: FontFace = "regular"): boolean =>
  /[\p{Z}\p{C}\p{M}]/u.test(character) || widthsOf(face).has(character.codePointAt(0) ?? 0)

/** A letter that the font lacks is drawn by a fallback font; a wide guess keeps its neighbours apart. */
const unknownLetterWidth = 0.75

const tables = new Map<FontFace, ReadonlyMap<number, number>>()

const widthsOf = (face: FontFace): ReadonlyMap<number, number> => {
  const known = tables.get(face)
  if (known !== undefined) return known
  const widths = advanceWidths(fontBytes(face))
  tables.set(face, widths)
  return widths
}
