/** What can be wrong in the table of municipalities, and what of the many ways to write one is not wrong at all. */
import type { Case } from "./scenarioCases.ts"
import { tinyScenario, tinyTable, tinyWithTable, tiny } from "./tiny.ts"

const withTable = (table: string | Uint8Array) => ({ "s.yaml": tinyScenario, "m.csv": table })
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const danish = tinyTable.replaceAll(",", ";").replaceAll(".", ",")

export const tableCases: Readonly<Record<string, Case>> = {
  "a missing column": { texts: tiny(["spreadBy: population", "spreadBy: populaton"]), at: ["populaton"] },
  "a missing code column": { texts: tiny(["code: code", "code: kode"]), at: ["kode"] },
  "a duplicate code": { texts: tinyWithTable(["201,", "101,"]), at: ["101"] },
  "an empty code": { texts: tinyWithTable(["201,", ","]), at: [",Sydby,S"] },
  "a row too short": { texts: tinyWithTable([",12000,0.9", ",12000"]), at: ["201"] },
  "a row too long": { texts: tinyWithTable([",12000,", ",12,000,"]), at: ["201"] },
  "text in a column of numbers": { texts: tinyWithTable(["25000", "many"]), at: ["many"] },
  "an empty cell in a column in use": { texts: tinyWithTable(["25000", ""]), at: [",1.1"] },
  "a negative number": { texts: tinyWithTable(["25000", "-25000"]), at: ["-25000"] },
  "a pace of 0": {
    texts: {
      ...tiny(["caseTypes:", "relativeUnitTime: {column: pace}\ncaseTypes:"]),
      "m.csv": tinyTable.replace("1.1", "0")
    },
    at: ["0"]
  },
  "a number in another notation": {
    texts: withTable(tinyTable.replace("25000", '"25.000,5"').replace("60000", "60000.5")),
    at: ["60000.5"]
  },
  "half a place on the map": { texts: tiny(["region: region}", "region: region, latitude: pace}"]), at: ["latitude"] },
  "a place that is none": {
    texts: {
      ...tiny(["region: region}", "region: region, latitude: lat, longitude: lon}"]),
      "m.csv": tinyTable
        .replace("pace", "pace,lat,lon")
        .replace("1.0\n", "1.0,57,9\n")
        .replace("1.1\n", "1.1,,9\n")
        .replace("0.9\n", "0.9,57,900\n")
    },
    at: [",9", "900"]
  },
  "a spread key that sums to 0": {
    texts: withTable(tinyTable.replace("60000", "0").replace("25000", "0").replace("12000", "0")),
    at: ["population"]
  },
  "an empty table": { texts: withTable(""), at: [""] },
  "a table of a heading": { texts: withTable("code,name,region,population,pace\n"), at: ["code"] },
  "two columns alike": { texts: tinyWithTable(["pace", "code"]), at: ["code"] },
  "a quote that is never closed": { texts: tinyWithTable(["Sydby", '"Sydby']), at: ['"Sydby,S'] },
  "a quote in the middle": { texts: tinyWithTable(["Sydby", 'Syd"by']), at: ["201"] },
  "a spreadsheet": { texts: withTable(Uint8Array.from([80, 75, 3, 4, 0, 0, 8, 0])), at: ["PK"] },
  "text after a quoted line break": {
    texts: withTable(tinyTable.replace("Nordby", '"Nord\nby, øst"').replace("25000", "many")),
    at: ["many"]
  },
  "text below declarations, comments and an empty line": {
    texts: withTable(`sep=;\n# decimal: comma\n\n${danish.replace("25000", "many")}`),
    at: ["many"]
  },
  "a comma as delimiter and decimal sign": { texts: tinyWithTable(["1.1", "1,1"]), at: ["102"] },
  "fine: semicolons and decimal commas": { texts: withTable(danish), at: [], code: 0 },
  "fine: Excel's sep line": { texts: withTable(`sep=;\r\n${danish.replaceAll("\n", "\r\n")}`), at: [], code: 0 },
  "fine: a declared decimal comma with comma delimiters": {
    texts: withTable(`# decimal: comma\n${tinyTable.replace(/\d\.\d/gu, (n) => `"${n.replace(".", ",")}"`)}`),
    at: [],
    code: 0
  },
  "fine: a byte-order mark": { texts: withTable(`\uFEFF${tinyTable}`), at: [], code: 0 },
  "fine: windows-1252, declared": {
    texts: { ...tiny(["table: m.csv,", "table: m.csv, encoding: windows-1252,"]), "m.csv": latin1(tinyTable) },
    at: [],
    code: 0
  },
  "fine: quoted cells with delimiter and line break": {
    texts: tinyWithTable(["Sydby", '"Syd, ""by""\nog omegn"']),
    at: [],
    code: 0
  },
  "fine: empty rows and columns at the edge": {
    texts: withTable(`${danish.replaceAll("\n", ";;\n")};;;;;;\n\n`),
    at: [],
    code: 0
  },
  "thousands points beside decimal commas": {
    texts: withTable(danish.replace("60000", "60.000").replace("25000", "25.000")),
    at: ["60.000"],
    code: 0
  },
  "codes that differ by a zero": {
    texts: withTable(danish.replace("102;", "0101;")),
    at: ["0101"],
    code: 0
  },
  "letters that were lost before": {
    texts: withTable(danish.replace("Nordby", "N\u00c3\u00b8rby")),
    at: ["N\u00c3\u00b8rby"],
    code: 0
  },
  "a web page for a table": {
    texts: withTable("<!DOCTYPE html>\n<html><body><table><tr><td>code</td></tr></table></body></html>\n"),
    at: [""]
  },
  "a number that may be a code": {
    texts: withTable(danish.replace("60000", "12E5")),
    at: ["12E5"]
  },
  "fine: thousands points, declared": {
    texts: {
      ...tiny(["table: m.csv,", 'table: m.csv, thousands: ".",']),
      "m.csv": danish.replace("60000", "60.000").replace("25000", "25.000")
    },
    at: [],
    code: 0
  }
}
