/** The first sheet of a live workbook: the result on a page, every figure a formula. */
import { BRIDGE, bridgeIn, type Quantity, VULNERABILITY } from "../../model/Quantity.ts"
import { textIn, type Text } from "../../words/Lang.ts"
import type { Block, Cell as PageCell, Column, Sheet, Table } from "../Sheet.ts"
import type { Figure } from "./figures.ts"
import { liveMoneyBlocks } from "./liveMoneyPage.ts"
import { isPublished } from "./moneyShown.ts"
import { type Formula, keyOf, type LiveRow, makeTable, type MakeTable } from "./liveTable.ts"
import type { FormulaAt } from "./pageWorksheet.ts"
import type { Side } from "./resultGrids.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** The page, and the formulas behind its tables. */
export const livePage = (
  title: Text,
  sides: ReadonlyArray<Side>,
  heads: ReadonlyArray<Block>,
  words: WorkbookWords
): { readonly page: Sheet; readonly formulaAt: FormulaAt } => {
  const { workbook, terms } = words
  const formulas = new Map<string, Formula>()
  const table = makeTable(sides, words, formulas)
  const of = (figure: (side: Side) => Figure | undefined) => sides.map(figure)
  const quantity = (id: Quantity): LiveRow => ({
    label: terms.quantity[id],
    figures: of(({ figures }) => figures.quantity(id)),
    strong: id === "freed"
  })
  const organised = sides.some(({ loaded }) => loaded.compiled.model.organisation !== null)
  const opening: ReadonlyArray<Block> = [...heads, { kind: "paragraph", text: workbook.notes.live, tone: "strong" }]
  const formulaAt: FormulaAt = (id, row, column, sheetRow) => formulas.get(keyOf(id, row, column))?.(sheetRow)
  // Of a published case nobody knows who does the work.
  if (sides.every(({ loaded }) => isPublished(loaded.compiled.model)))
    return { page: { title, blocks: [...opening, ...liveMoneyBlocks(sides, words, table)] }, formulaAt }
  const page: Sheet = {
    title,
    blocks: [
      ...opening,
      table("totals", workbook.columns.quantity, (organised ? quantities : withoutOrganisation).map(quantity)),
      ...(organised
        ? [
            heading(workbook.sheets.bridge),
            table(
              "bridge",
              workbook.columns.contribution,
              [
                ...BRIDGE.filter((id) => sides.some(({ loaded }) => bridgeIn(loaded.compiled.model).includes(id))).map(
                  (id) => ({ label: terms.bridge[id], figures: of(({ figures }) => figures.bridge(id)) })
                ),
                quantity("freed")
              ],
              { signed: true }
            )
          ]
        : []),
      heading(workbook.sheets.caseTypes),
      ...caseTypeTables(sides, organised, words, table, formulas),
      ...(organised
        ? [
            heading(workbook.vulnerability),
            table(
              "vulnerability",
              workbook.cells,
              VULNERABILITY.map((id) => ({
                label: terms.vulnerability[id],
                figures: of(({ figures }) => figures.vulnerability(id))
              })),
              { decimals: 0 },
              ""
            )
          ]
        : []),
      ...liveMoneyBlocks(sides, words, table),
      heading(workbook.columns.factor),
      table(
        "factor",
        workbook.columns.quantity,
        [{ label: workbook.time.factor, figures: of(({ figures }) => figures.unitTimeScale) }],
        { decimals: 6 },
        ""
      )
    ]
  }
  return { page, formulaAt }
}

const quantities: ReadonlyArray<Quantity> = [
  "baseline",
  "local",
  "centre",
  "freed",
  "need",
  "moved",
  "overhead",
  "transaction",
  "competenceExtra",
  "competence",
  "management",
  "coordination"
]
const withoutOrganisation: ReadonlyArray<Quantity> = ["baseline", "competence", "management"]

const heading = (text: string): Block => ({ kind: "heading", level: 2, text })

/** One table of one scenario; of several a table for each quantity. */
const caseTypeTables = (
  sides: ReadonlyArray<Side>,
  organised: boolean,
  { workbook, terms, lang }: WorkbookWords,
  table: MakeTable,
  formulas: Map<string, Formula>
): ReadonlyArray<Table> => {
  const shown = organised ? (["baseline", "local", "centre", "freed"] as const) : (["baseline"] as const)
  const labels = new Map(
    sides
      .toReversed()
      .flatMap(({ loaded }) => loaded.compiled.names.caseTypes.map(({ id, label }) => [id, label] as const))
  )
  if (sides.length > 1) {
    return shown.map((quantity) =>
      table(
        `caseTypes ${quantity}`,
        terms.quantity[quantity],
        [...labels].map(([id, label]) => ({
          label: textIn(label, lang),
          figures: sides.map(({ figures }) => figures.caseType(id, quantity))
        }))
      )
    )
  }
  const { columns } = workbook
  const headers = { baseline: columns.today, local: columns.stay, centre: columns.atCentres, freed: columns.freed }
  const rows = [...labels].map(([id, label], r): ReadonlyArray<PageCell> => {
    const figures = shown.map((quantity) => sides[0]!.figures.caseType(id, quantity))
    for (const [c, figure] of figures.entries()) {
      const { formula } = figure ?? {}
      if (formula !== undefined) formulas.set(keyOf("caseTypes", r, c + 1), () => formula)
    }
    return [label, ...figures.map((figure) => figure?.value ?? null)]
  })
  return [
    {
      kind: "table",
      id: "caseTypes",
      columns: [
        { id: "caseType", header: columns.caseType, kind: "text" },
        ...shown.map((quantity): Column => ({ id: quantity, header: headers[quantity], kind: "number" }))
      ],
      rows
    }
  ]
}
