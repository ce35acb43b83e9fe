/** `casecap init`: a commented scenario to start from. */
import { say } from "../../words/Lang.ts"
import type { InitArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const initCommand: Command<InitArguments> = {
  usage: "init [file]",
  answer: "text",
  without: ["json", "csv", "csv-dialect", "markdown", "set", "save"],
  positionals: {
    file: {}
  },
  options: {
    force: { kind: "flag" }
  },
  examples: ["init mine.yaml"],
  refuse: ({ file, output }) =>
    file !== undefined && output !== undefined ? say("commandLine.initWritesOne", { file, output }) : undefined,
  run: async (args) => (await import("../commands/init.ts")).run(args)
}
