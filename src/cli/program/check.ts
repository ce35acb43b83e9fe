/** `casecap check`: validation only. */
import { type ArgumentsOf, declare } from "./command.ts"

export const checkCommand = declare({
  usage: "check <files..>",
  answer: "sheet",
  without: ["save", "force"],
  positionals: { files: {} },
  options: { verbose: { kind: "flag", alias: "v" } },
  examples: ["check scenarios/denmark-2010/*.yaml", "check mine.yaml --json"]
})

export type CheckArguments = ArgumentsOf<typeof checkCommand>
