/** Money in a Danish memo. */
import { capital } from "../../capital.ts"
import { said } from "../../said.ts"
import type { economy as english } from "../../en/memo/economy.ts"

export const economy: typeof english = ({ municipality, centre }) => ({
  heading: ({ unit, savings, against, costs }) => {
    const what = costs ? "merudgift" : "sparet"
    return `${against === "" ? capital(what) : `Imod ${against}: ${what}`} om året i ${unit}: ${savings}`
  },
  costHeading: "Hvad arbejdet koster",
  workCosts: ({ costs, year }) => said`Om året koster arbejdet ${costs} (${year}-priser).`,
  savingIn: ({ saving, model }) => `${saving} i ${model}`,
  annex: "Økonomien i detaljer",
  thousand: ({ currency }) => `tusind ${currency}`,
  million: ({ currency }) => `mio. ${currency}`,
  inModel: ({ value, model }) => said`${value} i ${model}`,
  carries: ({ name, effects, costs }) =>
    said`${costs ? "Merudgiften" : "Besparelsen"} hviler mest på ${name}: én procent mere flytter den med ${effects}. `,
  assumed: ({ shares, costs }) =>
    said`Af ${costs ? "merudgiftens" : "besparelsens"} vægt hviler ${shares} på tal, som ingen har målt.`,
  riskPool: ({ model, expected, deviation }) =>
    said`I ${model} tæller nogle engangsudgifter med en oplyst sandsynlighed: tilsammen ${expected}, med en standardafvigelse på ${deviation}, hvis de er uafhængige af hinanden.`,
  noTurn: ({ gap, costs }) =>
    said`Ingen antagelse vender alene forskellen i ${costs ? "merudgift" : "besparelse"} (${gap}) inden for sit oplyste spænd.`,
  helps: ({ party }) => `Det kan ${party} bruge: `,
  turns: ({ gap, turns, many, costs }) =>
    said`alt andet lige skifter forskellen i ${costs ? "merudgift" : "besparelse"} (${gap}) fortegn, hvis ${turns}; ${many ? "hver af værdierne" : "det"} ligger inden for det oplyste spænd.`,
  neverWorth: ({ years, npv, others, isBack }) =>
    said`over ${years} år er nutidsværdien ${npv}${others}${isBack ? "" : ", og engangsudgifterne er ikke tjent hjem"}.`,
  never: ({ years }) => said`ikke inden for ${years}`,
  table: ({ unit, year }) => `Økonomien i hver model (${unit} om året, ${year}-priser)`,
  row: {
    costToday: "Udgift i dag",
    saving: { gain: "Besparelse", loss: "Merudgift", mixed: "Besparelse (−: merudgift)" },
    potential: {
      gain: "Besparelse, hvis intet blev i budgetterne",
      loss: "Merudgift, hvis intet blev i budgetterne",
      mixed: "Besparelse, hvis intet blev i budgetterne (−: merudgift)"
    },
    stranded: `Forlader opgaven, men bliver i budgetterne i ${municipality.theMany}`,
    oneOff: "Engangsudgifter (én gang)",
    npv: "Nutidsværdi",
    npvOver: ({ years, rate }) => `Nutidsværdi over ${years} år ved ${rate}`,
    payback: "Tjent hjem efter (år)",
    net: `Netto til ${municipality.theMany}`,
    state: "Netto til staten",
    losers: `${capital(municipality.many)}, der taber (antal)`
  },
  losers: ({ model, losers, count }) =>
    said`i ${model} betaler ${losers} af ${count} ${municipality.many} mere, end de sparer`,
  losersAgainst: ({ model, losers, count }) =>
    said`Imod ${model} taler, at ${losers} af ${count} ${municipality.many} betaler mere, end de sparer`,
  losersIn: ({ losers, from, until, goesOn }) =>
    goesOn
      ? said`${losers} fra år ${from}`
      : until === null
        ? said`${losers} i år ${from}`
        : said`${losers} i år ${from} til ${until}`,
  losersAtFirst: ({ losers, from }) => said`; i år ${from} er det ${losers}`,
  losersByYear: ({ rows }) => said`år for år efter omlægningen taber så mange: ${rows}.`,
  named: ({ names, all, see }) =>
    all ? said`: ${names} (${see})` : said`, pr. indbygger mest i ${names} (alle: ${see})`,
  losersTable: ({ unit }) => `Tabere (${unit} om året)`,
  column: {
    inhabitants: "Indbyggere",
    saves: "Sparer",
    pays: `Betaler til ${centre.many}`,
    net: "Netto",
    perInhabitant: ({ currency }) => `${currency} pr. indbygger`,
    municipalities: capital(municipality.many),
    key: "Fordelt efter",
    losers: "Tabere",
    worst: "Største tab"
  },
  sizeFigure: ({ model, lowest, highest }) =>
    `Netto pr. indbygger efter størrelse i ${model}: lavest ${lowest}, højest ${highest}`,
  sizeTable: ({ unit }) => `Netto efter størrelse, ${municipality.theMany} i fire lige store grupper (${unit} om året)`,
  sizeClass: ({ from, to }) => said`${from} til ${to}`,
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
