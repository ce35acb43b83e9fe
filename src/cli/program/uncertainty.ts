/** `casecap uncertainty`: how sure the figures are. */
import type { UncertaintyArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const uncertaintyCommand: Command<UncertaintyArguments> = {
  usage: "uncertainty <files..>",
  describe: {
    da: "hvor sikre tallene er: median og intervaller, og hvor sikker forskellen er",
    en: "how sure the figures are: median and intervals, and how sure the difference is"
  },
  answer: "sheet",
  workbook: true,
  positionals: {
    files: {
      describe: {
        da: "en eller flere scenariefiler; forskelle er mod den første",
        en: "one or more scenario files; differences are against the first"
      }
    }
  },
  options: {
    draws: {
      kind: "number",
      describe: {
        da: "antal trækninger, rundet op til blokke à 1.024; ellers til tallene er præcise, højst 131.072",
        en: "number of draws, rounded up to blocks of 1,024; else until the figures are precise, at most 131,072"
      }
    },
    seed: {
      kind: "number",
      describe: { da: "frø for tilfældige tal; ellers 1", en: "seed of random numbers; else 1" }
    },
    threads: {
      kind: "number",
      describe: {
        da: "højst så mange tråde; tallene er de samme uanset",
        en: "at most so many threads; the figures are the same whatever it is"
      }
    },
    by: {
      kind: "string",
      choices: ["municipality", "caseType"],
      describe: { da: "fordel på kommuner eller sagsområder", en: "by municipality or case type" }
    }
  },
  examples: [
    ["uncertainty state-b.yaml", { da: "hvor sikre er tallene", en: "how sure are the figures" }],
    [
      "uncertainty state-b.yaml inter-municipal-b.yaml",
      { da: "hvor sikker er forskellen", en: "how sure is the difference" }
    ],
    [
      "uncertainty state-b.yaml --by municipality --csv",
      { da: "hvad hver kommune må regne med", en: "what each municipality may expect" }
    ]
  ],
  refuse: ({ draws, seed, threads }) =>
    wholeNumber("draws", draws, 1, MOST_DRAWS) ?? seedNumber(seed) ?? wholeNumber("threads", threads, 1, MOST_THREADS),
  run: async (args) => (await import("../commands/uncertainty.ts")).run(args)
}

/** A day's work for one thread; more is a slip of the finger. */
const MOST_DRAWS = 1e9
const MOST_THREADS = 64
