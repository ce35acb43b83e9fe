/** `casecap explain`: where a value comes from, how a figure was computed. */
import { type ArgumentsOf, declare } from "./command.ts"
import { metricHelp } from "./metricHelp.ts"

export const explainCommand = declare({
  usage: "explain <file> [subject]",
  answer: "sheet",
  positionals: { file: {}, subject: {} },
  notes: metricHelp,
  examples: [
    "explain state-b.yaml caseTypes.boligstoette.activities.change.minutes",
    "explain organisation.share",
    "explain state-b.yaml local.boligstoette"
  ]
})

export type ExplainArguments = ArgumentsOf<typeof explainCommand>
