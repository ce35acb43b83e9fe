/** What is said of money in Danish. */
import { capital } from "../capital.ts"
import type { money as english } from "../en/money.ts"
import { counted, whole } from "./counted.ts"
import { overrunShares } from "./overrunShares.ts"

export const money: typeof english = ({ municipality, centre }) => ({
  heading: "Økonomi",
  amountUnit: ({ currency, scale }) =>
    `${scale === "millions" ? "mio. " : scale === "thousands" ? "tusind " : ""}${currency}`,
  unit: ({ currency, priceLevel, scale }) =>
    `${scale === "millions" ? "mio. " : scale === "thousands" ? "tusind " : ""}${currency}, ${priceLevel}-priser`,
  ofToday: "af i dag",
  npvAt: ({ years, rate }) => `Nutidsværdi, ${counted(years, "år", "år")} ved ${rate}`,
  npvBeside: ({ rate }) => `ved ${rate}`,
  payback: ({ payback, discounted }) => `Tilbagebetalingstid: ${payback}; diskonteret: ${discounted}.`,
  paybacks: ({ list }) => `Tilbagebetalingstid: ${list}.`,
  years: ({ years }) => `${years} år`,
  never: ({ years }) => `ikke inden for ${whole(years)} år`,
  atOnce: "intet at betale tilbage",
  stranded: ({ leaves, released, stranded }) =>
    `Af ${leaves} årsværk, der forlader ${municipality.theMany}, er ${released} hele stillinger, der kan frigøres; ${stranded} årsværk strander: de forlader opgaven, men ikke budgettet.`,
  uplifts: ({ factors }) => `Engangsudgifterne har et tillæg for kendt optimisme (gange ${factors}).`,
  overrun: {
    ...overrunShares,
    said: ({ category, parts }) =>
      `Sædvanlig overskridelse for ${category}, så vidt den ikke er afværget: ${parts} (Mott MacDonald 2002, i det britiske finansministeriums vejledning om optimisme).`,
    counted: ({ planned, counted: months }) =>
      `Forberedelsen regnes med ${months} måneder i stedet for ${planned}, og opgaverne overdrages tilsvarende senere.`
  },
  riskPool: ({ expected, deviation }) =>
    `Poster med en sandsynlighed tæller med den: tilsammen ${expected}, med en standardafvigelse på ${deviation}, hvis de er uafhængige af hinanden.`,
  realised: ({ share }) => `Gevinsterne regnes med ${share}, som erfaringen siger.`,
  followed: ({ share, isAll }) =>
    `${isAll ? "Alle" : `${share} af dem`}, hvis arbejde flytter, regnes for at følge med, så langt ${centre.theMany} har stillinger til dem.`,
  whoPays: "Hvem betaler",
  municipalities: `Alle ${municipality.many}`,
  state: "Staten",
  sizeClass: ({ from, to, count }) => `${from}–${to} indbyggere (${whole(count)})`,
  losersColumn: "Tabere",
  netColumn: "Netto",
  perInhabitantColumn: ({ currency }) => `${currency}/indb.`,
  losers: ({ losers, winners, count }) =>
    `${whole(losers)} af ${counted(count, municipality.one, municipality.many)} taber, ${whole(winners)} vinder.`,
  worst: ({ name, amount }) => `Det største tab har ${name}: ${amount} om året.`,
  uncovered: ({ amount }) => `Vindernes gevinster dækker ikke kompensationen: der mangler ${amount} om året.`,
  given: {
    heading: "Beløb",
    yearly: "Sparet om året",
    once: "Udgift én gang",
    unknown: `Beløbene er dem, der er offentliggjort. De siger intet om, hvem der udfører arbejdet, og derfor siges intet om personale eller enkelte ${municipality.many}.`,
    undivided: `En offentliggjort business case siger intet om enkelte ${municipality.many}, sagsområder eller ${centre.many}.`
  },
  byYear: {
    heading: "Hvem betaler, år for år",
    year: "År",
    years: ({ from, until }) => (until === undefined ? `fra ${from}` : until === from ? `${from}` : `${from}–${until}`),
    worst: "Værst",
    net: "Netto",
    compensated: "Komp.",
    atEnd:
      "År 1 er det første efter omlægningen. Alle rækker har årsværkene ved dens afslutning; kun hvem der betaler, er forskelligt. Tallene ovenfor er den sidste afregnings, i dens første år.",
    onPath: ({ years }) =>
      `År 1 er det første efter omlægningen. ${years === 1 ? "Det har" : `År 1 til ${years} har`} månedernes medarbejdere med dobbeltdrift og nyansatte; senere år har årsværkene ved dens afslutning. Tallene ovenfor er den sidste afregnings, i dens første år.`
  },
  municipalityColumn: {
    code: "Kode",
    name: capital(municipality.one),
    released: "Still.",
    stranded: "Strand.",
    saving: "Sparet",
    contribution: "Bidrag",
    grant: "DUT",
    compensation: "Komp.",
    net: "Netto",
    netPerInhabitant: "/indb."
  },
  total: "I alt",
  steps: "Trin: små ændringer kan være uden virkning, fordi kun hele stillinger kan frigøres.",
  saves: ({ who, share }) => `${who === "" ? "Der" : `${who}: der`} spares penge i ${share} af trækningerne.`,
  savesMore: ({ who, share }) => `${who} sparer mere end A i ${share} af dem.`,
  npvOverMonths:
    "Nutidsværdien går gennem overgangens måneder og har intet interval her; dens centrale værdi står på siden fra run.",
  moneyDraws: ({ draws, inSteps }) =>
    `Økonomien hviler på de første ${draws} trækninger.${inSteps ? " Den går i trin, fordi kun hele stillinger kan frigøres." : ""}`
})
