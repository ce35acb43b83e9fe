/** `casecap explain`: where a value comes from, how a figure was computed. */
import type { ExplainArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { metricHelp } from "./metricHelp.ts"

export const explainCommand: Command<ExplainArguments> = {
  usage: "explain <file> [subject]",
  describe: {
    da: "hvor en værdi kommer fra, eller hvordan et tal er regnet ud",
    en: "where a value comes from, or how a figure was computed"
  },
  answer: "sheet",
  positionals: {
    file: {
      describe: {
        da: "scenariefil; uden mere en nøgle i scenariesproget (organisation.share)",
        en: "scenario file; alone, a key of the scenario language (organisation.share)",
        nl: "scenariobestand; alleen: een sleutel van de scenariotaal (organisation.share)"
      }
    },
    subject: {
      describe: {
        da: "en antagelses sti eller et nøgletal (local.boligstoette, centre, leaves@851)",
        en: "an assumption's path or a metric (local.boligstoette, centre, leaves@851)"
      }
    }
  },
  notes: metricHelp,
  examples: [
    ["explain state-b.yaml caseTypes.boligstoette.activities.change.minutes", { da: "en værdi", en: "a value" }],
    [
      "explain organisation.share",
      {
        da: "hvad en nøgle betyder, uden fil",
        en: "what a key means, without a file",
        nl: "wat een sleutel betekent, zonder bestand"
      }
    ],
    ["explain state-b.yaml local.boligstoette", { da: "et resultat, linje for linje", en: "a result, line by line" }]
  ],
  run: async (args) => (await import("../commands/explain.ts")).run(args)
}
