/** `casecap import`: a colleague's edits in a workbook, back as a scenario. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"

export const importCommand = declare({
  usage: "import <workbook>",
  answer: "sheet",
  readsStandardInput: false,
  without: ["set"],
  positionals: {
    workbook: {}
  },
  options: {
    into: {
      kind: "string",
      once: true
    },
    save: {
      kind: "string",
      once: true
    },
    yes: {
      kind: "flag"
    },
    rebase: {
      kind: "flag"
    },
    of: {
      kind: "string"
    }
  },
  examples: ["import book.xlsx", "import book.xlsx --save mine.yaml --yes"],
  refuse: ({ into, save, yes }) =>
    into !== undefined && save !== undefined
      ? say("commandLine.exclude", { one: "--into", other: "--save" })
      : yes && into === undefined && save === undefined
        ? say("commandLine.importWritesNowhere")
        : undefined
})

export type ImportArguments = ArgumentsOf<typeof importCommand>
