/** The terms of the field in Danish; every page takes them from here. */
import type { terms as english } from "../en/terms.ts"

export const terms: typeof english = ({ municipality, centre }) => ({
  quantity: {
    baseline: "I dag",
    local: `Bliver i ${municipality.theMany}`,
    centre: `På ${centre.many}`,
    freed: "Frigjort",
    need: "Behov i alt",
    moved: "Flyttet arbejde i dagens tempo",
    leaves: `Forlader ${municipality.theMany}`,
    transaction: "Transaktioner",
    competence: "Vedligeholdelse af kompetencer",
    competenceExtra: "Ekstra kompetencevedligeholdelse",
    management: "Ledelse",
    coordination: "Koordinering",
    overhead: "Overhead (transaktioner + ekstra kompetence)"
  },
  bridge: {
    automation: "Automatisering",
    productivity: "Produktivitet",
    handOffs: "Transaktioner (overdragelser)",
    competence: "Kompetencer",
    management: "Ledelse",
    coordination: "Koordinering"
  },
  vulnerability: { before: "Sårbare før", after: "Sårbare efter", emptied: "Tømte" },
  basis: {
    sourced: "kilde",
    inferred: "udledt",
    assumed: "antaget",
    fitted: "tilpasset",
    agreed: "aftalt",
    unstated: "uoplyst"
  },
  status: { open: "åben", agreed: "aftalt", parked: "parkeret" },
  unit: {
    share: "andel",
    hours: "timer",
    days: "dage",
    minutes: "min.",
    recipients: "modtagere",
    eventsPerRecipient: "pr. modtager",
    factor: "faktor",
    fte: "årsværk",
    people: "personer",
    ftePerPerson: "årsværk/person",
    ftePerManager: "årsværk/leder",
    number: "tal",
    currency: "kr."
  }
})
