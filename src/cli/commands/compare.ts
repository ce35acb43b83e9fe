/** Placeholder for `casecap compare`. */
import type { CompareArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: CompareArguments): Promise<void> => notBuilt(args)
