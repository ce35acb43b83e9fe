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
  sectionQuantity: {
    costToday: "Udgift i dag",
    cost: "Udgift efter",
    saving: "Besparelse",
    potential: "Potentiale",
    released: "Frigjorte hele stillinger",
    stranded: "Strandede årsværk",
    strandedCost: "Strandet udgift",
    contribution: "Administrationsbidrag",
    grant: "Ændring i bloktilskud (DUT)",
    compensation: "Udligning",
    net: "Nettovirkning",
    netPerInhabitant: "Nettovirkning pr. indbygger",
    "net.state": "Statens regnskab",
    oneOff: "Engangsudgifter",
    npv: "Nutidsværdi",
    payback: "Tilbagebetalingstid",
    "settlement.losers": "Tabere",
    "settlement.winners": "Vindere",
    "settlement.worst": "Største tab",
    "settlement.uncovered": "Udækket udligning"
  },
  need: { need: "Behov", competence: "heraf kompetencevedligeholdelse", management: "heraf ledelse" },
  bridge: {
    automation: "Automatisering",
    productivity: "Produktivitet",
    handOffs: "Transaktioner (overdragelser)",
    competence: "Kompetencer",
    management: "Ledelse",
    coordination: "Koordinering"
  },
  vulnerability: { before: "Sårbare før", after: "Sårbare efter", emptied: "Tømte" },
  unitTimeScale: "Faktor på enhedstider",
  resultUnit: { months: "måneder", cases: "sager", cells: "opgaver" },
  private: "fortroligt",
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
    years: "år",
    inhabitants: "indbyggere",
    ftePerManager: "årsværk/leder",
    number: "tal",
    currency: "valuta"
  }
})
