/** One sheet of a workbook: its XML as rows of cells. */
import { type CellFormat, dayOf } from "./cellFormats.ts"
import { columnNumber, type ReadSheet, type SheetCell, type SheetRefusal, type SheetRow } from "./Spreadsheet.ts"
import { readXml } from "./xmlEvents.ts"

export interface SheetContext {
  /** Texts that cells refer to by number. */
  readonly shared: ReadonlyArray<string>
  /** By their numbers. */
  readonly formats: ReadonlyArray<CellFormat>
  readonly since1904: boolean
}

/** More cells than any table of municipalities has; a sheet filled to its last row has a million rows of them. */
const MAX_CELLS = 2_000_000

/** @throws MalformedXml */
export const readSheet = (
  name: string,
  xml: string,
  context: SheetContext,
  most = MAX_CELLS
): ReadSheet | SheetRefusal => {
  const rows = new Map<number, Map<number, SheetCell>>()
  const merged: Array<string> = []
  let hiddenRows = 0
  let count = 0
  let row = 0
  let column = 0
  let cell = { ...noCell }
  let part: "value" | "formula" | "text" | undefined
  const add = (found: SheetCell): void => {
    if (++count > most) return
    const cells = rows.get(row) ?? new Map<number, SheetCell>()
    rows.set(row, cells.set(column, found))
  }
  readXml(xml, {
    open: (tag, attribute) => {
      switch (tag) {
        case "row":
          row = Number(attribute("r") ?? row + 1)
          column = 0
          if (attribute("hidden") === "1") hiddenRows++
          return
        case "c": {
          const address = attribute("r")
          column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/u, ""))
          cell = { ...noCell, type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0) }
          return
        }
        case "v":
          part = "value"
          cell.value ??= ""
          return
        case "f":
          part = "formula"
          cell.formula ??= ""
          return
        case "t":
          part = "text"
          cell.value ??= ""
          return
        case "mergeCell":
          merged.push(attribute("ref") ?? "")
      }
    },
    text: (text) => {
      if (part === "value" || part === "text") cell.value += text
      else if (part === "formula") cell.formula += text
    },
    close: (tag) => {
      if (tag === "v" || tag === "f" || tag === "t") part = undefined
      if (tag !== "c") return
      const found = cellOf(cell, context)
      cell = { ...noCell }
      if (found !== undefined) add(found)
    }
  })
  if (count > most) return "tooLarge"
  fillDown(rows, merged)
  return {
    name,
    hiddenRows,
    rows: [...rows].sort(([a], [b]) => a - b).map(([number, cells]): SheetRow => ({ number, cells }))
  }
}

interface Raw {
  readonly type: string
  readonly style: number
  value: string | undefined
  formula: string | undefined
}

const noCell: Raw = { type: "n", style: 0, value: undefined, formula: undefined }

const cellOf = (
  { type, style, value, formula }: Raw,
  { shared, formats, since1904 }: SheetContext
): SheetCell | undefined => {
  const behind = formula === undefined ? {} : { formula }
  if (value === undefined || (value === "" && type !== "str")) {
    return formula === undefined ? undefined : { ...behind, kind: "uncalculated", value: null }
  }
  switch (type) {
    case "s":
      return text(shared[Number(value)] ?? "", behind)
    case "str":
    case "inlineStr":
      return text(value, behind)
    case "b":
      return { ...behind, kind: "boolean", value: value === "1" }
    case "e":
      return { ...behind, kind: "error", value }
    case "d":
      return { ...behind, kind: "date", value: value.slice(0, 10) }
    default: {
      const number = Number(value)
      if (!Number.isFinite(number)) return text(value, behind)
      const { isDate = false, zeros = 0 } = formats[style] ?? {}
      if (isDate) return { ...behind, kind: "date", value: dayOf(number, since1904) }
      const padded = Number.isInteger(number) && number >= 0 ? String(number).padStart(zeros, "0") : ""
      return padded.startsWith("0") && padded.length > 1
        ? { ...behind, kind: "number", value: number, padded }
        : { ...behind, kind: "number", value: number }
    }
  }
}

/** Text without the escapes of the format, `_x000D_` for a carriage return; nothing where nothing is left. */
const text = (raw: string, behind: { readonly formula?: string }): SheetCell | undefined => {
  const value = raw.includes("_x")
    ? raw.replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw
  return value.trim() === "" && behind.formula === undefined ? undefined : { ...behind, kind: "text", value }
}

/** A cell that is merged with those below it stands for all of them: a heading of two rows, a region of many. */
const fillDown = (rows: Map<number, Map<number, SheetCell>>, merged: ReadonlyArray<string>): void => {
  for (const area of merged) {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/iu.exec(area)
    if (found === null) continue
    const [, letters, first, , last] = found
    const column = columnNumber(letters!)
    const cell = rows.get(Number(first))?.get(column)
    if (cell === undefined) continue
    for (let row = Number(first) + 1; row <= Number(last); row++) rows.get(row)?.set(column, cell)
  }
}
