/** Page 1 of a Danish memo: the decision. */
import type { decision as english } from "../../en/memo/decision.ts"
import { said } from "../../said.ts"

export const decision: typeof english = ({ municipality, centre }) => ({
  title: "Hovedresultat",
  asks: ({ party, ask, deadline }) => said`${party} beder om: ${ask}${deadline}`,
  by: ({ date }) => ` Senest ${date}.`,
  fte: "årsværk",
  model: ({ model, centres, local, centre: atCentres, freed }) =>
    said`${model}${centres} lader ${local} blive i ${municipality.theMany}, har ${atCentres} på ${centre.many} og frigør ${freed}.`,
  modelThatCosts: ({ model, centres, local, centre: atCentres, extra }) =>
    said`${model}${centres} lader ${local} blive i ${municipality.theMany}, har ${atCentres} på ${centre.many} og kræver ${extra} mere end i dag.`,
  modelEven: ({ model, centres, local, centre: atCentres, freed }) =>
    said`${model}${centres} lader ${local} blive i ${municipality.theMany}, har ${atCentres} på ${centre.many} og kræver lige så meget som i dag (${freed} frigjort).`,
  unchanged: ({ model, need, interval }) => said`${model}: arbejdet kræver ${need}${interval} og bliver, hvor det er.`,
  identical: ({ a, b }) => said`${a} og ${b} er ens`,
  identicalNote: "Intet tal og ingen regel er forskellig; tallene står derfor kun én gang.",
  indistinct: ({ a, b }) => said`Tallene skiller ikke ${a} fra ${b}`,
  indistinctNote: ({ what, share, gap, interval }) =>
    said`Forskellen i ${what} er ${gap}${interval}, og i ${share} af beregningerne har den dét fortegn.`,
  leads: {
    freed: {
      more: ({ a, b, size }) => said`${b} frigør ${size} flere årsværk end ${a}`,
      fewer: ({ a, b, size }) => said`${b} frigør ${size} færre årsværk end ${a}`,
      equal: ({ a, b }) => said`${b} og ${a} frigør lige mange årsværk`,
      surely: ({ winner, share }) => said`I ${share} af beregningerne frigør ${winner} mest.`
    },
    local: {
      more: ({ a, b, size }) => said`${b} lader ${size} flere årsværk blive i ${municipality.theMany} end ${a}`,
      fewer: ({ a, b, size }) => said`${b} lader ${size} færre årsværk blive i ${municipality.theMany} end ${a}`,
      equal: ({ a, b }) => said`${b} og ${a} lader lige mange årsværk blive i ${municipality.theMany}`,
      surely: ({ winner, share }) => said`I ${share} af beregningerne bliver der flest i ${winner}.`
    },
    centre: {
      more: ({ a, b, size }) => said`${b} har ${size} flere årsværk på ${centre.many} end ${a}`,
      fewer: ({ a, b, size }) => said`${b} har ${size} færre årsværk på ${centre.many} end ${a}`,
      equal: ({ a, b }) => said`${b} og ${a} har lige mange årsværk på ${centre.many}`,
      surely: ({ winner, share }) => said`I ${share} af beregningerne har ${winner} flest dér.`
    }
  },
  otherWants: ({ party, wants, gap, sureness, model }) =>
    said`${party} ønsker ${wants}: dér taler forskellen på ${gap}${sureness} for ${model}.`,
  signIn: ({ share }) => said` (samme fortegn i ${share} af beregningerne)`,
  goalsFor: ({ model, changes }) => said`For ${model} taler også ${changes}`,
  goalsAgainst: ({ changes }) => said`; imod taler ${changes}`,
  goalsOnlyAgainst: ({ model, changes }) => said`Imod ${model} taler ${changes}`,
  againstModel: ({ model }) => `Imod ${model}: `,
  beside: {
    net: ({ unit }) => `Netto til ${municipality.theMany} om året, ${unit}`,
    uncoveredDays: "Dage uden dækning om året",
    monthsToFull: "Måneder, til alt er frigjort",
    promiseCost: "Til at holde servicemålene"
  },
  besideSaving: {
    gain: ({ unit }) => `Sparet om året, ${unit}`,
    loss: ({ unit }) => `Merudgift om året, ${unit}`,
    mixed: ({ unit }) => `Sparet om året (−: merudgift), ${unit}`
  },
  besideMoney: {
    saving: {
      saves: ({ amount, interval }) => said` Den sparer ${amount} om året${interval}.`,
      costs: ({ amount, interval }) => said` Den koster ${amount} mere om året end i dag${interval}.`
    },
    net: {
      saves: ({ amount, interval }) => said` Netto får ${municipality.theMany} ${amount} om året${interval}.`,
      costs: ({ amount, interval }) =>
        said` Netto betaler ${municipality.theMany} ${amount} mere om året end i dag${interval}.`
    }
  },
  besideDays: ({ days, today, interval }) =>
    said` Opgaver står uden dækning ${days} dage om året${interval}, i dag ${today}.`,
  besideGaps: ({ gaps }) => said`Forskellen er desuden ${gaps}.`,
  besideGap: ({ gap, what, sureness }) => said`${gap} ${what}${sureness}`,
  costTitle: ({ models }) => `Der kræves flere årsværk end i dag i ${models}`,
  bothCost: ({ a, b, extraOfA, extraOfB, size }) =>
    said`${b} kræver ${extraOfB} mere end i dag, ${a} ${extraOfA}; forskellen er ${size}.`,
  oneCosts: ({ costly, freeing, extra, freed, size }) =>
    said`${costly} kræver ${extra} mere end i dag, mens ${freeing} frigør ${freed}; forskellen er ${size}.`,
  oneCostsEven: ({ costly, even, extra }) =>
    said`${costly} kræver ${extra} mere end i dag, mens ${even} kræver det samme som i dag.`,
  overShare: ({ share }) => said`over ${share}`,
  besideCost: { saving: "i merudgift om året", net: `i nettomerudgift for ${municipality.theMany} om året` },
  surelyNeeds: ({ winner, share }) => said`I ${share} af beregningerne kræver ${winner} færrest årsværk ud over i dag.`,
  needMore: ({ a, b, size }) => said`${b} kræver ${size} flere årsværk end ${a}`,
  needFewer: ({ a, b, size }) => said`${b} kræver ${size} færre årsværk end ${a}`,
  needEqual: ({ a, b }) => said`${b} og ${a} kræver lige mange årsværk`,
  causes: ({ causes }) => said`Det skyldes især: ${causes}.`,
  cause: ({ name, a, valueOfA, b, valueOfB, fte }) => said`${name}, ${valueOfA} i ${a} mod ${valueOfB} i ${b} (${fte})`,
  causeMoved: ({ activity, a, valueOfA, b, valueOfB, fte }) =>
    said`${b} lader ${valueOfB} af arbejdet med ${activity} flytte, ${a} ${valueOfA} (${fte})`,
  causeNamed: ({ name, fte }) => said`${name} (${fte})`,
  unlikeBaselines: ({ levels, needs }) =>
    said`Modellerne regner ikke med samme udgangspunkt (${levels}); sammenlign derfor behovet bagefter, ikke det frigjorte: ${needs}.`,
  table: "Resultatet i årsværk: centralt skøn, median og 90\u00a0%\u2011interval af beregningerne",
  tableBeside:
    "Resultatet, i årsværk hvor intet andet står: centralt skøn, median og 90\u00a0%\u2011interval af beregningerne",
  rows: {
    local: `Bliver i ${municipality.theMany}`,
    centre: `På ${centre.many}`,
    freed: "Frigøres",
    need: "Kræves ud over i dag",
    freedOrNeed: "Frigøres (−: kræves ud over i dag)"
  },
  notWithin: "Tegnet > betyder: ikke inden for de måneder, der er regnet på.",
  central: "centralt",
  median: "median",
  interval: "90\u00a0%\u2011interval",
  difference: "Forskel",
  sign: "Fortegn holder i",
  model1: "Model",
  offMedian: ({ what, models, many }) =>
    said`Spændene er skæve, så ${many ? "de centrale skøn" : "det centrale skøn"} over ${what} ligger uden for den midterste halvdel af beregningerne: ${models}. Læs medianen ved siden af.`,
  offMedianIn: ({ model, central, median }) => said`${central} mod en median på ${median} i ${model}`,
  uncovered: ({ names }) => said`Ikke dækket af intervallerne, fordi der ikke er oplyst noget spænd: ${names}.`,
  weighed: ({ name, weight }) => said`${name} (${weight} af vægten)`,
  recommendation: "Indstilling:",
  holds: ({ party, lever, own, theirs, changes }) =>
    said` ${party} fastholder ${lever} på ${own}; modpartens ${theirs} ville betyde ${changes}.`,
  against: ({ changes }) => said` Imod at holde fast taler ${changes}.`,
  gives: ({ lever, own, theirs, changes }) =>
    said` Til gengæld kan der gives på ${lever} (${own} → ${theirs}), hvilket betyder ${changes}.`,
  takes: ({ lever, own, theirs, changes }) =>
    said` En fordel, der ikke skal betales for, er ${lever} (${own} → ${theirs}): ${changes}.`,
  change: ({ change, metric }) => said`${change} ${metric}`,
  noChange: ({ metric }) => `ingen ændring i ${metric}`,
  changes: ({ mine, party, others }) => said`${mine}; for ${party} ${others}`,
  extra: "årsværk ud over i dag",
  oneUncoveredDay: "dag uden dækning",
  objective: {
    freed: "frigjorte årsværk",
    local: `årsværk tilbage i ${municipality.theMany}`,
    centre: `årsværk på ${centre.many}`,
    need: "årsværk, som arbejdet kræver",
    overhead: "årsværk til overhead",
    "vulnerability.after": "opgaver på under ét årsværk",
    "vulnerability.emptied": "tømte opgaver",
    net: `netto til ${municipality.theMany}`,
    saving: "sparet om året",
    uncoveredDays: "dage uden dækning"
  },
  wishes: {
    net: {
      more: `et større nettobeløb til ${municipality.theMany}`,
      fewer: `et mindre nettobeløb til ${municipality.theMany}`
    },
    saving: { more: "en større besparelse", fewer: "en mindre besparelse" }
  },
  silent: ({ parties }) =>
    `${parties} har ikke oplyst sine mål, så notatet giver tal og ingen råd; tilføj \`objectives\` under \`party\` i scenariet.`,
  fteNote: ({ hours, caseHours }) =>
    said`Et årsværk er én fuldtidsstilling i et år: ${hours} timer efter ferie og fravær, heraf ${caseHours} til sager.`,
  fteNoteShort: "Et årsværk er én fuldtidsstilling i et år.",
  intervalNote:
    "I 90\u00a0% af beregningerne ligger resultatet i intervallet, og lige mange ligger under og over. Det dækker de oplyste spænd, ikke fejl i modellens opbygning."
})
