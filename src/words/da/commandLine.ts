/** What is wrong with a command line, a file or a request in Danish. */
import type { commandLine as english } from "../en/commandLine.ts"
import { counted } from "./counted.ts"

export const commandLine: typeof english = () => ({
  loading: "programmet indlæses",
  error: "fejl",
  warning: "advarsel",
  files: ({ count }) => `${count} filer`,
  problems: ({ errors, warnings, where }) =>
    `${[...(errors === 0 ? [] : [`${errors} ${errors === 1 ? "fejl" : "fejl"}`]), ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}`])].join(" og ")} i ${where}`,
  problemsHidden: ({ counted, hidden }) => `${counted}; ${hidden} vises ikke her, --json har dem alle`,
  apology: "det er en fejl hos os, ikke i dine filer; send os venligst kommandoen og det, der står herunder",
  didYouMean: ({ name }) => `mente du ${name}?`,
  forExample: ({ line }) => `fx ${line}`,
  seeHelp: ({ help }) => `se ${help}`,
  unknown: ({ words }) => `ukendt: ${words}`,
  tooFew: ({ given, needed }) => `for få filer eller navne: ${given} er givet, ${needed} skal der til`,
  tooMany: ({ given, allowed }) => `for mange filer eller navne: ${given} er givet, højst ${allowed}`,
  missing: ({ names }) => `mangler: ${names}`,
  noValueFor: ({ names }) => `ingen værdi for ${names}`,
  noValueAfter: ({ option }) => `ingen værdi efter --${option}`,
  notPossible: "ikke en mulig værdi:",
  choose: ({ option, given, choices }) => `--${option} er ${given}; vælg mellem ${choices}`,
  commands: "Kommandoer:",
  options: "Valg:",
  examples: "Eksempler:",
  positionals: "Filer og navne:",
  aliases: "også:",
  command: "kommando",
  wholeNumber: ({ option, value, least, most }) => `--${option} ${value}: angiv et helt tal fra ${least} til ${most}`,
  noNumber: ({ option, value }) => `--${option} ${value} er ikke et tal`,
  givenTwice: ({ option, times, all }) => `--${option} er angivet ${times} gange: ${all}; angiv det én gang`,
  doesNothing: ({ option, command }) => `--${option} har ingen virkning på ${command}; udelad det`,
  severalFiles: ({ pattern, count, files }) =>
    `${pattern} er ${count} filer: ${files}; vælg én, eller stil dem ved siden af hinanden med casecap compare`,
  exclude: ({ one, other }) => `${one} og ${other} udelukker hinanden; vælg den ene`,
  savesNoScenario: ({ command, file }) =>
    `${command} gemmer ikke noget scenarie; brug casecap run FIL --set STI=VÆRDI --save ${file}`,
  breakEvenTakesTwo: "break-even tager ét eller to scenarier; compare tager flere",
  varyTakesTwo: "--vary tager én eller to stier",
  calibrateNeedsFree: "calibrate mangler noget, der må flytte sig; tilføj --free STI",
  calibrateNeedsTo: "calibrate mangler et tal at ramme; tilføj --to NØGLETAL=TAL",
  completionToStandardOutput: ({ file }) => `completion skriver til standarduddata; brug > ${file}`,
  importWritesNowhere: "--yes skriver, men intet siger hvor; tilføj --save FIL eller --into FIL",
  initWritesOne: ({ file, output }) => `init skriver ét scenarie: vælg ${file} eller -o ${output}`,
  verifyWritesOne: ({ times }) => `--verify skriver én rapport, men -o er angivet ${times} gange; angiv det én gang`,
  reportIsHtml: ({ path }) => `${path}: en interaktiv rapport skrives som .html`,
  openNeedsFile: "--open kræver en fil: tilføj -o rapport.html eller --watch",
  reportServed: ({ address }) => `rapporten er på ${address}\n(kun på denne maskine; Ctrl-C slutter)`,
  noBrowser: ({ file }) => `ingen browser kunne bedes om at åbne ${file}: åbn den selv`,
  memoFormats: "et notat skrives som .docx, .pdf, .html eller .md; --json og --csv gælder kun --verify",
  memoNeedsTwo: "memo skal have to eller flere scenariefiler; skriv dem før --also, som tager alle filer efter sig",
  sensitivityTakesTwo: ({ files }) => `sensitivity tager én fil eller to, ikke ${files}`,
  noStandardInput: ({ command }) =>
    `${command} læser ikke fra standardinddata: svaret nævner de filer, det bygger på; skriv filerne`,
  needsName: ({ option }) => `${option} kræver et navn; - er standardinddata for et scenarie og standarduddata for -o`,
  standardInputHasNoName:
    "et scenarie fra standardinddata har intet navn, som en gemt fil kunne bygge på; gem det først i en fil",
  updateNeedsNote: '--update kræver --note "hvorfor", så andre kan se, hvad der er aftalt',
  noteBelongs: "--note hører til --update eller --accept",
  shardForm: ({ shard }) => `--shard ${shard}: skriv hvilken del af hvor mange, fx 3/8, højst 10.000`,
  shardNeedsDraws:
    "--shard: angiv med --draws, hvor mange trækninger hele beregningen har; alle dele skal have samme antal",
  shardTooMany: ({ of, blocks }) =>
    `--shard: ${of} dele af ${counted(blocks, "blok", "blokke")} à 1.024 trækninger gør nogle tomme; bed om flere --draws eller færre dele`,
  pictureFormats: ({ file }) => `--picture ${file}: et billede skrives som .svg eller .png`,
  forWorkbook: ({ option }) => `${option} gælder en regnearksbog; tilføj -o bog.xlsx`,
  noTransition: ({ file }) =>
    `--month: ${file} siger ikke, hvornår arbejdet skifter hænder; tilføj et afsnit \`transition:\`, eller udelad --month`,
  monthBeyond: ({ month, months }) =>
    `--month ${month}: overgangen har ${months} måneder; angiv en måned fra 1 til ${months}`,
  noService: ({ file }) =>
    `${file} har ingen servicemål; tilføj et afsnit \`service:\` (casecap explain service siger, hvad der står i det)`,
  noCentres: ({ file }) => `${file} har ingen centre at simulere; tilføj en \`organisation:\` med \`centres:\``,
  whichCentre: ({ centres }) => `--centre: sig, hvilket center der menes, et af ${centres}`,
  unknownCentre: ({ centre, centres }) => `--centre ${centre}: det center findes ikke; vælg et af ${centres}`,
  noStaffing: ({ file }) =>
    `${file} siger intet om personale; tilføj et afsnit \`staffing:\` (casecap explain staffing viser, hvad det rummer)`,
  noWorkbook: ({ path }) =>
    `${path}: denne kommando skriver ingen regnearksbog; det gør run, compare, staff, trade, assumptions og uncertainty; brug .csv`,
  noPicture: ({ path }) =>
    `${path}: dette er der intet billede af; staff tegner et, og uncertainty og merge med --by month, hvor opgaver overdrages; brug .txt, .md eller .csv`,
  noFormat: ({ path }) =>
    `${path} siger ikke hvilket format; brug .json, .csv, .md, .xlsx eller .txt, eller --json, --csv, --markdown`,
  noTable: "svaret har ingen tabel til CSV; brug --json eller --markdown",
  asPair: ({ line }) => `${line} stiller dem ved siden af hinanden`
})
