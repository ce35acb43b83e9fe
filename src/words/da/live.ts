/** What the live report says in Danish. */
import type { live as english } from "../en/live.ts"
import { counted } from "./counted.ts"

export const live: typeof english = ({ municipality, centre }) => ({
  head: {
    title: ({ first, second }) => (second === undefined ? first : `${first} mod ${second}`),
    about: ({ version, day }) => `casecap ${version}, ${day}. Alt beregnes i denne fil; intet sendes.`,
    isPrivate: ({ party }) => `Indeholder fortrolige tal fra ${party}: giv ikke filen videre.`,
    fixed: ({ model, hidden }) =>
      `${model} kan ikke flyttes: ${counted(hidden, "tal i den er fortroligt", "af dens tal er fortrolige")} for dens part. Dens resultater vises, som de er beregnet, og udregningen står ikke i filen.`,
    ignored: "En del af adressen nævner noget, som modellerne ikke har, eller en umulig værdi: den er udeladt.",
    skip: "Til resultaterne",
    scenarios: "Scenarierne",
    noScript: "Siden regner i din browser: lad den køre sit script, eller brug casecap memo til papir."
  },
  variant: {
    name: "Din variant",
    of: ({ letter }) => `Din variant af ${letter}`,
    letter: "Din",
    unchanged: ({ letter }) => `intet er flyttet endnu: det samme som ${letter}`,
    changed: ({ changes }) => counted(changes, "tal flyttet", "tal flyttet"),
    impossible: "Disse tal giver ikke mening sammen; der vises de seneste, der gjorde.",
    none: "Alle modeller indeholder fortrolige tal, så ingen kan flyttes her."
  },
  move: {
    heading: "Flyt tallene",
    intro: "De ti, der vejer tungest. Alle tal følger med.",
    base: "Flyt tallene i",
    search: "Find et andet tal",
    found: ({ count }) => counted(count, "tal", "tal"),
    noneFound: "Intet tal hedder sådan.",
    value: ({ label }) => `Værdi: ${label}`,
    lever: "besluttes",
    belief: "skøn",
    range: "Interval",
    basis: "Grundlag",
    source: "Kilde",
    noSource: "ingen kilde angivet",
    owner: "Ejer",
    asOf: "Pr.",
    note: "Note",
    status: "Status",
    written: "Skrevet i",
    path: "Sti",
    about: "om tallet",
    says: ({ letter, value }) => `${letter}: ${value}`,
    back: "tilbage",
    backTo: ({ label, value }) => `Sæt ${label} tilbage til ${value}`,
    refused: ({ why }) => `Ikke taget: ${why}`,
    noNumber: "det er ikke et tal",
    equal: ({ letter, value }) => `${value} frigør lige så meget som ${letter}`,
    equalNeed: ({ letter, value }) => `${value} kræver lige så meget som ${letter}`,
    take: "brug den",
    takeFor: ({ label, value }) => `Sæt ${label} til ${value}`,
    noEqual: ({ letter }) => `når aldrig ${letter} alene`,
    noDecision: ({ letter }) => `Ingen enkelt beslutning når ${letter}.`,
    holdsThere: ({ letter }) =>
      `Det, der er et skøn, gælder også for ${letter}: flyttet her alene viser det, hvad forskellen hviler på.`,
    shareRange: ({ low, high, value, isBelow }) =>
      `det skal være mindst ${low} og ${isBelow ? "under" : "højst"} ${high}, og er ${value}`,
    undo: "Fortryd",
    redo: "Gentag",
    reset: "Nulstil alt",
    goal: ({ letter }) => `Vis, hvad der ville frigøre lige så meget som ${letter}`,
    goalNeed: ({ letter }) => `Vis, hvad der ville kræve lige så meget som ${letter}`,
    solving: "beregnes …"
  },
  result: {
    heading: "Resultat",
    freed: "årsværk frigjort",
    need: "årsværk i behov",
    interval: ({ low, high }) => `90 %-interval ${low} til ${high}`,
    against: ({ fte, letter }) => `${fte} mod ${letter}`,
    waiting: "intervallet beregnes …",
    more: ({ variant, fte, other }) => `${variant} frigør ${fte} årsværk mere end ${other}`,
    fewer: ({ variant, fte, other }) => `${variant} frigør ${fte} årsværk færre end ${other}`,
    same: ({ variant, other }) => `${variant} frigør lige så meget som ${other}`,
    needsMore: ({ variant, fte, other }) => `${variant} kræver ${fte} årsværk mere end ${other}`,
    needsFewer: ({ variant, fte, other }) => `${variant} kræver ${fte} årsværk færre end ${other}`,
    needsSame: ({ variant, other }) => `${variant} kræver lige så meget som ${other}`,
    draws: ({ draws }) =>
      `Intervaller rummer 90 % af ${draws} trækninger af alt usikkert; et tal, du har flyttet, regnes for sikkert.`
  },
  picture: {
    flows: "Hvor dagens arbejde bliver af",
    today: "I dag",
    gain: "Hvor gevinsten kommer fra",
    gainNote: "Bidrag til frigjorte årsværk, på samme akse.",
    intervals: "Hvor sikkert det er",
    caseTypes: "Sagsområder",
    caseTypesNote: { freed: "Årsværk, der bliver, flytter og frigøres.", need: "Årsværk, der er behov for." },
    municipalities: `Efter ${municipality.one}`,
    area: "Prikkens areal viser dagens årsværk",
    leaving: "Andel af dagens årsværk, der forsvinder, procent",
    saveSvg: "SVG",
    savePng: "PNG",
    saveAs: ({ picture, format }) => `Gem »${picture}« som ${format}`,
    made: ({ version, day }) => `casecap ${version}, ${day}`,
    save: "Gem billede:"
  },
  table: {
    heading: "Alle tal",
    quantity: "Årsværk",
    less: ({ letter }) => `Din − ${letter}`,
    why: ({ figure, model, value }) => `${figure}, ${model}: ${value}. Vis udregningen`,
    click: "Klik på et tal for at se, hvordan det fremkommer.",
    rounded: "Tallene er afrundet hver for sig; dele kan afvige fra deres sum.",
    municipality: municipality.one,
    findMunicipality: `Find ${municipality.one}`,
    all: ({ count }) => `Alle ${counted(count, municipality.one, municipality.many)}`,
    stays: "bliver",
    net: "netto",
    centre: centre.one,
    freed: "frigøres"
  },
  money: {
    heading: "Økonomi",
    unit: ({ unit, priceLevel }) => `${unit}, ${priceLevel}-priser`,
    million: ({ currency }) => `mio. ${currency}`,
    losers: ({ losers, winners }) => `${losers} taber, ${winners} vinder`,
    who: "Hvem der taber og vinder",
    perInhabitant: ({ currency }) => `Nettovirkning pr. indbygger, ${currency} om året`,
    net: ({ currency }) => `Nettovirkning, ${currency} om året`,
    payback: "Tilbagebetalingstid, år",
    never: ({ years }) => `over ${years}`,
    whoNote: "I et år, hvor alt er på plads; engangsudgifter er ikke regnet med."
  },
  section: {
    transition: "Måned for måned",
    service: "Service",
    quality: "Bemanding",
    staffing: "Personale over for behov",
    freed: "Frigjorte årsværk, måned for måned",
    backlog: "Arbejde, der venter, årsværksmåneder",
    staffMap: ({ letter }) => `Enhed for enhed, ${letter}`,
    staff: "Hvad der mangler, og hvad der kan lånes ud, årsværk",
    cumulated: ({ unit }) => `Sparet indtil da, ${unit}`,
    before: ({ letter }) => `${letter} i dag`
  },
  changes: {
    heading: "Hvad jeg har ændret",
    none: "Intet endnu. Flyt et tal, så står det her med sin virkning.",
    number: "Tal",
    from: "Fra",
    to: "Til",
    effect: ({ unit }) => `${unit}, alene`,
    together: "Indbyrdes samspil",
    total: "Alt sammen",
    freedUnit: "Årsværk frigjort",
    needUnit: "Årsværk i behov"
  },
  home: {
    heading: "Tag det med hjem",
    nothing: "Flyt først et tal; så kan varianten gemmes som et scenarie.",
    file: "Som scenariefil",
    fileNote: ({ name, base }) =>
      `Gem den som ${name} ved siden af ${base}, som den bygger på: den, der får den, skal have begge.`,
    command: "Som kommando",
    linkNote: "Sidens adresse husker, hvad du har flyttet. Send denne fil og adressen: det, der står efter #, er nok.",
    link: "Som link",
    copy: "Kopiér",
    copied: "Kopieret",
    download: "Gem filen",
    note: ({ day }) => `Flyttet i den interaktive rapport ${day}`,
    titleWord: "variant",
    print: "Udskriv"
  },
  why: {
    heading: ({ figure, model }) => `${figure}, ${model}`,
    close: "Luk",
    private: "Modellens udregning er ikke i filen: den hviler på tal, der er fortrolige for dens part."
  }
})
