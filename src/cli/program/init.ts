/** `casecap init`: a commented scenario to start from. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"

export const initCommand = declare({
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
    file !== undefined && output !== undefined ? say("commandLine.initWritesOne", { file, output }) : undefined
})

export type InitArguments = ArgumentsOf<typeof initCommand>
