/** Placeholder for `casecap run`. */
import type { RunArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: RunArguments): Promise<void> => notBuilt(args)
