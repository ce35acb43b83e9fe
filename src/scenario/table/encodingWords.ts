/** What is said of a guessed encoding: three words that it produced, so that a wrong one is seen. */
import type { Problem } from "../Problem.ts"
import type { Source } from "../Source.ts"
import type { Guess } from "./encoding.ts"
import { fileProblem } from "./fileProblem.ts"

export const guessWords = (source: Source, { words, at, doubtful, others }: Guess): ReadonlyArray<Problem> => {
  if (words.length === 0) return []
  const shown = words.map((word) => `"${word}"`).join(", ")
  const other = others.map(({ encoding, word }) => `"${word}" (${encoding})`)
  const span = { source, start: at, end: at + words[0]!.length }
  const text = {
    message: {
      da: `filen er ikke UTF-8; læst som windows-1252 giver den ${shown}${doubtful ? ", som ikke ligner ord" : ""}`,
      en: `the file is not UTF-8; read as windows-1252 it says ${shown}${doubtful ? ", which do not look like words" : ""}`,
      nl: `het bestand is geen UTF-8; als windows-1252 gelezen staat er ${shown}${doubtful ? ", wat niet op woorden lijkt" : ""}`
    },
    hint: {
      da:
        other.length === 0
          ? "er ordene rigtige, så skriv `encoding: windows-1252` under `municipalities:`; ellers den rigtige"
          : `skriv \`encoding:\` under \`municipalities:\`: windows-1252, eller for ${other.join(" eller ")}`,
      en:
        other.length === 0
          ? "if the words are right, write `encoding: windows-1252` under `municipalities:`; else the right one"
          : `write \`encoding:\` under \`municipalities:\`: windows-1252, or for ${other.join(" or ")}`
    }
  }
  return [fileProblem("guessed-encoding", text, span, "warning")]
}
