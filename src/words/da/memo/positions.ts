/** Positions, packages and what comes next, in a Danish memo. */
import type { positions as english } from "../../en/memo/positions.ts"
import { said } from "../../said.ts"

export const positions: typeof english = {
  heading: ({ efficient, all }) => `${efficient} af ${all} pakker er værd at forhandle om`,
  nothingToTrade: "Der er intet at bytte",
  wants: ({ party, objectives }) => `${party} ønsker ${objectives}.`,
  more: ({ metric }) => `flere ${metric}`,
  fewer: ({ metric }) => `færre ${metric}`,
  then: ", dernæst ",
  packages: ({ see, efficient, all, picture }) =>
    said`Af ${all} pakker af det, der afgøres ved bordet, er ${efficient} efficiente: ingen anden er mindst lige så god for begge parter og bedre for den ene (${see} og ${picture}).`,
  shownOf: ({ shown }) => said` ${shown} af dem er vist, spredt fra den ene ende til den anden.`,
  computed: " Hver er regnet ud, fordi punkterne virker på hinanden.",
  computedByOwn:
    " Hver er regnet ud, fordi punkterne virker på hinanden, og det, en part ønsker, med antagelserne og de tilpassede tal i partens eget scenarie: derfor er partens tal for modpartens model ikke dem i hovedresultatet.",
  noLevers: "Intet af det, der afgøres ved bordet, er forskelligt, så der er intet at bytte.",
  caption: "Efficiente pakker, fra den ene parts bedste til den andens",
  whoseColumns: ({ first, ofFirst, second, ofSecond }) =>
    `Talkolonnerne: først det, ${first} ønsker (${ofFirst}), så det, ${second} ønsker (${ofSecond}).`,
  package: "Pakke",
  takes: "Hvad den kræver",
  asA: ({ model }) => `alt som i ${model}`,
  asB: ({ model }) => `alt som i ${model}`,
  asBut: ({ model }) => `som i ${model}, men `,
  setting: ({ lever, value }) => `${lever} ${value}`,
  figure: ({ x, y }) => `På linjen vinder ingen, uden at den anden taber: ${x} over for ${y}`,
  all: "alle pakker",
  efficient: "efficiente",
  fair: ({ package: number, base }) =>
    said`Pakke ${number} er nærmest en lige del af den fælles gevinst, målt fra ${base}: en regel, ikke en sandhed.`,
  overWorst: "det mindste, hver part får blandt disse pakker",
  overNoDeal: ({ model }) => `ingen aftale (${model})`,
  turns: ({ packages }) =>
    `Om pakke ${packages} er efficient, afhænger af, hvis antagelser der er rigtige; et vilkår, der følger det, der senere måles, kan bygge bro.`,
  reservation: ({ party, limit }) => `${party} går kun med til ${limit}.`,
  believedReservation: ({ reader, party, limit }) => `${reader} tror, at ${party} kun går med til ${limit}.`,
  limitInterval: ({ range, basis }) => `(90\u00a0%-interval ${range}, ${basis})`,
  kept: ({ see }) => said`${see} viser den andel af beregningerne, hvor en pakke holder sig inden for en grænse.`,
  limitsCaption: "Hvor sandsynligt hver pakke holder sig inden for grænserne",
  limitByPackage: "Grænse, efter pakke",
  allLimits: ({ party }) => `Alle grænser for ${party}`,
  uncertainLimits:
    "En usikker grænse tæller med sin sandsynlighed i hver trækning; grænserne regnes for uafhængige af hinanden, mens det, begge parters tal hviler på, varierer sammen. Kun grænser, der er oplyst her, tæller med: en part kan have andre.",
  bothAccept: "Begge siger ja",
  room: ({ metric, percent }) =>
    said`Grænserne for ${metric} giver plads til en aftale med en sandsynlighed på ${percent}.`,
  unmet: ({ party, limit, isUncertain }) =>
    isUncertain
      ? `Ingen pakke holder sig inden for den centrale værdi af det, ${party} kan gå med til: ${limit}.`
      : `Ingen pakke holder sig inden for det, ${party} kan gå med til: ${limit}.`,
  notAllMet: "Hver grænse kan holdes, men ingen pakke holder dem alle.",
  atLeast: ({ metric, value }) => `mindst ${value} ${metric}`,
  atMost: ({ metric, value }) => `højst ${value} ${metric}`,
  beliefsHeading: "Hvad viden afgør",
  belief: ({ name, a, b, changes }) =>
    said`${name}: ${a} mod ${b}; den sidste værdi betyder ${changes}. Ikke en indrømmelse: det skal måles.`,
  noBeliefs: ({ fitted }) =>
    `Parterne er ikke uenige om, hvad der er rigtigt, kun om, hvad de vil afgøre${fitted ? "; desuden er de tal forskellige, der er tilpasset offentliggjorte tal" : ""}.`,
  argument: ({ party }) => `Stærkeste argument mod ${party}:`,
  argues: ({ lever, theirs, own, other, others, gains, losses, grounds }) =>
    said` ${lever} på ${theirs} i stedet for ${own} giver ${other} ${others}${gains}; prisen er ${losses}.${grounds}`,
  arguesGains: ({ party, gains }) => said` og ${party} ${gains}`,
  noArgument: ({ party }) =>
    ` ingen af modpartens værdier ville give den mere af det, den ønsker, og tage noget fra ${party}.`,
  saysOf: ({ owner, note }) => ` ${owner} siger: »${note}«.`,
  rests: ({ basis }) => ` Værdien er ${basis}.`,
  mind: ({ party }) => `Hvad der vil få ${party} til at skifte mening:`,
  mindTurn: ({ turn }) => said` dokumentation for, at ${turn}, for så har forskellen det modsatte fortegn.`,
  mindNothing: " intet enkelt forhold inden for sit oplyste spænd.",
  mindMeasured: ({ name, share }) => said` En måling af ${name} vil indsnævre forskellen med ${share}.`,
  nextHeading: "Næste skridt",
  nextDeadline: ({ party, date }) => said`Svar til ${party} senest ${date}.`,
  nextMeasure: ({ name, share, owner }) => said`Mål ${name}: det indsnævrer forskellen med ${share}${owner}.`,
  nextBy: ({ owner }) => `; ${owner} svarer for tallet`,
  nextDecide: ({ lever }) => said`Afgør ${lever}: det vejer mest af det, der afgøres ved bordet.`
}
