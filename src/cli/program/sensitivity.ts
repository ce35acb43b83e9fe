/** `casecap sensitivity`: which assumptions the uncertainty comes from. */
import { MAX_SAMPLES } from "../../analysis/sensitivity/samples.ts"
import type { SensitivityArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const sensitivityCommand: Command<SensitivityArguments> = {
  usage: "sensitivity <files..>",
  describe: {
    da: "hvilke antagelser usikkerheden kommer fra, og hvad det er værd at måle dem",
    en: "which assumptions the uncertainty comes from, and what it is worth to measure them"
  },
  answer: "sheet",
  positionals: {
    files: {
      describe: {
        da: "én scenariefil, eller to: så gælder det forskellen, anden − første",
        en: "one scenario file, or two: then it is about the difference, second − first"
      }
    }
  },
  options: {
    metric: {
      kind: "string",
      describe: {
        da: "nøgletal, fx freed, need.boligstoette, stateB:freed; ellers freed, uden organisation need",
        en: "metric, such as freed, need.boligstoette, stateB:freed; else freed, without organisation need"
      }
    },
    group: {
      kind: "strings",
      describe: {
        da: "saml antagelser: topic (alle emner), ét emne som handOffs, eller NAVN=STI,STI; kan gentages",
        en: "put assumptions together: topic (all topics), one such as handOffs, or NAME=PATH,PATH; repeatable"
      }
    },
    draws: {
      kind: "number",
      describe: {
        da: "punkter i hver af to stikprøver, rundet op til en potens af 2; ellers 1024",
        en: "points in each of two samples, rounded up to a power of 2; else 1024"
      }
    },
    seed: { kind: "number", describe: { da: "frø for tilfældige tal; ellers 1", en: "seed of random numbers; else 1" } }
  },
  examples: [
    [
      "sensitivity inter-municipal-b.yaml",
      { da: "hvad frigjorte årsværk afhænger af", en: "what freed FTE depend on" }
    ],
    [
      "sensitivity state-b.yaml inter-municipal-b.yaml --group topic",
      { da: "hvilke emner gør forskellen usikker", en: "which topics make the difference uncertain" }
    ]
  ],
  refuse: ({ files, draws, seed }) =>
    files.length > 2
      ? {
          da: `sensitivity tager én fil eller to, ikke ${files.length}`,
          en: `sensitivity takes one file or two, not ${files.length}`
        }
      : (wholeNumber("draws", draws, 1, MAX_SAMPLES) ?? seedNumber(seed)),
  run: async (args) => (await import("../commands/sensitivity.ts")).run(args)
}
