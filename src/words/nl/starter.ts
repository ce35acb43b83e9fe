/** What the scenario that `init` writes says in Dutch. */
import type { starter as english } from "../en/starter.ts"

export const starter: typeof english = () => ({
  intro:
    "Een scenario voor casecap. Alle getallen zijn voorbeelden: vul uw eigen in, en schrijf waarop ze berusten. Een getal\n# zonder onderbouwing telt als niet vermeld en staat vooraan in casecap assumptions.",
  text: "of één tekst voor alle talen",
  parameters: "Getallen die op meer plaatsen worden gebruikt, met {ref: parameters.NAAM}.",
  table: "Een CSV-bestand naast dit bestand, en de namen van de kolommen.",
  time: "Uren per jaar van één fte. De categoryAllowances zijn aandelen van wat overblijft (0.15 is 15%).",
  work: "Wat er gebeurt, voor wie, hoe vaak, en hoelang het duurt.",
  upkeep: "Wat nodig is om de deskundigheid op peil te houden: per locatie en zaaktype minstens minimumTrained mensen.",
  span: "fte per leidinggevende",
  scale: "Zo worden alle minuten geschaald tot de huidige situatie overeenkomt met wat is waargenomen:",
  organisation: "Wie daarna wat doet. Zonder dit onderdeel wordt alleen de benodigde formatie berekend.",
  share:
    "Aandeel van de handelingen dat overgaat; de specifiekste waarde geldt: cel, zaaktype, activiteit, organisatie.",
  centre: "Overgedragen werk kost 80% van de huidige tijd.",
  local: "Wat blijft, is iets zwaarder.",
  note: "vraag het drie behandelaars",
  /** Names in the scenario, in the languages that its readers may have. */
  labels: {
    title: "{da: Et første scenarie, en: A first scenario, nl: Een eerste scenario}",
    party: "{da: Vores side, en: Our side, nl: Onze kant}",
    caseType: "{da: Boligstøtte, en: Housing benefit, nl: Huurtoeslag}",
    application: "{da: Ansøgning, en: Application, nl: Aanvraag}",
    change: "{da: Ændring, en: Change, nl: Wijziging}",
    contact: "{da: Henvendelse, en: Contact, nl: Contact}",
    centreLabel: "{da: Fælles center, en: Common centre, nl: Gemeenschappelijk centrum}"
  }
})
