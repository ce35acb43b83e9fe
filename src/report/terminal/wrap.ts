/** Text folded to a width: at spaces, else behind the marks inside a path or a number range, else anywhere. */
import { displayWidth } from "./displayWidth.ts"

/**
 * Lines of at most `width` columns. Unbreakable spaces hold; a word too long for a line is broken behind `.`, `/`,
 * `-`, `_`, `:` or `,` if it has one, and where the line is full if not.
 *
 * @example wrap("en lang linje", 8) // => ["en lang", "linje"]
 */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(/ +/u).flatMap((word, index) => piecesOf(word, width, index > 0))) {
    const extended = word.joined || line === "" ? line + word.text : `${line} ${word.text}`
    if (displayWidth(extended) <= width) {
      line = extended
    } else {
      if (line !== "") lines.push(line)
      line = word.text
    }
  }
  return [...lines, line]
}

/**
 * Lines of at most `width` columns whose continuation is indented two columns more than the line itself.
 */
export const wrapIndented = (text: string, width: number): ReadonlyArray<string> => {
  if (displayWidth(text) <= width) return [text]
  const indent = Math.min(/^ */u.exec(text)?.[0].length ?? 0, Math.floor(width / 2))
  const [first = "", ...rest] = wrap(text.trim(), width - indent)
  const remainder = rest.length === 0 ? [] : wrap(rest.join(" "), width - indent - 2)
  return [" ".repeat(indent) + first, ...remainder.map((line) => " ".repeat(indent + 2) + line)]
}

/**
 * The text, or as much of it as fits with an ellipsis at its end.
 *
 * @example ellipsized("førtidspension", 8) // => "førtids…"
 */
export const ellipsized = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  return `${chopped(text, width - 1)[0] ?? ""}…`
}

/**
 * Columns of the widest part that `wrap` never breaks while it has room for it.
 *
 * @example widestPiece("A::parameters.hardCases") // => 11
 */
export const widestPiece = (text: string): number => Math.max(...text.split(/ +/u).flatMap(partsOf).map(displayWidth))

interface Piece {
  readonly text: string
  /** Whether no space parts it from the piece before. */
  readonly joined: boolean
}

const piecesOf = (word: string, width: number, afterSpace: boolean): ReadonlyArray<Piece> => {
  const parts = displayWidth(word) <= width ? [word] : partsOf(word)
  return parts
    .flatMap((part) => chopped(part, width))
    .map((text, index) => ({ text, joined: index > 0 || !afterSpace }))
}

/** A path or a number range, parted behind its marks. */
const partsOf = (word: string): ReadonlyArray<string> => word.match(/[^./\-_:,]*[./\-_:,]+|[^./\-_:,]+/gu) ?? [word]

/** A word cut into parts of at most `width` columns; a character wider than that stands alone. */
const chopped = (word: string, width: number): ReadonlyArray<string> => {
  if (displayWidth(word) <= width) return [word]
  const parts = [""]
  for (const character of word) {
    const last = parts.length - 1
    if (parts[last] !== "" && displayWidth(parts[last] + character) > width) parts.push(character)
    else parts[last] += character
  }
  return parts
}
