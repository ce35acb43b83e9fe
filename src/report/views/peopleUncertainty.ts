/** How sure it is who is there and who is missing, on the page of `uncertainty`. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { LendingSpreads, PlanFigure } from "../../analysis/uncertainty/lendingSpreads.ts"
import type { PeopleFigure, PeopleSpreads } from "../../analysis/uncertainty/peopleSpreads.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import type { Lang } from "../../words/Lang.ts"
import { formatNumber, formatPercent, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell } from "../Sheet.ts"

export const peopleUncertainty = (
  { scenarios, differences, draws }: PeopleSpreads,
  lending: LendingSpreads | undefined,
  words: PeopleWords
): ReadonlyArray<Block> => {
  const { people: say } = words.uncertainty
  const { lang } = words
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
        ...scenarios.flatMap((own, s) =>
          [own, lending?.scenarios[s]].flatMap((figures) =>
            figures === undefined ? [] : figureRows(figures, s, scenarios.length === 1, words)
          )
        ),
        ...differences.flatMap((difference, i): ReadonlyArray<ReadonlyArray<Cell>> =>
          difference === null
            ? []
            : [
                [
                  {
                    value: `uncoveredDays_difference_${letterOf(i + 1)}`,
                    label: `${letterOf(i + 1)}−A ${labelOf("uncoveredDays", undefined, words)}`
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
    ...(lending === undefined ? [] : lendingNotes(lending, say, lang).map(note))
  ]
}

type PeopleWords = Words<"uncertainty" | "terms">

interface Figures {
  readonly currency: string | undefined
  readonly spreads: ReadonlyArray<readonly [Figure, Spread]>
}

/** A row a figure of scenario number `s`. */
const figureRows = (
  { spreads, currency }: Figures,
  s: number,
  alone: boolean,
  words: PeopleWords
): ReadonlyArray<ReadonlyArray<Cell>> =>
  spreads.map(([figure, spread]) => [
    {
      value: `${figure}_${letterOf(s)}`,
      label: `${alone ? "" : `${letterOf(s)} `}${labelOf(figure, currency, words)}`
    },
    ...cells(spread, (x) => formatNumber(x, words.lang, DECIMALS[figure] ?? 0))
  ])

const cells = ({ p5, p50, p95 }: Spread, print: (x: number) => string): ReadonlyArray<Cell> =>
  [p5, p50, p95].map((value) => ({ value, text: print(value) }))

/** With its unit where the name does not say it. */
const labelOf = (figure: Figure, currency: string | undefined, { uncertainty, terms }: PeopleWords): string => {
  const units: Partial<Readonly<Record<Figure, string>>> = uncertainty.people.unit
  return [terms.sectionQuantity[figure], COSTS.includes(figure) ? currency : units[figure]].filter(Boolean).join(", ")
}

/** On how many plans it rests, and whose are not drawn. */
const lendingNotes = (
  { scenarios, draws, mostWays }: LendingSpreads,
  say: Words<"uncertainty">["uncertainty"]["people"],
  lang: Lang
): ReadonlyArray<string> => {
  const drawn = scenarios.filter((one) => one !== undefined)
  const unproven = drawn.reduce((sum, one) => sum + one.unproven, 0)
  return [
    ...(drawn.length === 0
      ? []
      : [say.plans({ draws: formatNumber(draws, lang, 0), most: draws * drawn.length, unproven })]),
    ...(mostWays === null ? [] : [say.tooManyWays({ ways: formatNumber(mostWays, lang, 0) })])
  ]
}

type Figure = PeopleFigure | PlanFigure

const COSTS: ReadonlyArray<Figure> = ["trainingCost", "lending.cost"]

/** Where a figure is no count. */
const DECIMALS: Partial<Readonly<Record<Figure, number>>> = {
  uncoveredDaysToday: 1,
  uncoveredDays: 1,
  shortage: 1,
  surplus: 1,
  unmet: 1,
  lent: 1,
  retrained: 1
}

export const peopleSpreadsJson = (found: PeopleSpreads | undefined, lending: LendingSpreads | undefined) =>
  found === undefined
    ? undefined
    : {
        draws: found.draws,
        lendingDraws: lending?.draws,
        lendingUnproven: lending?.scenarios.map((one) => one?.unproven ?? null),
        scenarios: found.scenarios.map(({ spreads }, s) =>
          Object.fromEntries([...spreads, ...(lending?.scenarios[s]?.spreads ?? [])])
        ),
        differences: found.differences
      }
