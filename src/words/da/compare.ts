/** The page of `compare` in Danish. */
import { capital } from "../capital.ts"
import type { compare as english } from "../en/compare.ts"

export const compare: typeof english = ({ municipality, centre }) => ({
  title: "Sammenligning",
  byCaseType: "Efter sagsområde",
  caseType: "Sagsområde",
  total: "I alt",
  roundedOneByOne:
    "Tallene er afrundet hver for sig og kan afvige på sidste ciffer fra deres sum. --json har dem fuldt ud.",
  unlikeBaselines: ({ list }) =>
    `Udgangspunkterne er ikke ens (${list} årsværk): sammenlign behov i alt, ikke kun frigjorte årsværk.`,
  fte: "Årsværk",
  section: { form: "Stillinger og bestyrelser", training: "Oplæring", staff: "Personale over for behov" },
  shortOfNeed: {
    need: "Behov",
    competence: "heraf kompetencevedligeholdelse",
    management: "heraf ledelse"
  },
  short: {
    overhead: "Overhead i alt",
    transaction: "heraf transaktioner",
    competenceExtra: "heraf ekstra kompetencer"
  },
  caseTypeColumn: {
    local: capital(municipality.one),
    centre: capital(centre.one),
    freed: "Frigjort"
  },
  freedDifference: "Frigjort B−A",
  whereGainComesFrom: "Hvor gevinsten kommer fra",
  contributions: "bidrag til frigjorte årsværk",
  contribution: "Bidrag",
  assumptionsThatDiffer: "Antagelser, der er forskellige",
  noneDiffer: "Ingen: scenarierne er ens.",
  difference: {
    path: "Antagelse",
    unit: "Enhed",
    basis: "Grundlag",
    origins: "Skrevet i"
  },
  structure: "struktur",
  nextSteps: {
    heading: "Næste skridt",
    otherReading: "Den anden læsning af artiklen",
    howComputed: "Hvordan er et tal regnet ud?",
    howSure: "Hvor sikker er forskellen?",
    whatTurnsIt: "Hvad skal der til, før det vender?",
    memo: "Et notat til bordet",
    ownScenario: "Et scenarie af dit eget",
    everythingElse: "Alt andet"
  }
})
