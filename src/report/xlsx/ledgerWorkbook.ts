/** The workbook of `assumptions`: the numbers, in the order of the ledger, and the page. */
import type { LedgerFindings } from "../../analysis/ledgerFindings.ts"
import { secretsFor, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import { type assumptionsParts, assumptionsSheet } from "../views/assumptions.ts"
import { aboutGrid, type Making } from "./aboutGrid.ts"
import { assumptionInputs, assumptionRules, assumptionsGrid } from "./assumptionsGrid.ts"
import { bookNumbers } from "./BookNumbers.ts"
import { gridWorksheet } from "./Grid.ts"
import { markedFor } from "./markedFor.ts"
import { namesOf } from "./namesOf.ts"
import { pageWorksheet } from "./pageWorksheet.ts"
import { recordSheet } from "./recordSheet.ts"
import { sheetNames, withSheetNames } from "./sheetNames.ts"
import type { Workbook } from "./Workbook.ts"
import type { WorkbookPart } from "./workbookParts.ts"

export const ledgerWorkbook = (
  findings: LedgerFindings,
  { viewpoint, making }: { readonly viewpoint: Viewpoint; readonly making: Making },
  given: Words<WorkbookPart | (typeof assumptionsParts)[number]>
): Workbook => {
  const words = withSheetNames(given, sheetNames(given.workbook))
  const { workbook, lang } = words
  const { loaded } = findings
  const secrets = secretsFor([loaded], viewpoint)
  const rows = findings.rows.filter(({ assumption }) => !secrets.hides(0, assumption))
  const byPath = new Map(bookNumbers([loaded]).rows.map((row) => [row.assumption.path, row]))
  const left = findings.rows.length - rows.length
  const note = left > 0 ? ` ${workbook.hidden({ count: left })}` : ""
  const assumptions = assumptionsGrid(
    [loaded],
    rows.map(({ assumption }) => byPath.get(assumption.path)!),
    workbook.notes.assumptionsFixed + note,
    words
  )
  const sheets = [
    gridWorksheet(assumptions, { inputs: assumptionInputs(assumptions, words), rules: assumptionRules(assumptions) }),
    pageWorksheet(assumptionsSheet({ ...findings, rows }, words), { lang, name: workbook.sheets.page }),
    gridWorksheet(aboutGrid([loaded], secrets, making, words)),
    recordSheet([loaded], assumptions, secrets, making, words)
  ]
  return {
    title: textIn(loaded.scenario.title, lang),
    sheets: markedFor(sheets, [loaded], viewpoint, words),
    names: namesOf(assumptions)
  }
}
