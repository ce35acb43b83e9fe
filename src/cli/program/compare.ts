/** `casecap compare`: scenarios side by side. */
import { type ArgumentsOf, declare } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"

export const compareCommand = declare({
  usage: "compare <files..>",
  fewestFiles: 2,
  answer: "sheet",
  workbook: true,
  positionals: { files: {} },
  options: {
    group: {
      kind: "strings"
    },
    metric: {
      kind: "strings"
    },
    draws: {
      kind: "number"
    },
    seed: {
      kind: "number"
    },
    live: {
      kind: "flag"
    },
    for: workbookFor
  },
  examples: [
    "compare state-b.yaml inter-municipal-b.yaml",
    "compare state-b.yaml state-b.yaml --set state-b.yaml::organisation.share=0.8"
  ],
  refuse: (args) =>
    wholeNumber("draws", args.draws, 1, MOST_KEPT_DRAWS) ?? seedNumber(args.seed) ?? refuseWorkbook(args)
})

export type CompareArguments = ArgumentsOf<typeof compareCommand>
