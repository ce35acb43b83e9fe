/** How sure it is who is there and who is missing, on the page of `uncertainty`. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { PeopleFigure, PeopleSpreads } from "../../analysis/uncertainty/peopleSpreads.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import { formatNumber, formatPercent, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell } from "../Sheet.ts"

export const peopleUncertainty = (
  { scenarios, differences, draws, isLent }: PeopleSpreads,
  { uncertainty: { people: say }, terms, lang }: Words<"uncertainty" | "terms">
): ReadonlyArray<Block> => {
  const name = (s: number) => (scenarios.length === 1 ? "" : `${letterOf(s)} `)
  const cells = ({ p5, p50, p95 }: Spread, print: (x: number) => string): ReadonlyArray<Cell> =>
    [p5, p50, p95].map((value) => ({ value, text: print(value) }))
  const units: Partial<Readonly<Record<PeopleFigure, string>>> = say.unit
  const label = (figure: PeopleFigure, currency: string | undefined): string =>
    [terms.sectionQuantity[figure], figure === "trainingCost" ? currency : units[figure]].filter(Boolean).join(", ")
  const columns = (["p5", "p50", "p95"] as const).map((id, i) => ({
    id,
    header: formatPercent([0.05, 0.5, 0.95][i]!, lang, 0),
    kind: "number" as const
  }))
  const note = (text: string): Block => ({ kind: "paragraph", text, tone: "note" })
  return [
    {
      kind: "table",
      id: "people",
      columns: [{ id: "figure", header: say.header, kind: "text", labelled: true }, ...columns],
      rows: [
        ...scenarios.flatMap(({ spreads, currency }, s) =>
          spreads.map(([figure, spread]): ReadonlyArray<Cell> => [
            { value: `${figure}_${letterOf(s)}`, label: `${name(s)}${label(figure, currency)}` },
            ...cells(spread, (x) => formatNumber(x, lang, DECIMALS[figure] ?? 0))
          ])
        ),
        ...differences.flatMap((difference, i): ReadonlyArray<ReadonlyArray<Cell>> =>
          difference === null
            ? []
            : [
                [
                  {
                    value: `uncoveredDays_difference_${letterOf(i + 1)}`,
                    label: `${letterOf(i + 1)}−A ${label("uncoveredDays", undefined)}`
                  },
                  ...cells(difference.uncoveredDays, (x) => formatSigned(x, lang, DECIMALS.uncoveredDays!))
                ]
              ]
        )
      ]
    },
    ...differences.flatMap((difference, i): ReadonlyArray<Block> =>
      difference === null
        ? []
        : [
            {
              kind: "paragraph",
              text: say.fewer({ who: letterOf(i + 1), share: formatPercent(difference.fewer, lang, 0) })
            }
          ]
    ),
    note(say.draws({ draws: formatNumber(draws, lang, 0) })),
    ...(isLent ? [note(say.plansAreNotDrawn)] : [])
  ]
}

/** Where a figure is no count. */
const DECIMALS: Partial<Readonly<Record<PeopleFigure, number>>> = {
  uncoveredDaysToday: 1,
  uncoveredDays: 1,
  shortage: 1,
  surplus: 1
}

export const peopleSpreadsJson = (found: PeopleSpreads | undefined) =>
  found === undefined
    ? undefined
    : {
        draws: found.draws,
        scenarios: found.scenarios.map(({ spreads }) => Object.fromEntries(spreads)),
        differences: found.differences
      }
