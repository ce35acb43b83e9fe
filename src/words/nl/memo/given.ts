/** The memo on published cases in Dutch: amounts, what they are worth, and what nobody has said. */
import type { given as english } from "../../en/memo/given.ts"
import { said } from "../../said.ts"
import { counted } from "../counted.ts"

export const given: typeof english = ({ municipality, centre }) => ({
  subtitle: "Wat wordt bespaard, wat het eenmalig kost, en wanneer het is terugverdiend",
  more: ({ a, b, size, years, rate, sureness }) =>
    said`Over ${years} jaar bij ${rate} is ${b} ${size} meer waard dan ${a}${sureness}.`,
  savesMore: ({ a, b, size, sureness }) => said`${b} bespaart ${size} per jaar meer dan ${a}${sureness}.`,
  same: ({ a, b }) => said`${a} en ${b} komen op hetzelfde uit.`,
  sureness: ({ low, high, share }) =>
    said` (90%\u2011interval ${low} tot ${high}; in ${share} van de berekeningen is het meer)`,
  model: ({ model, saving, once, back }) =>
    said`${model} bespaart ${saving} per jaar zodra alles is bereikt${once}${back}.`,
  costs: ({ model, saving, once, back }) =>
    said`${model} kost ${saving} per jaar meer dan nu zodra alles is bereikt${once}${back}.`,
  once: ({ oneOff }) => said`, en kost eenmalig ${oneOff}`,
  back: ({ payback }) => said`; het is terugverdiend na ${payback} jaar`,
  atOnce: "; er is niets terug te verdienen",
  neverBack: ({ years }) => said`; het wordt niet terugverdiend binnen ${years} jaar`,
  unknown: `De bedragen zijn die van de gepubliceerde businesscases. Die zeggen niets over wie het werk doet, zodat hier niets over personeel of afzonderlijke ${municipality.many} wordt gezegd.`,
  table: ({ unit, year }) => `De voorstellen naast elkaar (${unit}, prijzen ${year})`,
  row: {
    saving: "Besparing per jaar, alles bereikt",
    oneOff: "Eenmalige kosten",
    npv: ({ years, rate }) => `Netto contante waarde, ${years} jaar bij ${rate}`,
    npvAt: ({ rate }) => `hetzelfde bij ${rate}`,
    interval: "90%\u2011interval",
    payback: "Terugverdiend na (jaar)",
    discountedPayback: "hetzelfde, verdisconteerd (jaar)"
  },
  difference: "Verschil",
  amounts: "Wat wordt bespaard en wat het kost",
  savingsTable: ({ unit }) => `Besparingen per jaar, zodra alle zijn bereikt (${unit})`,
  oneOffTable: ({ unit }) => `Eenmalige kosten (${unit})`,
  item: "Post",
  total: "Totaal",
  pays: "Betaald door",
  payer: { municipalities: municipality.theMany, centre: centre.theOne, state: "het Rijk" },
  reached: ({ item, model, steps }) => `${item} in ${model}: ${steps}.`,
  reachedAlike: ({ item, steps }) => `${item}: ${steps}.`,
  reachedStep: ({ year, share }) => `${share} vanaf jaar ${year}`,
  overTime: "Wanneer het komt",
  flowTable: ({ unit }) => `Besparing min eenmalige kosten per jaar, en de som tot dan (${unit})`,
  year: "Jaar",
  flow: ({ model }) => `${model}: in het jaar`,
  cumulated: ({ model }) => `${model}: tot dan`,
  yearNote: "Jaar 0 is het jaar van de wijziging; in deze tabel is niets verdisconteerd.",
  trust: "Hoe zeker het is",
  assumed: ({ shares }) =>
    said`Van het gewicht achter het cijfer rust ${shares} op getallen die niemand heeft gemeten.`,
  carries: ({ name, effect }) =>
    said` Het beweegt het meest met ${name}: één procent meer verschuift het cijfer met ${effect}.`,
  drawn: ({ inputs, draws }) =>
    said`${inputs} met een bandbreedte zijn samen gevarieerd in ${draws} berekeningen, gelijk voor alle voorstellen.`,
  inputs: ["getal", "getallen"],
  turns: ({ list }) => said` De volgorde van de twee zou omslaan bij: ${list}.`,
  turn: ({ name, turn, now }) => said`${name} ${turn} (nu ${now})`,
  noTurn: " Geen enkel getal laat de volgorde binnen zijn opgegeven bandbreedte omslaan.",
  assumptions: "Niet in wat is gepubliceerd, en hier aangenomen:",
  asked: ({ name, value, note }) => said`${name}: ${value}${note}`,
  baseRates: {
    annex: "Hoe het andere plannen verging",
    caption: "Plannen en uitkomsten van andere reorganisaties, zoals gepubliceerd",
    outcome:
      "twee van deze vier plannen kostten meer of vroegen meer personeel dan gepland, en ook hier zijn eenmalige kosten en besparingen een plan.",
    plan: "Reorganisatie",
    figure: "Wat ervan kwam",
    source: "Publicatie",
    rows: [
      [
        "Cornwall 2009",
        "eenmalige kosten 42,6 mln. pond, waarvan ontslag 21,9 voor 462 plaatsen (47.500 per plaats); 71,6 bespaard in vier jaar",
        "https://mudhook.wordpress.com/2009/03/06/unitarysavings-2/"
      ],
      [
        "Northamptonshire 2021",
        "eenmalige kosten van 30 naar 44 mln. pond (47% meer); 12,1 mln. bespaard per jaar",
        "https://www.bbc.co.uk/news/uk-england-northamptonshire-47394221"
      ],
      [
        "Negen Engelse gebieden 2009",
        "eenmalige kosten ongeveer 138 mln. pond gepland, 135 volgens het ministerie zelf",
        "https://hansard.parliament.uk/Commons/2009-06-16/debates/09061657000119/UnitaryCouncilsCosts"
      ],
      [
        "Finland 2017, basisbijstand",
        "69 − 32 = 37 mln. euro per jaar gepland; een jaar later twee keer zoveel personeel bij de uitvoerder als gepland",
        "https://kuntaliitto.fi/lausunnot/2017/k-142017-vp-hallituksen-vuosikertomus-2016-teemana-perustoimeentulotuen-kela-siirto"
      ]
    ]
  },
  years: ({ years }) => counted(years, "jaar", "jaar"),
  rules: [
    [
      "Besparing per jaar:",
      "elke post maal het deel ervan dat in het jaar is bereikt; teruggebracht tot het deel dat naar verwachting komt."
    ],
    ["Eenmalige kosten:", "elke post in de jaren waarin hij wordt uitgegeven, maal zijn opslag voor optimisme."],
    [
      "Netto contante waarde:",
      "stromen staan aan het eind van hun jaar en worden gedeeld door (1 + rente) tot de macht van het jaar; jaren vóór 0 worden daarheen opgerent."
    ],
    ["Terugverdiend:", "wanneer de som van de stromen weer 0 is, waarbij geld binnen een jaar gelijkmatig stroomt."]
  ]
})
