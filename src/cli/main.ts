/** casecap's way in. It loads yargs and little else: every command loads itself when it is called. */
import { quietOnClosedPipe } from "../platform/closedPipe.ts"
import { commandLine } from "./commandLine.ts"

quietOnClosedPipe(() => undefined)

// No top-level await: the bundle is CommonJS.
void commandLine(process.argv.slice(2))
