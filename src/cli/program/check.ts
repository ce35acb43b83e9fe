/** `casecap check`: validation only. */
import type { CheckArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const checkCommand: Command<CheckArguments> = {
  usage: "check <files..>",
  describe: {
    da: "find alle fejl i scenariefiler, med linje og næste skridt",
    en: "find every problem in scenario files, with line and next step"
  },
  answer: "sheet",
  without: ["save", "force"],
  positionals: { files: { describe: { da: "scenariefiler", en: "scenario files" } } },
  examples: [
    ["check scenarios/denmark-2010/*.yaml", { da: "alle på én gang", en: "all of them at once" }],
    ["check mine.yaml --json", { da: "for et program", en: "for a program" }]
  ],
  run: async (args) => (await import("../commands/check.ts")).run(args)
}
