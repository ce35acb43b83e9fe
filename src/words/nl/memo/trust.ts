/** Risks, how far to trust the figures, readings and annexes of a Dutch memo. */
import type { trust as english } from "../../en/memo/trust.ts"
import { counted } from "../counted.ts"
import { openingCount } from "../../numbers.ts"
import { said } from "../../said.ts"

export const trust: typeof english = ({ municipality, centre }) => ({
  background: "Achtergrond",
  processes: ({ places, cases, today }) => said`${places} behandelen nu ${cases} met ${today}.`,
  caseTypes: ({ count }) => counted(count, "zaaktype", "zaaktypen"),
  processesOne: ({ places, cases, today }) => said`${places} behandelt nu ${cases} met ${today}.`,
  readAs: ({ owner, note, many }) => ` ${owner} ${many ? "lezen" : "leest"} de cijfers zo: ${note}`,
  risks: {
    heading: ({ count, grave }) =>
      `${openingCount(count, "nl")} ${count === 1 ? "risico" : "risico's"}${grave === 0 ? "" : `, ${grave} met een groot gevolg`}`,
    caption: "Risico's zoals de scenario's ze noemen, de grootste eerst",
    risk: "Risico",
    likelihood: "Kans",
    consequence: "Gevolg",
    owner: "Eigenaar",
    internal: "intern",
    likely: { low: "laag", medium: "gemiddeld", high: "hoog" },
    grave: { low: "klein", medium: "gemiddeld", high: "groot" }
  },
  heading: "Hoe ver reiken de cijfers?",
  headingGuessed: ({ share, many }) =>
    `${many ? "Tot " : ""}${share} van het gewicht rust op getallen die niemand heeft gemeten`,
  ground: ({ what }) => `Waarop het cijfer voor ${what} rust, naar gewicht`,
  groundOfNeed: "Waar de fte op rusten, naar gewicht",
  model: "Model",
  gaps: "De grootste leemten",
  weight:
    "Gewicht: hoeveel de uitkomst verandert per 1% van een getal. Geschaalde getallen gelden als gekalibreerd; een leemte is een getal dat niemand heeft gemeten. Afgerond; de delen tellen niet altijd op.",
  fitted: ({ count, examples }) =>
    said`${count} gekalibreerd zodat de modellen gepubliceerde cijfers halen; dat zij die halen, bewijst dus niets${examples}:`,
  fittedCount: ["aanname is", "aannames zijn"],
  examples: ({ annex }) => said` (alle in ${annex}; onder meer)`,
  fittedOpening: /^(?:gekalibreerd (?=zodat ))/u,
  scaled: ({ factors }) =>
    said`De minuten per zaak zijn vermenigvuldigd met ${factors} om de waargenomen fte te halen, dus alleen hun verhoudingen tellen.`,
  inModel: ({ value, model }) => said`${value} in ${model}`,
  otherChoice: ({ freed }) => said` Werden ook de minuten van overdrachten vermenigvuldigd, dan kwamen vrij: ${freed}.`,
  otherChoiceNot: ({ freed }) =>
    said` Werden de minuten van overdrachten niet vermenigvuldigd, dan kwamen vrij: ${freed}.`,
  unscaled: ({ observed }) => said`Niet geschaald naar de waarneming: ${observed}.`,
  against: ({ model, fte, observed }) => said`${model} ${fte} tegenover waargenomen ${observed}`,
  level: ({ model, fte }) => said`${model} ${fte}`,
  secret: ({ count, many }) =>
    said`De uitkomsten rusten ook op ${count} ${many ? "die niet worden" : "dat niet wordt"} getoond. Wie alle andere getallen kent, kan ${many ? "ze inperken" : "het terugrekenen"} uit de uitkomsten.`,
  secretCount: ["vertrouwelijk getal", "vertrouwelijke getallen"],
  readings: {
    shows: ({ table, readings, findings }) => said`${table} toont ${readings}: ${findings}.`,
    one: "één andere lezing",
    many: ["andere lezing", "andere lezingen"],
    differences: ({ what, of, gaps, verdict }) => said`het verschil in ${what}${of} is ${gaps}, ${verdict}`,
    same: "met hetzelfde teken als hier",
    opposite: "met het omgekeerde teken",
    some: ({ turned }) => said`met het omgekeerde teken in ${turned} ervan`,
    caption: "Dezelfde vergelijking in andere lezingen",
    reading: "Lezing",
    set: ({ number }) => `Set ${number}`,
    here: "deze notitie",
    stay: ({ model }) => `${model}: blijft`,
    freed: ({ model }) => `${model}: vrij`,
    difference: "Verschil",
    differenceOf: ({ a, b }) => `Verschil: ${b} − ${a}`
  },
  ledger: {
    annex: "Alle aannames",
    caption: "Aannames met waarde, 90%-interval, grondslag en bron; gelijke staan samen",
    assumption: "Aanname",
    interval: "90%-interval",
    grounds: "Grondslag en bron",
    opening: /^(?:gekalibreerd),? /u
  },
  sources: {
    annex: "Bronnen",
    caption: "Publicaties waarnaar bronnen en noten met een nummer verwijzen",
    number: "Nr.",
    publication: "Publicatie"
  },
  formulas: {
    annex: "Zo is er gerekend",
    opening: `Alle fte zijn per jaar. Elke regel geldt voor elke ${municipality.one}, elk zaaktype en elke activiteit en wordt daarna opgeteld.`,
    rules: [
      [
        "Werktijd:",
        "bruto uren min verlof, feestdagen, ziekte en ander verzuim; uren voor zaken zijn wat overblijft na overleg, administratie en pauzes."
      ],
      [
        "Werk nu:",
        `ontvangers × handelingen per ontvanger × het deel dat niet is geautomatiseerd × minuten, omgerekend naar fte met de uren voor zaken en het tempo van ${municipality.theOne}.`
      ],
      [
        "Verplaatst werk:",
        `het aandeel van de handelingen dat overgaat, nadat extra automatisering eraf is; het wordt gedaan in het tempo van ${centre.theMany}. De rest gebeurt bij ${municipality.theOne}, in een tempo dat lager kan zijn omdat de moeilijke zaken blijven.`,
        "moved"
      ],
      [
        "Overdrachten:",
        `het aandeel verplaatste handelingen dat een overdracht vraagt, gedeeld door (1 − het aandeel dat terugkomt), maal de minuten bij afzender en ontvanger; en extra contacten bij ${municipality.theOne}.`,
        "moved"
      ],
      [
        "Deskundigheid:",
        "op elke plek en voor elk zaaktype het grootste van een minimum aan opgeleide mensen en het werk gedeeld door fte per opgeleide, maal de uren voor cursussen, wetswijzigingen en intercollegiaal overleg."
      ],
      [
        "Leiding en coördinatie:",
        `leiding is fte gedeeld door fte per leidinggevende; coördinatie is uren per deelnemende ${municipality.one} en secretariaten bij ${centre.theMany}.`
      ],
      ["Vrijgespeeld:", `fte nu min fte die bij ${municipality.theMany} blijven min fte in ${centre.many}.`, "moved"]
    ]
  },
  colophon: {
    annex: "Colofon",
    scenarios: "Scenario's",
    fingerprint: ({ digits }) => `vingerafdruk ${digits}`,
    unsaved: ({ change }) => `niet opgeslagen ${change}`,
    run: "Berekening",
    draws: ({ draws, seed }) => `${draws} berekeningen, startgetal ${seed}`,
    check: "Controle",
    verify: "Controleer elk cijfer en elk woord: casecap memo --verify BESTAND"
  }
})
