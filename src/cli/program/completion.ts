/** `casecap completion`: the script by which a shell completes casecap's commands and options. */
import yargs from "yargs"
import type { CompletionArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const completionCommand: Command<CompletionArguments> = {
  usage: "completion [shell]",
  describe: { da: "script, der lader skallen fuldføre ord", en: "script that lets the shell complete words" },
  answer: "text",
  without: ["json", "csv", "csv-dialect", "markdown", "output", "set", "save", "force"],
  positionals: {
    shell: {
      choices: ["bash", "zsh", "fish"],
      describe: { da: "skal; ellers den, SHELL nævner", en: "shell; else the one SHELL names" }
    }
  },
  examples: [["completion bash >> ~/.bashrc", { da: "virker i en ny skal", en: "works in a new shell" }]],
  // yargs prints the script itself, so that it cannot be written elsewhere.
  refuse: ({ output }) =>
    output === undefined
      ? undefined
      : {
          da: `completion skriver til standardudskriften; brug > ${output}`,
          en: `completion writes to standard output; use > ${output}`
        },
  run: async ({ shell }) => {
    // yargs chooses the script by SHELL when it is made, and has no other way to be told.
    if (shell !== undefined) process.env.SHELL = shell
    yargs([]).scriptName("casecap").completion("completion").showCompletionScript()
  }
}
