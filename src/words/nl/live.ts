/** What the live report says in Dutch. */
import type { live as english } from "../en/live.ts"
import { counted } from "./counted.ts"

export const live: typeof english = ({ municipality, centre }) => ({
  head: {
    title: ({ first, second }) => (second === undefined ? first : `${first} tegenover ${second}`),
    about: ({ version, day }) =>
      `casecap ${version}, ${day}. Alles wordt in dit bestand berekend; er wordt niets verstuurd.`,
    isPrivate: ({ party }) => `Bevat vertrouwelijke getallen van ${party}: geef dit bestand niet door.`,
    fixed: ({ model, hidden }) =>
      `${model} kan niet worden verschoven: ${counted(hidden, "getal ervan is", "van de getallen zijn")} vertrouwelijk voor de eigen partij. De uitkomsten staan er zoals ze berekend zijn; de berekening staat niet in het bestand.`,
    ignored:
      "Een deel van het adres noemt iets wat deze modellen niet hebben, of een onmogelijke waarde: dat is weggelaten.",
    skip: "Naar de uitkomsten",
    scenarios: "De scenario's",
    noScript: "Deze pagina rekent in uw browser: sta het script toe, of gebruik casecap memo voor papier."
  },
  variant: {
    name: "Uw variant",
    of: ({ letter }) => `Uw variant van ${letter}`,
    letter: "Uw",
    unchanged: ({ letter }) => `nog niets verschoven: gelijk aan ${letter}`,
    changed: ({ changes }) => counted(changes, "getal verschoven", "getallen verschoven"),
    impossible: "Deze getallen kunnen niet samengaan; u ziet de laatste die dat wel konden.",
    none: "Elk model bevat vertrouwelijke getallen, dus hier kan er geen worden verschoven."
  },
  move: {
    heading: "Verschuif de getallen",
    intro: "De tien die het zwaarst wegen. Alle cijfers bewegen mee.",
    base: "Verschuif de getallen van",
    search: "Zoek een ander getal",
    found: ({ count }) => counted(count, "getal", "getallen"),
    noneFound: "Geen getal heet zo.",
    value: ({ label }) => `Waarde: ${label}`,
    lever: "keuze",
    belief: "schatting",
    range: "Bandbreedte",
    basis: "Grondslag",
    source: "Bron",
    noSource: "geen bron vermeld",
    owner: "Eigenaar",
    asOf: "Per",
    note: "Toelichting",
    status: "Status",
    written: "Staat in",
    path: "Pad",
    about: "over het getal",
    says: ({ letter, value }) => `${letter}: ${value}`,
    back: "terug",
    backTo: ({ label, value }) => `Zet ${label} terug op ${value}`,
    refused: ({ why }) => `Niet overgenomen: ${why}`,
    noNumber: "dit is geen getal",
    equal: ({ letter, value }) => `${value} speelt evenveel vrij als ${letter}`,
    equalNeed: ({ letter, value }) => `${value} vraagt evenveel als ${letter}`,
    take: "neem over",
    takeFor: ({ label, value }) => `Zet ${label} op ${value}`,
    noEqual: ({ letter }) => `haalt ${letter} in zijn eentje nooit`,
    noDecision: ({ letter }) => `Geen enkele keuze haalt ${letter}.`,
    holdsThere: ({ letter }) =>
      `Wat een schatting is, geldt ook voor ${letter}: hier alleen verschoven laat het zien waar het verschil op rust.`,
    shareRange: ({ low, high, value, isBelow }) =>
      `het moet ten minste ${low} en ${isBelow ? "minder dan" : "hoogstens"} ${high} zijn, en is ${value}`,
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    reset: "Alles terugzetten",
    goal: ({ letter }) => `Toon wat evenveel zou vrijspelen als ${letter}`,
    goalNeed: ({ letter }) => `Toon wat evenveel zou vragen als ${letter}`,
    solving: "wordt berekend …"
  },
  result: {
    heading: "Uitkomst",
    freed: "fte vrijgespeeld",
    need: "fte nodig",
    interval: ({ low, high }) => `90%-interval ${low} tot ${high}`,
    against: ({ fte, letter }) => `${fte} t.o.v. ${letter}`,
    waiting: "interval wordt berekend …",
    more: ({ variant, fte, other }) => `${variant} speelt ${fte} fte meer vrij dan ${other}`,
    fewer: ({ variant, fte, other }) => `${variant} speelt ${fte} fte minder vrij dan ${other}`,
    same: ({ variant, other }) => `${variant} speelt evenveel vrij als ${other}`,
    needsMore: ({ variant, fte, other }) => `${variant} vraagt ${fte} fte meer dan ${other}`,
    needsFewer: ({ variant, fte, other }) => `${variant} vraagt ${fte} fte minder dan ${other}`,
    needsSame: ({ variant, other }) => `${variant} vraagt evenveel als ${other}`,
    draws: ({ draws }) =>
      `Intervallen omvatten 90% van ${draws} trekkingen van alles wat onzeker is; een getal dat u hebt verschoven, geldt als zeker.`
  },
  picture: {
    flows: "Waar het werk van nu heen gaat",
    today: "Nu",
    gain: "Waar de winst vandaan komt",
    gainNote: "Bijdragen aan vrijgespeelde fte, op één as.",
    intervals: "Hoe zeker het is",
    caseTypes: "Zaaktypen",
    caseTypesNote: { freed: "Fte die blijven, overgaan en worden vrijgespeeld.", need: "Benodigde fte." },
    municipalities: `Per ${municipality.one}`,
    area: "De oppervlakte van een stip toont de fte van nu",
    leaving: "Aandeel van de huidige fte dat verdwijnt, procent",
    saveSvg: "SVG",
    savePng: "PNG",
    saveAs: ({ picture, format }) => `Bewaar ‘${picture}’ als ${format}`,
    made: ({ version, day }) => `casecap ${version}, ${day}`,
    save: "Bewaar beeld:"
  },
  table: {
    heading: "Alle cijfers",
    quantity: "Fte",
    less: ({ letter }) => `Uw − ${letter}`,
    why: ({ figure, model, value }) => `${figure}, ${model}: ${value}. Toon de berekening`,
    click: "Klik op een cijfer om te zien hoe het tot stand komt.",
    rounded: "Cijfers zijn elk apart afgerond; delen kunnen van hun som afwijken.",
    municipality: municipality.one,
    findMunicipality: `Zoek ${municipality.one}`,
    all: ({ count }) => `Alle ${counted(count, municipality.one, municipality.many)}`,
    stays: "blijft",
    net: "netto",
    centre: centre.one,
    freed: "komt vrij"
  },
  money: {
    heading: "Geld",
    unit: ({ unit, priceLevel }) => `${unit}, prijspeil ${priceLevel}`,
    million: ({ currency }) => `mln. ${currency}`,
    losers: ({ losers, winners }) => `${losers} verliezen, ${winners} winnen`,
    who: "Wie verliest en wie wint",
    perInhabitant: ({ currency }) => `Netto-effect per inwoner, ${currency} per jaar`,
    net: ({ currency }) => `Netto-effect, ${currency} per jaar`,
    payback: "Terugverdientijd, jaren",
    never: ({ years }) => `meer dan ${years}`,
    whoNote: "In een jaar waarin alles geregeld is; eenmalige kosten tellen niet mee."
  },
  section: {
    transition: "Maand voor maand",
    service: "Dienstverlening",
    quality: "Bezetting",
    staffing: "Personeel tegenover behoefte",
    freed: "Vrijgespeelde fte, maand voor maand",
    backlog: "Werk dat wacht, fte-maanden",
    staffMap: ({ letter }) => `Eenheid voor eenheid, ${letter}`,
    staff: "Wat ontbreekt en wat kan worden uitgeleend, fte",
    cumulated: ({ unit }) => `Bespaard tot dan, ${unit}`,
    before: ({ letter }) => `${letter} nu`
  },
  changes: {
    heading: "Wat ik heb gewijzigd",
    none: "Nog niets. Verschuif een getal, dan staat het hier met zijn effect.",
    number: "Getal",
    from: "Van",
    to: "Naar",
    effect: ({ unit }) => `${unit}, op zichzelf`,
    together: "Onderlinge wisselwerking",
    total: "Alles samen",
    freedUnit: "Fte vrijgespeeld",
    needUnit: "Fte nodig"
  },
  home: {
    heading: "Neem het mee",
    nothing: "Verschuif eerst een getal; dan kan de variant als scenario worden bewaard.",
    file: "Als scenariobestand",
    fileNote: ({ name, base }) =>
      `Bewaar het als ${name} naast ${base}, waarop het voortbouwt: wie het krijgt, heeft beide nodig.`,
    command: "Als opdracht",
    linkNote:
      "Het adres van deze pagina onthoudt wat u hebt verschoven. Stuur dit bestand en het adres: wat achter # staat, is genoeg.",
    link: "Als link",
    copy: "Kopieer",
    copied: "Gekopieerd",
    download: "Bewaar het bestand",
    note: ({ day }) => `Verschoven in het interactieve rapport op ${day}`,
    titleWord: "variant",
    print: "Afdrukken"
  },
  why: {
    heading: ({ figure, model }) => `${figure}, ${model}`,
    close: "Sluiten",
    private:
      "De berekening van dit model staat niet in het bestand: zij rust op getallen die vertrouwelijk zijn voor de eigen partij."
  }
})
