/** A workbook as an .xlsx file: Office Open XML (ECMA-376), zipped piece by piece. */
import { strToU8, Zip, ZipDeflate } from "fflate"
import { fixedCell, inSheet } from "./address.ts"
import { columnName } from "../../scenario/spreadsheet/Spreadsheet.ts"
import { makeStyles } from "./Styles.ts"
import type { DefinedName, Workbook, Worksheet } from "./Workbook.ts"
import { worksheetXml } from "./worksheetXml.ts"
import { xmlText } from "./xmlText.ts"

/**
 * The bytes of the file: the same for the same workbook, whenever it is written.
 *
 * @throws RangeError on NaN or an infinite number: a defect of ours
 */
export const writeWorkbook = (workbook: Workbook): Uint8Array => {
  const chunks: Array<Uint8Array> = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  const styles = makeStyles()
  const lengths = workbook.sheets.map((sheet, i) =>
    put(zip, `xl/worksheets/sheet${i + 1}.xml`, worksheetXml(sheet, i === 0, styles))
  )
  put(zip, "xl/styles.xml", [styles.xml()])
  put(zip, "xl/workbook.xml", [workbookXml(workbook, lengths)])
  put(zip, "xl/_rels/workbook.xml.rels", [workbookRelations(workbook.sheets.length)])
  put(zip, "docProps/core.xml", [coreXml(workbook.title)])
  put(zip, "_rels/.rels", [packageRelations])
  put(zip, "[Content_Types].xml", [contentTypes(workbook.sheets.length)])
  zip.end()
  return joined(chunks)
}

/** A part of the file, and how many pieces of rows it had: a sheet's rows are counted where they are read. */
const put = (zip: Zip, path: string, pieces: Iterable<string>): number => {
  const file = new ZipDeflate(path, { level: effort })
  // A fixed date, so that the same workbook is the same file; the format knows none before 1980.
  file.mtime = new Date(1980, 0, 1)
  zip.add(file)
  let waiting = ""
  let rows = 0
  for (const piece of pieces) {
    if (piece.startsWith("<row ")) rows++
    waiting += piece
    if (waiting.length < pieceLength) continue
    file.push(strToU8(waiting))
    waiting = ""
  }
  file.push(strToU8(waiting), true)
  return rows
}

/** The usual middle of speed and size. */
const effort = 6
const pieceLength = 1 << 16

const joined = (chunks: ReadonlyArray<Uint8Array>): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageNamespace = "http://schemas.openxmlformats.org/package/2006"

const workbookXml = ({ sheets, names }: Workbook, lengths: ReadonlyArray<number>): string =>
  [
    head,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews><sheets>',
    ...sheets.map(({ name, hidden }, i) => {
      const state = hidden === true ? ' state="veryHidden"' : ""
      return `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`
    }),
    "</sheets>",
    definedNames([...names.map(asXml), ...sheets.flatMap((sheet, i) => printNames(sheet, i, lengths[i]!))]),
    // Formulas are calculated when the file is opened, whatever the program thinks of the values in it.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  ].join("")

const definedNames = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`

const asXml = ({ name, refersTo }: DefinedName): string =>
  `<definedName name="${xmlText(name)}">${xmlText(refersTo)}</definedName>`

/** What is printed, which rows come again on every page, and what is filtered: names that the format lays down. */
const printNames = (sheet: Worksheet, index: number, rows: number): ReadonlyArray<string> => {
  const own = (name: string, refersTo: string, more = "") =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${xmlText(refersTo)}</definedName>`
  const { name, widths, repeatedRows, frozen, pagesWide = 1, filter, hidden } = sheet
  const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) =>
    inSheet(name, `${fixedCell(firstRow, firstColumn)}:${fixedCell(lastRow, lastColumn)}`)
  // LibreOffice prints what is hidden, too; an empty cell makes no page, if no text beside it runs into it.
  const empty = area(rows + 2, 1, rows + 2, 1)
  const printed = hidden === true ? [empty] : rows === 0 || widths.length === 0 ? [] : [area(1, 1, rows, widths.length)]
  return [
    ...(filter === undefined
      ? []
      : [
          own(
            "_FilterDatabase",
            area(filter.firstRow, filter.firstColumn, filter.lastRow, filter.lastColumn),
            ' hidden="1"'
          )
        ]),
    ...printed.map((address) => own("Print_Area", address)),
    ...(repeatedRows === undefined
      ? []
      : [
          own(
            "Print_Titles",
            [
              ...(pagesWide > 1 && frozen !== undefined && frozen.columns > 0
                ? [inSheet(name, `$A:$${columnName(frozen.columns)}`)]
                : []),
              inSheet(name, `$${repeatedRows[0]}:$${repeatedRows[1]}`)
            ].join(",")
          )
        ])
  ]
}

const workbookRelations = (sheets: number): string =>
  [
    head,
    `<Relationships xmlns="${packageNamespace}/relationships">`,
    ...Array.from(
      { length: sheets },
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
    ),
    `<Relationship Id="rId${sheets + 1}" Type="${relationships}/styles" Target="styles.xml"/>`,
    "</Relationships>"
  ].join("")

const packageRelations = [
  head,
  `<Relationships xmlns="${packageNamespace}/relationships">`,
  `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>`,
  `<Relationship Id="rId2" Type="${packageNamespace}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  "</Relationships>"
].join("")

const coreXml = (title: string): string =>
  [
    head,
    `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>casecap</dc:creator></cp:coreProperties>`
  ].join("")

const contentTypes = (sheets: number): string => {
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  return [
    head,
    `<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("xl/workbook.xml", `${main}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) => part(`xl/worksheets/sheet${i + 1}.xml`, `${main}.worksheet+xml`)),
    part("xl/styles.xml", `${main}.styles+xml`),
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>"
  ].join("")
}
