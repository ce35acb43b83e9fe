/** The memo on published cases in Danish: amounts, what they are worth, and what nobody has said. */
import type { given as english } from "../../en/memo/given.ts"
import { said } from "../../said.ts"
import { counted } from "../counted.ts"

export const given: typeof english = ({ municipality, centre }) => ({
  subtitle: "Hvad der spares, hvad det koster én gang, og hvornår det er tjent hjem",
  more: ({ a, b, size, years, rate, sureness }) =>
    said`Over ${years} år ved ${rate} er ${b} ${size} mere værd end ${a}${sureness}.`,
  savesMore: ({ a, b, size, sureness }) => said`${b} sparer ${size} mere om året end ${a}${sureness}.`,
  same: ({ a, b }) => said`${a} og ${b} kommer ud på det samme.`,
  sureness: ({ low, high, share }) =>
    said` (90\u00a0%\u2011interval ${low} til ${high}; i ${share} af beregningerne er det mere)`,
  model: ({ model, saving, once, back }) =>
    said`${model} sparer ${saving} om året, når det hele er nået${once}${back}.`,
  costs: ({ model, saving, once, back }) =>
    said`${model} koster ${saving} mere om året end i dag, når det hele er nået${once}${back}.`,
  once: ({ oneOff }) => said`, og koster ${oneOff} én gang`,
  back: ({ payback }) => said`; det er tjent hjem efter ${payback} år`,
  atOnce: "; der er intet at tjene hjem",
  neverBack: ({ years }) => said`; det tjenes ikke hjem inden for ${years} år`,
  unknown: `Beløbene er dem, der er offentliggjort. De siger intet om, hvem der udfører arbejdet, og derfor siges her intet om personale eller enkelte ${municipality.many}.`,
  table: ({ unit, year }) => `Forslagene ved siden af hinanden (${unit}, ${year}-priser)`,
  row: {
    saving: "Besparelse om året, når alt er nået",
    oneOff: "Engangsudgift",
    npv: ({ years, rate }) => `Nutidsværdi, ${years} år ved ${rate}`,
    npvAt: ({ rate }) => `det samme ved ${rate}`,
    interval: "90\u00a0%\u2011interval",
    payback: "Tjent hjem efter (år)",
    discountedPayback: "det samme, diskonteret (år)"
  },
  difference: "Forskel",
  amounts: "Hvad der spares, og hvad det koster",
  savingsTable: ({ unit }) => `Besparelser om året, når alle er nået (${unit})`,
  oneOffTable: ({ unit }) => `Engangsudgifter (${unit})`,
  item: "Post",
  total: "I alt",
  pays: "Betales af",
  payer: { municipalities: municipality.theMany, centre: centre.theOne, state: "staten" },
  reached: ({ item, model, steps }) => `${item} i ${model}: ${steps}.`,
  reachedAlike: ({ item, steps }) => `${item}: ${steps}.`,
  reachedStep: ({ year, share }) => `${share} fra år ${year}`,
  overTime: "Hvornår det kommer",
  flowTable: ({ unit }) => `Besparelse minus engangsudgift år for år, og summen indtil da (${unit})`,
  year: "År",
  flow: ({ model }) => `${model}: i året`,
  cumulated: ({ model }) => `${model}: indtil da`,
  yearNote: "År 0 er omlægningens år; intet er diskonteret i denne tabel.",
  trust: "Hvor sikkert det er",
  assumed: ({ shares }) => said`Af vægten bag tallet hviler ${shares} på tal, som ingen har målt.`,
  carries: ({ name, effect }) => said` Det flytter sig mest med ${name}: én procent mere flytter tallet ${effect}.`,
  drawn: ({ inputs, draws }) =>
    said`${inputs} med et spænd er varieret sammen i ${draws} beregninger, ens for alle forslag.`,
  inputs: ["tal", "tal"],
  turns: ({ list }) => said` Rækkefølgen ville vende ved: ${list}.`,
  turn: ({ name, turn, now }) => said`${name} ${turn} (nu ${now})`,
  noTurn: " Intet enkelt tal vender rækkefølgen inden for sit oplyste spænd.",
  assumptions: "Ikke oplyst i det offentliggjorte, og antaget her:",
  asked: ({ name, value, note }) => said`${name}: ${value}${note}`,
  baseRates: {
    annex: "Hvordan det gik andre planer",
    caption: "Planer og udfald af andre omlægninger, som de er offentliggjort",
    outcome:
      "to af disse fire planer blev dyrere eller krævede flere ansatte end planlagt, og også her er engangsudgifter og besparelser en plan.",
    plan: "Omlægning",
    figure: "Hvad der kom ud af den",
    source: "Publikation",
    rows: [
      [
        "Cornwall 2009",
        "engangsudgift 42,6 mio. pund, heraf fratrædelse 21,9 for 462 stillinger (47.500 pr. stilling); 71,6 sparet over fire år",
        "https://mudhook.wordpress.com/2009/03/06/unitarysavings-2/"
      ],
      [
        "Northamptonshire 2021",
        "engangsudgift fra 30 til 44 mio. pund (47 % mere); 12,1 mio. sparet om året",
        "https://www.bbc.co.uk/news/uk-england-northamptonshire-47394221"
      ],
      [
        "Ni engelske områder 2009",
        "engangsudgift omkring 138 mio. pund planlagt, 135 efter ministeriets egen opgørelse",
        "https://hansard.parliament.uk/Commons/2009-06-16/debates/09061657000119/UnitaryCouncilsCosts"
      ],
      [
        "Finland 2017, grundlæggende social bistand",
        "69 − 32 = 37 mio. euro planlagt sparet om året; dobbelt så mange ansatte i styrelsen som planlagt et år efter",
        "https://kuntaliitto.fi/lausunnot/2017/k-142017-vp-hallituksen-vuosikertomus-2016-teemana-perustoimeentulotuen-kela-siirto"
      ]
    ]
  },
  years: ({ years }) => counted(years, "år", "år"),
  rules: [
    [
      "Besparelse om året:",
      "hver post gange den andel, der er nået i året; skåret til den andel, der ventes at komme."
    ],
    ["Engangsudgift:", "hver post i de år, hvor den afholdes, gange sit tillæg for optimisme."],
    [
      "Nutidsværdi:",
      "strømme står ved årets slutning og divideres med (1 + rente) opløftet til årets nummer; år før 0 forrentes frem til det."
    ],
    ["Tjent hjem:", "når summen af strømme er tilbage på 0, idet pengene løber jævnt inden for et år."]
  ]
})
