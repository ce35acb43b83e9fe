/** How wide problems are written: no wider than the terminal that they are read in, nor than a report. */
import { Effect } from "effect"
import { Terminal } from "../platform/Terminal.ts"
import { REPORT_WIDTH } from "../report/diagnostics.ts"
import { widthOf } from "./widthOf.ts"

export const reportWidth: Effect.Effect<number> = Effect.map(
  Effect.service(Terminal),
  ({ errorIsTerminal, columns, environment }) =>
    Math.min(REPORT_WIDTH, widthOf({ isTerminal: errorIsTerminal, columns, environment }))
)
