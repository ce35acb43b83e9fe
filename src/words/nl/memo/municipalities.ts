/** The municipalities, and one municipality's own memo, in Dutch. */
import { capital } from "../../capital.ts"
import type { municipalities as english } from "../../en/memo/municipalities.ts"
import { said } from "../../said.ts"

export const municipalities: typeof english = ({ municipality, centre }) => ({
  heading: ({ least, most }) => `Tussen ${least} en ${most} van de fte van nu verlaat ${municipality.theOne}`,
  headingAlike: ({ share }) => `${share} van de fte van nu verlaat elke ${municipality.one}`,
  spread: ({ model, least, leastName, most, mostName, see, all }) =>
    said`in ${model} verlaat tussen ${least} (${leastName}) en ${most} (${mostName}) van de huidige fte ${municipality.theOne}: ze komen vrij of gaan naar een ${centre.one} (${see}; alle in ${all}).`,
  elsewhere: ({ models }) => said` Ter vergelijking: ${models}.`,
  spreadIn: ({ model, least, most }) => said`tussen ${least} en ${most} in ${model}`,
  alike: ({ model, share, see, all }) =>
    said`In ${model} verlaat overal ${share} van de huidige fte ${municipality.theOne}: ze komen vrij of gaan naar een ${centre.one} (${see}; alle in ${all}).`,
  figure: ({ model, least, most }) =>
    `Van ${least} tot ${most}: aandeel van de huidige fte dat elke ${municipality.one} verlaat, ${model}`,
  axis: "Procent van de huidige fte",
  unit: "procent",
  dot: ({ municipality: one }) => `één ${one}`,
  ends: ({ model }) => `Procent van de huidige fte dat ${municipality.theOne} verlaat: meest en minst in ${model}`,
  most: "Meest",
  least: "Minst",
  cover: ({ days, tasks, after }) =>
    said`nu is er op ${days} dagen per jaar, alle taken samen, niemand aanwezig die de taak (één zaaktype op één plek) beheerst; ${tasks} taken hebben te weinig mensen. Daarna, geteld waar het werk gebeurt, zijn het ${after}.`,
  coverIn: ({ days, tasks, model }) => said`${days} dagen in ${model} (${tasks} taken met te weinig mensen)`,
  vulnerable: ({ before, cells, after }) =>
    said`nu rusten ${before} van ${cells} taken (één zaaktype in één ${municipality.one}) op minder dan één fte. Daarna zijn het er ${after}.`,
  vulnerableIn: ({ after, model, emptied }) => said`${after} in ${model} (${emptied})`,
  thinAtCentres: ({ models }) => said` In ${centre.many} zijn het er ${models}.`,
  thinIn: ({ thin, all, model }) => said`${thin} van ${all} in ${model}`,
  noneEmptied: "geen verliest al het werk",
  emptied: ["verliest al het werk", "verliezen al het werk"],
  annex: `Alle ${municipality.many}`,
  table: `Fte nu en fte die blijven, per ${municipality.one}`,
  tableOfNeed: `Fte die het werk vraagt, per ${municipality.one}`,
  name: capital(municipality.one),
  stay: ({ model }) => `${model}: blijft`,
  leave: ({ model }) => `${model}: verlaat, procent`,
  ownTitle: ({ name }) => `${name}: fte na de verandering`,
  ownHeadline: ({ name, today, stays }) => `Van ${today} fte in ${name} blijven er ${stays}`,
  ownStays: ({ stays, model }) => `${stays} in ${model}`,
  own: ({ model, today, stays, leaves, share }) =>
    said`${model}: van ${today} nu blijven ${stays}, en ${leaves} (${share}) verlaten ${municipality.theOne}.`,
  ownCosts: ({ model, today, stays, more, share }) =>
    said`${model}: ${today} nu worden ${stays}; er is ${more} (${share}) meer nodig dan nu.`,
  inhabitants: ({ name, population }) => said`${name} heeft ${population} inwoners. `,
  notSpread: `Fte in ${centre.many} worden niet over ${municipality.many} verdeeld.`,
  ownTable: "Wat er met de huidige fte gebeurt",
  ownRows: {
    today: "Nu",
    stays: "Blijft",
    interval: "Blijft, 90%-interval",
    leaves: `Verlaat ${municipality.theOne}`,
    moved: `waarvan werk dat naar een ${centre.one} gaat, in het huidige tempo`,
    beyond: "waarvan hier vrij: automatisering en minder leiding, min overdrachten, opleiding en coördinatie",
    stranded: "Verlaat de taak, maar blijft in de begroting"
  },
  thinToday: ({ names }) => `Zaaktypen op minder dan één fte nu: ${names}.`,
  servedIn: ({ model, centres, names }) =>
    said`${model}: bediend vanuit ${centres}; zaaktypen op minder dan één fte daarna: ${names}.`,
  servedBy: ({ centre: label, host }) => `${label} (in ${host})`,
  noCentre: `geen ${centre.one}`,
  noThin: "geen",
  byCaseType: "Per zaaktype",
  caseTypeCaption: "Fte nu en fte die blijven, per zaaktype",
  vulnerableNote: "Een zaaktype op minder dan één fte rust op minder dan één voltijdbaan en is kwetsbaar.",
  amongHeading: `Vergeleken met de andere ${municipality.many}`,
  rank: ({ name, share, model, place, all, see }) =>
    said`Met ${share} in ${model} is ${name} nummer ${place} van ${all} naar het aandeel van de fte dat ${municipality.theOne} verlaat (${see}).`,
  national: ({ a, b, what, gap, interval }) =>
    said`In totaal is het verschil in ${what} tussen ${b} en ${a} ${gap}${interval}.`,
  ground: ({ name }) => `Waar de fte die in ${name} blijven op rusten, naar gewicht`,
  questions: "Vragen bij uw eigen cijfers",
  question: ({ name, weight }) => said`Klopt ${name} (${weight} van het gewicht) met wat u van uw eigen werk weet?`,
  questionToday: ({ name, today }) => said`Laten de eigen cijfers van ${name} nu ongeveer ${today} op deze taken zien?`
})
