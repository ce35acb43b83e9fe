/** Page 1 of a Dutch memo: the decision. */
import type { decision as english } from "../../en/memo/decision.ts"
import { said } from "../../said.ts"

export const decision: typeof english = ({ municipality, centre }) => ({
  title: "Hoofdresultaat",
  asks: ({ party, ask, deadline }) => said`${party} vraagt: ${ask}${deadline}`,
  by: ({ date }) => ` Uiterlijk ${date}.`,
  fte: "fte",
  model: ({ model, centres, local, centre: atCentres, freed }) =>
    said`${model}${centres} laat ${local} bij ${municipality.theMany}, heeft ${atCentres} in ${centre.many} en speelt ${freed} vrij.`,
  modelThatCosts: ({ model, centres, local, centre: atCentres, extra }) =>
    said`${model}${centres} laat ${local} bij ${municipality.theMany}, heeft ${atCentres} in ${centre.many} en vraagt ${extra} meer dan nu.`,
  modelEven: ({ model, centres, local, centre: atCentres, freed }) =>
    said`${model}${centres} laat ${local} bij ${municipality.theMany}, heeft ${atCentres} in ${centre.many} en vraagt evenveel als nu (${freed} vrij).`,
  unchanged: ({ model, need, interval }) => said`${model}: het werk vraagt ${need}${interval} en blijft waar het is.`,
  identical: ({ a, b }) => said`${a} en ${b} zijn gelijk`,
  identicalNote: "Geen getal en geen regel verschilt; de cijfers staan er daarom één keer.",
  indistinct: ({ a, b }) => said`De cijfers onderscheiden ${a} en ${b} niet`,
  indistinctNote: ({ what, share, gap, interval }) =>
    said`Het verschil in ${what} is ${gap}${interval}, en in ${share} van de berekeningen heeft het dat teken.`,
  leads: {
    freed: {
      more: ({ a, b, size }) => said`${b} speelt ${size} fte meer vrij dan ${a}`,
      fewer: ({ a, b, size }) => said`${b} speelt ${size} fte minder vrij dan ${a}`,
      equal: ({ a, b }) => said`${b} en ${a} spelen evenveel fte vrij`,
      surely: ({ winner, share }) => said`In ${share} van de berekeningen speelt ${winner} het meest vrij.`
    },
    local: {
      more: ({ a, b, size }) => said`${b} laat ${size} fte meer bij ${municipality.theMany} dan ${a}`,
      fewer: ({ a, b, size }) => said`${b} laat ${size} fte minder bij ${municipality.theMany} dan ${a}`,
      equal: ({ a, b }) => said`${b} en ${a} laten evenveel fte bij ${municipality.theMany}`,
      surely: ({ winner, share }) => said`In ${share} van de berekeningen laat ${winner} er het meest.`
    },
    centre: {
      more: ({ a, b, size }) => said`${b} heeft ${size} fte meer in ${centre.many} dan ${a}`,
      fewer: ({ a, b, size }) => said`${b} heeft ${size} fte minder in ${centre.many} dan ${a}`,
      equal: ({ a, b }) => said`${b} en ${a} hebben evenveel fte in ${centre.many}`,
      surely: ({ winner, share }) => said`In ${share} van de berekeningen heeft ${winner} er het meest.`
    }
  },
  otherWants: ({ party, wants, gap, sureness, model }) =>
    said`${party} wil ${wants}: daar pleit het verschil van ${gap}${sureness} voor ${model}.`,
  signIn: ({ share }) => said` (zelfde teken in ${share} van de berekeningen)`,
  goalsFor: ({ model, changes }) => said`Voor ${model} pleit ook ${changes}`,
  goalsAgainst: ({ changes }) => said`; ertegen pleit ${changes}`,
  goalsOnlyAgainst: ({ model, changes }) => said`Tegen ${model} pleit ${changes}`,
  againstModel: ({ model }) => `Tegen ${model}: `,
  beside: {
    net: ({ unit }) => `Netto voor ${municipality.theMany} per jaar, ${unit}`,
    uncoveredDays: "Dagen zonder bezetting per jaar",
    monthsToFull: "Maanden tot alles vrij is",
    promiseCost: "Om de beloften na te komen"
  },
  besideSaving: {
    gain: ({ unit }) => `Bespaard per jaar, ${unit}`,
    loss: ({ unit }) => `Meerkosten per jaar, ${unit}`,
    mixed: ({ unit }) => `Bespaard per jaar (−: meerkosten), ${unit}`
  },
  besideMoney: {
    saving: {
      saves: ({ amount, interval }) => said` Dat bespaart ${amount} per jaar${interval}.`,
      costs: ({ amount, interval }) => said` Dat kost ${amount} per jaar meer dan nu${interval}.`
    },
    net: {
      saves: ({ amount, interval }) => said` Netto houden ${municipality.theMany} ${amount} per jaar over${interval}.`,
      costs: ({ amount, interval }) =>
        said` Netto betalen ${municipality.theMany} ${amount} per jaar meer dan nu${interval}.`
    }
  },
  besideDays: ({ days, today, interval }) =>
    said` Taken zitten ${days} dagen per jaar zonder bezetting${interval}, nu ${today}.`,
  besideGaps: ({ gaps }) => said`Daarnaast is het verschil ${gaps}.`,
  besideGap: ({ gap, what, sureness }) => said`${gap} ${what}${sureness}`,
  costTitle: ({ models }) => `Er zijn meer fte nodig dan nu in ${models}`,
  bothCost: ({ a, b, extraOfA, extraOfB, size }) =>
    said`${b} vraagt ${extraOfB} meer dan nu, ${a} ${extraOfA}; het verschil is ${size}.`,
  oneCosts: ({ costly, freeing, extra, freed, size }) =>
    said`${costly} vraagt ${extra} meer dan nu, terwijl ${freeing} ${freed} vrijspeelt; het verschil is ${size}.`,
  oneCostsEven: ({ costly, even, extra }) =>
    said`${costly} vraagt ${extra} meer dan nu, terwijl ${even} evenveel vraagt als nu.`,
  overShare: ({ share }) => said`meer dan ${share}`,
  besideCost: { saving: "meerkosten per jaar", net: `netto meerkosten voor ${municipality.theMany} per jaar` },
  surelyNeeds: ({ winner, share }) => said`In ${share} van de berekeningen heeft ${winner} de minste extra fte nodig.`,
  needMore: ({ a, b, size }) => said`${b} vraagt ${size} fte meer dan ${a}`,
  needFewer: ({ a, b, size }) => said`${b} vraagt ${size} fte minder dan ${a}`,
  needEqual: ({ a, b }) => said`${b} en ${a} vragen evenveel fte`,
  causes: ({ causes }) => said`De belangrijkste oorzaken: ${causes}.`,
  cause: ({ name, a, valueOfA, b, valueOfB, fte }) =>
    said`${name}, ${valueOfA} in ${a} tegen ${valueOfB} in ${b} (${fte})`,
  causeMoved: ({ activity, a, valueOfA, b, valueOfB, fte }) =>
    said`${b} laat ${valueOfB} van het werk aan ${activity} overgaan, ${a} ${valueOfA} (${fte})`,
  causeNamed: ({ name, fte }) => said`${name} (${fte})`,
  unlikeBaselines: ({ levels, needs }) =>
    said`De modellen gaan niet uit van dezelfde situatie (${levels}); vergelijk daarom wat het werk daarna vraagt, niet wat vrijkomt: ${needs}.`,
  table: "Uitkomst in fte: centrale schatting, mediaan en 90%-interval van de berekeningen",
  tableBeside:
    "Uitkomst, in fte waar niets anders staat: centrale schatting, mediaan en 90%-interval van de berekeningen",
  rows: {
    local: `Blijft bij ${municipality.theMany}`,
    centre: `In ${centre.many}`,
    freed: "Komt vrij",
    need: "Extra nodig",
    freedOrNeed: "Komt vrij (−: extra nodig)"
  },
  notWithin: "Het teken > betekent: niet binnen de maanden waarover is gerekend.",
  central: "centraal",
  median: "mediaan",
  interval: "90%-interval",
  difference: "Verschil",
  sign: "Teken klopt in",
  model1: "Model",
  offMedian: ({ what, models, many }) =>
    said`De bandbreedtes zijn scheef, zodat ${many ? "de centrale schattingen" : "de centrale schatting"} van ${what} buiten de middelste helft van de berekeningen ${many ? "liggen" : "ligt"}: ${models}. Lees de mediaan ernaast.`,
  offMedianIn: ({ model, central, median }) => said`${central} tegen een mediaan van ${median} in ${model}`,
  uncovered: ({ names }) => said`Niet gedekt door de intervallen, omdat er geen bandbreedte is opgegeven: ${names}.`,
  weighed: ({ name, weight }) => said`${name} (${weight} van het gewicht)`,
  recommendation: "Advies:",
  holds: ({ party, lever, own, theirs, changes }) =>
    said` ${party} houdt vast aan ${lever} op ${own}; de ${theirs} van de andere partij zou betekenen: ${changes}.`,
  against: ({ changes }) => said` Tegen vasthouden pleit ${changes}.`,
  gives: ({ lever, own, theirs, changes }) =>
    said` In ruil kan zij toegeven op ${lever} (${own} → ${theirs}), wat betekent: ${changes}.`,
  takes: ({ lever, own, theirs, changes }) =>
    said` Een voordeel waar niets tegenover hoeft te staan, is ${lever} (${own} → ${theirs}): ${changes}.`,
  change: ({ change, metric }) => said`${change} ${metric}`,
  noChange: ({ metric }) => `geen verandering in ${metric}`,
  changes: ({ mine, party, others }) => said`${mine}; voor ${party} ${others}`,
  extra: "extra benodigde fte",
  oneUncoveredDay: "dag zonder bezetting",
  objective: {
    freed: "vrijgespeelde fte",
    local: `fte die bij ${municipality.theMany} blijven`,
    centre: `fte in ${centre.many}`,
    need: "fte die het werk vraagt",
    overhead: "fte aan overhead",
    "vulnerability.after": "taken op minder dan één fte",
    "vulnerability.emptied": "leeggelopen taken",
    net: `netto voor ${municipality.theMany}`,
    saving: "bespaard per jaar",
    uncoveredDays: "dagen zonder bezetting"
  },
  wishes: {
    net: {
      more: `een groter nettovoordeel voor ${municipality.theMany}`,
      fewer: `een kleiner nettovoordeel voor ${municipality.theMany}`
    },
    saving: { more: "een grotere besparing", fewer: "een kleinere besparing" }
  },
  silent: ({ parties }) =>
    `${parties} noemt geen doelen, dus de notitie geeft cijfers en geen advies; voeg \`objectives\` toe onder \`party\` in het scenario.`,
  fteNote: ({ hours, caseHours }) =>
    said`Eén fte is één voltijdbaan gedurende een jaar: ${hours} uur na verlof en verzuim, waarvan ${caseHours} voor zaken.`,
  fteNoteShort: "Eén fte is één voltijdbaan gedurende een jaar.",
  intervalNote:
    "In 90% van de berekeningen ligt de uitkomst in het interval, met evenveel eronder als erboven. Het dekt de opgegeven bandbreedtes, niet fouten in de opbouw van het model."
})
