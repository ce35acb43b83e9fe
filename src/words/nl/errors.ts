/** What goes wrong at the edge of the program: files, the system, requests that cannot be met in Dutch. */
import type { errors as english } from "../en/errors.ts"
import { counted } from "./counted.ts"

export const errors: typeof english = ({ municipality }) => ({
  liveSecrets: ({ list }) =>
    `--live: de formules zouden vertrouwelijke getallen tonen (${list}); gebruik --for PARTIJ voor de eigen werkmap van die partij, of een scenario met getallen die gezien mogen worden (private: false)`,
  outsideRoot: ({ option, scenario, root }) =>
    `${option}: ${scenario} ligt buiten ${root}, dus het nieuwe bestand kan er niet op voortbouwen; bewaar in dezelfde map, of zet een leeg casecap.yaml in de map die beide bevat`,
  cannotRead: ({ path, reason }) => `kan ${path} niet lezen: ${reason}`,
  cannotWrite: ({ path, reason }) => `kan ${path} niet schrijven: ${reason}`,
  cannotWriteOthers: ({ path, reason, others }) => `kan ${path} niet schrijven: ${reason}; ${others}`,
  noFileMatches: ({ pattern }) => `geen bestand past op ${pattern}; controleer de map en het achtervoegsel`,
  tooLarge: ({ path, size, limit }) =>
    `${path} is minstens ${String(size).replace(".", ",")} MB en de grens is ${String(limit).replace(".", ",")} MB: is het het juiste bestand?`,
  systemSays: ({ code }) => `het systeem meldt ${code}`,
  EACCES: "toegang geweigerd (EACCES); wijzig de rechten van het bestand",
  EPERM: "toegang geweigerd (EPERM); wijzig de rechten van het bestand",
  EISDIR: "het is een map (EISDIR); noem een bestand",
  ENOTDIR: "een deel van het pad is een bestand, geen map (ENOTDIR)",
  ELOOP: "de koppeling verwijst naar zichzelf (ELOOP)",
  ENAMETOOLONG: "de naam is te lang (ENAMETOOLONG)",
  noSuchFile: "het bestand bestaat niet (ENOENT); controleer het pad",
  noSuchFolder: "de map bestaat niet (ENOENT); maak die eerst aan",
  EROFS: "de schijf is alleen-lezen (EROFS)",
  ENOSPC: "de schijf is vol (ENOSPC)",
  EDQUOT: "het schijfquotum is op (EDQUOT)",
  hasChanged: "een ander proces heeft het intussen gewijzigd; voer opnieuw uit",
  EEXIST: "het bestand bestaat al (EEXIST)",
  asBefore: ({ files }) => `weer zoals ze waren: ${files}`,
  notPutBack: ({ files }) => `konden niet worden teruggezet (het oude bestand tussen haakjes): ${files}`,
  both: ({ one, other }) => `${one}; ${other}`,
  noChecks: ({ pattern, where }) => `geen ${pattern} in ${where}; schrijf er een, of noem een andere map`,
  setNotAmong: ({ change, name, files }) => `--set ${change}: ${name} staat niet tussen de bestanden (${files})`,
  withError: ({ message }) => `fout: ${message}`,
  withPath: ({ path, message }) => `fout: ${path}: ${message}`,
  existsAlready: ({ path }) => `${path} bestaat al; kies een andere naam, of voeg --force toe om te overschrijven`,
  initExists: ({ path }) => `${path} bestaat al; kies een andere naam, of voeg --force toe`,
  saveNothing: "--save bewaart de wijzigingen van --set, en die zijn er niet; voeg --set PAD=WAARDE toe",
  saveSeveral: "--save bewaart één scenario, maar de wijzigingen gelden voor meer; gebruik BESTAND::PAD=WAARDE",
  saveOverwrites: ({ file }) =>
    `--save ${file} zou een bestand overschrijven dat zojuist is gelezen; kies een andere naam`,
  noSuchParty: ({ asked, hint }) => `--for ${asked}: geen partij heet zo; ${hint}`,
  useParty: ({ known }) => `gebruik ${known}`,
  didYouMeanParty: ({ similar, known }) => `bedoelde u ${similar}? (${known})`,
  bothBecome: ({ file }) => `twee scenario's zouden allebei ${file} worden; kalibreer ze elk in een eigen map`,
  freeTwice: ({ path }) => `${path} zou in hetzelfde bestand twee keer vrij zijn`,
  freeOnce: "noem het pad één keer, of één keer per bestand",
  passedOver: ({ names }) => `overgeslagen, omdat casecap test ze leest: ${names}`,
  unknownMemoFormat: ({ path }) => `${path}: onbekend formaat; gebruik .docx, .pdf, .html of .md`,
  fileTwice: ({ path }) => `${path} is twee keer opgegeven`,
  noDate: ({ date }) => `--date ${date}: dat is geen datum; schrijf de dag als 2010-03-01`,
  fontForPdf: "--font is alleen voor PDF: voeg -o notitie.pdf toe",
  templateForWord: "--template is alleen voor Word: voeg -o notitie.docx toe",
  alsoCount: ({ size, given }) =>
    `--also: geef ${size} bestanden per lezing, in de volgorde van de notitie (er zijn er ${given})`,
  noSuchMunicipality: ({ asked, hint }) =>
    `--municipality ${asked}: geen enkele ${municipality.one} heeft die code; ${hint}`,
  seeMunicipalities: ({ file }) => `zie casecap run ${file} --by municipality`,
  didYouMeanMunicipality: ({ code, name }) => `bedoelde u ${code} (${name})?`,
  filterMatchesNothing: ({ filter }) =>
    `--filter ${filter} past op geen enkele controle; schrijf een deel van de naam of het bestand van de controle`,
  ciAcceptsNothing:
    "CI is ingesteld: een bouwserver keurt niets goed; voer de opdracht zelf uit en leg het vergrendelbestand vast in git",
  verifyOrder: ({ memo, order }) =>
    `--verify ${memo}: de bestanden staan in een andere volgorde dan de scenario's van de notitie; geef ze op als ${order}`,
  verifyCount: ({ memo, scenarios, given }) =>
    `--verify ${memo}: de notitie heeft ${scenarios} scenario's en er ${given === 1 ? "is" : "zijn"} ${counted(given, "bestand", "bestanden")} opgegeven; geef er evenveel, in de volgorde van de notitie`,
  neitherNor: ({ subject, hint }) => `${subject} is geen aanname en geen kengetal; ${hint}`,
  didYouMeanName: ({ name }) => `bedoelde u ${name}?`,
  refusedOption: ({ asked, message, hint }) => `${asked}: ${message}; ${hint}`,
  wrote: ({ files, next }) => `geschreven: ${files}\nvolgende: ${next}`,
  reportOfGivenCase: {
    message: "een businesscase met gegeven bedragen heeft geen interactief rapport: zij zegt niets over personeel",
    hint: "gebruik casecap compare, run of uncertainty"
  },
  memoOfGivenCase: ({ file }) =>
    `${file}: een gepubliceerde businesscase wordt alleen met haar gelijken vergeleken; laat de scenario's met personeel weg, of gebruik casecap compare`,
  alsoOfGivenCase: ({ file }) =>
    `${file}: andere lezingen (--also) hebben geen plaats in een notitie over gepubliceerde businesscases; noem ze als scenario's van de notitie`,
  secretsOfGivenCase: ({ file }) =>
    `${file}: de notitie rust op vertrouwelijke bedragen van een andere partij, die uit de cijfers terug te rekenen zijn; gebruik --for met de partij die ze heeft`,
  memoOfPrivateChange: ({ file, path }) =>
    `${file}: --set verandert ${path}, wat de lezer van deze notitie niet mag zien, zodat --verify het niet kan nadoen; sla de wijziging op als bestand, casecap run ${file} --set ${path}=… --save NIEUW.yaml, en maak de notitie daarvan`,
  progress: {
    draws: "trekkingen",
    checks: "controles",
    computing: "rekent",
    writing: "schrijft",
    computingAgain: "rekent na"
  },
  withWarning: ({ message }) => `waarschuwing: ${message}`,
  hasRead: "deze opdracht heeft dit bestand gelezen, ook als het hier anders heet; kies een andere naam",
  lockTooLarge: ({ lock, size, most }) =>
    `${lock} zou ${size} MB beslaan, en er worden hoogstens ${most} gelezen; verdeel de controles over meer mappen, elk met een eigen vergrendeling`,
  intoOther: ({ into, file }) =>
    `--into ${into}: het bouwt niet voort op ${file}, waar de werkmap vandaan komt; gebruik --save BESTAND`,
  changedSinceWorkbook: ({ file }) =>
    `${file} is gewijzigd sinds de werkmap werd geschreven; gebruik --rebase om de wijzigingen over het huidige heen te leggen`,
  workbookHas: ({ of, list }) => `--of ${of}: de werkmap heeft ${list}`,
  whichOfWorkbook: ({ list }) => `de werkmap heeft meer scenario's, ${list}: zeg met --of welk de wijzigingen krijgt`,
  fragmentsOfOthers: ({ names }) => `delen, gecontroleerd in de scenario's die erop voortbouwen: ${names}`,
  fragment: ({ file, keys }) => `${file} is een deel en geen heel scenario: ${keys} ontbreken`,
  checkWhole:
    "controleer het scenario dat erop voortbouwt (extends), of voeg de sleutels toe; casecap init toont ze alle",
  whatInFile: ({ file }) =>
    `wat moet er in ${file} worden uitgelegd? schrijf een pad of een kengetal, zoals casecap explain ${file} freed`,
  noSuchKey: ({ key, hint }) => `de scenariotaal heeft geen sleutel "${key}"; ${hint}`,
  allKeys: "docs/scenario-language.md heeft ze alle"
})
