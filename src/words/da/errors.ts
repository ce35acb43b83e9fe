/** What goes wrong at the edge of the program: files, the system, requests that cannot be met in Danish. */
import type { errors as english } from "../en/errors.ts"
import { counted } from "./counted.ts"

export const errors: typeof english = ({ municipality }) => ({
  liveSecrets: ({ list }) =>
    `--live: formlerne ville vise fortrolige tal (${list}); brug --for PART til partens egen bog, eller et scenarie med tal, der må vises (private: false)`,
  outsideRoot: ({ option, scenario, root }) =>
    `${option}: ${scenario} ligger uden for ${root}, så den nye fil kunne ikke bygge på den; gem i samme mappe, eller læg en tom casecap.yaml i den mappe, der rummer begge`,
  cannotRead: ({ path, reason }) => `kan ikke læse ${path}: ${reason}`,
  cannotWrite: ({ path, reason }) => `kan ikke skrive ${path}: ${reason}`,
  cannotWriteOthers: ({ path, reason, others }) => `kan ikke skrive ${path}: ${reason}; ${others}`,
  noFileMatches: ({ pattern }) => `ingen fil passer på ${pattern}; kontrollér mappen og endelsen`,
  tooLarge: ({ path, size, limit }) =>
    `${path} fylder mindst ${String(size).replace(".", ",")} MB, og grænsen er ${String(limit).replace(".", ",")} MB: er det den rigtige fil?`,
  systemSays: ({ code }) => `systemet siger ${code}`,
  EACCES: "adgang nægtet (EACCES); ret filens rettigheder",
  EPERM: "adgang nægtet (EPERM); ret filens rettigheder",
  EISDIR: "det er en mappe (EISDIR); angiv en fil",
  ENOTDIR: "en del af stien er en fil, ikke en mappe (ENOTDIR)",
  ELOOP: "linket peger på sig selv (ELOOP)",
  ENAMETOOLONG: "navnet er for langt (ENAMETOOLONG)",
  noSuchFile: "filen findes ikke (ENOENT); se efter i stien",
  noSuchFolder: "mappen findes ikke (ENOENT); opret den først",
  EROFS: "disken kan kun læses (EROFS)",
  ENOSPC: "disken er fuld (ENOSPC)",
  EDQUOT: "pladskvoten er brugt (EDQUOT)",
  hasChanged: "en anden kørsel har ændret den i mellemtiden; kør igen",
  EEXIST: "filen findes allerede (EEXIST)",
  asBefore: ({ files }) => `igen, som de var før: ${files}`,
  notPutBack: ({ files }) => `kunne ikke føres tilbage (den gamle fil i parentes): ${files}`,
  both: ({ one, other }) => `${one}; ${other}`,
  noChecks: ({ pattern, where }) => `ingen ${pattern} i ${where}; skriv en, eller angiv en anden mappe`,
  setNotAmong: ({ change, name, files }) => `--set ${change}: ${name} er ikke blandt filerne (${files})`,
  withError: ({ message }) => `fejl: ${message}`,
  withPath: ({ path, message }) => `fejl: ${path}: ${message}`,
  existsAlready: ({ path }) => `${path} findes allerede; vælg et andet navn, eller tilføj --force for at overskrive`,
  initExists: ({ path }) => `${path} findes allerede; vælg et andet navn, eller tilføj --force`,
  saveNothing: "--save gemmer ændringer fra --set, og der er ingen; tilføj --set STI=VÆRDI",
  saveSeveral: "--save gemmer ét scenarie, men ændringerne gælder flere; brug FIL::STI=VÆRDI",
  saveOverwrites: ({ file }) => `--save ${file} ville overskrive en fil, som kørslen har læst; vælg et andet navn`,
  noSuchParty: ({ asked, hint }) => `--for ${asked}: ingen part hedder det; ${hint}`,
  useParty: ({ known }) => `brug ${known}`,
  didYouMeanParty: ({ similar, known }) => `mente du ${similar}? (${known})`,
  bothBecome: ({ file }) => `to scenarier ville begge blive til ${file}; tilpas dem i hver sin mappe`,
  freeTwice: ({ path }) => `${path} ville være fri to gange i samme fil`,
  freeOnce: "nævn stien én gang, eller én gang for hver fil",
  passedOver: ({ names }) => `sprunget over, fordi casecap test læser dem: ${names}`,
  unknownMemoFormat: ({ path }) => `${path}: ukendt format; brug .docx, .pdf, .html eller .md`,
  fileTwice: ({ path }) => `${path} er angivet to gange`,
  noDate: ({ date }) => `--date ${date}: det er ikke en dato; skriv dagen som 2010-03-01`,
  fontForPdf: "--font gælder kun PDF: tilføj -o notat.pdf",
  templateForWord: "--template gælder kun Word: tilføj -o notat.docx",
  alsoCount: ({ size, given }) =>
    `--also: angiv ${size} filer for hver læsning, i notatets rækkefølge (her er ${given})`,
  noSuchMunicipality: ({ asked, hint }) => `--municipality ${asked}: ingen ${municipality.one} har den kode; ${hint}`,
  seeMunicipalities: ({ file }) => `se casecap run ${file} --by municipality`,
  didYouMeanMunicipality: ({ code, name }) => `mente du ${code} (${name})?`,
  filterMatchesNothing: ({ filter }) =>
    `--filter ${filter} passer på ingen kontrol; skriv en del af kontrollens navn eller fil`,
  ciAcceptsNothing: "CI er sat: en byggeserver godkender intet; kør kommandoen selv, og læg låsefilen i git",
  verifyOrder: ({ memo, order }) =>
    `--verify ${memo}: filerne står i en anden rækkefølge end notatets scenarier; angiv dem sådan: ${order}`,
  verifyCount: ({ memo, scenarios, given }) =>
    `--verify ${memo}: notatet har ${scenarios} scenarier, og der er angivet ${counted(given, "fil", "filer")}; angiv lige så mange i notatets rækkefølge`,
  neitherNor: ({ subject, hint }) => `${subject} er hverken en antagelse eller et nøgletal; ${hint}`,
  didYouMeanName: ({ name }) => `mente du ${name}?`,
  refusedOption: ({ asked, message, hint }) => `${asked}: ${message}; ${hint}`,
  wrote: ({ files, next }) => `skrevet: ${files}\nnæste: ${next}`,
  reportOfGivenCase: {
    message: "en business case med givne beløb har ingen interaktiv rapport: den siger intet om personale",
    hint: "brug casecap compare, run eller uncertainty"
  },
  memoOfGivenCase: ({ file }) =>
    `${file}: en offentliggjort business case sammenlignes kun med sager af samme slags; udelad scenarierne med personale, eller brug casecap compare`,
  alsoOfGivenCase: ({ file }) =>
    `${file}: andre læsninger (--also) har ingen plads i et notat om offentliggjorte business cases; nævn dem som notatets scenarier`,
  secretsOfGivenCase: ({ file }) =>
    `${file}: notatet hviler på en anden parts fortrolige beløb, som kunne regnes tilbage fra tallene; brug --for med den part, der ejer dem`,
  memoOfPrivateChange: ({ file, path }) =>
    `${file}: --set ændrer ${path}, som notatets læser ikke må se, så --verify ikke kunne gentage det; gem ændringen som en fil, casecap run ${file} --set ${path}=… --save NY.yaml, og lav notatet af den`,
  progress: {
    draws: "trækninger",
    checks: "kontroller",
    computing: "beregner",
    writing: "skriver",
    computingAgain: "regner efter"
  },
  withWarning: ({ message }) => `advarsel: ${message}`,
  hasRead: "kørslen har læst filen, også hvis den her hedder noget andet; vælg et andet navn",
  lockTooLarge: ({ lock, size, most }) =>
    `${lock} ville fylde ${size} MB, og der læses højst ${most}; fordel kontrollerne på flere mapper, hver med sin lås`,
  intoOther: ({ into, file }) => `--into ${into}: scenariet bygger ikke på ${file}, som bogen kom fra; brug --save FIL`,
  changedSinceWorkbook: ({ file }) =>
    `${file} er ændret, siden bogen blev skrevet; brug --rebase for at lægge ændringerne oven på det, som det er nu`,
  workbookHas: ({ of, list }) => `--of ${of}: bogen har ${list}`,
  whichOfWorkbook: ({ list }) => `bogen har flere scenarier, ${list}: sig med --of, hvilket ændringerne skal ind i`,
  fragmentsOfOthers: ({ names }) => `dele, der er kontrolleret i de scenarier, som bygger på dem: ${names}`,
  fragment: ({ file, keys }) => `${file} er en del og intet helt scenarie: ${keys} mangler`,
  checkWhole:
    "kontrollér det scenarie, der bygger på den (extends), eller tilføj selv nøglerne; casecap init viser dem alle",
  whatInFile: ({ file }) =>
    `hvad skal forklares i ${file}? skriv en sti eller et nøgletal, fx casecap explain ${file} freed`,
  noSuchKey: ({ key, hint }) => `scenariesproget har ingen nøgle "${key}"; ${hint}`,
  allKeys: "docs/scenario-language.md viser alle"
})
