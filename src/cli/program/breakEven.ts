/** `casecap break-even`: how far an assumption would have to move before the conclusion turns. */
import type { BreakEvenArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const breakEvenCommand: Command<BreakEvenArguments> = {
  usage: "break-even <files..>",
  describe: {
    da: "hvor langt en antagelse skal flytte sig, før konklusionen vender",
    en: "how far an assumption would have to move before the conclusion turns"
  },
  answer: "sheet",
  positionals: { files: { describe: { da: "ét eller to scenarier", en: "one or two scenarios" } } },
  options: {
    vary: {
      kind: "string",
      describe: {
        da: "STI, FIL::STI eller STI,STI2 for et par; ellers alle antagelser efter tur",
        en: "PATH, FILE::PATH, or PATH,PATH2 for a pair; else every assumption in turn"
      }
    },
    metric: {
      kind: "string",
      describe: {
        da: "nøgletal; af to filer forskellen i det, eller ID:NØGLETAL for den ene; ellers freed, uden organisation need",
        en: "metric; of two files its difference, or ID:METRIC for one of them; else freed, without organisation need"
      }
    },
    equals: {
      kind: "number",
      describe: { da: "tallet, det skal nå; ellers 0", en: "the number it has to reach; else 0" }
    }
  },
  examples: [
    [
      "break-even state-b.yaml inter-municipal-b.yaml",
      { da: "alle, den nærmeste først", en: "all, the nearest first" }
    ],
    [
      "break-even state-b.yaml inter-municipal-b.yaml --vary parameters.handOffMinutes,parameters.hardCases",
      { da: "hvad det ene er værd i det andet", en: "what one is worth in the other" }
    ],
    [
      "break-even state-b.yaml --metric local --equals 500 --vary parameters.stateCasework",
      { da: "ét scenarie mod et tal", en: "one scenario against a number" }
    ]
  ],
  refuse: ({ files, vary }) =>
    files.length > 2
      ? {
          da: "break-even tager ét eller to scenarier; compare tager flere",
          en: "break-even takes one or two scenarios; compare takes more"
        }
      : vary !== undefined && vary.split(",").length > 2
        ? { da: "--vary tager én eller to stier", en: "--vary takes one path or two" }
        : undefined,
  run: async (args) => (await import("../commands/breakEven.ts")).run(args)
}
