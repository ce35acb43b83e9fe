/** Placeholder for `casecap check`. */
import type { CheckArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: CheckArguments): Promise<void> => notBuilt(args)
