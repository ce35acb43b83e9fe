/** What can be traded, in Dutch. */
import type { trade as english } from "../en/trade.ts"
import { inBoth, textIn } from "../Lang.ts"
import { counted } from "./counted.ts"

export const trade: typeof english = ({ municipality, centre }) => ({
  title: ({ first, second }) => `Wat uitgeruild kan worden: ${first} en ${second}`,
  believes: ({ party, owner }) => `${party} wordt beoordeeld met de aannames van ${owner}.`,
  levers: "Knoppen: aan tafel te beslissen",
  lever: "Knop",
  halfway: "Halverwege",
  changes: ({ letter }) => `${letter} wil`,
  changesNote: ({ first, second }) =>
    `De laatste twee kolommen: wat de stap van A naar B alleen verandert voor A (${first}) en voor B (${second}).`,
  centresAndServed: `${centre.theMany} en wie zij bedienen`,
  centres: ({ count }) => counted(count, centre.one, centre.many),
  noOrganisation: "geen",
  reorganising: "of er wordt gereorganiseerd",
  training: "waarin medewerkers worden opgeleid",
  noLever: "Geen knop verschilt: er is één pakket en niets uit te ruilen.",
  oneFile: "Eén bestand heeft niets uit te ruilen: geef ook het bestand van de andere partij.",
  leftOut: ({ names }) => `Knoppen buiten de tien belangrijkste blijven op de eigen waarde van elk bestand: ${names}.`,
  packages: "Pakketten",
  efficient: ({ efficient, all, shown }) =>
    `Van ${counted(all, "pakket", "pakketten")} ${efficient === 1 ? "is" : "zijn"} er ${efficient} efficiënt: geen ander is voor beide minstens zo goed en voor één beter.${shown < efficient ? ` Getoond: ${shown}, verspreid over het geheel.` : ""} Elk pakket is doorgerekend, met de eigen aannames van elke partij.`,
  composition: "A: als in het eerste bestand; B: als in het tweede; ½: halverwege.",
  package: "Nr.",
  note: "Opmerking",
  ownFile: ({ letter }) => `bestand ${letter}`,
  equalShare: "gelijk deel",
  bothPrefer: "beide liever",
  turns: "kantelt",
  kept: "De laatste kolommen tonen in welk deel van de trekkingen een pakket binnen een grens blijft, ✕ waar dat zelfs bij de centrale waarden niet zo is.",
  accepts: ({ letter }) => `${letter} stemt in`,
  withoutAgreement: ({ file, preferred }) =>
    preferred === 0
      ? `Zonder akkoord: ${file}. Geen pakket is beter voor de een en niet slechter voor de ander.`
      : `Zonder akkoord: ${file}. ${counted(preferred, "pakket is", "pakketten zijn")} beter voor de een en niet slechter voor de ander.`,
  shareRule: ({ package: number, isOverNoDeal }) =>
    `Pakket ${number} ligt het dichtst bij een gelijk deel van de gezamenlijke winst, gemeten vanaf ${isOverNoDeal ? "geen akkoord" : "het minste dat elk binnen deze pakketten krijgt"}. Dat is een regel, geen waarheid.`,
  together: ({ party, metric, whole, sum }) =>
    `Alle knoppen samen veranderen wat ${party} wil (${metric}) met ${whole}; één voor één tellen ze op tot ${sum}. Ze werken op elkaar in; daarom worden pakketten doorgerekend en niet opgeteld.`,
  turnsNote:
    "‘kantelt’: efficiënt met de aannames van de ene partij en niet met die van de andere. Een afspraak die afhangt van wat later wordt gemeten, kan dat overbruggen.",
  beliefs: "Aannames: met feiten vast te stellen, niet uit te ruilen",
  belief: "Aanname",
  fitted: ({ names }) =>
    `Gekalibreerd op gepubliceerde cijfers en daarom geen ruilmiddel: ${names}. Elk bestand houdt zijn eigen waarde.`,
  hidden: ({ count }) =>
    `${counted(count, "verschil is", "verschillen zijn")} vertrouwelijk: elk bestand houdt zijn eigen waarde.`,
  saved: ({ folder, count }) =>
    `Geschreven naar ${folder}: ${counted(count, "bestand", "bestanden")}, één per pakket en partij.`,
  picture: {
    alt: ({ all, x, y, efficient }) =>
      `${counted(all, "pakket", "pakketten")} naar ${x} en ${y}. De efficiënte: ${efficient.join("; ")}.`,
    all: "alle pakketten",
    efficient: "efficiënt"
  },
  refuses: {
    noParty: ({ file }) => `${file}: er is geen partij genoemd; voeg \`party:\` toe met id, label en objectives`,
    noObjectives: ({ file }) =>
      `${file}: de partij noemt geen doelen die hier zichtbaar mogen zijn; zet ze onder \`party.objectives\`: {posts: {metric: local, wants: more}}`,
    sameParty: ({ file }) => `${file}: beide bestanden horen bij één partij; geef een bestand van de andere kant`,
    noMetric: ({ file, metric }) =>
      `${file}: heeft geen ${metric}, wat een partij wil; kies een doel dat alle bestanden hebben`,
    noDealIsAFile: ({ file }) =>
      `--no-deal ${file}: dat is een van de bestanden; laat het weg als het eerste bestand is wat er zonder akkoord gebeurt, of noem een ander`,
    unknownBeliefs: ({ id, known }) => `--beliefs ${id}: geen partij heet zo; er zijn: ${known}`,
    unknownFor: ({ id, known }) => `--for ${id}: geen partij heet zo; er zijn: ${known}, neutral`,
    exists: ({ file }) => `${file} bestaat al; gebruik --force om te overschrijven`
  },
  error: "fout",
  packageTitle: ({ title, number }) => inBoth((lang) => `${textIn(title, lang)} (pakket ${number})`),
  proposals: "Andere bestanden",
  proposalsNote: "Met hun eigen aannames; het zijn geen pakketten van de twee.",
  tasks: `taken (${municipality.one} × zaaktype)`
})
