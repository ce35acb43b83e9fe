/** What the scenario that `init` writes says in Danish. */
import type { starter as english } from "../en/starter.ts"

export const starter: typeof english = () => ({
  intro:
    "Et scenarie til casecap. Alle tal er eksempler: sæt jeres egne ind, og skriv, hvad de hviler på. Et tal uden grundlag\n# tæller som uoplyst og står først i casecap assumptions.",
  text: "eller én tekst til alle sprog",
  parameters: "Tal, der bruges flere steder, med {ref: parameters.NAVN}.",
  table: "En CSV-fil ved siden af denne, og navnene på dens kolonner.",
  time: "Timer om året for ét årsværk. Fradrag i categoryAllowances er andele af resten (0.15 er 15 %).",
  work: "Hvad der laves, for hvem, hvor tit, og hvor længe det tager.",
  upkeep: "Hvad det kræver at holde kompetencerne ved lige: mindst minimumTrained personer pr. sted og sagsområde.",
  span: "årsværk pr. leder",
  scale: "Sådan skaleres alle minutter, så status quo svarer til det observerede:",
  organisation: "Hvem der gør hvad bagefter. Uden dette afsnit beregnes kun bemandingsbehovet.",
  share:
    "Andel af hændelserne, der flytter; den mest specifikke værdi gælder: celle, sagsområde, aktivitet, organisation.",
  centre: "Flyttet arbejde tager 80 % af dagens tid.",
  local: "Det, der bliver, er lidt tungere.",
  note: "spørg tre sagsbehandlere",
  /** Names in the scenario, in the languages that its readers may have. */
  labels: {
    title: "{da: Et første scenarie, en: A first scenario}",
    party: "{da: Vores side, en: Our side}",
    caseType: "{da: Boligstøtte, en: Housing benefit}",
    application: "{da: Ansøgning, en: Application}",
    change: "{da: Ændring, en: Change}",
    contact: "{da: Henvendelse, en: Contact}",
    centreLabel: "{da: Fælles center, en: Common centre}"
  }
})
