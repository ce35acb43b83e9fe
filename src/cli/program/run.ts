/** `casecap run`: one scenario's result. */
import type { RunArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"

export const runCommand: Command<RunArguments> = {
  usage: "run <file>",
  describe: {
    da: "beregn ét scenarie: hvad bliver, hvad flytter, hvad frigøres",
    en: "compute one scenario: what stays, what moves, what is freed"
  },
  answer: "sheet",
  workbook: true,
  positionals: { file: { describe: { da: "scenariefil", en: "scenario file" } } },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "caseType", "centre"],
      describe: { da: "fordel resultatet", en: "break the result down" }
    },
    live: {
      kind: "flag",
      describe: {
        da: "en regnearksbog (-o bog.xlsx), hvis tal er formler over antagelserne",
        en: "a workbook (-o book.xlsx) whose figures are formulas over the assumptions",
        nl: "een werkmap (-o boek.xlsx) waarvan de cijfers formules over de aannames zijn"
      }
    },
    for: workbookFor
  },
  examples: [
    ["run state-b.yaml", { da: "resultatet på én side", en: "the result on a page" }],
    ["run state-b.yaml --by municipality", { da: "kommune for kommune", en: "municipality by municipality" }],
    ["run state-b.yaml -o state.csv --csv-dialect excel-da", { da: "til dansk Excel", en: "for Danish Excel" }],
    [
      "run state-b.yaml --live -o state.xlsx",
      { da: "en regnearksbog, der regner", en: "a workbook that calculates", nl: "een werkmap die rekent" }
    ]
  ],
  refuse: refuseWorkbook,
  run: async (args) => (await import("../commands/run.ts")).run(args)
}
