/** The page of `compare` in Dutch. */
import { capital } from "../capital.ts"
import type { compare as english } from "../en/compare.ts"

export const compare: typeof english = ({ municipality, centre }) => ({
  title: "Vergelijking",
  byCaseType: "Per zaaktype",
  caseType: "Zaaktype",
  total: "Totaal",
  roundedOneByOne:
    "De cijfers zijn elk afzonderlijk afgerond en kunnen in het laatste cijfer van hun som afwijken. --json geeft ze volledig.",
  unlikeBaselines: ({ list }) =>
    `De uitgangssituaties zijn niet gelijk (${list} fte): vergelijk de totale behoefte, niet alleen de vrijgespeelde fte.`,
  fte: "Fte",
  section: { form: "Functies en besturen", training: "Opleiding", staff: "Personeel tegenover behoefte" },
  shortOfNeed: {
    need: "Behoefte",
    competence: "waarvan deskundigheid",
    management: "waarvan leiding"
  },
  short: {
    overhead: "Overhead totaal",
    transaction: "waarvan overdracht",
    competenceExtra: "waarvan extra deskundigheid"
  },
  caseTypeColumn: {
    local: capital(municipality.one),
    centre: capital(centre.one),
    freed: "Vrij"
  },
  freedDifference: "Vrij B−A",
  whereGainComesFrom: "Waar de winst vandaan komt",
  contributions: "bijdragen aan vrijgespeelde fte",
  contribution: "Bijdrage",
  assumptionsThatDiffer: "Aannames die verschillen",
  noneDiffer: "Geen: de scenario's zijn gelijk.",
  difference: {
    path: "Aanname",
    unit: "Eenheid",
    basis: "Grondslag",
    origins: "Staat in"
  },
  structure: "structuur",
  nextSteps: {
    heading: "Hoe nu verder",
    otherReading: "De andere lezing van het artikel",
    howComputed: "Hoe is een cijfer berekend?",
    howSure: "Hoe zeker is het verschil?",
    whatTurnsIt: "Wanneer slaat het om?",
    memo: "Een notitie voor aan tafel",
    ownScenario: "Een eigen scenario",
    everythingElse: "Al het andere"
  }
})
