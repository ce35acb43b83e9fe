/** `casecap assumptions`: the ledger of every number a scenario rests on. */
import type { AssumptionsArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"

export const assumptionsCommand: Command<AssumptionsArguments> = {
  usage: "assumptions <file>",
  describe: {
    da: "alle antagelser: værdi, interval, grundlag, kilde, ejer, alder",
    en: "every assumption: value, range, basis, source, owner, age"
  },
  answer: "sheet",
  workbook: true,
  positionals: { file: { describe: { da: "scenariefil", en: "scenario file" } } },
  options: {
    basis: {
      kind: "strings",
      choices: ["unstated", "assumed", "inferred", "fitted", "agreed", "sourced"],
      describe: { da: "kun med dette grundlag; kan gentages", en: "only of this basis; repeatable" }
    },
    owner: { kind: "strings", describe: { da: "kun denne parts; kan gentages", en: "only this party's; repeatable" } },
    "older-than": {
      kind: "number",
      describe: {
        da: "kun dateret for mindst så mange år siden, eller uden dato",
        en: "only dated at least so many years ago, or undated"
      }
    },
    for: workbookFor
  },
  examples: [
    ["assumptions state-b.yaml --basis assumed", { da: "hvad der mangler en kilde", en: "what lacks a source" }],
    ["assumptions state-b.yaml --owner kl --json", { da: "én parts tal", en: "one party's numbers" }]
  ],
  refuse: refuseWorkbook,
  run: async (args) => (await import("../commands/assumptions.ts")).run(args)
}
