/** The command line of a process, from its words to its exit code, without a word of Effect until a command asks for it. */
import { inert } from "../kernel/inert.ts"
import { defectReport } from "./defect.ts"
import { languageOf } from "./program/language.ts"
import { names, runProgram } from "./program/program.ts"
import { Refusal, refusalText } from "./program/Refusal.ts"
import { widthOf } from "./widthOf.ts"

/** Run what the words ask for, on this process's streams; how it ended is then in `process.exitCode`. */
export const commandLine = (words: ReadonlyArray<string>): Promise<void> => {
  const argv = words.map(inert)
  const lang = languageOf(argv, process.env)
  const { isTTY: isTerminal, columns } = process.stdout
  return runProgram(argv, lang, widthOf({ isTerminal, columns, environment: process.env })).catch((error: unknown) => {
    // The codes stand in errors.ts as well, which would load Effect; a process test holds them together.
    const refused = error instanceof Refusal
    process.stderr.write(refused ? refusalText(error.message, argv, names, lang) : defectReport(error, lang))
    process.exitCode = refused ? 64 : 70
  })
}
