/** What is said of a guessed encoding: three words that it produced, so that a wrong one is seen. */
import { say } from "../../words/Lang.ts"
import type { Problem } from "../Problem.ts"
import type { Source } from "../Source.ts"
import type { Guess } from "./encoding.ts"
import { alternatives } from "../wording.ts"
import { fileProblem } from "./fileProblem.ts"

export const guessWords = (source: Source, { words, at, doubtful, others }: Guess): ReadonlyArray<Problem> => {
  if (words.length === 0) return []
  const shown = words.map((word) => `"${word}"`).join(", ")
  const other = others.map(({ encoding, word }) => `"${word}" (${encoding})`)
  const span = { source, start: at, end: at + words[0]!.length }
  const text = {
    message: say("tables.notUtf8", { shown, doubtful }),
    hint: say("tables.count0WordsRightWrite", {
      count: other.length,
      other: alternatives(other)
    })
  }
  return [fileProblem("guessed-encoding", text, span, "warning")]
}
