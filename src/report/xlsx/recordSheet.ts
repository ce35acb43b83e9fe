/** The hidden sheet by which `casecap import` knows what the workbook was made of. */
import { relative, resolve } from "node:path"
import { type BookRecord, RECORD_SHEET, recordLines } from "../../analysis/import/BookRecord.ts"
import { fieldsOf } from "../../analysis/import/NumberFields.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Secrets } from "../../analysis/memo/secrecy.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Making } from "./aboutGrid.ts"
import type { BookNumber } from "./BookNumbers.ts"
import type { Grid } from "./Grid.ts"
import type { Worksheet } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export const recordSheet = (
  scenarios: ReadonlyArray<Loaded>,
  assumptions: Grid<BookNumber>,
  secrets: Secrets,
  { folder }: Making,
  { terms, lang }: WorkbookWords
): Worksheet => {
  const record: BookRecord = {
    casecap: 1,
    lang,
    sheet: assumptions.name,
    headings: Object.fromEntries(assumptions.columns.map(({ id, header }) => [id, header])),
    words: { basis: terms.basis, status: terms.status },
    scenarios: scenarios.map(({ file, scenario, changes }, place) => ({
      letter: letterOf(place),
      file: relative(resolve(folder), resolve(file)).split("\\").join("/"),
      id: scenario.id,
      fingerprint: secrets.fingerprint(place),
      changes: changes.filter((change) => !secrets.hidesChange(change))
    })),
    numbers: assumptions.items.map(({ assumption, scenarios: places }) => ({
      path: assumption.path,
      scenarios: places.map(letterOf),
      fields: fieldsOf(assumption, lang)
    }))
  }
  return {
    name: RECORD_SHEET,
    widths: [80],
    rows: recordLines(record).map((line) => ({ cells: [{ value: line }] })),
    hidden: true
  }
}
