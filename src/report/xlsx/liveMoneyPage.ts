/** Money on the first sheet of a live workbook. */
import { currencyWord } from "../../words/currencies.ts"
import type { Block } from "../Sheet.ts"
import type { LiveRow, MakeTable } from "./liveTable.ts"
import { isAmount, isMoment, type MoneyTotal, moneyTotalsOf } from "./moneyShown.ts"
import type { Side } from "./resultGrids.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** Only where every scenario says something about money. */
export const liveMoneyBlocks = (
  sides: ReadonlyArray<Side>,
  { money, moneyBook, terms, workbook, lang }: WorkbookWords,
  table: MakeTable
): ReadonlyArray<Block> => {
  const names = sides.flatMap(({ loaded }) => loaded.compiled.names.money ?? [])
  const [first] = names
  if (first === undefined || names.length < sides.length) return []
  const models = sides.map(({ loaded }) => loaded.compiled.model)
  const known = [...new Set(models.flatMap(moneyTotalsOf))]
  const row = (id: MoneyTotal): LiveRow => ({
    label: terms.sectionQuantity[id],
    figures: sides.map(({ figures }) => figures.money(id)),
    strong: id === "saving"
  })
  const unit = money.unit({ currency: currencyWord(first.currency, lang), priceLevel: first.priceLevel, scale: "ones" })
  const posts = known.filter((id) => id === "released" || id === "stranded")
  const places = known.filter((id) => id === "settlement.losers" || id === "settlement.winners")
  const notes = models.some((model) => model.money!.settlements.length > 1) ? [moneyBook.notes.lastSettlement] : []
  const moments = known
    .filter(isMoment)
    .map((id) =>
      table(
        id,
        moneyBook.moments[id],
        [{ ...row(id), never: moneyBook.never[id] }],
        { decimals: id === "payback" ? 1 : 0 },
        ""
      )
    )
  return [
    { kind: "heading", level: 2, text: money.heading },
    ...(notes.length === 0 ? [] : [{ kind: "paragraph", text: notes.join(" "), tone: "note" } as const]),
    table(
      "money",
      sides.length === 1 ? workbook.columns.quantity : unit,
      known.filter(isAmount).map(row),
      { decimals: 0 },
      unit
    ),
    ...moments,
    ...(posts.length === 0 ? [] : [table("posts", workbook.columns.quantity, posts.map(row))]),
    ...(places.length === 0
      ? []
      : [table("places", workbook.sheets.municipalities, places.map(row), { decimals: 0 }, "")])
  ]
}
