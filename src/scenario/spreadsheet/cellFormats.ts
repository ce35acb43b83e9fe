/** What cell formats of a workbook make of a number: a date or a time of day, a code with zeros in front. */
import { readXml } from "./xmlEvents.ts"

export interface CellFormat {
  readonly isDate: boolean
  /** Digits that the format `0000` shows at least; 0 for any other. */
  readonly zeros: number
}

/** The cell formats by their numbers. */
export const cellFormats = (stylesXml: string): ReadonlyArray<CellFormat> => {
  const codes = new Map<number, string>()
  const formats: Array<CellFormat> = []
  let inCells = false
  readXml(stylesXml, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "")
      if (name === "cellXfs") inCells = true
      if (name === "xf" && inCells) {
        const id = Number(attribute("numFmtId") ?? 0)
        formats.push({ isDate: isDate(id, codes), zeros: /^0{2,}$/u.exec(codes.get(id) ?? "")?.[0].length ?? 0 })
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false
    }
  })
  return formats
}

const isDate = (id: number, codes: ReadonlyMap<number, string>): boolean => {
  const code = codes.get(id)
  if (code === undefined) return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)
  // Letters in quotes, behind a backslash or in brackets (a colour, a currency, a language) are no letters of a date.
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "")
  return /[dmyhs]/iu.test(bare) && !/general/iu.test(bare)
}

/** Formats that files do not spell out, by ECMA-376 18.8.30. */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
] as const

/**
 * The day, and the time of day if there is one, behind a serial number.
 *
 * @param since1904 days are counted from 1904, as old Macintosh workbooks do
 * @example dayOf(40238, false) // => "2010-03-01"
 */
export const dayOf = (serial: number, since1904: boolean): string => {
  // The format counts a 29 February 1900 that never was, so days before March 1900 are one off; nobody means them.
  const days = serial + (since1904 ? 1462 : 0)
  const time = new Date(Math.round((days - DAYS_TO_1970) * 86_400_000))
  if (Number.isNaN(time.getTime())) return String(serial)
  const iso = time.toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ")
}

const DAYS_TO_1970 = 25_569
