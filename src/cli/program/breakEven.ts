/** `casecap break-even`: how far an assumption would have to move before the conclusion turns. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"

export const breakEvenCommand = declare({
  usage: "break-even <files..>",
  answer: "sheet",
  positionals: { files: {} },
  options: {
    vary: {
      kind: "string"
    },
    metric: {
      kind: "string"
    },
    equals: {
      kind: "number"
    }
  },
  examples: [
    "break-even state-b.yaml inter-municipal-b.yaml",
    "break-even state-b.yaml inter-municipal-b.yaml --vary parameters.handOffMinutes,parameters.hardCases",
    "break-even state-b.yaml --metric local --equals 500 --vary parameters.stateCasework"
  ],
  refuse: ({ files, vary }) =>
    files.length > 2
      ? say("commandLine.breakEvenTakesTwo")
      : vary !== undefined && vary.split(",").length > 2
        ? say("commandLine.varyTakesTwo")
        : undefined
})

export type BreakEvenArguments = ArgumentsOf<typeof breakEvenCommand>
