/** Placeholder for `casecap schema`. */
import type { SchemaArguments } from "../program/arguments.ts"
import { notBuilt } from "./notBuilt.ts"

export const run = (args: SchemaArguments): Promise<void> => notBuilt(args)
