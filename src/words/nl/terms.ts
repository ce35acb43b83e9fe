/** The terms of the field in Dutch; every page takes them from here. */
import type { terms as english } from "../en/terms.ts"

export const terms: typeof english = ({ municipality, centre }) => ({
  quantity: {
    baseline: "Nu",
    local: `Blijft bij ${municipality.theMany}`,
    centre: `In ${centre.theMany}`,
    freed: "Vrijgespeeld",
    need: "Totale behoefte",
    moved: "Verplaatst werk in het huidige tempo",
    leaves: `Verlaat ${municipality.theMany}`,
    transaction: "Transacties",
    competence: "Deskundigheid op peil houden",
    competenceExtra: "Extra deskundigheidsonderhoud",
    management: "Leiding",
    coordination: "Coördinatie",
    overhead: "Overhead (transacties + extra deskundigheid)"
  },
  sectionQuantity: {
    costToday: "Kosten nu",
    cost: "Kosten daarna",
    saving: "Besparing",
    potential: "Potentieel",
    released: "Vrijgemaakte hele formatieplaatsen",
    stranded: "Gestrande fte",
    strandedCost: "Gestrande kosten",
    contribution: "Bijdragen",
    grant: "Wijziging algemene uitkering",
    compensation: "Compensatie",
    net: "Netto-effect",
    netPerInhabitant: "Netto per inwoner",
    "net.state": "Rekening van het Rijk",
    oneOff: "Eenmalige kosten",
    npv: "Netto contante waarde",
    payback: "Terugverdientijd",
    "settlement.losers": "Verliezers",
    "settlement.winners": "Winnaars",
    "settlement.worst": "Grootste verlies",
    "settlement.uncovered": "Ongedekte compensatie"
  },
  need: { need: "Behoefte", competence: "waarvan deskundigheid op peil houden", management: "waarvan leiding" },
  bridge: {
    automation: "Automatisering",
    productivity: "Productiviteit",
    handOffs: "Transacties (overdrachten)",
    competence: "Deskundigheid",
    management: "Leiding",
    coordination: "Coördinatie"
  },
  vulnerability: { before: "Kwetsbaar vooraf", after: "Kwetsbaar achteraf", emptied: "Leeggelopen" },
  unitTimeScale: "Factor op de tijd per handeling",
  resultUnit: { months: "maanden", cases: "zaken", cells: "taken" },
  private: "vertrouwelijk",
  basis: {
    sourced: "bron",
    inferred: "afgeleid",
    assumed: "aangenomen",
    fitted: "gekalibreerd",
    agreed: "afgesproken",
    unstated: "niet vermeld"
  },
  status: { open: "open", agreed: "afgesproken", parked: "geparkeerd" },
  unit: {
    share: "aandeel",
    hours: "uren",
    days: "dagen",
    minutes: "min.",
    recipients: "ontvangers",
    eventsPerRecipient: "per ontvanger",
    factor: "factor",
    fte: "fte",
    people: "personen",
    ftePerPerson: "fte/persoon",
    years: "jaar",
    inhabitants: "inwoners",
    ftePerManager: "fte/leidinggevende",
    number: "getal",
    currency: "valuta"
  }
})
