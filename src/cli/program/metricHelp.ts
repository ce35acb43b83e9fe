/** The metrics that can be asked for, as help lists them; a test holds the names to those of the model. */
import type { Text } from "../../words/Lang.ts"

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

const of = (title: string, whole: string, money: string): string =>
  `${title}\n${indented(QUANTITY_LINES)}\n${whole}\n${indented(OTHER_LINES)}\n${money}`

export const metricHelp: Text = {
  da: of(
    "Nøgletal, STØRRELSE[.SAGSOMRÅDE][@STED], fx local.boligstoette@851:",
    "Nøgletal for det hele:",
    "Med et afsnit money også dets tal; et ukendt nøgletal viser dem alle."
  ),
  en: of(
    "Metrics, QUANTITY[.CASETYPE][@PLACE], such as local.boligstoette@851:",
    "Metrics of the whole:",
    "With a money section its figures as well; an unknown metric lists them all."
  ),
  nl: of(
    "Kengetallen, GROOTHEID[.ZAAKTYPE][@PLAATS], zoals local.boligstoette@851:",
    "Kengetallen van het geheel:",
    "Met een deel money ook de cijfers daarvan; een onbekend kengetal toont ze alle."
  )
}
