/** `casecap run`: one scenario's result. */
import { type ArgumentsOf, declare } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"

export const runCommand = declare({
  usage: "run <file>",
  answer: "sheet",
  workbook: true,
  positionals: { file: {} },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "caseType", "centre", "month"]
    },
    live: {
      kind: "flag"
    },
    for: workbookFor
  },
  examples: [
    "run state-b.yaml",
    "run state-b.yaml --by municipality",
    "run state-b.yaml --by month",
    "run state-b.yaml -o state.csv --csv-dialect excel-da",
    "run state-b.yaml --live -o state.xlsx"
  ],
  refuse: refuseWorkbook
})

export type RunArguments = ArgumentsOf<typeof runCommand>
