/** `casecap sensitivity`: which assumptions the uncertainty comes from. */
import { say } from "../../words/Lang.ts"
import { MAX_SAMPLES } from "../../analysis/sensitivity/samples.ts"
import { type ArgumentsOf, declare } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const sensitivityCommand = declare({
  usage: "sensitivity <files..>",
  answer: "sheet",
  positionals: {
    files: {}
  },
  options: {
    metric: {
      kind: "string"
    },
    group: {
      kind: "strings"
    },
    draws: {
      kind: "number"
    },
    seed: { kind: "number" }
  },
  examples: ["sensitivity inter-municipal-b.yaml", "sensitivity state-b.yaml inter-municipal-b.yaml --group topic"],
  refuse: ({ files, draws, seed }) =>
    files.length > 2
      ? say("commandLine.sensitivityTakesTwo", { files: files.length })
      : (wholeNumber("draws", draws, 1, MAX_SAMPLES) ?? seedNumber(seed))
})

export type SensitivityArguments = ArgumentsOf<typeof sensitivityCommand>
