/** A workbook of one page, for every answer that has no sheets of its own. */
import { textIn } from "../../words/Lang.ts"
import type { Sheet } from "../Sheet.ts"
import { pageWorksheets } from "./pageWorksheets.ts"
import type { Workbook } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export const pageWorkbook = (page: Sheet, { workbook, lang }: WorkbookWords): Workbook => ({
  title: textIn(page.title ?? "casecap", lang),
  sheets: pageWorksheets(page, { lang, name: workbook.sheets.result }),
  names: []
})
