/** Letters that were lost before the file came here: a program read it in another encoding, and saved what it saw. */
import { told } from "../../words/told.ts"
import type { Problem } from "../Problem.ts"
import type { Source } from "../Source.ts"
import { shown } from "../wording.ts"
import { fileProblem } from "./fileProblem.ts"

/** A warning at the first word that shows it; figures are right all the same. */
export const lostLetters = (source: Source): ReadonlyArray<Problem> => {
  const { text } = source
  if (!text.includes("\uFFFD") && !text.includes("Ã")) return []
  const found = LOST.exec(text)
  if (found === null) return []
  const [word] = found
  const span = { source, start: found.index, end: found.index + word.length }
  return [fileProblem("lost-letters", told("tables.lostLetters", { word: shown(word) }), span, "warning")]
}

/** `Ã` before a sign: two bytes of UTF-8 that were taken for two letters. */
const LOST =
  /[^\s;,|"]{0,40}(?:\uFFFD|Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122])[^\s;,|"]{0,40}/u
