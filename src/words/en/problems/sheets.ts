/** What can be wrong with a table in a workbook, in English. */
import type { Holes } from "../../Holes.ts"

export const sheets = () => ({
  workbookNoVisibleSheet: "the workbook has no visible sheet",
  workbookNoSheet: ({ asked }: Holes<"asked">): string => `the workbook has no sheet "${asked}"`,
  showOrName: "show the sheet, or name it with `sheet:`",
  thereAre: ({ known }: Holes<"known">): string => `there are: ${known}`,
  emptySheet: ({ sheet }: Holes<"sheet">): string => `the sheet "${sheet}" is empty`,
  emptySheetHint: "name another with `sheet:` under `municipalities:`",
  emptyRange: ({ range }: Holes<"range">): string => `the range ${range} is empty`,
  emptyRangeHint: "correct `range:`, or leave it out",
  uncalculated: ({ cells }: Holes<never, "cells">): string =>
    `${cells} formulas were never calculated and are read as empty cells; the first is here`,
  uncalculatedHint: "open the workbook in a spreadsheet, and save it",
  linked: ({ cells }: Holes<never, "cells">): string =>
    `${cells} cells take their value from another workbook; they are read as they were when this one was saved`,
  linkedHint: "paste the values in place of the links",
  hidden: ({ rows }: Holes<never, "rows">): string => `${rows} hidden rows of the sheet are read as well`,
  hiddenHint: "delete them, or leave them out with `where:` or `drop:`",
  date: ({ found }: Holes<"found">): string => `the spreadsheet has made this cell a date (${found})`,
  dateHint: "format the column as text or number, and write the cell again",
  notZip: "the file is no workbook (.xlsx)",
  notZipHint: "save it as an Excel workbook (.xlsx), or use CSV",
  locked: "the workbook is protected by a password, or it is in the old format .xls",
  lockedHint: "open it, remove the password, and save it as .xlsx",
  broken: "the workbook is damaged",
  brokenHint: "open it in a spreadsheet, let that repair it, and save it again",
  tooLarge: "the workbook is too large when unpacked: at most 256 MB and 2,000,000 cells",
  tooLargeHint: "copy only the rows and columns that are needed into a new workbook",
  noWorkbook: "the file is a zip file, but no workbook"
})
