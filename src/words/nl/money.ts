/** What is said of money in Dutch. */
import { capital } from "../capital.ts"
import type { money as english } from "../en/money.ts"
import { counted, whole } from "./counted.ts"
import { overrunShares } from "./overrunShares.ts"

export const money: typeof english = ({ municipality, centre }) => ({
  heading: "Geld",
  amountUnit: ({ currency, scale }) =>
    `${scale === "millions" ? "mln. " : scale === "thousands" ? "duizend " : ""}${currency}`,
  unit: ({ currency, priceLevel, scale }) =>
    `${scale === "millions" ? "mln. " : scale === "thousands" ? "duizend " : ""}${currency}, prijzen ${priceLevel}`,
  ofToday: "van nu",
  npvAt: ({ years, rate }) => `Netto contante waarde, ${counted(years, "jaar", "jaar")} bij ${rate}`,
  npvBeside: ({ rate }) => `bij ${rate}`,
  payback: ({ payback, discounted }) => `Terugverdientijd: ${payback}; verdisconteerd: ${discounted}.`,
  paybacks: ({ list }) => `Terugverdientijd: ${list}.`,
  years: ({ years }) => `${years} jaar`,
  never: ({ years }) => `niet binnen ${whole(years)} jaar`,
  atOnce: "niets terug te verdienen",
  stranded: ({ leaves, released, stranded }) =>
    `Van ${leaves} fte die ${municipality.theMany} verlaten, kunnen er ${released} als hele formatieplaats worden vrijgemaakt; ${stranded} fte is frictie: weg uit de taak, maar niet uit de begroting.`,
  uplifts: ({ factors }) => `De eenmalige kosten bevatten een opslag voor bekend optimisme (maal ${factors}).`,
  overrun: {
    ...overrunShares,
    said: ({ category, parts }) =>
      `Gebruikelijke overschrijding bij ${category}, voor zover niet beheerst: ${parts} (Mott MacDonald 2002, in de handreiking van het Britse ministerie van Financiën over optimisme).`,
    counted: ({ planned, counted: months }) =>
      `De voorbereiding telt voor ${months} maanden in plaats van ${planned}, en het werk gaat evenveel later over.`
  },
  riskPool: ({ expected, deviation }) =>
    `Posten met een kans tellen mee met die kans: samen ${expected}, met een standaardafwijking van ${deviation} als ze onafhankelijk van elkaar zijn.`,
  realised: ({ share }) => `De baten tellen voor ${share}, zoals de ervaring leert.`,
  followed: ({ share, isAll }) =>
    `${isAll ? "Iedereen" : `${share} van de mensen`} van wie het werk overgaat, gaat mee, voor zover ${centre.theMany} plaatsen voor hen hebben.`,
  whoPays: "Wie betaalt",
  municipalities: `Alle ${municipality.many}`,
  state: "Het Rijk",
  sizeClass: ({ from, to, count }) => `${from}–${to} inwoners (${whole(count)})`,
  losersColumn: "Verliest",
  netColumn: "Netto",
  perInhabitantColumn: ({ currency }) => `${currency}/inw.`,
  losers: ({ losers, winners, count }) =>
    `${whole(losers)} van ${counted(count, municipality.one, municipality.many)} ${losers === 1 ? "verliest" : "verliezen"}, ${whole(winners)} ${winners === 1 ? "wint" : "winnen"}.`,
  worst: ({ name, amount }) => `Het grootste verlies heeft ${name}: ${amount} per jaar.`,
  uncovered: ({ amount }) => `De winsten dekken de compensatie niet: er ontbreekt ${amount} per jaar.`,
  given: {
    heading: "Bedragen",
    yearly: "Bespaard per jaar",
    once: "Eenmalige kosten",
    unknown: `De bedragen zijn die van de gepubliceerde businesscase. Die zegt niets over wie het werk doet, zodat niets over personeel of afzonderlijke ${municipality.many} wordt gezegd.`,
    undivided: `Een gepubliceerde businesscase zegt niets over afzonderlijke ${municipality.many}, zaaktypen of ${centre.many}.`
  },
  byYear: {
    heading: "Wie betaalt, jaar na jaar",
    year: "Jaren",
    years: ({ from, until }) =>
      until === undefined ? `vanaf ${from}` : until === from ? `${from}` : `${from}–${until}`,
    worst: "Ergste",
    net: "Netto",
    compensated: "Comp.",
    atEnd:
      "Jaar 1 is het eerste na de wijziging. Elke rij heeft de fte van het einde van de wijziging; alleen wie betaalt verschilt. De cijfers hierboven zijn die van de laatste verrekening, in haar eerste jaar.",
    onPath: ({ years }) =>
      `Jaar 1 is het eerste na de wijziging. ${years === 1 ? "Het heeft" : `De jaren 1 tot en met ${years} hebben`} de bezetting van hun maanden, met dubbele bezetting en nieuwe medewerkers; latere jaren hebben de fte van het einde van de wijziging. De cijfers hierboven zijn die van de laatste verrekening, in haar eerste jaar.`
  },
  municipalityColumn: {
    code: "Code",
    name: capital(municipality.one),
    released: "Plaats.",
    stranded: "Frictie",
    saving: "Bespaard",
    contribution: "Bijdr.",
    grant: "Rijk",
    compensation: "Comp.",
    net: "Netto",
    netPerInhabitant: "/inw."
  },
  total: "Totaal",
  steps: "Stappen: kleine wijzigingen kunnen zonder effect zijn, omdat alleen hele plaatsen vrijkomen.",
  saves: ({ who, share }) => `${who === "" ? "Er" : `${who}: er`} wordt geld bespaard in ${share} van de trekkingen.`,
  savesMore: ({ who, share }) => `${who} bespaart meer dan A in ${share} ervan.`,
  npvOverMonths:
    "De netto contante waarde loopt over de maanden van de overgang en heeft hier geen interval; de centrale waarde staat op de pagina van run.",
  moneyDraws: ({ draws, inSteps }) =>
    `Het geld rust op de eerste ${draws} trekkingen.${inSteps ? " Het gaat in stappen, omdat alleen hele plaatsen vrijkomen." : ""}`
})
