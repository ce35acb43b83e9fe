/** The municipalities, and one municipality's own memo, in Danish. */
import { capital } from "../../capital.ts"
import type { municipalities as english } from "../../en/memo/municipalities.ts"
import { said } from "../../said.ts"

export const municipalities: typeof english = ({ municipality, centre }) => ({
  heading: ({ least, most }) => `Mellem ${least} og ${most} af dagens årsværk forlader ${municipality.theOne}`,
  headingAlike: ({ share }) => `${share} af dagens årsværk forlader hver ${municipality.one}`,
  spread: ({ model, least, leastName, most, mostName, see, all }) =>
    said`i ${model} forlader mellem ${least} (${leastName}) og ${most} (${mostName}) af dagens årsværk ${municipality.theOne}: de frigøres eller flytter til et ${centre.one} (${see}; alle i ${all}).`,
  elsewhere: ({ models }) => said` Til sammenligning: ${models}.`,
  spreadIn: ({ model, least, most }) => said`mellem ${least} og ${most} i ${model}`,
  alike: ({ model, share, see, all }) =>
    said`I ${model} forlader ${share} af dagens årsværk ${municipality.theOne} overalt: de frigøres eller flytter til et ${centre.one} (${see}; alle i ${all}).`,
  figure: ({ model, least, most }) =>
    `Fra ${least} til ${most}: andel af dagens årsværk, der forlader hver ${municipality.one}, ${model}`,
  axis: "% af dagens årsværk",
  unit: "%",
  dot: ({ municipality: one }) => `én ${one}`,
  ends: ({ model }) => `% af dagens årsværk, der forlader ${municipality.theOne}: flest og færrest i ${model}`,
  most: "Flest forlader",
  least: "Færrest forlader",
  cover: ({ days, tasks, after }) =>
    said`i dag er der på ${days} dage om året, alle opgaver under ét, ingen til stede, som kan opgaven (ét sagsområde på ét sted); ${tasks} opgaver har for få personer. Bagefter, talt dér hvor arbejdet udføres, er det ${after}.`,
  coverIn: ({ days, tasks, model }) => said`${days} dage i ${model} (${tasks} opgaver med for få)`,
  vulnerable: ({ before, cells, after }) =>
    said`i dag hviler ${before} af ${cells} opgaver (ét sagsområde i én ${municipality.one}) på under ét årsværk. Bagefter er det ${after}.`,
  vulnerableIn: ({ after, model, emptied }) => said`${after} i ${model} (${emptied})`,
  thinAtCentres: ({ models }) => said` På ${centre.many} er det ${models}.`,
  thinIn: ({ thin, all, model }) => said`${thin} af ${all} i ${model}`,
  noneEmptied: "ingen mister alt arbejde",
  emptied: ["mister alt arbejde", "mister alt arbejde"],
  annex: `Alle ${municipality.many}`,
  table: `Årsværk i dag og årsværk, der bliver, efter ${municipality.one}`,
  tableOfNeed: `Årsværk, som arbejdet kræver, efter ${municipality.one}`,
  name: capital(municipality.one),
  stay: ({ model }) => `${model}: bliver`,
  leave: ({ model }) => `${model}: forlader, %`,
  ownTitle: ({ name }) => `${name}: årsværk efter omlægningen`,
  ownHeadline: ({ name, today, stays }) => `Af ${today} årsværk i ${name} bliver ${stays}`,
  ownStays: ({ stays, model }) => `${stays} i ${model}`,
  own: ({ model, today, stays, leaves, share }) =>
    said`${model}: af ${today} i dag bliver ${stays}, og ${leaves} (${share}) forlader ${municipality.theOne}.`,
  ownCosts: ({ model, today, stays, more, share }) =>
    said`${model}: ${today} i dag bliver til ${stays}; der kræves ${more} (${share}) mere end i dag.`,
  inhabitants: ({ name, population }) => said`${name} har ${population} indbyggere. `,
  notSpread: `${capital(centre.theMany)}s årsværk er ikke fordelt på ${municipality.many}.`,
  ownTable: "Hvad der sker med dagens årsværk",
  ownRows: {
    today: "I dag",
    stays: "Bliver",
    interval: "Bliver, 90\u00a0%\u2011interval",
    leaves: `Forlader ${municipality.theOne}`,
    moved: `heraf arbejde, der flytter til et ${centre.one}, i dagens tempo`,
    beyond: "heraf frigjort her: automatisering og mindre ledelse, fratrukket overdragelser, oplæring og koordinering",
    stranded: "Forlader opgaven, men bliver i budgettet"
  },
  thinToday: ({ names }) => `Sagsområder på under ét årsværk i dag: ${names}.`,
  servedIn: ({ model, centres, names }) =>
    said`${model}: betjenes af ${centres}; sagsområder på under ét årsværk bagefter: ${names}.`,
  servedBy: ({ centre: label, host }) => `${label} (i ${host})`,
  noCentre: `intet ${centre.one}`,
  noThin: "ingen",
  byCaseType: "Efter sagsområde",
  caseTypeCaption: "Årsværk i dag og årsværk, der bliver, efter sagsområde",
  vulnerableNote: "Et sagsområde på under ét årsværk hviler på mindre end én fuldtidsstilling og er sårbart.",
  amongHeading: `Blandt ${municipality.theMany}`,
  rank: ({ name, share, model, place, all, see }) =>
    said`Med ${share} i ${model} er ${name} nr.\u00a0${place} af ${all} efter andelen af årsværk, der forlader ${municipality.theOne} (${see}).`,
  national: ({ a, b, what, gap, interval }) =>
    said`I alt er forskellen i ${what} mellem ${b} og ${a} ${gap}${interval}.`,
  ground: ({ name }) => `Hvad de årsværk, der bliver i ${name}, hviler på, efter vægt`,
  questions: "Spørgsmål til jeres egne tal",
  question: ({ name, weight }) => said`Passer ${name} (${weight} af vægten) med, hvad I ved om jeres eget arbejde?`,
  questionToday: ({ name, today }) => said`Viser ${name}s egne opgørelser omkring ${today} på disse ydelser i dag?`
})
