/** Money in a Danish memo. */
import { said } from "../../said.ts"
import type { economy as english } from "../../en/memo/economy.ts"

export const economy: typeof english = ({ municipality, centre }) => ({
  heading: ({ unit, savings }) => `Sparet om året i ${unit}: ${savings}`,
  savingIn: ({ saving, model }) => `${saving} i ${model}`,
  annex: "Økonomien i detaljer",
  million: ({ currency }) => `mio. ${currency}`,
  saves: ({ model, saving, year }) => said`${model} sparer ${saving} om året i ${year}-priser.`,
  costs: ({ model, saving, year }) => said`${model} koster ${saving} mere om året end i dag i ${year}-priser.`,
  carries: ({ name, effect }) =>
    said` Tallet hviler mest på ${name}: én procent mere flytter besparelsen med ${effect} om året.`,
  assumed: ({ share }) => said` Af dets vægt hviler ${share} på tal, som ingen har målt.`,
  never: ({ years }) => said`ikke inden for ${years}`,
  table: ({ unit, year }) => `Økonomien i hver model (${unit} om året, ${year}-priser)`,
  row: {
    costToday: "Udgift i dag",
    saving: "Besparelse",
    potential: "Besparelse, hvis intet blev i budgetterne",
    stranded: `Forlader opgaven, men bliver i budgetterne i ${municipality.theMany}`,
    oneOff: "Engangsudgifter (én gang)",
    npv: "Nutidsværdi",
    npvOver: ({ years, rate }) => `Nutidsværdi over ${years} år ved ${rate}`,
    payback: "Tjent hjem efter (år)",
    net: `Netto til ${municipality.theMany}`,
    state: "Netto til staten",
    losers: `${municipality.many.charAt(0).toUpperCase()}${municipality.many.slice(1)}, der taber (antal)`
  },
  losers: ({ model, losers, count }) =>
    said`I ${model} betaler ${losers} af ${count} ${municipality.many} mere, end de sparer.`,
  listed: ({ see }) => said` De står alle i ${see}, det største tab pr. indbygger først.`,
  losersTable: ({ unit }) => `Tabere (${unit} om året)`,
  column: {
    inhabitants: "Indbyggere",
    saves: "Sparer",
    pays: `Betaler til ${centre.many}`,
    net: "Netto",
    perInhabitant: ({ currency }) => `${currency} pr. indbygger`,
    key: "Fordelt efter",
    losers: "Tabere",
    worst: "Største tab"
  },
  figure: ({ model }) => `Nettovirkning pr. indbygger: ${model}`,
  axis: ({ currency }) => `${currency} pr. indbygger om året`,
  keysTable: ({ unit }) => `Samme model med andre nøgler (${unit} om året)`,
  key: {
    population: "befolkning",
    recipients: "modtagere",
    staffing: "personale i dag",
    transferred: "afgivet personale"
  },
  accountHeading: "Regnskabet",
  accountTable: ({ unit, year }) => `Hvad der spares, betales og beholdes (${unit} om året, ${year}-priser)`,
  account: {
    salaries: "Løn til frigjorte stillinger",
    overhead: "Overhead, der spares med dem",
    other: "Andre udgifter, der falder bort",
    contribution: `Bidrag til ${centre.many}`,
    grant: "Ændring i bloktilskud (DUT)",
    compensation: "Kompensation",
    net: "Netto"
  }
})
