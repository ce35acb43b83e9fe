/** Who pays from year to year, where the settlement changes or compensation runs out. */
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import type { Block, Column } from "../Sheet.ts"
import { largestOf, type MoneyWords, perFor, unitOf } from "./moneyUnits.ts"

export const moneyByYear = (findings: MoneyFindings, words: MoneyWords): ReadonlyArray<Block> => {
  const { byYear, yearsOnPath } = findings.settlement
  const { money } = words
  if (byYear.length === 0) return []
  const per = perFor(largestOf(byYear.flatMap(({ net, state }) => [net, state])))
  const amount = (id: string, header: string): Column => ({
    id,
    header,
    kind: "number",
    per,
    decimals: per === 1 ? 0 : 1,
    signed: true
  })
  const hasCompensation = byYear.some(({ compensated }) => compensated > 0)
  return [
    { kind: "heading", level: 2, text: money.byYear.heading },
    {
      kind: "table",
      id: "whoPaysByYear",
      caption: unitOf(findings, per, words),
      columns: [
        { id: "from", header: money.byYear.year, kind: "text" },
        { id: "losers", header: money.losersColumn, kind: "number", decimals: 0 },
        amount("worst", money.byYear.worst),
        amount("net", money.byYear.net),
        ...(hasCompensation ? [amount("compensated", money.byYear.compensated)] : []),
        amount("state", money.state)
      ],
      rows: byYear.map(({ from, losers, worst, net, state, compensated }, i) => [
        { value: from, label: money.byYear.years({ from, until: until(byYear[i + 1]?.from) }) },
        losers,
        worst,
        net,
        ...(hasCompensation ? [compensated] : []),
        state
      ])
    },
    { kind: "paragraph", text: yearsOnPath > 0 ? money.byYear.onPath({ years: yearsOnPath }) : money.byYear.atEnd }
  ]
}

const until = (next: number | undefined): number | undefined => (next === undefined ? undefined : next - 1)
