/** The answer of a command that another session is building. */
import { Effect } from "effect"
import { UsageError } from "../errors.ts"
import { runMain } from "../runMain.ts"
import type { GlobalArguments } from "../program/arguments.ts"

export const notBuilt = ({ lang }: GlobalArguments): Promise<void> =>
  runMain(Effect.fail(new UsageError({ text: { da: "ikke bygget endnu", en: "not built yet" } })), lang)
