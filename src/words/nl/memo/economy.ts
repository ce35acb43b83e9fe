/** Money in a Dutch memo. */
import { said } from "../../said.ts"
import type { economy as english } from "../../en/memo/economy.ts"

export const economy: typeof english = ({ municipality, centre }) => ({
  heading: ({ unit, savings }) => `Bespaard per jaar in ${unit}: ${savings}`,
  savingIn: ({ saving, model }) => `${saving} in ${model}`,
  annex: "Het geld in detail",
  million: ({ currency }) => `mln. ${currency}`,
  saves: ({ model, saving, year }) => said`${model} bespaart ${saving} per jaar in prijzen van ${year}.`,
  costs: ({ model, saving, year }) => said`${model} kost ${saving} per jaar meer dan nu in prijzen van ${year}.`,
  carries: ({ name, effect }) =>
    said` Het cijfer rust het meest op ${name}: één procent meer verschuift de besparing met ${effect}.`,
  assumed: ({ share }) => said` Van het gewicht rust ${share} op getallen die niemand heeft gemeten.`,
  never: ({ years }) => said`niet binnen ${years}`,
  table: ({ unit, year }) => `Geld per model (${unit} per jaar, prijzen ${year})`,
  row: {
    costToday: "Kosten nu",
    saving: "Besparing",
    potential: "Besparing als niets in de begroting bleef",
    stranded: `Frictie: verlaat de taak, maar blijft in de begroting van ${municipality.theMany}`,
    oneOff: "Eenmalige kosten (één keer)",
    npv: "Netto contante waarde",
    npvOver: ({ years, rate }) => `Netto contante waarde over ${years} jaar bij ${rate}`,
    payback: "Terugverdiend na (jaar)",
    net: `Netto voor ${municipality.theMany}`,
    state: "Netto voor het Rijk",
    losers: `${municipality.many.charAt(0).toUpperCase()}${municipality.many.slice(1)} die verliezen (aantal)`
  },
  losers: ({ model, losers, count }) =>
    said`In ${model} betalen ${losers} van ${count} ${municipality.many} meer dan zij besparen.`,
  listed: ({ see }) => said` Alle staan in ${see}, het grootste verlies per inwoner eerst.`,
  losersTable: ({ unit }) => `Verliezers (${unit} per jaar)`,
  column: {
    inhabitants: "Inwoners",
    saves: "Bespaart",
    pays: `Betaalt aan ${centre.many}`,
    net: "Netto",
    perInhabitant: ({ currency }) => `${currency} per inwoner`,
    key: "Verdeeld naar",
    losers: "Verliezers",
    worst: "Grootste verlies"
  },
  figure: ({ model }) => `Netto-effect per inwoner: ${model}`,
  axis: ({ currency }) => `${currency} per inwoner per jaar`,
  keysTable: ({ unit }) => `Hetzelfde model met andere sleutels (${unit} per jaar)`,
  key: {
    population: "inwoners",
    recipients: "ontvangers",
    staffing: "personeel nu",
    transferred: "overgedragen personeel"
  },
  accountHeading: "De rekening",
  accountTable: ({ unit, year }) => `Wat bespaard, betaald en behouden wordt (${unit} per jaar, prijzen ${year})`,
  account: {
    salaries: "Salaris van vrijgemaakte plaatsen",
    overhead: "Overhead die daarmee bespaard wordt",
    other: "Andere kosten die vervallen",
    contribution: `Bijdrage aan ${centre.many}`,
    grant: "Wijziging algemene uitkering",
    compensation: "Compensatie",
    net: "Netto"
  }
})
