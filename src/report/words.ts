/** The terms of the field in both languages; every view takes them from here. */
import type { BridgeId, Quantity, VulnerabilityId } from "../model/Metric.ts"
import type { Basis, Status } from "../scenario/quantitySchema.ts"
import type { UnitId } from "../scenario/Unit.ts"
import type { Text } from "../words/Lang.ts"

export const quantityWords: Readonly<Record<Quantity, Text>> = {
  baseline: { da: "I dag", en: "Today" },
  local: { da: "Bliver i kommunerne", en: "Stay in municipalities" },
  centre: { da: "På centre", en: "At centres" },
  freed: { da: "Frigjort", en: "Freed" },
  need: { da: "Behov i alt", en: "Total need" },
  moved: { da: "Flyttet arbejde i dagens tempo", en: "Moved work at today's pace" },
  leaves: { da: "Forlader kommunerne", en: "Leave municipalities" },
  transaction: { da: "Transaktioner", en: "Transactions" },
  competence: { da: "Vedligeholdelse af kompetencer", en: "Competence upkeep" },
  competenceExtra: { da: "Ekstra kompetencevedligeholdelse", en: "Extra competence upkeep" },
  management: { da: "Ledelse", en: "Management" },
  coordination: { da: "Koordinering", en: "Coordination" },
  overhead: { da: "Overhead (transaktioner + ekstra kompetence)", en: "Overhead (transactions + extra competence)" }
}

export const bridgeWords: Readonly<Record<BridgeId, Text>> = {
  automation: { da: "Automatisering", en: "Automation" },
  productivity: { da: "Produktivitet", en: "Productivity" },
  handOffs: { da: "Transaktioner (overdragelser)", en: "Transactions (hand-offs)" },
  competence: { da: "Kompetencer", en: "Competence" },
  management: { da: "Ledelse", en: "Management" },
  coordination: { da: "Koordinering", en: "Coordination" }
}

export const vulnerabilityWords: Readonly<Record<VulnerabilityId, Text>> = {
  before: { da: "Sårbare før", en: "Vulnerable before" },
  after: { da: "Sårbare efter", en: "Vulnerable after" },
  emptied: { da: "Tømte", en: "Emptied" }
}

export const basisWords: Readonly<Record<Basis, Text>> = {
  sourced: { da: "kilde", en: "sourced" },
  inferred: { da: "udledt", en: "inferred" },
  assumed: { da: "antaget", en: "assumed" },
  fitted: { da: "tilpasset", en: "fitted" },
  agreed: { da: "aftalt", en: "agreed" },
  unstated: { da: "uoplyst", en: "unstated" }
}

export const statusWords: Readonly<Record<Status, Text>> = {
  open: { da: "åben", en: "open" },
  agreed: { da: "aftalt", en: "agreed" },
  parked: { da: "parkeret", en: "parked" }
}

export const unitWords: Readonly<Record<UnitId, Text>> = {
  share: { da: "andel", en: "share" },
  hours: { da: "timer", en: "hours" },
  days: { da: "dage", en: "days" },
  minutes: { da: "min.", en: "min" },
  recipients: { da: "modtagere", en: "recipients" },
  eventsPerRecipient: { da: "pr. modtager", en: "per recipient" },
  factor: { da: "faktor", en: "factor" },
  fte: { da: "årsværk", en: "FTE" },
  people: { da: "personer", en: "people" },
  ftePerPerson: { da: "årsværk/person", en: "FTE/person" },
  ftePerManager: { da: "årsværk/leder", en: "FTE/manager" },
  number: { da: "tal", en: "number" },
  currency: { da: "kr.", en: "DKK" }
}

export const fteWord: Text = { da: "årsværk", en: "FTE" }
