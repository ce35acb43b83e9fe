/** Workbooks in tests: read whole, changed cell by cell, emptied of the values behind formulas. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { readSpreadsheet } from "../../src/scenario/spreadsheet/readSpreadsheet.ts"
import { columnName, columnNumber, type SheetCell } from "../../src/scenario/spreadsheet/Spreadsheet.ts"

/** Every cell with content, by `Sheet!B7`; a workbook is read once. */
export const cellsOf = (bytes: Uint8Array): ReadonlyMap<string, SheetCell> => {
  const cells = known.get(bytes) ?? cellsIn(bytes)
  known.set(bytes, cells)
  return cells
}

const known = new WeakMap<Uint8Array, ReadonlyMap<string, SheetCell>>()

const cellsIn = (bytes: Uint8Array): ReadonlyMap<string, SheetCell> => {
  const book = readSpreadsheet(bytes)
  if (typeof book === "string") throw new Error(`no workbook: ${book}`)
  return new Map(
    book.sheets.flatMap((sheet) => {
      const read = book.read(sheet)
      if (typeof read === "string") throw new Error(`${sheet.name}: ${read}`)
      return read.rows.flatMap(({ number, cells }) =>
        [...cells].map(([column, cell]) => [`${sheet.name}!${columnName(column)}${number}`, cell] as const)
      )
    })
  )
}

/** The parts of a workbook as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  // Nobody keeps them: packing them small takes longer than reading them large.
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), { level: 0 })

/** The part that holds a sheet. */
const partOf = (parts: Readonly<Record<string, string>>, sheet: string): string => {
  const names = [...parts["xl/workbook.xml"]!.matchAll(/<sheet name="([^"]*)"/gu)].map((match) => match[1])
  return `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`
}

/** Where a name leads, as sheet and cell. */
export const placeOfName = (parts: Readonly<Record<string, string>>, name: string) => {
  const written = name.replaceAll(/[^\p{L}\p{N}._]/gu, "_")
  const found = new RegExp(`<definedName name="${written}">'([^']*)'!([^<]*)<`, "u").exec(parts["xl/workbook.xml"]!)
  if (found === null) throw new Error(`no name ${name}`)
  return { sheet: found[1]!, cell: found[2]!.replaceAll("$", "") }
}

export interface CellChange {
  readonly sheet: string
  readonly cell: string
  readonly value: number | string | null
}

/** The workbook with other content in some cells: a number, a text, or nothing. */
export const withCells = (bytes: Uint8Array, changes: ReadonlyArray<CellChange>): Uint8Array => {
  const parts: Record<string, string> = { ...partsOf(bytes) }
  for (const { sheet, cell, value } of changes) {
    const path = partOf(parts, sheet)
    parts[path] = withPlaces(parts[path]!)
    const content =
      value === null
        ? "/>"
        : typeof value === "number"
          ? `><v>${value}</v></c>`
          : ` t="inlineStr"><is><t>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`
    const pattern = new RegExp(`<c r="${cell}"((?: s="\\d+")?)(?: t="\\w+")?(?:/>|>.*?</c>)`, "u")
    if (pattern.test(parts[path]!)) {
      parts[path] = parts[path]!.replace(pattern, (_, style: string) => `<c r="${cell}"${style}${content}`)
      continue
    }
    // An empty cell is left out; its row is there. Cells of a row stand in order.
    const row = new RegExp(`(<row r="${/\d+/u.exec(cell)![0]}"[^>]*>)(.*?)(</row>)`, "u")
    if (!row.test(parts[path]!)) throw new Error(`no row for ${cell}`)
    parts[path] = parts[path]!.replace(row, (_, open: string, cells: string, close: string) => {
      const order = (address: string) => columnNumber(address.replace(/\d+$/u, ""))
      const all = [...cells.matchAll(/<c r="([A-Z]+\d+)".*?(?:\/>|<\/c>)/gu)].map(
        (match) => [match[1]!, match[0]] as const
      )
      return (
        open +
        [...all, [cell, `<c r="${cell}"${content}`] as const]
          .sort(([a], [b]) => order(a) - order(b))
          .map(([, xml]) => xml)
          .join("") +
        close
      )
    })
  }
  return zipped(parts)
}

/** Every cell says where it stands: one that does not, stands right of the one before it. */
const withPlaces = (sheet: string): string =>
  sheet.replaceAll(/<row r="(\d+)".*?<\/row>/gu, (row, number: string) => {
    let column = 0
    return row.replaceAll(/<c(?: r="([A-Z]+)\d+")?(?=[ />])/gu, (_, stated: string | undefined) => {
      column = stated === undefined ? column + 1 : columnNumber(stated)
      return `<c r="${columnName(column)}${number}"`
    })
  })

/** The workbook as one that no program has calculated yet. */
export const withoutResults = (bytes: Uint8Array): Uint8Array =>
  zipped(
    Object.fromEntries(
      Object.entries(partsOf(bytes)).map(([name, part]) => [
        name,
        part.replaceAll(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/gu, "$1")
      ])
    )
  )
