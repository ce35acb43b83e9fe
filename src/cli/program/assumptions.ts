/** `casecap assumptions`: the ledger of every number a scenario rests on. */
import { type ArgumentsOf, declare } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"

export const assumptionsCommand = declare({
  usage: "assumptions <file>",
  answer: "sheet",
  workbook: true,
  positionals: { file: {} },
  options: {
    basis: {
      kind: "strings",
      choices: ["unstated", "assumed", "inferred", "fitted", "agreed", "sourced"]
    },
    owner: { kind: "strings" },
    "older-than": {
      kind: "number"
    },
    for: workbookFor
  },
  examples: ["assumptions state-b.yaml --basis assumed", "assumptions state-b.yaml --owner kl --json"],
  refuse: refuseWorkbook
})

export type AssumptionsArguments = ArgumentsOf<typeof assumptionsCommand>
