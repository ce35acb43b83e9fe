/** `casecap completion`: the script by which a shell completes casecap's commands and options. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"

export const completionCommand = declare({
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
    output === undefined ? undefined : say("commandLine.completionToStandardOutput", { file: output })
})

export type CompletionArguments = ArgumentsOf<typeof completionCommand>
