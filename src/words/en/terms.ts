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
  sectionQuantity: {
    costToday: "Cost today",
    cost: "Cost after",
    saving: "Saving",
    potential: "Potential",
    released: "Released posts",
    stranded: "Stranded FTE",
    strandedCost: "Stranded cost",
    contribution: "Contributions",
    grant: "Block-grant change",
    compensation: "Compensation",
    net: "Net position",
    netPerInhabitant: "Net per inhabitant",
    "net.state": "The state's account",
    oneOff: "One-off cost",
    npv: "Net present value",
    payback: "Payback",
    "settlement.losers": "Losers",
    "settlement.winners": "Winners",
    "settlement.worst": "Largest loss",
    "settlement.uncovered": "Uncovered compensation",
    uncoveredDays: "Days without cover",
    uncoveredDaysToday: "Days without cover today",
    coverage: "Coverage",
    criticalMass: "Critical mass",
    "robust.before": "Under critical mass today",
    "robust.after": "Under critical mass after",
    "robust.centre": `Under critical mass at ${centre.many}`
  },
  /** The same where there is no organisation: then all work is one need, and nothing happens "after". */
  need: { need: "Need", competence: "of which competence upkeep", management: "of which management" },
  bridge: {
    automation: "Automation",
    productivity: "Productivity",
    handOffs: "Transactions (hand-offs)",
    competence: "Competence",
    management: "Management",
    coordination: "Coordination"
  },
  vulnerability: { before: "Vulnerable before", after: "Vulnerable after", emptied: "Emptied" },
  unitTimeScale: "Factor on unit times",
  resultUnit: { months: "months", cases: "cases", cells: "tasks" },
  private: "private",
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
    years: "years",
    inhabitants: "inhabitants",
    ftePerManager: "FTE/manager",
    number: "number",
    currency: "currency"
  }
})
