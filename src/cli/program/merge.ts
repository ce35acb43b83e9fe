/** `casecap merge`: the parts of a run of draws put together. */
import { type ArgumentsOf, declare } from "./command.ts"

export const mergeCommand = declare({
  usage: "merge <files..>",
  answer: "sheet",
  workbook: true,
  picture: true,
  readsStandardInput: false,
  without: ["set", "save", "force"],
  positionals: {
    files: {}
  },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "caseType", "month"]
    }
  },
  examples: ["merge part-*.json", "merge part-*.json --json"]
})

export type MergeArguments = ArgumentsOf<typeof mergeCommand>
