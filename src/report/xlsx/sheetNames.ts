/** The names of a workbook's sheets: the words for them, as programs allow them, no two alike. */
import { RECORD_SHEET } from "../../analysis/import/BookRecord.ts"
import { sheetName } from "./address.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export type SheetId = keyof WorkbookWords["workbook"]["sheets"]

/** The name of a sheet; with a letter, of the one that belongs to that scenario. */
export type SheetNames = (id: SheetId, letter?: string) => string

/** Places may be called what a scenario calls them, and that may be long, or hold what no sheet may be called. */
export const sheetNames = ({ sheets, inScenario }: WorkbookWords["workbook"]): SheetNames => {
  const names = new Map<string, string>()
  const taken: Array<string> = [RECORD_SHEET]
  const nameOf: SheetNames = (id, letter) => {
    const key = `${id} ${letter ?? ""}`
    const known = names.get(key)
    if (known !== undefined) return known
    const name = sheetName(letter === undefined ? sheets[id] : inScenario({ what: sheets[id], letter }), taken)
    taken.push(name)
    names.set(key, name)
    return name
  }
  for (const id of Object.keys(sheets) as ReadonlyArray<SheetId>) nameOf(id)
  return nameOf
}

/** The words of a workbook, with names that sheets can have. */
export const withSheetNames = <Words extends WorkbookWords>(words: Words, nameOf: SheetNames): Words => ({
  ...words,
  workbook: {
    ...words.workbook,
    sheets: Object.fromEntries(
      (Object.keys(words.workbook.sheets) as ReadonlyArray<SheetId>).map((id) => [id, nameOf(id)])
    )
  }
})
