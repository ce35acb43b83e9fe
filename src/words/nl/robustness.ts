/** Who is there, in Dutch. */
import type { robustness as english } from "../en/robustness.ts"
import { counted } from "./counted.ts"

export const robustness: typeof english = ({ municipality, centre }) => ({
  heading: "Robuustheid",
  tasks: "Taken",
  people: "Mensen",
  under: "Onder krit.",
  uncoveredDays: "Dagen zonder",
  side: {
    today: `Bij ${municipality.theMany} nu`,
    local: `Bij ${municipality.theMany} daarna`,
    centre: `In ${centre.theMany}`,
    after: "Totaal daarna"
  },
  whatIsCovered: ({ people }) =>
    `Een taak (een zaaktype op een plek) is bezet op een dag waarop ten minste ${counted(people, "persoon", "mensen")} die de taak ${people === 1 ? "beheerst" : "beheersen"} aanwezig ${people === 1 ? "is" : "zijn"}; geteld wordt waar het werk gebeurt.`,
  criticalMass: ({ people, target }) =>
    `Kritische massa bij ${municipality.theOne}: ${counted(people, "persoon", "mensen")} voor bezetting op ${target} van de dagen.`,
  unreachable: ({ target }) =>
    `Bezetting op ${target} van de dagen is onhaalbaar, hoeveel mensen er ook worden opgeleid: het gezamenlijke verzuim is groter.`,
  common: ({ share }) =>
    `${share} van het verzuim is gezamenlijk; was het onafhankelijk, dan leek de bezetting beter dan zij is.`
})
