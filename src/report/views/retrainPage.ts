/** Retraining on the page of `staff --lend`: who is retrained, and from when on that beats lending. */
import { textIn } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import { fteDecimals } from "../fteDecimals.ts"
import type { Block } from "../Sheet.ts"
import { type LendContext, special, unit } from "./lendPage.ts"

export const retrainBlocks = (page: LendContext): ReadonlyArray<Block> => [...retrainedTable(page), ...orLend(page)]

const retrainedTable = (page: LendContext): ReadonlyArray<Block> => {
  const { found, words, decimals } = page
  const { retrained } = found.plan
  if (retrained.length === 0) return []
  const say = words.staff.lending
  return [
    { kind: "heading", level: 2, text: say.retrainedHeading },
    {
      kind: "table",
      id: "retrained",
      columns: [
        { id: "code", header: words.staff.municipality, kind: "text", labelled: true },
        { id: "from", header: say.column.from, kind: "text", labelled: true },
        { id: "to", header: say.column.to, kind: "text", labelled: true },
        { id: "fte", header: say.column.fte, kind: "number", decimals },
        { id: "covers", header: say.column.covers, kind: "number", decimals: fteDecimals(page.staff.total.need) }
      ],
      rows: retrained.map(({ unit: m, from, to, fte, covers: met }) => [
        unit(page, m),
        special(page, from),
        special(page, to),
        fte,
        met
      ])
    }
  ]
}

/** One line a way of retraining and term. */
const orLend = ({ found, staff, words, names }: LendContext): ReadonlyArray<Block> => {
  if (found.retrainOrLend.length === 0) return []
  const { lang } = words
  const say = words.staff.lending
  const specialism = (s: number) => textIn(names.staffing.specialisms[s]!.label, lang)
  const months = (from: number | null) => (from === null ? null : formatNumber(from, lang, 1))
  return [
    { kind: "heading", level: 2, text: say.retrainOrLendHeading },
    {
      kind: "list",
      items: found.retrainOrLend.map(({ way, term, work, cost }) =>
        say.retrainOrLend({
          from: specialism(staff.staffing.retrain[way]!.from),
          to: specialism(staff.staffing.retrain[way]!.to),
          term: textIn(names.staffing.terms[term]!.label, lang),
          work: months(work),
          cost: names.staffing.currency === "" ? undefined : months(cost)
        })
      )
    },
    { kind: "paragraph", text: say.retrainOrLendRule, tone: "note" }
  ]
}
