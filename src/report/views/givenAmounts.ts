/** The amounts of a published case on the page of `run`: what each item saves, and what each costs once. */
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import type { Loaded } from "../../scenario/load.ts"
import { textIn } from "../../words/Lang.ts"
import type { Block, Cell } from "../Sheet.ts"
import { largestOf, type MoneyWords, perFor, unitOf } from "./moneyUnits.ts"

export const givenAmounts = (loaded: Loaded, findings: MoneyFindings, words: MoneyWords): ReadonlyArray<Block> => {
  const { given } = words.money
  const { money } = loaded.compiled.names
  const savings = (money?.given ?? []).map(({ label }, i) => ({ label, amount: findings.given[i]! }))
  const costs = findings.oneOff.items
  const per = perFor(largestOf([...savings, ...costs].map(({ amount }) => amount)))
  const rows = [
    ...savings.map(({ label, amount }): ReadonlyArray<Cell> => [textIn(label, words.lang), amount, null]),
    ...costs.map(({ label, amount }): ReadonlyArray<Cell> => [textIn(label, words.lang), null, amount])
  ]
  return [
    { kind: "heading", level: 2, text: given.heading },
    {
      kind: "table",
      id: "given",
      caption: unitOf(findings, per, words),
      columns: [
        { id: "item", header: "", kind: "text" },
        { id: "yearly", header: given.yearly, kind: "number", per, decimals: per === 1 ? 0 : 1 },
        { id: "once", header: given.once, kind: "number", per, decimals: per === 1 ? 0 : 1 }
      ],
      rows,
      footers: [[words.money.total, findings.saving, findings.oneOff.total]]
    },
    { kind: "paragraph", tone: "note", text: given.unknown }
  ]
}
