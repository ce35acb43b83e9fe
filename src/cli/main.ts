/** casecap's way in. It loads yargs and little else: every command loads itself when it is called. */
import { inert } from "../kernel/inert.ts"
import { quietOnClosedPipe } from "../platform/closedPipe.ts"
import { defectReport } from "./defect.ts"
import { languageOf } from "./program/language.ts"
import { names, runProgram } from "./program/program.ts"
import { Refusal, refusalText } from "./program/Refusal.ts"
import { widthOf } from "./widthOf.ts"

const argv = process.argv.slice(2).map(inert)
const lang = languageOf(argv, process.env)

quietOnClosedPipe(() => undefined)

// No top-level await: the bundle is CommonJS.
runProgram(
  argv,
  lang,
  widthOf({ isTerminal: process.stdout.isTTY, columns: process.stdout.columns, environment: process.env })
).catch((error: unknown) => {
  // The codes stand in errors.ts as well, which would load Effect; a process test holds them together.
  const refused = error instanceof Refusal
  process.stderr.write(refused ? refusalText(error.message, argv, names, lang) : defectReport(error, lang))
  process.exitCode = refused ? 64 : 70
})
