/** Opleidingsvormen, in het Nederlands. */
import type { training as english } from "../en/training.ts"

export const training: typeof english = ({ municipality, centre }) => ({
  heading: {
    today: "Opleidingsvormen",
    local: `Opleidingsvormen bij ${municipality.theMany}`,
    centre: `Opleidingsvormen in ${centre.theMany}`
  },
  mix: "Mix",
  effect: "Effect",
  hours: "Uren",
  money: "Geld",
  cost: "Kosten",
  unit: ({ amount }) => `effectieve uren per persoon, uren in totaal, bedragen in eenheden van ${amount}, per jaar`,
  taken: ({ mix }) => `${mix} (gekozen)`,
  nothing: "niets",
  reach: ({ people, required }) =>
    `${people} mensen doen mee en hebben ${required} effectieve uren per jaar nodig; de tabel heeft de goedkoopste mixen die ze geven.`,
  noOther: "Geen andere mix geeft evenveel.",
  next: ({ mix, amount, isDearer }) =>
    isDearer
      ? `De op één na beste is ${mix}: ${amount} per jaar duurder.`
      : `De goedkoopste andere is ${mix}: ${amount} per jaar goedkoper.`,
  hoursAYear: ({ hours }) => `${hours} uur`,
  academy: ({ name, least, people }) =>
    `In geld loont ${name} vanaf ${least} mensen; het zijn er ${people}. Er wordt vergeleken met evenveel effectieve uren in de goedkoopste vorm die per persoon wordt betaald.`,
  neverPays: ({ name }) =>
    `In geld loont ${name} nooit: evenveel effectieve uren kosten minder als per persoon wordt betaald.`,
  costMeans: "Kosten zijn geld plus het loon van de uren."
})
