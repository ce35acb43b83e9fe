/** `casecap completion`: the script by which a shell completes casecap's commands and options. */
import { say } from "../../words/Lang.ts"
import yargs from "yargs"
import type { CompletionArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const completionCommand: Command<CompletionArguments> = {
  usage: "completion [shell]",
  answer: "text",
  without: ["json", "csv", "csv-dialect", "markdown", "output", "set", "save", "force"],
  positionals: {
    shell: {
      choices: ["bash", "zsh", "fish"]
    }
  },
  examples: ["completion bash >> ~/.bashrc"],
  // yargs prints the script itself, so that it cannot be written elsewhere.
  refuse: ({ output }) =>
    output === undefined ? undefined : say("commandLine.completionToStandardOutput", { file: output }),
  run: async ({ shell }) => {
    // yargs chooses the script by SHELL when it is made, and has no other way to be told.
    if (shell !== undefined) process.env.SHELL = shell
    yargs([]).scriptName("casecap").completion("completion").showCompletionScript()
  }
}
