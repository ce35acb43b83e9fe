/** What can be wrong with a table, in Danish. */
import type { tables as english } from "../../en/problems/tables.ts"

export const tables: typeof english = ({ municipality }) => ({
  noWeight: ({ column }) => `kolonnen "${column}" summer til 0: intet gennemsnit kan vægtes med den`,
  noWeightHint: "brug en anden kolonne, eller udelad `weight:`: så tæller hver enhed én gang",
  noMinutes: ({ column, name }) => `kolonnen "${column}" har ingen minutter for ${name}: en sag tager mere end 0`,
  noMinutesHint: "giv hver række et tal over 0, eller skriv listen over dem, der blev målt",
  noColumn: ({ name, name2 }) => `${name} har ingen kolonne "${name2}"`,
  columnsNamed: ({ count, name, numbers }) => `${count} kolonner hedder "${name}" (nr. ${numbers})`,
  columnNoName: ({ column }) => `kolonne ${column + 1} har intet navn`,
  byNumber: ({ number }) => `giv den et navn: \`columns: {NAVN: ${number}}\` under \`municipalities:\``,
  thereAre: ({ list }) => `der er: ${list}`,
  unnamedColumn: ({ list, column }) =>
    `der er: ${list}; kolonne ${column} har intet navn: \`columns: {NAVN: ${column}}\``,
  notUtf8: ({ shown, doubtful }) =>
    `filen er ikke UTF-8; læst som windows-1252 giver den ${shown}${doubtful ? ", som ikke ligner ord" : ""}`,
  count0WordsRightWrite: ({ count, other }) =>
    count === 0
      ? "er ordene rigtige, så skriv `encoding: windows-1252` under `municipalities:`; ellers den rigtige"
      : `skriv \`encoding:\` under \`municipalities:\`: windows-1252, eller for ${other}`,
  longTable: ({ rows, codes, columns }) =>
    `tabellen er lang: ${rows} rækker for ${codes} koder, som er forskellige i ${columns}`,
  oneRowEach: ({ where, pivot, rest }) =>
    `behold én række pr. ${municipality.one} med fx \`${where}\`, eller gør den bred med \`${pivot}${rest}\``,
  codeNotUnique: ({ table, one, other }) =>
    `koden "${table}" er både ${one} og ${other}: den er kun entydig sammen med en anden kolonne`,
  writeCode: ({ parts }) => `skriv \`code: [${parts}]\``,
  textsDiffer: ({ code, one, other, column }) =>
    `${municipality.many}, der bliver til "${code}", har "${one}" og "${other}" i kolonnen "${column}"`,
  textsDifferHint: "giv dem samme tekst, eller giv den nye kode en egen række",
  noWeights: ({ column }) =>
    `kolonnen "${column}" kan ikke lægges sammen for ${municipality.many}, der er slået sammen`,
  noWeightsHint: "angiv `population:`, så vejes den efter befolkning",
  averaged: ({ column, population }) =>
    `kolonnen "${column}" er for sammenlagte ${municipality.many} et gennemsnit vejet med "${population}"`,
  averagedHint: "er det ikke det rigtige, så giv de nye koder egne rækker",
  twoColumns: "filen har kun én kolonne",
  twoColumnsHint: "skriv gammel kode, ny kode og evt. andel og navn",
  codeMissing: "her mangler en kode",
  writeOldCodeNewCode: "skriv gammel kode og ny kode",
  share: ({ text }) => `andelen ${text} er ikke mellem 0 og 1`,
  shareHint: "skriv for eksempel 0.4",
  sharesOldCodeSumNot1: ({ code, total }) => `andelene af den gamle kode "${code}" summer til ${total}, ikke til 1`,
  handedOnWhole: `hver gammel ${municipality.one} skal fordeles helt: ret andelene`,
  circle: ({ code }) => `koden "${code}" bliver gennem andre til sig selv`,
  circleHint: "fjern en af rækkerne",
  noneKnown: ({ code }) => `tabellen har ingen af de gamle koder, fx "${code}"`,
  noneKnownHint: "første kolonne er gamle koder, anden kolonne nye",
  severalRows: ({ one, names, name, lines }) =>
    `koden "${one}" har flere rækker med ${names} "${name}" (linje ${lines})`,
  removeOneThem: "fjern en af dem",
  theyDifferKeepOneWith: ({ differing, keep }) => `de er forskellige i ${differing}: behold en med fx \`${keep}\``,
  tooMany: ({ names, count }) =>
    `kolonnen "${names}" har ${count} forskellige tekster: det ville blive til lige så mange kolonner`,
  tooManyHint: "er det den rigtige kolonne?",
  alreadyThere: ({ column, names }) => `"${column}" i kolonnen "${names}" er også en kolonnes navn`,
  alreadyThereHint: "giv den anden et navn med `columns:`",
  codeEmpty: "koden er tom",
  needsCode: `hver ${municipality.one} skal have en kode; en række med en sum udelades med \`drop: {codes: [""]}\` under \`municipalities:\``,
  twice: ({ code }) => `koden "${code}" står der to gange`,
  twiceHint: ({ line }) => `den står også i linje ${line}; fjern en af rækkerne`,
  zerosApart: ({ code, bare, line }) =>
    `koderne "${code}" og "${bare}" (linje ${line}) er ens på nær et nul foran: begge tæller`,
  zerosApartHint: `er de én og samme ${municipality.one}, så fjern en af rækkerne`,
  noSuchRow: ({ code }) => `ingen række har koden "${code}"`,
  noSuchRowHint: "fjern koden, eller ret den",
  noMatch: ({ pattern }) => `ingen kode og intet navn passer til "${pattern}"`,
  noMatchHint: "fjern mønstret, eller ret det",
  nothingLeft: "der er ingen rækker tilbage",
  nothingLeftHint: `behold mindst én ${municipality.one}`,
  binary: ({ binary }) => `filen er ${binary}, ikke tekst`,
  getTableCsv: "hent tabellen som CSV",
  saveSpreadsheetCsv: "gem regnearket som CSV",
  lostLetters: ({ word }) => `bogstaver gik tabt, før filen blev gemt: "${word}"`,
  lostLettersHint: "eksporter tabellen igen som UTF-8: ingen tegnkodning giver dem tilbage",
  unknownEncoding: ({ label }) => `der er ingen tegnkodning "${label}"`,
  unknownEncodingHint: "skriv for eksempel utf-8, windows-1252, windows-1250, iso-8859-2, macintosh eller utf-16le",
  brokenBytes: ({ encoding, declared }) =>
    `her står bytes, som ikke er ${encoding}${declared ? "" : ", som resten af filen er"}`,
  brokenBytesHint: ({ declared }) =>
    declared
      ? "skriv den rigtige tegnkodning, fx `encoding: windows-1252`"
      : "ret linjen, eller skriv tegnkodningen, fx `encoding: windows-1252` under `municipalities:`",
  allSkipped: ({ skip }) => `der er ingen række efter de ${skip} linjer, der springes over`,
  allSkippedHint: "skriv antallet af linjer over overskriften",
  titles: ({ first, title }) => `${first} ("${title}") er læst som titel over tabellen`,
  titlesHint: ({ last }) =>
    `er det rigtigt, så skriv \`skip: ${last}\` under \`municipalities:\`, eller # foran linjen`,
  notes: ({ first, note }) => `${first} ("${note}") er læst som note under tabellen`,
  notesHint: "er det rigtigt, så skriv # foran linjen",
  tableNoColumn: ({ number }) => `tabellen har ingen kolonne nr. ${number}`,
  noColumnHint: ({ columns }) => `den har ${columns}`,
  nameTaken: ({ number, name }) => `kolonne ${number} hedder allerede "${name}"`,
  nameTakenHint: "vælg et andet navn",
  empty: "tabellen er tom",
  emptyHint: `skriv en linje med overskrifter og en linje pr. ${municipality.one}`,
  noRows: "tabellen har overskrifter, men ingen rækker",
  noRowsHint: `skriv en linje pr. ${municipality.one}`,
  syntax: ({ code }) => `det er ikke gyldig CSV (${code})`,
  syntaxHint: "kontrollér anførselstegnene fra denne linje",
  tooShort: ({ cells, columns }) => `rækken er for kort: ${cells} celler, overskriften har ${columns}`,
  tooShortHint: ({ delimiter }) => `tilføj de celler, der mangler, eller skilletegnene "${delimiter}"`,
  misfits: ({ wrong, rows, columns }) => `${wrong} af ${rows} rækker passer ikke til overskriftens ${columns} kolonner`,
  misfitsHint: ({ delimiter }) =>
    `er det den rigtige fil? den er læst med skilletegn "${delimiter}"; skriv ellers \`delimiter:\``,
  tooLong: ({ cells, columns }) => `rækken er for lang: ${cells} celler, overskriften har ${columns}`,
  tooLongHint: "sæt en celle med skilletegn i anførselstegn",
  zip: "pakket (zip, som i en projektmappe)",
  oldExcel: "en gammel Excel-projektmappe",
  pdf: "en PDF",
  page: "en webside (HTML)",
  unknown: "binær",
  line: ({ first }) => `linje ${first}`,
  lines: ({ first, last }) => `linje ${first}–${last}`,
  csvquotenotclosed: "et anførselstegn lukkes aldrig",
  invalidopeningquote: "et anførselstegn står midt i en celle",
  csvinvalidclosingquote: "der står tekst efter et afsluttende anførselstegn",
  leaveOut: ({ many, drop }) =>
    `udelad ${many ? "dem" : "den"} med \`${drop}\` under \`municipalities:\`; er alle rækker kommuner, så skriv \`drop: {codes: []}\``,
  sum: ({ many, list }) =>
    `${many ? "rækkerne" : "rækken"} ${list} ${many ? "er summer af andre rækker" : "er summen af andre rækker"}`,
  rounding: ({ many, list }) =>
    `${many ? "rækkerne" : "rækken"} ${list} ${many ? "er næsten summer af de andre" : "er næsten summen af de andre"}`,
  name: ({ many, list }) =>
    `${many ? "rækkerne" : "rækken"} ${list} ${many ? `hedder som totaler, ikke som ${municipality.many}` : `hedder som en total, ikke som en ${municipality.one}`}`,
  size: ({ many, list }) =>
    `${many ? "rækkerne" : "rækken"} ${list} er større end alle andre tilsammen: måske en total`,
  noCell: ({ column, value }) => `ingen celle i kolonnen "${column}" er "${value}"`,
  bothWritings: ({ code }) => `tabellen har både "${code}" og samme kode med nuller foran`,
  bothWritingsHint: "skriv koden i anførselstegn"
})
