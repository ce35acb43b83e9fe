/** Money in a Dutch memo. */
import { capital } from "../../capital.ts"
import { said } from "../../said.ts"
import type { economy as english } from "../../en/memo/economy.ts"

export const economy: typeof english = ({ municipality, centre }) => ({
  heading: ({ unit, savings, against, costs }) => {
    const what = costs ? "meerkosten" : "bespaard"
    return `${against === "" ? capital(what) : `Tegen ${against}: ${what}`} per jaar in ${unit}: ${savings}`
  },
  costHeading: "Wat het werk kost",
  workCosts: ({ costs, year }) => said`Per jaar kost het werk ${costs} (prijzen ${year}).`,
  savingIn: ({ saving, model }) => `${saving} in ${model}`,
  annex: "Het geld in detail",
  thousand: ({ currency }) => `duizend ${currency}`,
  million: ({ currency }) => `mln. ${currency}`,
  inModel: ({ value, model }) => said`${value} in ${model}`,
  carries: ({ name, effects, costs }) =>
    costs
      ? said`De meerkosten rusten het meest op ${name}: één procent meer verschuift ze met ${effects}. `
      : said`De besparing rust het meest op ${name}: één procent meer verschuift haar met ${effects}. `,
  assumed: ({ shares, costs }) =>
    said`Van het gewicht van de ${costs ? "meerkosten" : "besparing"} rust ${shares} op getallen die niemand heeft gemeten.`,
  riskPool: ({ model, expected, deviation }) =>
    said`In ${model} tellen sommige eenmalige kosten mee met een opgegeven kans: samen ${expected}, met een standaardafwijking van ${deviation} als ze onafhankelijk van elkaar zijn.`,
  noTurn: ({ gap, costs }) =>
    said`Geen enkele aanname keert alleen het verschil in ${costs ? "meerkosten" : "besparing"} (${gap}) om binnen de opgegeven bandbreedte.`,
  helps: ({ party }) => `Dit kan ${party} gebruiken: `,
  turns: ({ gap, turns, many, costs }) =>
    said`als al het andere gelijk blijft, keert het verschil in ${costs ? "meerkosten" : "besparing"} (${gap}) om als ${turns} komt; ${many ? "elk van deze waarden" : "dat"} ligt binnen de opgegeven bandbreedte.`,
  neverWorth: ({ years, npv, others, isBack }) =>
    said`over ${years} jaar is de netto contante waarde ${npv}${others}${isBack ? "" : ", en de eenmalige kosten zijn niet terugverdiend"}.`,
  never: ({ years }) => said`niet binnen ${years}`,
  table: ({ unit, year }) => `Geld per model (${unit} per jaar, prijzen ${year})`,
  row: {
    costToday: "Kosten nu",
    saving: { gain: "Besparing", loss: "Meerkosten", mixed: "Besparing (−: meerkosten)" },
    potential: {
      gain: "Besparing als niets in de begroting bleef",
      loss: "Meerkosten als niets in de begroting bleef",
      mixed: "Besparing als niets in de begroting bleef (−: meerkosten)"
    },
    stranded: `Frictie: verlaat de taak, maar blijft in de begroting van ${municipality.theMany}`,
    oneOff: "Eenmalige kosten (één keer)",
    npv: "Netto contante waarde",
    npvOver: ({ years, rate }) => `Netto contante waarde over ${years} jaar bij ${rate}`,
    payback: "Terugverdiend na (jaar)",
    net: `Netto voor ${municipality.theMany}`,
    state: "Netto voor het Rijk",
    losers: `${capital(municipality.many)} die verliezen (aantal)`
  },
  losers: ({ model, losers, count }) =>
    said`in ${model} betalen ${losers} van ${count} ${municipality.many} meer dan ze besparen`,
  losersAgainst: ({ model, losers, count }) =>
    said`Tegen ${model} pleit dat ${losers} van ${count} ${municipality.many} meer betalen dan ze besparen`,
  losersIn: ({ losers, from, until, goesOn }) =>
    goesOn
      ? said`${losers} vanaf jaar ${from}`
      : until === null
        ? said`${losers} in jaar ${from}`
        : said`${losers} in de jaren ${from} tot en met ${until}`,
  losersAtFirst: ({ losers, from }) => said`; in jaar ${from} zijn het er ${losers}`,
  losersByYear: ({ rows }) => said`jaar na jaar na de wijziging verliezen er zoveel: ${rows}.`,
  named: ({ names, all, see }) =>
    all ? said`: ${names} (${see})` : said`, per inwoner het meest in ${names} (allemaal: ${see})`,
  losersTable: ({ unit }) => `Verliezers (${unit} per jaar)`,
  column: {
    inhabitants: "Inwoners",
    saves: "Bespaart",
    pays: `Betaalt aan ${centre.many}`,
    net: "Netto",
    perInhabitant: ({ currency }) => `${currency} per inwoner`,
    municipalities: capital(municipality.many),
    key: "Verdeeld naar",
    losers: "Verliezers",
    worst: "Grootste verlies"
  },
  sizeFigure: ({ model, lowest, highest }) =>
    `Netto per inwoner naar omvang in ${model}: ${lowest} het laagst, ${highest} het hoogst`,
  sizeTable: ({ unit }) => `Netto naar omvang, ${municipality.theMany} in vier even grote groepen (${unit} per jaar)`,
  sizeClass: ({ from, to }) => said`${from} tot ${to}`,
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
