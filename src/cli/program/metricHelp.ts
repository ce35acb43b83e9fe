/** The metrics that can be asked for, as help lists them; a test holds the names to those of the model. */
import type { Words } from "../../words/wordsIn.ts"

export const QUANTITY_LINES = [
  "baseline, local, centre, freed, need, moved, leaves, transaction,",
  "competence, competenceExtra, management, coordination, overhead"
] as const

export const OTHER_LINES = [
  "bridge.automation, bridge.productivity, bridge.handOffs,",
  "bridge.competence, bridge.management, bridge.coordination,",
  "vulnerability.before, vulnerability.after, vulnerability.emptied,",
  "unitTimeScale"
] as const

const indented = (lines: ReadonlyArray<string>): string => lines.map((line) => `  ${line}`).join("\n")

export const metricHelp = ({ metrics }: Words<"help">["help"]): string =>
  [metrics.title, indented(QUANTITY_LINES), metrics.whole, indented(OTHER_LINES), metrics.money].join("\n")
