/** What is wrong with a command line, a file or a request in Dutch. */
import type { commandLine as english } from "../en/commandLine.ts"
import { counted } from "./counted.ts"

export const commandLine: typeof english = () => ({
  loading: "het programma laden",
  error: "fout",
  warning: "waarschuwing",
  files: ({ count }) => `${count} bestanden`,
  problems: ({ errors, warnings, where }) =>
    `${[...(errors === 0 ? [] : [`${errors} ${errors === 1 ? "fout" : "fouten"}`]), ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}`])].join(" en ")} in ${where}`,
  problemsHidden: ({ counted, hidden }) => `${counted}; ${hidden} staan hier niet, --json heeft ze allemaal`,
  apology: "dit is een fout van ons, niet van uw bestanden; stuur ons de opdracht en wat hieronder staat",
  didYouMean: ({ name }) => `bedoelde u ${name}?`,
  forExample: ({ line }) => `bijvoorbeeld ${line}`,
  seeHelp: ({ help }) => `zie ${help}`,
  unknown: ({ words }) => `onbekend: ${words}`,
  tooFew: ({ given, needed }) => `te weinig bestanden of namen: ${given} opgegeven, ${needed} nodig`,
  tooMany: ({ given, allowed }) => `te veel bestanden of namen: ${given} opgegeven, ten hoogste ${allowed}`,
  missing: ({ names }) => `ontbreekt: ${names}`,
  noValueFor: ({ names }) => `geen waarde voor ${names}`,
  noValueAfter: ({ option }) => `geen waarde na --${option}`,
  notPossible: "geen mogelijke waarde:",
  choose: ({ option, given, choices }) => `--${option} is ${given}; kies uit ${choices}`,
  commands: "Opdrachten:",
  options: "Opties:",
  examples: "Voorbeelden:",
  positionals: "Bestanden en namen:",
  aliases: "ook:",
  command: "opdracht",
  wholeNumber: ({ option, value, least, most }) =>
    `--${option} ${value}: geef een geheel getal van ${least} tot en met ${most}`,
  noNumber: ({ option, value }) => `--${option} ${value} is geen getal`,
  givenTwice: ({ option, times, all }) => `--${option} is ${times} keer opgegeven: ${all}; geef het één keer op`,
  doesNothing: ({ option, command }) => `--${option} doet niets bij ${command}; laat het weg`,
  severalFiles: ({ pattern, count, files }) =>
    `${pattern} zijn ${count} bestanden: ${files}; kies er een, of zet ze naast elkaar met casecap compare`,
  exclude: ({ one, other }) => `${one} en ${other} sluiten elkaar uit; kies er een`,
  savesNoScenario: ({ command, file }) =>
    `${command} bewaart geen scenario; gebruik casecap run BESTAND --set PAD=WAARDE --save ${file}`,
  breakEvenTakesTwo: "break-even neemt één of twee scenario's; compare neemt er meer",
  varyTakesTwo: "--vary neemt één of twee paden",
  calibrateNeedsFree: "calibrate heeft iets nodig dat mag verschuiven; voeg --free PAD toe",
  calibrateNeedsTo: "calibrate heeft een cijfer nodig om te halen; voeg --to KENGETAL=GETAL toe",
  completionToStandardOutput: ({ file }) => `completion schrijft naar standaarduitvoer; gebruik > ${file}`,
  importWritesNowhere: "--yes schrijft, maar niets zegt waar; voeg --save BESTAND of --into BESTAND toe",
  initWritesOne: ({ file, output }) => `init schrijft één scenario: kies ${file} of -o ${output}`,
  verifyWritesOne: ({ times }) =>
    `--verify schrijft één rapport, maar -o is ${times} keer opgegeven; geef het één keer op`,
  reportIsHtml: ({ path }) => `${path}: een interactief rapport wordt als .html geschreven`,
  openNeedsFile: "--open heeft een bestand nodig: voeg -o rapport.html of --watch toe",
  reportServed: ({ address }) => `het rapport staat op ${address}\n(alleen op deze machine; Ctrl-C stopt)`,
  noBrowser: ({ file }) => `geen browser kon worden gevraagd ${file} te openen: open het zelf`,
  memoFormats: "een notitie wordt geschreven als .docx, .pdf, .html of .md; --json en --csv zijn alleen voor --verify",
  memoNeedsTwo:
    "memo heeft twee of meer scenariobestanden nodig; schrijf ze vóór --also, dat alle bestanden erachter neemt",
  sensitivityTakesTwo: ({ files }) => `sensitivity neemt één of twee bestanden, geen ${files}`,
  noStandardInput: ({ command }) =>
    `${command} leest niet van standaardinvoer: het antwoord noemt de bestanden waarop het rust; noem de bestanden`,
  needsName: ({ option }) =>
    `${option} vraagt een naam; - is standaardinvoer voor een scenario en standaarduitvoer voor -o`,
  standardInputHasNoName:
    "een scenario van standaardinvoer heeft geen naam waarop een bewaard bestand kan bouwen; zet het eerst in een bestand",
  updateNeedsNote: '--update vereist --note "waarom", zodat anderen zien wat is afgesproken',
  noteBelongs: "--note hoort bij --update of --accept",
  shardForm: ({ shard }) => `--shard ${shard}: schrijf welk deel van hoeveel, bijvoorbeeld 3/8, hoogstens 10.000`,
  shardNeedsDraws:
    "--shard: geef met --draws aan hoeveel trekkingen de hele berekening heeft; elk deel vraagt hetzelfde aantal",
  shardTooMany: ({ of, blocks }) =>
    `--shard: ${of} delen van ${counted(blocks, "blok", "blokken")} van 1.024 trekkingen laten er enkele leeg; vraag meer --draws of minder delen`,
  pictureFormats: ({ file }) => `--picture ${file}: een afbeelding wordt geschreven als .svg of .png`,
  forWorkbook: ({ option }) => `${option} geldt voor een werkmap; voeg -o boek.xlsx toe`,
  noTransition: ({ file }) =>
    `--month: ${file} zegt niet wanneer het werk overgaat; voeg een onderdeel \`transition:\` toe, of laat --month weg`,
  monthBeyond: ({ month, months }) =>
    `--month ${month}: de overgang heeft ${months} maanden; geef een maand van 1 tot en met ${months}`,
  noService: ({ file }) =>
    `${file} belooft niets; voeg een onderdeel \`service:\` toe (casecap explain service zegt wat erin staat)`,
  noCentres: ({ file }) => `${file} heeft geen centra om te simuleren; voeg een \`organisation:\` met \`centres:\` toe`,
  whichCentre: ({ centres }) => `--centre: zeg welk centrum bedoeld is, een van ${centres}`,
  unknownCentre: ({ centre, centres }) => `--centre ${centre}: dat centrum bestaat niet; kies een van ${centres}`,
  noStaffing: ({ file }) =>
    `${file} zegt niets over personeel; voeg een onderdeel \`staffing:\` toe (casecap explain staffing toont wat erin staat)`,
  noWorkbook: ({ path }) =>
    `${path}: deze opdracht schrijft geen werkmap; run, compare, staff, trade, assumptions en uncertainty wel; gebruik .csv`,
  noPicture: ({ path }) =>
    `${path}: hiervan is er geen afbeelding; staff tekent er een, uncertainty en merge met --by month waar werk overgaat; gebruik .txt, .md of .csv`,
  noFormat: ({ path }) =>
    `${path} zegt niet welk formaat gewenst is; gebruik .json, .csv, .md, .xlsx of .txt, of --json, --csv, --markdown`,
  noTable: "het antwoord heeft geen tabel voor CSV; gebruik --json of --markdown",
  asPair: ({ line }) => `${line} zet ze naast elkaar`
})
