/** How sure money is, on the page of `uncertainty`. */
import type { MoneySpreads } from "../../analysis/uncertainty/moneySpreads.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import type { Block, Cell } from "../Sheet.ts"
import { perFor, unitOf } from "./moneyUnits.ts"

export const moneyUncertainty = (spreads: MoneySpreads, words: Words<"money" | "terms">): ReadonlyArray<Block> => {
  const { scenarios, differences } = spreads
  const { money, terms, lang } = words
  const amounts = scenarios.flatMap(({ spreads: figures }) =>
    figures.flatMap(([figure, { p5, p95 }]) => (figure === "settlement.losers" ? [] : [Math.abs(p5), Math.abs(p95)]))
  )
  const per = perFor(Math.max(0, ...amounts))
  const decimals = per === 1 ? 0 : 1
  const cells = ({ p5, p50, p95 }: Spread): ReadonlyArray<Cell> => [p5, p50, p95]
  // Municipalities are counted whole, whatever amounts are counted in.
  const counted = ({ p5, p50, p95 }: Spread): ReadonlyArray<Cell> =>
    [p5, p50, p95].map((count) => ({ value: count, text: formatNumber(count, lang, 0) }))
  const name = (s: number) => (scenarios.length === 1 ? "" : `${letterOf(s)} `)
  const columns = (["p5", "p50", "p95"] as const).map((id, i) => ({
    id,
    header: formatPercent([0.05, 0.5, 0.95][i]!, lang, 0),
    kind: "number" as const,
    per,
    decimals
  }))
  const percent = (share: number) => formatPercent(share, lang, 0)
  return [
    {
      kind: "table",
      id: "money",
      columns: [{ id: "figure", header: unitOf(scenarios[0]!, per, words), kind: "text", labelled: true }, ...columns],
      rows: [
        ...scenarios.flatMap(({ spreads: figures }, s) =>
          figures.map(([figure, spread]): ReadonlyArray<Cell> => [
            { value: `${figure}_${letterOf(s)}`, label: `${name(s)}${terms.sectionQuantity[figure]}` },
            ...(figure === "settlement.losers" ? counted(spread) : cells(spread))
          ])
        ),
        ...differences.map(({ saving }, i): ReadonlyArray<Cell> => [
          {
            value: `saving_difference_${letterOf(i + 1)}`,
            label: `${letterOf(i + 1)}−A ${terms.sectionQuantity.saving}`
          },
          ...cells(saving)
        ])
      ]
    },
    {
      kind: "paragraph",
      text: [
        ...scenarios.map(({ saves }, s) => money.saves({ who: name(s).trim(), share: percent(saves) })),
        ...differences.map(({ more }, i) => money.savesMore({ who: letterOf(i + 1), share: percent(more) }))
      ].join(" ")
    },
    ...notes(spreads, words)
  ]
}

/** On how many draws it rests where these are fewer, and what has no interval. */
const notes = (
  { draws, inSteps, isFewer, isOverMonths }: MoneySpreads,
  { money, lang }: Words<"money">
): ReadonlyArray<Block> => [
  ...(inSteps || isFewer
    ? [
        {
          kind: "paragraph",
          tone: "note",
          text: money.moneyDraws({ draws: formatNumber(draws, lang, 0), inSteps })
        } as const
      ]
    : []),
  ...(isOverMonths ? [{ kind: "paragraph", tone: "note", text: money.npvOverMonths } as const] : [])
]

export const moneySpreadsJson = (spreads: MoneySpreads | undefined) =>
  spreads === undefined
    ? undefined
    : {
        draws: spreads.draws,
        scenarios: spreads.scenarios.map(({ currency, priceLevel, spreads: figures, saves }) => ({
          currency,
          priceLevel,
          ...Object.fromEntries(figures),
          saves
        })),
        differences: spreads.differences
      }
