/** `casecap calibrate`: fit assumptions to published figures. */
import type { CalibrateArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const calibrateCommand: Command<CalibrateArguments> = {
  usage: "calibrate <files..>",
  describe: {
    da: "tilpas antagelser til offentliggjorte tal inden for deres intervaller",
    en: "fit assumptions to published figures inside their ranges"
  },
  answer: "sheet",
  positionals: {
    files: { describe: { da: "scenariefiler, der tilpasses sammen", en: "scenario files, fitted together" } }
  },
  options: {
    free: {
      kind: "strings",
      describe: {
        da: "[FIL::]STI, der må flytte sig; i et fælles grundlag er den én ubekendt; kan gentages",
        en: "[FILE::]PATH that may move; in a shared base it is one unknown; repeatable"
      }
    },
    to: {
      kind: "strings",
      describe: {
        da: "[ID:]NØGLETAL=TAL[+-TOLERANCE], fx stateB:local=450+-5; kan gentages",
        en: "[ID:]METRIC=NUMBER[+-TOLERANCE], such as stateB:local=450+-5; repeatable"
      }
    },
    "save-dir": {
      kind: "string",
      once: true,
      describe: {
        da: "mappe til NAVN-fitted.yaml, der bygger på de gamle filer",
        en: "folder for NAME-fitted.yaml, which extend the old files"
      }
    },
    force: { kind: "flag", describe: { da: "overskriv filer, der findes", en: "write over files that exist" } },
    feasible: {
      kind: "number",
      describe: {
        da: "find så mange sæt, der rammer tallene, og vis resultaternes spænd",
        en: "find so many sets that meet the figures, and show the band of results"
      }
    },
    seed: { kind: "number", describe: { da: "frø for tilfældige tal; ellers 1", en: "seed of random numbers; else 1" } }
  },
  examples: [
    [
      "calibrate state-b.yaml --free parameters.stateCasework --to local=450",
      { da: "én antagelse til ét tal", en: "one assumption to one figure" }
    ],
    [
      "calibrate kl.yaml --free parameters.handOffMinutes --to overhead=140+-10 --feasible 500",
      { da: "alt, der passer med tallet", en: "everything that fits the figure" }
    ]
  ],
  refuse: ({ free, to, feasible, seed }) =>
    free.length === 0
      ? {
          da: "calibrate mangler noget, der må flytte sig; tilføj --free STI",
          en: "calibrate needs something that may move; add --free PATH"
        }
      : to.length === 0
        ? {
            da: "calibrate mangler et tal at ramme; tilføj --to NØGLETAL=TAL",
            en: "calibrate needs a figure to meet; add --to METRIC=NUMBER"
          }
        : (wholeNumber("feasible", feasible, 1, MOST_SETS) ?? seedNumber(seed)),
  run: async (args) => (await import("../commands/calibrate.ts")).run(args)
}

/** Every set is kept, and takes a fit of its own. */
const MOST_SETS = 1_000_000
