/** The lines of explain: what each number is, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"
import { terms } from "../terms.ts"

export const steps = (nouns: Nouns) => {
  const { municipality, centre } = nouns
  const { quantity, sectionQuantity } = terms(nouns)
  const names: Readonly<Record<string, string>> = { ...sectionQuantity, ...quantity, overhead: "Overhead" }
  return {
    vulnerability: "Vulnerability",
    vulnerableTasks: `number of tasks (${municipality.one} × case type) with work above 0 and below 1 FTE; emptied: tasks that lose the last of it`,
    minutesFactor: "Factor on all activity minutes",
    notScaled: "the scenario does not scale to an observation",
    observed: "observed",
    count: "count",
    fteEach: "FTE each",
    solvedFor: ({ value, before }: Holes<"value" | "before">): string =>
      `solved so that the status quo is ${value} FTE; unscaled it is ${before}`,
    movedFormula: "Σ work today · (1 − automated) · share that moves",
    minus: "minus",
    minusToday: "minus today",
    minusAutomated: "minus what automation removes",
    contribution: "Contribution to freed FTE",
    /** What a quantity is called. */
    quantity: ({ id }: Holes<"id">): string => names[id] ?? id,
    joined: ({ a, b }: Holes<"a" | "b">): string => `${a}: ${b}`,
    today: `in ${municipality.many} today`,
    local: `in ${municipality.many}`,
    atCentresToo: `at ${centre.many}`,
    uncoveredDays: "Days without cover",
    desks: "tasks",
    workingDays: "working days",
    uncoveredShare: "share of days without cover, mean",
    coverage: "Coverage",
    coverageNote: "1 − days without cover / (tasks · working days)",
    criticalMass: "Critical mass",
    criticalNote: `least number of people in a ${municipality.one} with the target's coverage`,
    under: "Tasks under critical mass",
    competenceUpkeepToday: "Competence upkeep today",
    competenceUpkeep: `Competence upkeep in ${municipality.many}`,
    competenceUpkeepAtCentres: `Competence upkeep at ${centre.many}`,
    peopleAtSites: ({ count, atMinimum }: Holes<never, "count" | "atMinimum">): string =>
      `people at ${count} ${count === 1 ? "site" : "sites"} (${atMinimum} at the minimum)`,
    hours: "hours",
    netHours: "net hours",
    managementAt: ({ side }: Holes<"side">): string =>
      side === "centre" ? `Management at ${centre.many}` : `Management in ${municipality.many}`,
    managers: "managers",
    fteSupervised: "FTE supervised",
    ftePerManager: "FTE per manager",
    individualAllowances: "individual allowances",
    site: "site",
    sites: "sites",
    secretariats: "Secretariats",
    localCoordination: `Coordination in ${municipality.many}`,
    oneMovesWork: `${municipality.one} that moves work`,
    severalMoveWork: `${municipality.many} that move work`,
    spreadByWork: "each site's part, spread by its work on the case types",
    coreWorkToday: "Core work today",
    coreWorkStays: "Core work that stays",
    localUnitTime: "local unit time",
    outsideOrganisation: "outside the organisation",
    coreWorkAtCentres: `Core work at ${centre.many}`,
    centreUnitTime: `${centre.one} unit time`,
    effectCentreSize: `effect of ${centre.one} size`,
    sizeCurve: `x · (min(x, exhausted)/reference)^(−elasticity), ${centre.one} by ${centre.one}`,
    localTransactions: `Transactions in ${municipality.many}`,
    transactionsAtCentres: `Transactions at ${centre.many}`,
    handedOff: "handed off",
    comeBack: "come back",
    minutesAtEnd: ({ side }: Holes<"side">): string => (side === "local" ? "min to send" : "min to receive"),
    extraContacts: "extra contacts",
    perRecipient: "per recipient",
    min: "min",
    automated: "automated",
    moves: "moves",
    weightedRecipients: "recipients (weighted by pace)",
    recipients: "recipients",
    automaticToday: "automatic today",
    scaling: "scaling",
    minPerHour: "min per hour",
    caseHours: "case hours",
    caseHoursAtCentres: `case hours at ${centre.many}`
  }
}
