/** Placeholder for `casecap init`. */
import type { InitArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: InitArguments): Promise<void> => notBuilt(args)
