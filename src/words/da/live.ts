/** What the live report says in Danish. */
import type { live as english } from "../en/live.ts"
import { counted } from "./counted.ts"

export const live: typeof english = ({ municipality, centre }) => ({
  head: {
    title: ({ first, second }) => (second === undefined ? first : `${first} mod ${second}`),
    about: ({ version, day }) => `casecap ${version}, ${day}. Alt beregnes i denne fil; intet sendes.`,
    isPrivate: ({ party }) => `Indeholder private tal fra ${party}: giv ikke filen videre.`,
    fixed: ({ model, hidden }) =>
      `${model} kan ikke flyttes: ${counted(hidden, "tal i den er privat", "af dens tal er private")} for dens part. Dens resultater vises, som de er beregnet, og udregningen står ikke i filen.`,
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
    none: "Alle modeller indeholder private tal, så ingen kan flyttes her."
  },
  move: {
    heading: "Flyt tallene",
    intro: "De ti, der vejer tungest. Alt ved siden af følger med.",
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
    waiting: "intervallet beregnes …",
    noInterval: "intet interval: en model med private tal kan ikke trækkes her",
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
    caseTypesNote: "Årsværk, der bliver, flytter og frigøres.",
    municipalities: `Efter ${municipality.one}`,
    leaving: "Andel af dagens årsværk, der forsvinder, procent",
    saveSvg: "SVG",
    savePng: "PNG",
    saveAs: ({ picture, format }) => `Gem »${picture}« som ${format}`,
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
    never: "aldrig"
  },
  section: {
    transition: "Måned for måned",
    service: "Service",
    quality: "Hvem der er på arbejde",
    staffing: "Personale over for behov",
    freed: "Frigjorte årsværk, måned for måned",
    backlog: "Arbejde, der venter, årsværksmåneder"
  },
  changes: {
    heading: "Hvad jeg har ændret",
    none: "Intet endnu. Flyt et tal, så står det her med sin virkning.",
    number: "Tal",
    from: "Fra",
    to: "Til",
    effect: ({ unit }) => `${unit}, alene`,
    together: "Hvad de gør ved hinanden",
    total: "Alt sammen",
    freedUnit: "Årsværk frigjort",
    needUnit: "Årsværk i behov"
  },
  home: {
    heading: "Tag det med hjem",
    nothing: "Flyt først et tal; så kan varianten gemmes som et scenarie.",
    file: "Som scenariefil",
    fileNote: ({ name, base }) => `Gem den som ${name} ved siden af ${base}, som den bygger på.`,
    command: "Som kommando",
    link: "Som link",
    linkNote: "Sidens adresse husker, hvad du har flyttet; et bogmærke åbner det igen.",
    copy: "Kopiér",
    copied: "Kopieret",
    download: "Gem filen",
    note: ({ day }) => `Flyttet i den levende rapport ${day}`,
    titleWord: "variant",
    print: "Udskriv"
  },
  why: {
    heading: ({ figure, model }) => `${figure}, ${model}`,
    close: "Luk",
    private: "Modellens udregning er ikke i filen: den hviler på tal, der er private for dens part."
  }
})
