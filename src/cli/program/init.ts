/** `casecap init`: a commented scenario to start from. */
import type { InitArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const initCommand: Command<InitArguments> = {
  usage: "init [file]",
  describe: {
    da: "skriv et kommenteret scenarie at begynde med",
    en: "write a commented scenario to start from"
  },
  answer: "text",
  without: ["json", "csv", "csv-dialect", "markdown", "set", "save"],
  positionals: {
    file: { describe: { da: "ny fil; ellers til standardudskriften", en: "new file; else standard output" } }
  },
  options: {
    force: { kind: "flag", describe: { da: "overskriv en fil, der findes", en: "write over a file that exists" } }
  },
  examples: [["init mine.yaml", { da: "kan straks køres med run", en: "runs at once with run" }]],
  refuse: ({ file, output }) =>
    file !== undefined && output !== undefined
      ? {
          da: `init skriver ét scenarie: vælg ${file} eller -o ${output}`,
          en: `init writes one scenario: choose ${file} or -o ${output}`
        }
      : undefined,
  run: async (args) => (await import("../commands/init.ts")).run(args)
}
