/** The terms of the field in English; every page takes them from here. */
import type { Nouns } from "../Nouns.ts"

export const terms = ({ municipality, centre }: Nouns) => ({
  quantity: {
    baseline: "Today",
    local: `Stay in ${municipality.many}`,
    centre: `At ${centre.many}`,
    freed: "Freed",
    need: "Total need",
    moved: "Moved work at today's pace",
    leaves: `Leave ${municipality.many}`,
    transaction: "Transactions",
    competence: "Competence upkeep",
    competenceExtra: "Extra competence upkeep",
    management: "Management",
    coordination: "Coordination",
    overhead: "Overhead (transactions + extra competence)"
  },
  bridge: {
    automation: "Automation",
    productivity: "Productivity",
    handOffs: "Transactions (hand-offs)",
    competence: "Competence",
    management: "Management",
    coordination: "Coordination"
  },
  vulnerability: { before: "Vulnerable before", after: "Vulnerable after", emptied: "Emptied" },
  basis: {
    sourced: "sourced",
    inferred: "inferred",
    assumed: "assumed",
    fitted: "fitted",
    agreed: "agreed",
    unstated: "unstated"
  },
  status: { open: "open", agreed: "agreed", parked: "parked" },
  unit: {
    share: "share",
    hours: "hours",
    days: "days",
    minutes: "min",
    recipients: "recipients",
    eventsPerRecipient: "per recipient",
    factor: "factor",
    fte: "FTE",
    people: "people",
    ftePerPerson: "FTE/person",
    ftePerManager: "FTE/manager",
    number: "number",
    currency: "DKK"
  }
})
