/** `casecap merge`: the parts of a run of draws put together. */
import type { MergeArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const mergeCommand: Command<MergeArguments> = {
  usage: "merge <files..>",
  answer: "sheet",
  workbook: true,
  readsStandardInput: false,
  without: ["set", "save", "force"],
  positionals: {
    files: {}
  },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "caseType"]
    }
  },
  examples: ["merge part-*.json", "merge part-*.json --json"],
  run: async (args) => (await import("../commands/merge.ts")).run(args)
}
