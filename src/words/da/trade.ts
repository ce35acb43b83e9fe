/** What can be traded, in Danish. */
import type { trade as english } from "../en/trade.ts"
import { inBoth, textIn } from "../Lang.ts"
import { counted } from "./counted.ts"

export const trade: typeof english = ({ municipality, centre }) => ({
  title: ({ first, second }) => `Hvad der kan byttes: ${first} og ${second}`,
  believes: ({ party, owner }) => `${party} bedømmes efter antagelserne hos ${owner}.`,
  levers: "Håndtag: afgøres ved bordet",
  lever: "Håndtag",
  halfway: "Halvvejs",
  changes: ({ letter }) => `${letter} ønsker`,
  changesNote: ({ first, second }) =>
    `De to sidste kolonner: hvad skridtet fra A til B alene ændrer for A (${first}) og for B (${second}).`,
  centresAndServed: `${centre.theMany} og hvem de betjener`,
  centres: ({ count }) => counted(count, centre.one, centre.many),
  noOrganisation: "ingen",
  reorganising: "om der omlægges",
  training: "hvad medarbejderne oplæres i",
  noLever: "Intet håndtag er forskelligt: der er én pakke og intet at bytte.",
  oneFile: "Én fil har intet at bytte med: angiv også modpartens fil.",
  leftOut: ({ names }) => `Håndtag ud over de ti, der betyder mest, bliver ved hver fils egen værdi: ${names}.`,
  packages: "Pakker",
  efficient: ({ efficient, all, shown }) =>
    `Af ${counted(all, "pakke", "pakker")} er ${counted(efficient, "efficient", "efficiente")}: ingen anden er mindst lige så god for begge og bedre for den ene.${shown < efficient ? ` ${counted(shown, "er vist", "er vist")}, spredt ud over dem.` : ""} Hver er regnet ud, med hver parts egne antagelser.`,
  composition: "A: som i den første fil; B: som i den anden; ½: halvvejs.",
  package: "Nr.",
  note: "Bemærkning",
  ownFile: ({ letter }) => `fil ${letter}`,
  equalShare: "lige del",
  bothPrefer: "begge vil",
  turns: "vender",
  kept: "De sidste kolonner viser andelen af trækningerne, hvor en pakke holder sig inden for en grænse, ✕ hvor den ikke gør det selv ved de centrale værdier.",
  accepts: ({ letter }) => `${letter} siger ja`,
  withoutAgreement: ({ file, preferred }) =>
    preferred === 0
      ? `Uden aftale: ${file}. Ingen pakke er bedre end det for den ene og ikke ringere for den anden.`
      : `Uden aftale: ${file}. ${counted(preferred, "pakke er", "pakker er")} bedre end det for den ene og ikke ringere for den anden.`,
  shareRule: ({ package: number, isOverNoDeal }) =>
    `Pakke ${number} er nærmest en lige del af den fælles gevinst, målt fra ${isOverNoDeal ? "ingen aftale" : "det mindste, hver får blandt disse pakker"}. Det er en regel, ikke en sandhed.`,
  together: ({ party, metric, whole, sum }) =>
    `Alle håndtag tilsammen ændrer det, ${party} ønsker (${metric}), med ${whole}; hver for sig giver de ${sum}. De virker på hinanden, så pakker regnes ud og lægges ikke sammen.`,
  turnsNote:
    "»vender«: efficient med den ene parts antagelser og ikke med den andens. Et vilkår, der afhænger af, hvad der senere måles, kan bygge bro.",
  beliefs: "Antagelser: afgøres af viden, byttes ikke",
  belief: "Antagelse",
  fitted: ({ names }) => `Tilpasset kendte tal og derfor intet at bytte med: ${names}. Hver fil beholder sin egen.`,
  hidden: ({ count }) =>
    `${counted(count, "forskel er fortrolig", "forskelle er fortrolige")}: hver fil beholder sin egen.`,
  saved: ({ folder, count }) => `Skrevet til ${folder}: ${counted(count, "fil", "filer")}, én pr. pakke og part.`,
  picture: {
    alt: ({ all, x, y, efficient }) =>
      `${counted(all, "pakke", "pakker")} efter ${x} og ${y}. De efficiente: ${efficient.join("; ")}.`,
    all: "alle pakker",
    efficient: "efficiente"
  },
  refuses: {
    noParty: ({ file }) => `${file}: ingen part er nævnt; tilføj \`party:\` med id, label og objectives`,
    noObjectives: ({ file }) =>
      `${file}: parten har ingen mål, som må ses her; skriv dem under \`party.objectives\`: {posts: {metric: local, wants: more}}`,
    sameParty: ({ file }) => `${file}: begge filer hører til samme part; angiv en fil fra modparten`,
    noMetric: ({ file, metric }) => `${file}: har ikke ${metric}, som en part ønsker; vælg et mål, som alle filer har`,
    noDealIsAFile: ({ file }) =>
      `--no-deal ${file}: det er en af filerne; udelad den, hvis den første fil er det, der sker uden aftale, eller angiv en anden`,
    unknownBeliefs: ({ id, known }) => `--beliefs ${id}: ingen part hedder det; der er: ${known}`,
    unknownFor: ({ id, known }) => `--for ${id}: ingen part hedder det; der er: ${known}, neutral`,
    exists: ({ file }) => `${file} findes allerede; brug --force for at overskrive`
  },
  error: "fejl",
  packageTitle: ({ title, number }) => inBoth((lang) => `${textIn(title, lang)} (pakke ${number})`),
  proposals: "Andre filer",
  proposalsNote: "Efter deres egne antagelser; de er ikke pakker af de to.",
  tasks: `opgaver (${municipality.one} × sagsområde)`
})
