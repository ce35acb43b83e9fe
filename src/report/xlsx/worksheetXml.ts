/** One sheet as the XML of its part, piece by piece, so that a large sheet never stands in memory as a whole. */
import { areaAddress, cellAddress } from "./address.ts"
import { columnName } from "../../scenario/spreadsheet/Spreadsheet.ts"
import type { Styles } from "./Styles.ts"
import type { Area, Cell, CellStyle, InputRule, Row, Rule, Worksheet } from "./Workbook.ts"
import { cellText, xmlText } from "./xmlText.ts"

/** @throws RangeError on NaN or an infinite number: a defect of ours */
export function* worksheetXml(sheet: Worksheet, isFirst: boolean, styles: Styles): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  const tab = sheet.tab === undefined ? "" : `<tabColor rgb="FF${sheet.tab}"/>`
  yield `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`
  yield viewXml(sheet, isFirst)
  yield `<sheetFormatPr defaultRowHeight="13.5"/>${columnsXml(sheet.widths)}<sheetData>`
  let number = 0
  for (const row of sheet.rows) yield rowXml(row, ++number, styles)
  yield "</sheetData>"
  if (sheet.filter !== undefined) yield `<autoFilter ref="${areaAddress(sheet.filter)}"/>`
  yield mergedXml(sheet.merged ?? [])
  yield (sheet.rules ?? []).map((rule, i) => ruleXml(rule, i + 1, styles)).join("")
  yield inputsXml(sheet.inputs ?? [])
  yield '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>'
  const orientation = sheet.landscape === true ? "landscape" : "portrait"
  // Paper 9 is A4; so many pages wide, and as long as it takes.
  yield `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${sheet.pagesWide ?? 1}" fitToHeight="0"/>`
  yield headerXml(sheet)
  // Codes such as 0101 are text on purpose; programs need not mark every one of them.
  if (number > 0)
    yield `<ignoredErrors><ignoredError sqref="A1:${cellAddress(number, widest(sheet))}" numberStoredAsText="1"/></ignoredErrors>`
  yield "</worksheet>"
}

const widest = ({ widths }: Worksheet): number => Math.max(1, widths.length)

const viewXml = ({ frozen, gridLines }: Worksheet, isFirst: boolean): string => {
  const view = `<sheetView workbookViewId="0"${gridLines === true ? "" : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ""}>`
  if (frozen === undefined) return `<sheetViews>${view}</sheetView></sheetViews>`
  const { rows, columns } = frozen
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`
  const corner = cellAddress(rows + 1, columns + 1)
  return `<sheetViews>${view}<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
}

const columnsXml = (widths: ReadonlyArray<number>): string =>
  widths.length === 0
    ? ""
    : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`

const rowXml = ({ cells, height }: Row, number: number, styles: Styles): string => {
  let xml = `<row r="${number}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell === null || cell === undefined) continue
    // A cell that says no place stands right of the one before it: a quarter of a large workbook is saved.
    const follows = cells[i - 1] !== null && cells[i - 1] !== undefined
    xml += cellXml(cell, follows ? "" : ` r="${letters(i)}${number}"`, styles)
  }
  return `${xml}</row>`
}

const known: Array<string> = []
const letters = (index: number): string => (known[index] ??= columnName(index + 1))

const cellXml = ({ value, formula, shared, style = plain }: Cell, place: string, styles: Styles): string => {
  const quoted = typeof value === "string" && formula === undefined && looksLikeFormula(value)
  const index = styles.indexOf(style, quoted)
  const start = `<c${place}${index === 0 ? "" : ` s="${index}"`}`
  if (formula !== undefined) {
    const type = typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : ""
    return `${start}${type}>${formulaXml(formula, shared)}${valueXml(value)}</c>`
  }
  if (value === null) return `${start}/>`
  if (typeof value === "string")
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`
  return `${start}${typeof value === "boolean" ? ' t="b"' : ""}>${valueXml(value)}</c>`
}

const formulaXml = (formula: string, shared: Cell["shared"]): string => {
  if (shared === undefined) return `<f>${xmlText(formula)}</f>`
  const over = shared.over === undefined ? "" : ` ref="${shared.over}"`
  return `<f t="shared"${over} si="${shared.number}"${formula === "" ? "/>" : `>${xmlText(formula)}</f>`}`
}

const plain: CellStyle = {}

const valueXml = (value: Cell["value"]): string => {
  if (value === null) return ""
  if (typeof value === "string") return `<v>${cellText(value)}</v>`
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that a workbook can hold`)
  return `<v>${value}</v>`
}

// The signs that make a spreadsheet take typed text for a formula, as in OWASP's list for CSV.
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n'＝＋－＠]/u.test(text)

const mergedXml = (areas: ReadonlyArray<Area>): string => {
  if (areas.length === 0) return ""
  const cells = areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")
  return `<mergeCells count="${areas.length}">${cells}</mergeCells>`
}

const ruleXml = ({ area, formula, style }: Rule, priority: number, styles: Styles): string =>
  `<conditionalFormatting sqref="${areaAddress(area)}"><cfRule type="expression" dxfId="${styles.indexOfRule(style)}" priority="${priority}"><formula>${xmlText(formula)}</formula></cfRule></conditionalFormatting>`

const inputsXml = (inputs: ReadonlyArray<InputRule>): string =>
  inputs.length === 0
    ? ""
    : `<dataValidations count="${inputs.length}">${inputs.map(inputXml).join("")}</dataValidations>`

const inputXml = ({ area, allowed, title, message }: InputRule): string => {
  const type = allowed.kind === "list" ? "list" : "custom"
  const formula = allowed.kind === "list" ? `"${allowed.values.join(",")}"` : allowed.formula
  // The format allows 32 characters for a title and 255 for a message.
  const said = `errorTitle="${xmlText(title.slice(0, 32))}" error="${xmlText(message.slice(0, 255))}"`
  return `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1" ${said} sqref="${areaAddress(area)}"><formula1>${xmlText(formula)}</formula1></dataValidation>`
}

const headerXml = ({ name, marking }: Worksheet): string => {
  const escaped = (text: string) => xmlText(text.replaceAll("&", "&&"))
  const header = marking === undefined ? "" : `<oddHeader>&amp;C&amp;"-,Bold"${escaped(marking)}</oddHeader>`
  return `<headerFooter>${header}<oddFooter>&amp;L${escaped(name)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
}
