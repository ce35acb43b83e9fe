/** Risks, how far to trust the figures, readings and annexes of a Danish memo. */
import type { trust as english } from "../../en/memo/trust.ts"
import { counted } from "../counted.ts"
import { openingCount } from "../../numbers.ts"
import { said } from "../../said.ts"

export const trust: typeof english = ({ municipality, centre }) => ({
  background: "Baggrund",
  processes: ({ places, cases, today }) => said`${places} behandler i dag ${cases} med ${today}.`,
  caseTypes: ({ count }) => counted(count, "sagsområde", "sagsområder"),
  processesOne: ({ places, cases, today }) => said`${places} behandler i dag ${cases} med ${today}.`,
  readAs: ({ owner, note }) => ` ${owner} læser tallene sådan: ${note}`,
  risks: {
    heading: ({ count, grave }) =>
      `${openingCount(count, "da")} ${count === 1 ? "risiko" : "risici"}${grave === 0 ? "" : `, ${grave} med stor konsekvens`}`,
    caption: "Risici, som scenarierne nævner dem, de største først",
    risk: "Risiko",
    likelihood: "Sandsynlighed",
    consequence: "Konsekvens",
    owner: "Ejer",
    internal: "internt",
    likely: { low: "lav", medium: "middel", high: "høj" },
    grave: { low: "lille", medium: "middel", high: "stor" }
  },
  heading: "Hvor langt rækker tallene?",
  headingGuessed: ({ share, many }) => `${many ? "Op til " : ""}${share} af vægten hviler på tal, som ingen har målt`,
  ground: ({ what }) => `Hvad tallet for ${what} hviler på, efter vægt`,
  groundOfNeed: "Hvad årsværkene hviler på, efter vægt",
  model: "Model",
  gaps: "De største huller",
  weight:
    "Vægt: så meget ændres resultatet, når et tal ændres 1\u00a0%. Skalerede tal regnes som tilpassede; huller er tal, som ingen har målt. Afrundet; delene summer ikke altid.",
  fitted: ({ count, examples }) =>
    said`${count} tilpasset, så modellerne rammer kendte tal; at de rammer dem, beviser derfor intet${examples}:`,
  fittedCount: ["antagelse er", "antagelser er"],
  examples: ({ annex }) => said` (alle i ${annex}; bl.a.)`,
  fittedOpening: /^(?:tilpasset, (?=så ))/u,
  scaled: ({ factors }) =>
    said`Sagsminutterne er ganget med ${factors} for at ramme de observerede årsværk, så kun deres indbyrdes forhold tæller.`,
  inModel: ({ value, model }) => said`${value} i ${model}`,
  otherChoice: ({ freed }) => said` Ganges også overdragelsernes minutter, bliver de frigjorte årsværk ${freed}.`,
  otherChoiceNot: ({ freed }) => said` Ganges overdragelsernes minutter ikke, bliver de frigjorte årsværk ${freed}.`,
  unscaled: ({ observed }) => said`Ikke skaleret til observationen: ${observed}.`,
  against: ({ model, fte, observed }) => said`${model} ${fte} mod observeret ${observed}`,
  level: ({ model, fte }) => said`${model} ${fte}`,
  secret: ({ count, many }) =>
    said`Resultaterne bygger også på ${count}, som ikke er gengivet. Den, der kender alle andre tal, kan ${many ? "indsnævre dem" : "regne sig tilbage til det"} ud fra resultaterne.`,
  secretCount: ["fortroligt tal", "fortrolige tal"],
  readings: {
    shows: ({ table, readings, findings }) => said`${table} viser ${readings}: ${findings}.`,
    one: "én anden læsning",
    many: ["anden læsning", "andre læsninger"],
    differences: ({ what, of, gaps, verdict }) => said`forskellen i ${what}${of} er ${gaps}, ${verdict}`,
    same: "samme fortegn som her",
    opposite: "modsat fortegn af her",
    some: ({ turned }) => said`modsat fortegn i ${turned} af dem`,
    caption: "Den samme sammenligning i andre læsninger",
    reading: "Læsning",
    set: ({ number }) => `Sæt ${number}`,
    here: "dette notat",
    stay: ({ model }) => `${model}: bliver`,
    freed: ({ model }) => `${model}: frigjort`,
    difference: "Forskel",
    differenceOf: ({ a, b }) => `Forskel: ${b} − ${a}`
  },
  ledger: {
    annex: "Alle antagelser",
    caption: "Antagelser med værdi, 90\u00a0%\u2011interval, grundlag og kilde; ens antagelser står samlet",
    assumption: "Antagelse",
    interval: "90\u00a0%\u2011interval",
    grounds: "Grundlag og kilde",
    opening: /^(?:tilpasset),? /u
  },
  sources: {
    annex: "Kilder",
    caption: "Udgivelser, som kilder og noter henviser til ved nummer",
    number: "Nr.",
    publication: "Udgivelse"
  },
  formulas: {
    annex: "Sådan er der regnet",
    opening: `Alle årsværk er pr. år. Hver regel gælder for hver ${municipality.one}, hvert sagsområde og hver aktivitet og lægges derefter sammen.`,
    rules: [
      [
        "Arbejdstid:",
        "bruttotimer minus ferie, helligdage, sygefravær og andet fravær; sagstimer er det, der er tilbage efter møder, administration og pauser."
      ],
      [
        "Arbejde i dag:",
        `modtagere × hændelser pr. modtager × den del, der ikke er automatiseret × minutter, omregnet til årsværk med sagstimerne og ${municipality.theOne}s tempo.`
      ],
      [
        "Flyttet arbejde:",
        `den andel af hændelserne, der flytter, efter at ekstra automatisering er trukket fra; den udføres i ${centre.theMany}s tempo. Resten udføres i ${municipality.theOne} i et tempo, der kan være lavere, fordi de svære sager bliver.`,
        "moved"
      ],
      [
        "Overdragelser:",
        `den andel af de flyttede hændelser, der skal overdrages, delt med (1 − andelen, der kommer retur), gange minutter hos afsender og modtager; hertil ekstra henvendelser i ${municipality.theOne}.`,
        "moved"
      ],
      [
        "Kompetencer:",
        "på hvert sted og sagsområde det største af et mindste antal oplærte og arbejdet delt med årsværk pr. oplært, gange timer til kurser, lovændringer og sparring."
      ],
      [
        "Ledelse og koordinering:",
        `ledelse er årsværk delt med årsværk pr. leder; koordinering er timer pr. deltagende ${municipality.one} og sekretariater ved ${centre.theMany}.`
      ],
      [
        "Frigjort:",
        `årsværk i dag minus årsværk, der bliver i ${municipality.theMany}, minus årsværk på ${centre.many}.`,
        "moved"
      ]
    ]
  },
  colophon: {
    annex: "Kolofon",
    scenarios: "Scenarier",
    fingerprint: ({ digits }) => `fingeraftryk ${digits}`,
    unsaved: ({ change }) => `ikke gemt ${change}`,
    run: "Kørsel",
    draws: ({ draws, seed }) => `${draws} beregninger, frø ${seed}`,
    check: "Kontrol",
    verify: "Efterprøv hvert tal og hvert ord: casecap memo --verify FIL"
  }
})
