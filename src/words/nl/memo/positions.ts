/** Positions, packages and what comes next, in a Dutch memo. */
import type { positions as english } from "../../en/memo/positions.ts"
import { said } from "../../said.ts"

export const positions: typeof english = {
  heading: ({ efficient, all, many }) =>
    `${efficient} van ${all} pakketten ${many ? "zijn" : "is"} het onderhandelen waard`,
  nothingToTrade: "Er is niets uit te ruilen",
  wants: ({ party, objectives }) => `${party} wil ${objectives}.`,
  more: ({ metric }) => `meer ${metric}`,
  fewer: ({ metric }) => `minder ${metric}`,
  then: ", daarna ",
  packages: ({ see, efficient, all, picture }) =>
    said`Van ${all} pakketten van wat aan tafel wordt beslist, zijn er ${efficient} efficiënt: geen ander is voor beide partijen minstens zo goed en voor één beter (${see} en ${picture}).`,
  shownOf: ({ shown }) => said` Daarvan zijn er ${shown} getoond, verspreid van het ene uiterste tot het andere.`,
  computed: " Elk is doorgerekend, omdat de punten op elkaar inwerken.",
  computedByOwn:
    " Elk is doorgerekend, omdat de punten op elkaar inwerken, en wat een partij wil met de aannames en de gekalibreerde getallen uit haar eigen scenario: daarom zijn haar cijfers voor het model van de andere partij niet die van het hoofdresultaat.",
  noLevers: "Niets van wat aan tafel wordt beslist verschilt, dus er is niets uit te ruilen.",
  caption: "Efficiënte pakketten, van het beste voor de ene partij tot het beste voor de andere",
  whoseColumns: ({ first, ofFirst, second, ofSecond }) =>
    `Kolommen met getallen: eerst wat ${first} wil (${ofFirst}), dan wat ${second} wil (${ofSecond}).`,
  package: "Pakket",
  takes: "Wat het vraagt",
  asA: ({ model }) => `alles als in ${model}`,
  asB: ({ model }) => `alles als in ${model}`,
  asBut: ({ model }) => `als in ${model}, maar `,
  setting: ({ lever, value }) => `${lever} ${value}`,
  figure: ({ x, y }) => `Op de lijn wint niemand zonder dat de ander verliest: ${x} tegenover ${y}`,
  all: "alle pakketten",
  efficient: "efficiënt",
  fair: ({ package: number, base }) =>
    said`Pakket ${number} ligt het dichtst bij een gelijk deel van de gezamenlijke winst, gemeten vanaf ${base}: een regel, geen waarheid.`,
  overWorst: "het minste dat elke partij binnen deze pakketten krijgt",
  overNoDeal: ({ model }) => `geen akkoord (${model})`,
  turns: ({ packages }) =>
    `Of pakket ${packages} efficiënt is, hangt af van wiens aannames kloppen; een afspraak die volgt wat later wordt gemeten, kan dat overbruggen.`,
  reservation: ({ party, limit }) => `${party} gaat alleen akkoord met ${limit}.`,
  believedReservation: ({ reader, party, limit }) => `${reader} denkt dat ${party} alleen akkoord gaat met ${limit}.`,
  limitInterval: ({ range, basis }) => `(90%-interval ${range}, ${basis})`,
  kept: ({ see }) => said`${see} toont in welk deel van de berekeningen een pakket binnen een grens blijft.`,
  limitsCaption: "Hoe waarschijnlijk elk pakket binnen de grenzen blijft",
  limitByPackage: "Grens, per pakket",
  allLimits: ({ party }) => `Alle grenzen van ${party}`,
  uncertainLimits:
    "Een onzekere grens telt in elke trekking met haar kans mee; grenzen gelden als onafhankelijk van elkaar, terwijl datgene waar de cijfers van beide partijen op rusten, samen varieert. Alleen grenzen die hier zijn vermeld tellen mee: een partij kan er meer hebben.",
  bothAccept: "Beide stemmen in",
  room: ({ metric, percent }) =>
    said`De grenzen voor ${metric} laten met een kans van ${percent} ruimte voor een akkoord.`,
  unmet: ({ party, limit, isUncertain }) =>
    isUncertain
      ? `Geen pakket blijft binnen de centrale waarde van wat ${party} kan aanvaarden: ${limit}.`
      : `Geen pakket blijft binnen wat ${party} kan aanvaarden: ${limit}.`,
  notAllMet: "Elke grens is haalbaar, maar geen pakket haalt ze allemaal.",
  atLeast: ({ metric, value }) => `minstens ${value} ${metric}`,
  atMost: ({ metric, value }) => `hoogstens ${value} ${metric}`,
  beliefsHeading: "Wat met feiten is vast te stellen",
  belief: ({ name, a, b, changes }) =>
    said`${name}: ${a} tegenover ${b}; de laatste waarde betekent ${changes}. Geen concessie: dit moet worden gemeten.`,
  noBeliefs: ({ fitted }) =>
    `De partijen verschillen niet in wat zij voor waar houden, alleen in wat zij willen beslissen${fitted ? "; wel verschillen getallen die op gepubliceerde cijfers zijn gekalibreerd" : ""}.`,
  argument: ({ party }) => `Sterkste argument tegen ${party}:`,
  argues: ({ lever, theirs, own, other, others, gains, losses, grounds }) =>
    said` ${lever} op ${theirs} in plaats van ${own} geeft ${other} ${others}${gains}; de prijs is ${losses}.${grounds}`,
  arguesGains: ({ party, gains }) => said` en ${party} ${gains}`,
  noArgument: ({ party }) =>
    ` geen waarde van de andere partij zou haar meer geven van wat zij wil en ${party} iets afnemen.`,
  saysOf: ({ owner, note }) => ` ${owner} zegt: ‘${note}’.`,
  rests: ({ basis }) => ` De waarde is ${basis}.`,
  mind: ({ party }) => `Wat ${party} van mening zou doen veranderen:`,
  mindTurn: ({ turn }) => said` bewijs dat ${turn} ligt, want dan heeft het verschil het andere teken.`,
  mindNothing: " geen enkel feit binnen de opgegeven bandbreedte.",
  mindMeasured: ({ name, share }) => said` Een meting van ${name} zou het verschil met ${share} versmallen.`,
  nextHeading: "Volgende stappen",
  nextDeadline: ({ party, date }) => said`Antwoord aan ${party} uiterlijk ${date}.`,
  nextMeasure: ({ name, share, owner }) => said`Meet ${name}: dat versmalt het verschil met ${share}${owner}.`,
  nextBy: ({ owner }) => `; ${owner} staat in voor het getal`,
  nextDecide: ({ lever }) => said`Beslis over ${lever}: van wat aan tafel wordt beslist weegt dit het zwaarst.`
}
