/** Which cell formats of a workbook show a number as a date or a time of day. */
import { readXml } from "./xmlEvents.ts"

/** For each cell format, by its number: whether it is one of a date. */
export const dateFormats = (stylesXml: string): ReadonlyArray<boolean> => {
  const codes = new Map<number, string>()
  const formats: Array<boolean> = []
  let inCells = false
  readXml(stylesXml, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "")
      if (name === "cellXfs") inCells = true
      if (name === "xf" && inCells) formats.push(isDate(Number(attribute("numFmtId") ?? 0), codes))
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
