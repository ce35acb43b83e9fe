/** `casecap compare`: scenarios side by side. */
import type { CompareArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseWorkbook, workbookFor } from "./workbookOptions.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"

export const compareCommand: Command<CompareArguments> = {
  usage: "compare <files..>",
  fewestFiles: 2,
  describe: {
    da: "stil scenarier op mod det første: resultater, antagelser, forskelle",
    en: "set scenarios beside the first: results, assumptions, differences"
  },
  answer: "sheet",
  workbook: true,
  positionals: { files: { describe: { da: "to eller flere scenariefiler", en: "two or more scenario files" } } },
  options: {
    group: {
      kind: "strings",
      describe: {
        da: "del forskellen op på topic (emner), path (stier) eller EMNE=path, fx handOffs=path; kan gentages",
        en: "split the difference by topic, path, or TOPIC=path, such as handOffs=path; repeatable"
      }
    },
    metric: {
      kind: "strings",
      describe: {
        da: "del forskellen i dette mål op, fx saving eller net@860; kan gentages",
        en: "split the difference of this metric, such as saving or net@860; repeatable"
      }
    },
    draws: {
      kind: "number",
      describe: {
        da: "trækninger til et interval på hvert bidrag; ellers intet interval",
        en: "draws for an interval of each part; none when left out"
      }
    },
    seed: {
      kind: "number",
      describe: { da: "frø for tilfældige tal; ellers 1", en: "seed of random numbers; else 1" }
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
    [
      "compare state-b.yaml inter-municipal-b.yaml",
      { da: "forskel = anden − første", en: "difference = second − first" }
    ],
    [
      "compare state-b.yaml state-b.yaml --set state-b.yaml::organisation.share=0.8",
      { da: "hvad nu hvis", en: "what if" }
    ]
  ],
  refuse: (args) =>
    wholeNumber("draws", args.draws, 1, MOST_KEPT_DRAWS) ?? seedNumber(args.seed) ?? refuseWorkbook(args),
  run: async (args) => (await import("../commands/compare.ts")).run(args)
}
