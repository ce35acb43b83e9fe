/** `casecap trade`: what two parties can live with. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"

export const tradeCommand = declare({
  usage: "trade <files..>",
  answer: "sheet",
  workbook: true,
  readsStandardInput: false,
  positionals: {
    files: {}
  },
  options: {
    for: {
      kind: "string"
    },
    beliefs: {
      kind: "string"
    },
    "no-deal": {
      kind: "string"
    },
    draws: {
      kind: "number"
    },
    seed: {
      kind: "number"
    },
    picture: {
      kind: "string",
      once: true
    },
    "save-dir": {
      kind: "string",
      once: true
    },
    force: {
      kind: "flag"
    }
  },
  examples: [
    "trade state-b.yaml inter-municipal-b.yaml",
    "trade state-b.yaml inter-municipal-b.yaml --for kl --no-deal status-quo-b.yaml",
    "trade state-b.yaml inter-municipal-b.yaml --save-dir pakker --picture pakker.svg",
    "trade state-b.yaml inter-municipal-b.yaml -o pakker.xlsx"
  ],
  refuse: ({ draws, seed, picture }) => {
    const wrong = wholeNumber("draws", draws, 1, MOST_KEPT_DRAWS) ?? seedNumber(seed)
    if (wrong !== undefined || picture === undefined || /\.(?:svg|png)$/iu.test(picture)) return wrong
    return say("commandLine.pictureFormats", { file: picture })
  }
})

export type TradeArguments = ArgumentsOf<typeof tradeCommand>
