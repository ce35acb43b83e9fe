/** Placeholder for `casecap assumptions`. */
import type { AssumptionsArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: AssumptionsArguments): Promise<void> => notBuilt(args)
