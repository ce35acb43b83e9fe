/** How many columns of a terminal a text takes, and text made safe to print there. */
import { stripVTControlCharacters } from "node:util"

/**
 * Columns taken by a text: none for colour codes and combining marks, two for East Asian and emoji characters.
 *
 * @example displayWidth("førtidspension") // => 14
 */
export const displayWidth = (text: string): number => {
  if (printableAscii.test(text)) return text.length
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (!invisible.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}

/**
 * Text without what could move the cursor, change colours or turn the reading direction: a scenario file may hold
 * anything. Line breaks and tabs become spaces.
 */
export const printable = (text: string): string => text.replaceAll(/[\t\r\n]+/gu, " ").replaceAll(unprintable, "")

const printableAscii = /^[\x20-\x7e]*$/u
const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const wide = new RegExp(
  [
    String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]`,
    String.raw`[\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]`,
    String.raw`\p{Emoji_Presentation}`
  ].join("|"),
  "u"
)
const unprintable = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu
