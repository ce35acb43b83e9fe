/** When the gain is there, in a memo, in Dutch. */
import { said } from "../../said.ts"
import type { when as english } from "../../en/memo/when.ts"

export const when: typeof english = ({ municipality, centre }) => ({
  annex: "Het tijdpad in detail",
  heading: "Wanneer de winst er is",
  full: ({ model, full, date }) => said`${model} maakt zijn ${full} vrij vanaf ${date}.`,
  never: ({ model, full, months }) => said`${model} maakt zijn ${full} niet vrij binnen ${months} maanden.`,
  lowest: ({ lowest, date }) => said` Het laagste punt is ${date}: ${lowest} vrij.`,
  lowestOver: ({ over, date }) => said` Het laagste punt is ${date}: dan werken er ${over} meer dan nu.`,
  lost: ({ lost }) => said` Tot het eind gaan onderweg ${lost} fte-jaren van de winst verloren.`,
  peak: ({ backlog, weeks, date }) =>
    said` De werkvoorraad is het grootst in ${date}: ${backlog} fte-maanden, ${weeks} weken werk.`,
  peakForNobody: ({ backlog, date }) =>
    said` De werkvoorraad is het grootst in ${date}: ${backlog} fte-maanden, en er is niemand om eraan te werken.`,
  moneyBack: ({ date }) => said` Het geld is terug in ${date}.`,
  moneyNotBack: ({ months, missing }) =>
    said` Het geld is binnen ${months} maanden niet terug: dan ontbreekt nog ${missing}.`,
  courseAgainst: ({ model }) => ` Dit verloop pleit tegen ${model}.`,
  courseHelps: ({ party }) => ` Dit verloop kan ${party} gebruiken.`,
  worse: ({ model, other, parts }) =>
    model === "" ? said`vergeleken met ${other} ${parts}.` : said`in ${model} ${parts}, vergeleken met ${other}.`,
  moreLost: ({ mine, theirs }) => said`gaan er onderweg meer fte-jaren verloren (${mine} tegen ${theirs})`,
  moreMissing: ({ mine, theirs, months }) =>
    said`ontbreekt er na ${months} maanden meer geld (${mine} tegen ${theirs})`,
  noBacklog: " Er hoopt zich niets op.",
  figure: ({ model, date }) => `Het minst komt vrij in ${date}: wie waar werkt in ${model}, maand voor maand`,
  see: ({ see }) => said` De maanden zijn getekend in ${see}.`,
  levers: ({ model, see }) =>
    said`Dit hangt af van hoeveel mensen meegaan en hoe er wordt geworven. ${see} verandert telkens één ding in ${model}.`,
  leversTable: ({ unit }) => (unit === "" ? "Het plan en drie knoppen" : `Het plan en drie knoppen (geld: ${unit})`),
  lever: {
    plan: "Zoals gepland",
    follow: "Tien procentpunt meer gaat mee",
    earlier: "Drie maanden eerder werven",
    temporary: "Alle nieuwe medewerkers tijdelijk"
  },
  column: {
    lever: "Als",
    full: "Vol na (maanden)",
    peak: "Grootste werkvoorraad",
    lost: "Fte-jaren verloren",
    money: "Gecumuleerd saldo"
  },
  moneyNote: "Geld: aan het eind van de maanden voor het plan, en het verschil daarmee voor de knoppen.",
  neverCell: "–",
  ahead: ({ who, date }) => said`in gecumuleerd saldo ligt ${who} voor vanaf ${date}.`,
  overtakes: ({ who, whom, date }) => said` ${who} haalt ${whom} in ${date} in.`,
  notOvertaken: ({ who, whom, date }) => said` ${who} heeft ${whom} in ${date} nog niet ingehaald.`,
  would: ({ date }) => said` In het tempo van de laatste maand zou dat in ${date} gebeuren.`,
  apart: ({ date, amount }) => said` In ${date} ligt er ${amount} tussen hen.`,
  linesFigure: ({ ahead, date }) => `Voor ligt in ${date} ${ahead}: besparing min eenmalige kosten, gecumuleerd`,
  freeze: `Aangenomen is dat ${municipality.many} hun vacatures tot de overgang vervullen, en dat in ${centre.many} niemand wordt ontslagen behalve wie een tijdelijk contract heeft.`
})
