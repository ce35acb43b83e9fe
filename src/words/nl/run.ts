/** The page of `run` in Dutch. */
import { capital } from "../capital.ts"
import type { run as english } from "../en/run.ts"
import { counted, whole } from "./counted.ts"

export const run: typeof english = ({ municipality, centre }) => ({
  fte: "fte",
  persons: "personen",
  ofToday: "van nu",
  ofNeed: "van de behoefte",
  /** A plain staffing need: all of it, and what of it is not case work. */
  need: { need: "Behoefte", competence: "waarvan deskundigheid", management: "waarvan leiding" },
  total: "Totaal",
  byCaseType: "Per zaaktype",
  caseType: "Zaaktype",
  byCaseTypeColumn: {
    baseline: "Nu",
    local: capital(municipality.one),
    centre: capital(centre.one),
    freed: "Vrij",
    transaction: "wv. overdr.",
    competence: "deskund."
  },
  whereGainComesFrom: "Waar de winst vandaan komt",
  contributions: "bijdragen aan vrijgespeelde fte; kosten zijn negatief",
  overhead: ({ overhead, transaction, competenceExtra, moved, isSaving }) =>
    `Hierin zit ${overhead} fte overhead: overdracht ${transaction}, extra deskundigheid ${competenceExtra}${isSaving ? " (een besparing)" : ""}. Het verplaatste werk kost nu ${moved} fte.`,
  vulnerability: ({ tasks, before, after, emptied }) =>
    `Kwetsbaarheid: van ${counted(tasks, "taak", "taken")} (${municipality.one} × zaaktype) ${before === 1 ? "rust" : "rusten"} er nu ${whole(before)} op minder dan één fte; daarna ${whole(after)}, en ${whole(emptied)} ${emptied === 1 ? "is" : "zijn"} helemaal uit ${municipality.theOne} verdwenen.`,
  thinAtCentres: ({ thin, tasks }) =>
    ` Van ${counted(tasks, "taak", "taken")} in ${centre.many} (${centre.one} × zaaktype) ${thin === 1 ? "rust" : "rusten"} ${whole(thin)} op minder dan één fte.`,
  leftOut: {
    management: "leiding is niet meegerekend (geen onderdeel `management`)",
    competence: "deskundigheid op peil houden is niet meegerekend (geen onderdeel `competence`)"
  },
  withheld: ({ sections }) =>
    `Weggelaten, omdat er vertrouwelijke getallen van een andere partij uit af te leiden zijn: ${sections}. Wie die getallen bezit, ziet het met \`--for\` en de eigen partij.`,
  withheldSection: {
    scale: "de factor op de tijd per handeling",
    benchmarks: "benchmarks",
    service: "dienstverlening",
    money: "geld",
    robustness: "bezetting en kwaliteit",
    training: "opleidingsvormen",
    transition: "de tijd van de verandering"
  },
  noOrganisation: `Geen organisatie: er zijn geen ${centre.many}.`,
  noCentres: `De organisatie heeft geen ${centre.many}.`,
  municipalityColumn: {
    code: "Code",
    name: capital(municipality.one),
    baseline: "Nu",
    local: "Blijft",
    leaves: "Verlaat"
  },
  centreColumn: {
    centre: capital(centre.one),
    served: capital(municipality.many),
    core: "Zaken",
    transaction: "Overdr.",
    upkeep: "Deskund.",
    whole: "Leiding e.d.",
    fte: "Fte",
    posts: "Plaatsen"
  },
  posts: `Plaatsen: alle fte van ${centre.theMany} in hele formatieplaatsen, volgens de grootste overschotten; bij gelijke overschotten in de volgorde van het bestand.`,
  losesByOneMore: ({ centre: name, posts, total }) =>
    `Met ${total + 1} plaatsen in plaats van ${total} zou ${name} er ${posts - 1} krijgen in plaats van ${posts}: dat kan bij grootste overschotten. Spreek de plaatsen zelf af, niet de rekenregel.`
})
