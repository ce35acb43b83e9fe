/** The workbook of loaded scenarios, as `run` and `compare` write it. */
import { runFindings } from "../../src/analysis/runFindings.ts"
import type { Viewpoint } from "../../src/analysis/memo/secrecy.ts"
import { modelWorkbook } from "../../src/report/xlsx/modelWorkbook.ts"
import { workbookParts } from "../../src/report/xlsx/workbookParts.ts"
import { writeWorkbook } from "../../src/report/xlsx/writeWorkbook.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import type { Lang } from "../../src/words/Lang.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"

export const bookOf = async (
  scenarios: ReadonlyArray<Loaded>,
  {
    live = true,
    lang = "en",
    viewpoint = null
  }: { readonly live?: boolean; readonly lang?: Lang; readonly viewpoint?: Viewpoint } = {}
): Promise<Uint8Array> =>
  writeWorkbook(
    modelWorkbook(
      scenarios.map(runFindings),
      {
        title: "Book",
        page: { blocks: [] },
        live,
        viewpoint,
        making: { version: "0.0.0", folder: ".", file: "book.xlsx" }
      },
      await wordsIn(lang, workbookParts)
    )
  )
