/** The page of `run` in Danish. */
import { capital } from "../capital.ts"
import type { run as english } from "../en/run.ts"
import { counted, whole } from "./counted.ts"

export const run: typeof english = ({ municipality, centre }) => ({
  fte: "årsværk",
  persons: "personer",
  ofToday: "af i dag",
  ofNeed: "af behovet",
  /** A plain staffing need: all of it, and what of it is not case work. */
  need: { need: "Behov", competence: "heraf kompetencevedligeholdelse", management: "heraf ledelse" },
  total: "I alt",
  byCaseType: "Efter sagsområde",
  caseType: "Sagsområde",
  byCaseTypeColumn: {
    baseline: "I dag",
    local: capital(municipality.one),
    centre: capital(centre.one),
    freed: "Frigjort",
    transaction: "heraf trans.",
    competence: "kompet."
  },
  whereGainComesFrom: "Hvor gevinsten kommer fra",
  contributions: "bidrag til frigjorte årsværk; omkostninger er negative",
  overhead: ({ overhead, transaction, competenceExtra, moved, isSaving }) =>
    `Heraf overhead ${overhead} årsværk: transaktioner ${transaction}, ekstra kompetencevedligeholdelse ${competenceExtra}${isSaving ? " (en besparelse)" : ""}. Det flyttede arbejde fylder ${moved} årsværk i dag.`,
  vulnerability: ({ tasks, before, after, emptied }) =>
    `Sårbarhed: af ${counted(tasks, "opgave", "opgaver")} (${municipality.one} × sagsområde) hviler ${whole(before)} i dag på under ét årsværk; bagefter ${whole(after)}, og ${whole(emptied)} er helt væk fra ${municipality.theOne}.`,
  thinAtCentres: ({ thin, tasks }) =>
    ` Af ${counted(tasks, "opgave", "opgaver")} på ${centre.many} (${centre.one} × sagsområde) hviler ${whole(thin)} på under ét årsværk.`,
  leftOut: {
    management: "ledelse er ikke regnet med (intet afsnit `management`)",
    competence: "kompetencevedligeholdelse er ikke regnet med (intet afsnit `competence`)"
  },
  withheld: ({ sections }) =>
    `Udeladt, fordi en anden parts private tal kunne læses ud af det: ${sections}. Den, der ejer tallene, ser det med \`--for\` og sin egen part.`,
  withheldSection: {
    scale: "faktoren på enhedstider",
    benchmarks: "benchmarks",
    service: "service",
    money: "økonomi",
    robustness: "dækning og kvalitet",
    training: "kursusformer",
    transition: "tiden under omlægningen"
  },
  noOrganisation: `Ingen organisation: der er ingen ${centre.many}.`,
  noCentres: `Organisationen har ingen ${centre.many}.`,
  municipalityColumn: {
    code: "Kode",
    name: capital(municipality.one),
    baseline: "I dag",
    local: "Bliver",
    leaves: "Forlader"
  },
  centreColumn: {
    centre: capital(centre.one),
    served: capital(municipality.many),
    core: "Sager",
    transaction: "Trans.",
    upkeep: "Kompet.",
    whole: "Ledelse m.m.",
    fte: "Årsværk",
    posts: "Stillinger"
  },
  posts: `Stillinger: alle årsværk på ${centre.theMany} i hele stillinger efter største brøks metode; er brøkerne lige store, i filens rækkefølge.`,
  losesByOneMore: ({ centre: name, posts, total }) =>
    `Med ${total + 1} stillinger i stedet for ${total} ville ${name} få ${posts - 1} i stedet for ${posts}: det kan største brøks metode gøre. Aftal selve stillingerne, ikke metoden.`
})
