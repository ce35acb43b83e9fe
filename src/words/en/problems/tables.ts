/** What can be wrong with a table, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const tables = ({ municipality }: Nouns) => ({
  noWeight: ({ column }: Holes<"column">): string => `column "${column}" sums to 0: no mean can be weighted by it`,
  noWeightHint: "use another column, or leave `weight:` out: then each unit counts once",
  noMinutes: ({ column, name }: Holes<"column" | "name">): string =>
    `column "${column}" has no minutes for ${name}: a case takes more than 0`,
  noMinutesHint: "give every row a number above 0, or write the list of those that were measured",
  noColumn: ({ name, name2 }: Holes<"name" | "name2">): string => `${name} has no column "${name2}"`,
  columnsNamed: ({ count, name, numbers }: Holes<"name" | "numbers", "count">): string =>
    `${count} columns are named "${name}" (${numbers})`,
  columnNoName: ({ column }: Holes<never, "column">): string => `column ${column + 1} has no name`,
  byNumber: ({ number }: Holes<"number">): string =>
    `give it a name: \`columns: {NAME: ${number}}\` under \`municipalities:\``,
  thereAre: ({ list }: Holes<"list">): string => `there are: ${list}`,
  unnamedColumn: ({ list, column }: Holes<"list", "column">): string =>
    `there are: ${list}; column ${column} has no name: \`columns: {NAME: ${column}}\``,
  notUtf8: ({ shown, doubtful }: Holes<"shown", never, "doubtful">): string =>
    `the file is not UTF-8; read as windows-1252 it says ${shown}${doubtful ? ", which do not look like words" : ""}`,
  count0WordsRightWrite: ({ count, other }: Holes<"other", "count">): string =>
    count === 0
      ? "if the words are right, write `encoding: windows-1252` under `municipalities:`; else the right one"
      : `write \`encoding:\` under \`municipalities:\`: windows-1252, or for ${other}`,
  longTable: ({ rows, codes, columns }: Holes<"columns", "rows" | "codes">): string =>
    `the table is long: ${rows} rows for ${codes} codes, which differ in ${columns}`,
  oneRowEach: ({ where, pivot, rest }: Holes<"where" | "pivot" | "rest">): string =>
    `keep one row a ${municipality.one} with such as \`${where}\`, or make it wide with \`${pivot}${rest}\``,
  codeNotUnique: ({ table, one, other }: Holes<"table" | "one" | "other">): string =>
    `code "${table}" is both ${one} and ${other}: it is unique only with another column`,
  writeCode: ({ parts }: Holes<"parts">): string => `write \`code: [${parts}]\``,
  textsDiffer: ({ code, one, other, column }: Holes<"code" | "one" | "other" | "column">): string =>
    `${municipality.many} that become "${code}" have "${one}" and "${other}" in column "${column}"`,
  textsDifferHint: "give them the same text, or give the new code a row of its own",
  noWeights: ({ column }: Holes<"column">): string =>
    `column "${column}" cannot be added up over ${municipality.many} that merged`,
  noWeightsHint: "give `population:`, and it is averaged by population",
  averaged: ({ column, population }: Holes<"column" | "population">): string =>
    `column "${column}" is averaged by "${population}" over ${municipality.many} that merged`,
  averagedHint: "if that is not right, give the new codes rows of their own",
  twoColumns: "the file has one column only",
  twoColumnsHint: "write old code, new code and perhaps a share and a name",
  codeMissing: "a code is missing here",
  writeOldCodeNewCode: "write old code and new code",
  share: ({ text }: Holes<"text">): string => `the share ${text} is not between 0 and 1`,
  shareHint: "write such as 0.4",
  sharesOldCodeSumNot1: ({ code, total }: Holes<"code" | "total">): string =>
    `the shares of old code "${code}" sum to ${total}, not to 1`,
  handedOnWhole: `every old ${municipality.one} must be handed on whole: correct the shares`,
  circle: ({ code }: Holes<"code">): string => `code "${code}" becomes itself through others`,
  circleHint: "remove one of the rows",
  noneKnown: ({ code }: Holes<"code">): string => `the table has none of the old codes, such as "${code}"`,
  noneKnownHint: "the first column is old codes, the second new ones",
  severalRows: ({ one, names, name, lines }: Holes<"one" | "names" | "name" | "lines">): string =>
    `code "${one}" has several rows with ${names} "${name}" (lines ${lines})`,
  removeOneThem: "remove one of them",
  theyDifferKeepOneWith: ({ differing, keep }: Holes<"differing" | "keep">): string =>
    `they differ in ${differing}: keep one with such as \`${keep}\``,
  tooMany: ({ names, count }: Holes<"names", "count">): string =>
    `column "${names}" has ${count} different texts: that would make as many columns`,
  tooManyHint: "is it the right column?",
  alreadyThere: ({ column, names }: Holes<"column" | "names">): string =>
    `"${column}" in column "${names}" is also the name of a column`,
  alreadyThereHint: "give the other another name with `columns:`",
  codeEmpty: "the code is empty",
  needsCode: `every ${municipality.one} needs a code; a row with a total is left out by \`drop: {codes: [""]}\` under \`municipalities:\``,
  twice: ({ code }: Holes<"code">): string => `code "${code}" stands twice`,
  twiceHint: ({ line }: Holes<never, "line">): string => `it is also in line ${line}; remove one of the rows`,
  zerosApart: ({ code, bare, line }: Holes<"code" | "bare", "line">): string =>
    `codes "${code}" and "${bare}" (line ${line}) differ by a zero in front: both count`,
  zerosApartHint: `if they are one ${municipality.one}, remove one of the rows`,
  noSuchRow: ({ code }: Holes<"code">): string => `no row has code "${code}"`,
  noSuchRowHint: "remove the code, or correct it",
  noMatch: ({ pattern }: Holes<"pattern">): string => `no code or name matches "${pattern}"`,
  noMatchHint: "remove the pattern, or correct it",
  nothingLeft: "no row is left",
  nothingLeftHint: `keep at least one ${municipality.one}`,
  binary: ({ binary }: Holes<"binary">): string => `the file is ${binary}, no text`,
  getTableCsv: "get the table as CSV",
  saveSpreadsheetCsv: "save the spreadsheet as CSV",
  lostLetters: ({ word }: Holes<"word">): string => `letters were lost before the file was saved: "${word}"`,
  lostLettersHint: "export the table again as UTF-8: no encoding gives them back",
  unknownEncoding: ({ label }: Holes<"label">): string => `there is no encoding "${label}"`,
  unknownEncodingHint: "write such as utf-8, windows-1252, windows-1250, iso-8859-2, macintosh or utf-16le",
  brokenBytes: ({ encoding, declared }: Holes<"encoding", never, "declared">): string =>
    `bytes stand here that are not ${encoding}${declared ? "" : ", as the rest of the file is"}`,
  brokenBytesHint: ({ declared }: Holes<never, never, "declared">): string =>
    declared
      ? "write the right encoding, such as `encoding: windows-1252`"
      : "correct the line, or write the encoding, such as `encoding: windows-1252` under `municipalities:`",
  allSkipped: ({ skip }: Holes<never, "skip">): string => `no row stands below the ${skip} lines that are skipped`,
  allSkippedHint: "write the number of lines above the heading",
  titles: ({ first, title, first2, last }: Holes<"first" | "title", "first2" | "last">): string =>
    `${first} ("${title}") ${first2 < last ? "were" : "was"} read as a title above the table`,
  titlesHint: ({ last }: Holes<never, "last">): string =>
    `if that is right, write \`skip: ${last}\` under \`municipalities:\`, or # before the line`,
  notes: ({ first, note, first2, last }: Holes<"first" | "note", "first2" | "last">): string =>
    `${first} ("${note}") ${first2 < last ? "were" : "was"} read as a note below the table`,
  notesHint: "if that is right, write # before the line",
  tableNoColumn: ({ number }: Holes<never, "number">): string => `the table has no column ${number}`,
  noColumnHint: ({ columns }: Holes<never, "columns">): string => `it has ${columns}`,
  nameTaken: ({ number, name }: Holes<"name", "number">): string => `column ${number} is already named "${name}"`,
  nameTakenHint: "choose another name",
  empty: "the table is empty",
  emptyHint: `write a heading line and one line a ${municipality.one}`,
  noRows: "the table has a heading and no rows",
  noRowsHint: `write one line a ${municipality.one}`,
  syntax: ({ code }: Holes<"code">): string => `this is not valid CSV (${code})`,
  syntaxHint: "check the quotes from this line on",
  tooShort: ({ cells, columns }: Holes<never, "cells" | "columns">): string =>
    `the row is too short: ${cells} cells, the heading has ${columns}`,
  tooShortHint: ({ delimiter }: Holes<"delimiter">): string =>
    `add the missing cells, or the delimiters "${delimiter}"`,
  misfits: ({ wrong, rows, columns }: Holes<never, "wrong" | "rows" | "columns">): string =>
    `${wrong} of ${rows} rows do not fit the heading's ${columns} columns`,
  misfitsHint: ({ delimiter }: Holes<"delimiter">): string =>
    `is it the right file? it was read with delimiter "${delimiter}"; else write \`delimiter:\``,
  tooLong: ({ cells, columns }: Holes<never, "cells" | "columns">): string =>
    `the row is too long: ${cells} cells, the heading has ${columns}`,
  tooLongHint: "quote a cell that holds the delimiter",
  zip: "packed (zip, as a workbook is)",
  oldExcel: "an old Excel workbook",
  pdf: "a PDF",
  page: "a web page (HTML)",
  unknown: "binary",
  line: ({ first }: Holes<never, "first">): string => `line ${first}`,
  lines: ({ first, last }: Holes<never, "first" | "last">): string => `lines ${first}–${last}`,
  csvquotenotclosed: "a quote is never closed",
  invalidopeningquote: "a quote stands in the middle of a cell",
  csvinvalidclosingquote: "text follows a closing quote",
  leaveOut: ({ many, drop }: Holes<"drop", never, "many">): string =>
    `leave ${many ? "them" : "it"} out with \`${drop}\` under \`municipalities:\`; if every row is a municipality, write \`drop: {codes: []}\``,
  sum: ({ many, list }: Holes<"list", never, "many">): string =>
    `${many ? "rows" : "row"} ${list} ${many ? "are sums of other rows" : "is the sum of other rows"}`,
  rounding: ({ many, list }: Holes<"list", never, "many">): string =>
    `${many ? "rows" : "row"} ${list} ${many ? "are nearly sums of the others" : "is nearly the sum of the others"}`,
  name: ({ many, list }: Holes<"list", never, "many">): string =>
    `${many ? "rows" : "row"} ${list} ${many ? `are named like totals, not ${municipality.many}` : `is named like a total, not a ${municipality.one}`}`,
  size: ({ many, list }: Holes<"list", never, "many">): string =>
    `${many ? "rows" : "row"} ${list} is larger than all others together: perhaps a total`,
  noCell: ({ column, value }: Holes<"column" | "value">): string => `no cell in column "${column}" is "${value}"`,
  bothWritings: ({ code }: Holes<"code">): string =>
    `the table has both "${code}" and the same code with zeros before it`,
  bothWritingsHint: "write the code in quotes"
})
