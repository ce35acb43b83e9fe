/** `casecap completion`: the script by which a shell completes casecap's commands and options. */
import yargs from "yargs"
import type { CompletionArguments } from "../program/completion.ts"

export const run = async ({ shell }: CompletionArguments): Promise<void> => {
  // yargs chooses the script by SHELL when it is made, and has no other way to be told.
  if (shell !== undefined) process.env.SHELL = shell
  yargs([]).scriptName("casecap").completion("completion").showCompletionScript()
}
