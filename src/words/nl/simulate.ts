/** De pagina van `simulate`, in het Nederlands. */
import type { simulate as english } from "../en/simulate.ts"
import { counted } from "./counted.ts"

export const simulate: typeof english = () => ({
  summary: ({ centre, held, of }) =>
    held === of
      ? `${centre}: alle ${counted(of, "uitkomst", "uitkomsten")} van de formules liggen binnen de gesimuleerde intervallen.`
      : `${centre}: ${held} van de ${counted(of, "uitkomst", "uitkomsten")} van de formules ${held === 1 ? "ligt" : "liggen"} binnen de gesimuleerde intervallen; de laatste kolom zegt hoe ver de andere erbuiten liggen.`,
  nothing: ({ centre }) =>
    `${centre} heeft geen lijn en geen zaken waarvoor iets is beloofd: er valt niets te simuleren.`,
  line: ({ line, calls, fewest, most, simulated, share }) =>
    `${line}: ${calls} contacten per dag, ${fewest === most ? most : `${fewest} tot ${most}`} ${most === 1 ? "medewerker" : "medewerkers"} aanwezig; ${simulated} contacten gesimuleerd.${share === "" ? "" : ` De lijn wordt gedeeld: ${share} van het werk gebeurt hier.`}`,
  desk: ({ caseType, cases, workers, simulated }) =>
    `${caseType}: ${cases} zaken per werkdag, ${counted(workers, "behandelaar", "behandelaars")}; ${simulated} zaken gesimuleerd.`,
  shares: "Aandelen",
  times: "Wachttijden",
  of: "Van",
  what: "Wat",
  formula: "Formule",
  simulated: "Simulatie",
  low: "Van",
  high: "Tot",
  off: "Verschil",
  inside: "binnen",
  measure: {
    answered: ({ limit }) => `beantwoord binnen ${limit} s`,
    abandoned: "hangt op",
    occupancy: "bezettingsgraad",
    late: ({ limit }) => `later dan ${limit} dagen`,
    waitSeconds: "gemiddelde wachttijd, seconden",
    waitDays: "tot besluit, dagen"
  },
  intervals: ({ seed }) =>
    `Startgetal ${seed}. Van en tot: 95%-interval volgens Student over onafhankelijke reeksen; één op de twintig uitkomsten valt er toevallig buiten.`,
  aboutLines:
    "Contacten komen willekeurig binnen en duren exponentieel verdeeld; de dag begint zonder wachtrij, en hele medewerkers volgen het dagprofiel. De formule neemt elk dagdeel apart, alsof het altijd zo was.",
  aboutDesks:
    "Zaken komen zo ongelijkmatig binnen als het scenario zegt en worden op volgorde besloten, twee jaar vanaf de start; de formule rekent met een stroom en de variantie van Kingman."
})
