/** `casecap staff`: staff against need. */
import { type ArgumentsOf, declare } from "./command.ts"
import { wholeNumber } from "./wholeNumber.ts"

export const staffCommand = declare({
  usage: "staff <file>",
  answer: "sheet",
  workbook: true,
  picture: true,
  positionals: { file: {} },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "specialism"]
    },
    lend: {
      kind: "flag"
    },
    month: {
      kind: "number"
    }
  },
  examples: [
    "staff communes.yaml",
    "staff communes.yaml --by municipality -o staff.xlsx",
    "staff communes.yaml -o staff.svg",
    "staff communes.yaml --lend",
    "staff communes.yaml --lend --csv -o lending.csv"
  ],
  refuse: ({ month }) => wholeNumber("month", month, 1, MOST_MONTHS)
})

export type StaffArguments = ArgumentsOf<typeof staffCommand>

/** As long as a transition can be. */
const MOST_MONTHS = 240
