/** From the bytes of an .xlsx file to a spreadsheet: Office Open XML (ECMA-376), by what it says, running nothing. */
import { type CellFormat, cellFormats } from "./cellFormats.ts"
import { readSheet } from "./readSheet.ts"
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
  const main = mainPart(parts)
  const xml = main === undefined ? undefined : parts.text(main)
  if (main === undefined || xml === undefined) return "noWorkbook"
  const folder = main.slice(0, main.lastIndexOf("/") + 1)
  const targets = relationsOf(parts, main)
  const sheets: Array<SheetName> = []
  let since1904 = false
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") since1904 = isTrue(attribute("date1904"))
      if (name !== "sheet") return
      const target = targets.find(({ id }) => id === (attribute("r:id") ?? attribute("id")))
      const state = attribute("state") ?? "visible"
      if (target !== undefined && target.type.endsWith("/worksheet")) {
        sheets.push({ name: attribute("name") ?? "", hidden: state !== "visible", part: placed(target.path, folder) })
      }
    }
  })
  const partOf = (type: string) => targets.find((target) => target.type.endsWith(type))?.path
  const read = (path: string | undefined) => (path === undefined ? undefined : parts.text(placed(path, folder)))
  let shared: ReadonlyArray<string> | undefined
  let formats: ReadonlyArray<CellFormat> | undefined
  return {
    sheets,
    hasMacros: parts.names.some((name) => name.toLowerCase().endsWith("vbaproject.bin")),
    read: (sheet) => {
      const sheetXml = parts.text(sheet.part)
      if (sheetXml === undefined) return "broken"
      try {
        shared ??= sharedTexts(read(partOf("/sharedStrings")))
        formats ??= formatsIn(read(partOf("/styles")))
        return readSheet(sheet.name, sheetXml, { shared, formats, since1904 })
      } catch {
        return "broken"
      }
    }
  }
}

const mainPart = (parts: ZipParts): string | undefined => {
  const target = relationsOf(parts, "").find(({ type }) => type.endsWith("/officeDocument"))
  return target === undefined ? undefined : placed(target.path, "")
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

/** What a part refers to inside the file; what lies outside is left where it is. */
const relationsOf = (parts: ZipParts, part: string): ReadonlyArray<Relation> => {
  const slash = part.lastIndexOf("/") + 1
  const xml = parts.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const found: Array<Relation> = []
  if (xml === undefined) return found
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return
      found.push({
        id: attribute("Id") ?? "",
        type: attribute("Type") ?? "",
        path: attribute("Target") ?? ""
      })
    }
  })
  return found
}

/** A target is named from its part's folder, or from the root with a slash in front. */
const placed = (target: string, folder: string): string => {
  if (target.startsWith("/")) return target.slice(1)
  const steps: Array<string> = []
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== ".") steps.push(step)
  }
  return steps.join("/")
}

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
