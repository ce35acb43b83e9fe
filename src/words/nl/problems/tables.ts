/** What can be wrong with a table, in Dutch. */
import type { tables as english } from "../../en/problems/tables.ts"

export const tables: typeof english = ({ municipality }) => ({
  noWeight: ({ column }) => `kolom "${column}" telt op tot 0: daarmee is geen gemiddelde te wegen`,
  noWeightHint: "gebruik een andere kolom, of laat `weight:` weg: dan telt elke eenheid één keer",
  noMinutes: ({ column, name }) => `kolom "${column}" heeft geen minuten voor ${name}: een zaak duurt langer dan 0`,
  noMinutesHint: "geef elke rij een getal boven 0, of schrijf de lijst van wie gemeten is",
  noColumn: ({ name, name2 }) => `${name} heeft geen kolom "${name2}"`,
  columnsNamed: ({ count, name, numbers }) => `${count} kolommen heten "${name}" (nr. ${numbers})`,
  columnNoName: ({ column }) => `kolom ${column + 1} heeft geen naam`,
  byNumber: ({ number }) => `geef haar een naam: \`columns: {NAAM: ${number}}\` onder \`municipalities:\``,
  thereAre: ({ list }) => `er zijn: ${list}`,
  unnamedColumn: ({ list, column }) =>
    `er zijn: ${list}; kolom ${column} heeft geen naam: \`columns: {NAAM: ${column}}\``,
  notUtf8: ({ shown, doubtful }) =>
    `het bestand is geen UTF-8; als windows-1252 gelezen staat er ${shown}${doubtful ? ", wat niet op woorden lijkt" : ""}`,
  count0WordsRightWrite: ({ count, other }) =>
    count === 0
      ? "als de woorden kloppen, schrijf `encoding: windows-1252` onder `municipalities:`; anders de juiste codering"
      : `schrijf \`encoding:\` onder \`municipalities:\`: windows-1252, of voor ${other}`,
  longTable: ({ rows, codes, columns }) =>
    `de tabel is lang: ${rows} rijen voor ${codes} codes, die verschillen in ${columns}`,
  oneRowEach: ({ where, pivot, rest }) =>
    `houd één rij per ${municipality.one} met bijvoorbeeld \`${where}\`, of maak de tabel breed met \`${pivot}${rest}\``,
  codeNotUnique: ({ table, one, other }) =>
    `code "${table}" is zowel ${one} als ${other}: alleen samen met een andere kolom is zij uniek`,
  writeCode: ({ parts }) => `schrijf \`code: [${parts}]\``,
  textsDiffer: ({ code, one, other, column }) =>
    `${municipality.many} die "${code}" worden hebben "${one}" en "${other}" in kolom "${column}"`,
  textsDifferHint: "geef ze dezelfde tekst, of geef de nieuwe code een eigen rij",
  noWeights: ({ column }) => `kolom "${column}" is niet op te tellen over gefuseerde ${municipality.many}`,
  noWeightsHint: "geef `population:`, dan wordt zij gemiddeld naar inwonertal",
  averaged: ({ column, population }) =>
    `kolom "${column}" is naar "${population}" gemiddeld over gefuseerde ${municipality.many}`,
  averagedHint: "als dat niet klopt, geef de nieuwe codes eigen rijen",
  twoColumns: "het bestand heeft maar één kolom",
  twoColumnsHint: "schrijf oude code, nieuwe code en eventueel een aandeel en een naam",
  codeMissing: "hier ontbreekt een code",
  writeOldCodeNewCode: "schrijf oude code en nieuwe code",
  share: ({ text }) => `het aandeel ${text} ligt niet tussen 0 en 1`,
  shareHint: "schrijf bijvoorbeeld 0.4",
  sharesOldCodeSumNot1: ({ code, total }) => `de aandelen van oude code "${code}" tellen op tot ${total}, niet tot 1`,
  handedOnWhole: `elke oude ${municipality.one} moet geheel worden doorgegeven: corrigeer de aandelen`,
  circle: ({ code }) => `code "${code}" wordt via andere zichzelf`,
  circleHint: "verwijder een van de rijen",
  noneKnown: ({ code }) => `de tabel heeft geen van de oude codes, zoals "${code}"`,
  noneKnownHint: "de eerste kolom is oude codes, de tweede nieuwe",
  severalRows: ({ one, names, name, lines }) =>
    `code "${one}" heeft meer rijen met ${names} "${name}" (regels ${lines})`,
  removeOneThem: "verwijder er een",
  theyDifferKeepOneWith: ({ differing, keep }) =>
    `ze verschillen in ${differing}: houd er een met bijvoorbeeld \`${keep}\``,
  tooMany: ({ names, count }) =>
    `kolom "${names}" heeft ${count} verschillende teksten: dat zou even zoveel kolommen geven`,
  tooManyHint: "is het de juiste kolom?",
  alreadyThere: ({ column, names }) => `"${column}" in kolom "${names}" is ook de naam van een kolom`,
  alreadyThereHint: "geef de andere een andere naam met `columns:`",
  codeEmpty: "de code is leeg",
  needsCode: `elke ${municipality.one} heeft een code nodig; een rij met een totaal valt weg met \`drop: {codes: [""]}\` onder \`municipalities:\``,
  twice: ({ code }) => `code "${code}" staat er twee keer`,
  twiceHint: ({ line }) => `zij staat ook op regel ${line}; verwijder een van de rijen`,
  zerosApart: ({ code, bare, line }) =>
    `de codes "${code}" en "${bare}" (regel ${line}) verschillen alleen door een nul ervoor: beide tellen mee`,
  zerosApartHint: `gaat het om één ${municipality.one}, verwijder dan een van de rijen`,
  noSuchRow: ({ code }) => `geen rij heeft code "${code}"`,
  noSuchRowHint: "verwijder de code, of corrigeer haar",
  noMatch: ({ pattern }) => `geen code of naam past op "${pattern}"`,
  noMatchHint: "verwijder het patroon, of corrigeer het",
  nothingLeft: "er blijft geen rij over",
  nothingLeftHint: `houd minstens één ${municipality.one}`,
  binary: ({ binary }) => `het bestand is ${binary}, geen tekst`,
  getTableCsv: "haal de tabel op als CSV",
  saveSpreadsheetCsv: "bewaar het rekenblad als CSV",
  lostLetters: ({ word }) => `letters gingen verloren voordat het bestand werd opgeslagen: "${word}"`,
  lostLettersHint: "exporteer de tabel opnieuw als UTF-8: geen codering brengt ze terug",
  unknownEncoding: ({ label }) => `er is geen codering "${label}"`,
  unknownEncodingHint: "schrijf bijvoorbeeld utf-8, windows-1252, windows-1250, iso-8859-2, macintosh of utf-16le",
  brokenBytes: ({ encoding, declared }) =>
    `hier staan bytes die geen ${encoding} zijn${declared ? "" : ", zoals de rest van het bestand"}`,
  brokenBytesHint: ({ declared }) =>
    declared
      ? "schrijf de juiste codering, bijvoorbeeld `encoding: windows-1252`"
      : "corrigeer de regel, of schrijf de codering, bijvoorbeeld `encoding: windows-1252` onder `municipalities:`",
  allSkipped: ({ skip }) => `er staat geen rij onder de ${skip} regels die worden overgeslagen`,
  allSkippedHint: "schrijf het aantal regels boven de kop",
  titles: ({ first, title, first2, last }) =>
    `${first} ("${title}") ${first2 < last ? "zijn" : "is"} gelezen als titel boven de tabel`,
  titlesHint: ({ last }) => `als dat klopt, schrijf \`skip: ${last}\` onder \`municipalities:\`, of # vóór de regel`,
  notes: ({ first, note, first2, last }) =>
    `${first} ("${note}") ${first2 < last ? "zijn" : "is"} gelezen als noot onder de tabel`,
  notesHint: "als dat klopt, schrijf # vóór de regel",
  tableNoColumn: ({ number }) => `de tabel heeft geen kolom ${number}`,
  noColumnHint: ({ columns }) => `zij heeft er ${columns}`,
  nameTaken: ({ number, name }) => `kolom ${number} heet al "${name}"`,
  nameTakenHint: "kies een andere naam",
  empty: "de tabel is leeg",
  emptyHint: `schrijf een kopregel en één regel per ${municipality.one}`,
  noRows: "de tabel heeft een kop en geen rijen",
  noRowsHint: `schrijf één regel per ${municipality.one}`,
  syntax: ({ code }) => `dit is geen geldige CSV (${code})`,
  syntaxHint: "controleer de aanhalingstekens vanaf deze regel",
  tooShort: ({ cells, columns }) => `de rij is te kort: ${cells} cellen, de kop heeft er ${columns}`,
  tooShortHint: ({ delimiter }) => `vul de ontbrekende cellen aan, of de scheidingstekens "${delimiter}"`,
  misfits: ({ wrong, rows, columns }) => `${wrong} van ${rows} rijen passen niet bij de ${columns} kolommen van de kop`,
  misfitsHint: ({ delimiter }) =>
    `is het het juiste bestand? het is gelezen met scheidingsteken "${delimiter}"; schrijf anders \`delimiter:\``,
  tooLong: ({ cells, columns }) => `de rij is te lang: ${cells} cellen, de kop heeft er ${columns}`,
  tooLongHint: "zet een cel met het scheidingsteken erin tussen aanhalingstekens",
  zip: "ingepakt (zip, zoals een werkmap)",
  oldExcel: "een oude Excel-werkmap",
  pdf: "een pdf",
  page: "een webpagina (HTML)",
  unknown: "binair",
  line: ({ first }) => `regel ${first}`,
  lines: ({ first, last }) => `regels ${first}–${last}`,
  csvquotenotclosed: "een aanhalingsteken wordt nooit gesloten",
  invalidopeningquote: "er staat een aanhalingsteken midden in een cel",
  csvinvalidclosingquote: "er volgt tekst na een sluitend aanhalingsteken",
  leaveOut: ({ many, drop }) =>
    `laat ${many ? "ze" : "haar"} weg met \`${drop}\` onder \`municipalities:\`; als elke rij een gemeente is, schrijf \`drop: {codes: []}\``,
  sum: ({ many, list }) =>
    `${many ? "rijen" : "rij"} ${list} ${many ? "zijn sommen van andere rijen" : "is de som van andere rijen"}`,
  rounding: ({ many, list }) =>
    `${many ? "rijen" : "rij"} ${list} ${many ? "zijn bijna sommen van de andere" : "is bijna de som van de andere"}`,
  name: ({ many, list }) =>
    `${many ? "rijen" : "rij"} ${list} ${many ? `heten als totalen, niet als ${municipality.many}` : `heet als een totaal, niet als een ${municipality.one}`}`,
  size: ({ many, list }) => `${many ? "rijen" : "rij"} ${list} is groter dan alle andere samen: misschien een totaal`,
  noCell: ({ column, value }) => `geen cel in kolom "${column}" is "${value}"`,
  bothWritings: ({ code }) => `de tabel heeft zowel "${code}" als dezelfde code met nullen ervoor`,
  bothWritingsHint: "schrijf de code tussen aanhalingstekens"
})
