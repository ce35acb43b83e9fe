/** `casecap calibrate`: fit assumptions to published figures. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const calibrateCommand = declare({
  usage: "calibrate <files..>",
  answer: "sheet",
  positionals: {
    files: {}
  },
  options: {
    free: {
      kind: "strings"
    },
    to: {
      kind: "strings"
    },
    "save-dir": {
      kind: "string",
      once: true
    },
    force: { kind: "flag" },
    feasible: {
      kind: "number"
    },
    seed: { kind: "number" }
  },
  examples: [
    "calibrate state-b.yaml --free parameters.stateCasework --to local=450",
    "calibrate kl.yaml --free parameters.handOffMinutes --to overhead=140+-10 --feasible 500"
  ],
  refuse: ({ free = [], to = [], feasible, seed }) =>
    free.length === 0
      ? say("commandLine.calibrateNeedsFree")
      : to.length === 0
        ? say("commandLine.calibrateNeedsTo")
        : (wholeNumber("feasible", feasible, 1, MOST_SETS) ?? seedNumber(seed))
})

export type CalibrateArguments = ArgumentsOf<typeof calibrateCommand>

/** Every set is kept, and takes a fit of its own. */
const MOST_SETS = 1_000_000
