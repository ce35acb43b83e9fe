/** `casecap check`: validation only. */
import type { CheckArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const checkCommand: Command<CheckArguments> = {
  usage: "check <files..>",
  answer: "sheet",
  without: ["save", "force"],
  positionals: { files: {} },
  options: { verbose: { kind: "flag", alias: "v" } },
  examples: ["check scenarios/denmark-2010/*.yaml", "check mine.yaml --json"],
  run: async (args) => (await import("../commands/check.ts")).run(args)
}
