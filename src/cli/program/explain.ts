/** `casecap explain`: where a value comes from, how a figure was computed. */
import type { ExplainArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { metricHelp } from "./metricHelp.ts"

export const explainCommand: Command<ExplainArguments> = {
  usage: "explain <file> [subject]",
  answer: "sheet",
  positionals: { file: {}, subject: {} },
  notes: metricHelp,
  examples: [
    "explain state-b.yaml caseTypes.boligstoette.activities.change.minutes",
    "explain organisation.share",
    "explain state-b.yaml local.boligstoette"
  ],
  run: async (args) => (await import("../commands/explain.ts")).run(args)
}
