/** The workbook of `run` and `compare`: result, numbers, tables, and with `--live` the sheets that compute them. */
import { secretsFor, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { RunFindings } from "../../analysis/runFindings.ts"
import { textIn, type Text } from "../../words/Lang.ts"
import type { Block, Sheet } from "../Sheet.ts"
import { headBlocks, headItems } from "../views/scenarioHead.ts"
import { aboutGrid, type Making } from "./aboutGrid.ts"
import { assumptionInputs, assumptionRules, assumptionsGrid } from "./assumptionsGrid.ts"
import { bookNumbers, type BookNumbers } from "./BookNumbers.ts"
import { figuresOf } from "./figures.ts"
import { gridWorksheet } from "./Grid.ts"
import { colours } from "./looks.ts"
import { checkWorksheet } from "./live/checkGrid.ts"
import { makeLive } from "./live/Live.ts"
import { liveModel, type LiveModel } from "./live/liveModel.ts"
import { livePage } from "./livePage.ts"
import { markedFor } from "./markedFor.ts"
import { isPublished } from "./moneyShown.ts"
import { municipalMoneyGrid } from "./municipalMoneyGrid.ts"
import { namesOf } from "./namesOf.ts"
import { type FormulaAt, pageWorksheet } from "./pageWorksheet.ts"
import { pageWorksheets } from "./pageWorksheets.ts"
import { recordSheet } from "./recordSheet.ts"
import { bridgeGrid, caseTypesGrid, centresGrid, municipalitiesGrid, type Side } from "./resultGrids.ts"
import { type SheetNames, sheetNames, withSheetNames } from "./sheetNames.ts"
import type { Workbook, Worksheet } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export interface WorkbookOptions {
  readonly title: Text
  /** The page as the command prints it. */
  readonly page: Sheet
  /** A second page, about what differs; for each row of its table the path of each scenario's number. */
  readonly differences?: { readonly page: Sheet; readonly paths: ReadonlyArray<ReadonlyArray<string | null>> }
  readonly live: boolean
  readonly viewpoint: Viewpoint
  readonly making: Making
}

export const modelWorkbook = (
  runs: ReadonlyArray<RunFindings>,
  { title, page, differences, live, viewpoint, making }: WorkbookOptions,
  given: WorkbookWords
): Workbook => {
  const nameOf = sheetNames(given.workbook)
  const words = withSheetNames(given, nameOf)
  const { workbook, lang } = words
  const scenarios = runs.map(({ loaded }) => loaded)
  const secrets = secretsFor(scenarios, viewpoint)
  const numbers = bookNumbers(scenarios)
  const shown = numbers.rows.filter(
    ({ assumption, scenarios: places }) => !places.some((place) => secrets.hides(place, assumption))
  )
  const models = live
    ? runs.map((findings, i) => computed(findings, i, runs.length, numbers, nameOf, words))
    : undefined
  const sides = runs.map(({ loaded, result }, i) => ({ loaded, figures: figuresOf(loaded, result, models?.[i]) }))
  const note = live ? workbook.notes.live : workbook.notes.fixed
  const left = numbers.rows.length - shown.length
  const assumptions = assumptionsGrid(
    scenarios,
    shown,
    [
      live ? workbook.notes.assumptions : workbook.notes.assumptionsFixed,
      ...(left > 0 ? [workbook.hidden({ count: left })] : [])
    ].join(" "),
    words
  )
  const heads: ReadonlyArray<Block> =
    scenarios.length === 1
      ? headBlocks(scenarios[0]!, words)
      : scenarios.map((loaded, i) => ({ kind: "keyValues", items: headItems(loaded, letterOf(i), words) }))
  const first = live ? livePage(title, sides, heads, words) : undefined
  const sheets: ReadonlyArray<Worksheet> = [
    ...pageWorksheets(first?.page ?? page, {
      lang,
      name: workbook.sheets.result,
      ...(first === undefined ? {} : { formulaAt: first.formulaAt })
    }),
    {
      ...gridWorksheet(assumptions, {
        inputs: assumptionInputs(assumptions, words),
        rules: assumptionRules(assumptions)
      }),
      tab: colours.changedFill
    },
    ...(differences === undefined ? [] : [differencesWorksheet(differences, live ? numbers : undefined, words)]),
    ...resultSheets(sides, note, words),
    ...(models === undefined
      ? []
      : [
          checkWorksheet(
            models.map(({ totals }) => totals),
            models.flatMap(({ others }) => others),
            assumptions,
            words
          ),
          ...models.flatMap((model) => model.sheets),
          ...pageWorksheets(printed(page, workbook.notes.printed), { lang, name: workbook.sheets.page })
        ]),
    gridWorksheet(aboutGrid(scenarios, secrets, making, words)),
    recordSheet(scenarios, assumptions, secrets, making, words)
  ]
  return {
    title: textIn(title, lang),
    sheets: markedFor(sheets, scenarios, viewpoint, words),
    names: namesOf(assumptions)
  }
}

/** Results by place, case type and contribution; of published cases there are none. */
const resultSheets = (sides: ReadonlyArray<Side>, note: string, words: WorkbookWords): ReadonlyArray<Worksheet> => {
  const models = sides.map(({ loaded }) => loaded.compiled.model)
  if (models.every(isPublished)) return []
  const centres = centresGrid(sides, note, words)
  const municipalMoney = municipalMoneyGrid(sides, note, words)
  return [
    gridWorksheet(municipalitiesGrid(sides, note, words)),
    ...(municipalMoney === undefined ? [] : [gridWorksheet(municipalMoney)]),
    gridWorksheet(caseTypesGrid(sides, note, words)),
    ...(models.some(({ organisation }) => organisation !== null)
      ? [gridWorksheet(bridgeGrid(sides, note, words))]
      : []),
    ...(centres === undefined ? [] : [gridWorksheet(centres)])
  ]
}

const computed = (
  { loaded, result }: RunFindings,
  place: number,
  count: number,
  numbers: BookNumbers,
  nameOf: SheetNames,
  { workbook, moneyBook, terms, lang }: WorkbookWords
): LiveModel =>
  liveModel(
    makeLive({
      model: loaded.compiled.model,
      names: loaded.compiled.names,
      result,
      term: (slot) => numbers.termOf(place, slot),
      sheet: (id) => nameOf(id, count === 1 ? undefined : letterOf(place)),
      words: workbook,
      moneyWords: moneyBook,
      terms,
      lang
    })
  )

/** @param numbers where they are read by formulas */
const differencesWorksheet = (
  { page, paths }: NonNullable<WorkbookOptions["differences"]>,
  numbers: BookNumbers | undefined,
  { workbook, lang }: WorkbookWords
): Worksheet => {
  const name = workbook.sheets.differences
  if (numbers === undefined) return pageWorksheet(page, { lang, name })
  const noted: Sheet = { ...page, blocks: [{ kind: "paragraph", text: workbook.notes.differences }, ...page.blocks] }
  const formulaAt: FormulaAt = (table, row, column) => {
    const path = table === "differences" ? paths[row]?.[column - 1] : undefined
    return path === undefined || path === null ? undefined : numbers.nameAt(column - 1, path)
  }
  return pageWorksheet(noted, { lang, name, formulaAt })
}

/** The page as it was printed, for a workbook whose first sheet follows changes. */
const printed = (page: Sheet, note: string): Sheet => ({
  ...page,
  blocks: [{ kind: "paragraph", text: note, tone: "warning" }, ...page.blocks]
})
