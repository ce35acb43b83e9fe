/** From the bytes of an .xlsx file to a spreadsheet: Office Open XML (ECMA-376), by what it says, running nothing. */
import { type CellFormat, cellFormats } from "./cellFormats.ts"
import { readSheet } from "./readSheet.ts"
import { type Relation, relationsOf } from "./relations.ts"
import type { SheetName, Spreadsheet } from "./Spreadsheet.ts"
import { readXml } from "./xmlEvents.ts"
import { type ZipParts, zipParts, type ZipRefusal } from "./zipParts.ts"

/** Why a file is no spreadsheet that can be read. */
export type SpreadsheetRefusal = ZipRefusal | "noWorkbook"

export const readSpreadsheet = (bytes: Uint8Array): Spreadsheet | SpreadsheetRefusal => {
  const parts = zipParts(bytes)
  if (typeof parts === "string") return parts
  try {
    return opened(parts)
  } catch {
    return "broken"
  }
}

const opened = (parts: ZipParts): Spreadsheet | SpreadsheetRefusal => {
  const main = inside(parts, "").find(({ type }) => type.endsWith("/officeDocument"))?.target
  const xml = main === undefined ? undefined : parts.text(main)
  if (main === undefined || xml === undefined) return "noWorkbook"
  const targets = inside(parts, main)
  const sheets: Array<SheetName> = []
  let since1904 = false
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") since1904 = isTrue(attribute("date1904"))
      if (name !== "sheet") return
      const target = targets.find(({ id }) => id === (attribute("r:id") ?? attribute("id")))
      const state = attribute("state") ?? "visible"
      if (target !== undefined && target.type.endsWith("/worksheet")) {
        sheets.push({ name: attribute("name") ?? "", hidden: state !== "visible", part: target.target })
      }
    }
  })
  const read = (type: string) => {
    const found = targets.find((target) => target.type.endsWith(type))
    return found === undefined ? undefined : parts.text(found.target)
  }
  let shared: ReadonlyArray<string> | undefined
  let formats: ReadonlyArray<CellFormat> | undefined
  return {
    sheets,
    hasMacros: parts.names.some((name) => name.toLowerCase().endsWith("vbaproject.bin")),
    read: (sheet) => {
      const sheetXml = parts.text(sheet.part)
      if (sheetXml === undefined) return "broken"
      try {
        shared ??= sharedTexts(read("/sharedStrings"))
        formats ??= formatsIn(read("/styles"))
        return readSheet(sheet.name, sheetXml, { shared, formats, since1904 })
      } catch {
        return "broken"
      }
    }
  }
}

/** What a part refers to inside the file; what lies outside is left where it is. */
const inside = (parts: ZipParts, part: string): ReadonlyArray<Relation> =>
  relationsOf(parts, part).filter(({ isOutside }) => !isOutside)

/** Texts that cells refer to by number; reading aids for Japanese are left out. */
const sharedTexts = (xml: string | undefined): ReadonlyArray<string> => {
  const texts: Array<string> = []
  if (xml === undefined) return texts
  let text = ""
  let reading = false
  let aside = 0
  readXml(xml, {
    open: (name) => {
      if (name === "si") text = ""
      if (name === "rPh") aside++
      reading = name === "t" && aside === 0
    },
    close: (name) => {
      if (name === "si") texts.push(text)
      if (name === "rPh") aside--
      reading = false
    },
    text: (found) => {
      if (reading) text += found
    }
  })
  return texts
}

const formatsIn = (xml: string | undefined): ReadonlyArray<CellFormat> => (xml === undefined ? [] : cellFormats(xml))

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true"
