/** A command that still works when it is copied from a page of a given width. */
import { displayWidth } from "./displayWidth.ts"
import { shellWord } from "./shellWord.ts"

/**
 * The command's words, indented by two columns and broken with the shell's own mark where a line of `width` columns is
 * full. A word that is longer than a line stays whole: a path with a break in it is no path.
 *
 * @example commandLines(["casecap", "check", "mine.yaml"], 20) // => ["  casecap check \\", "    mine.yaml"]
 */
export const commandLines = (words: ReadonlyArray<string>, width: number): ReadonlyArray<string> => {
  const broken = " \\"
  const lines: Array<string> = []
  let line = " "
  words.map(shellWord).forEach((word, index) => {
    const room = width - (index === words.length - 1 ? 0 : broken.length)
    if (line.trim() === "" || displayWidth(`${line} ${word}`) <= room) {
      line += ` ${word}`
    } else {
      lines.push(line + broken)
      line = `    ${word}`
    }
  })
  return [...lines, line]
}
