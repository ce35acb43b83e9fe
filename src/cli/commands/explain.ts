/** Placeholder for `casecap explain`. */
import type { ExplainArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: ExplainArguments): Promise<void> => notBuilt(args)
