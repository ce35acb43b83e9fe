/** Who is there, on the pages of `run` and `compare`, and in JSON. */
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Robustness } from "../../analysis/robustness.ts"
import { formatNumber, formatPercent, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { numberColumn } from "./columns.ts"

type RobustnessWords = Words<"robustness" | "terms">

const SIDES = ["today", "local", "centre", "after"] as const

/** @param organised whether anything changes: without an organisation there is one line */
export const robustnessBlocks = (
  found: Robustness | undefined,
  organised: boolean,
  words: RobustnessWords
): ReadonlyArray<Block> => {
  if (found === undefined) return []
  const { robustness, lang } = words
  return [
    { kind: "heading", level: 2, text: robustness.heading },
    {
      kind: "table",
      id: "robustness",
      columns: [
        { id: "side", header: "", kind: "text", labelled: true },
        numberColumn("tasks", robustness.tasks, 0),
        numberColumn("people", robustness.people, 0),
        numberColumn("underCriticalMass", robustness.under, 0),
        numberColumn("uncoveredDays", robustness.uncoveredDays, 1),
        { id: "coverage", header: words.terms.sectionQuantity.coverage, kind: "number", style: "percent" }
      ],
      rows: SIDES.filter((side) => organised || side === "today").map((side): ReadonlyArray<Cell> => {
        const { count, people, underCriticalMass, uncoveredDays } = found[side]
        const days = count * found.workingDays
        return [
          { value: side, label: robustness.side[side] },
          count,
          people,
          underCriticalMass,
          uncoveredDays,
          days > 0 ? 1 - uncoveredDays / days : null
        ]
      })
    },
    {
      kind: "paragraph",
      text: [
        robustness.whatIsCovered({ people: found.atLeast }),
        found.criticalMass === null
          ? robustness.unreachable({ target: formatPercent(found.target, lang) })
          : robustness.criticalMass({ people: found.criticalMass, target: formatPercent(found.target, lang) }),
        robustness.common({ share: formatPercent(found.commonShare, lang, 0) })
      ].join(" ")
    }
  ]
}

/** Only where every scenario says who is there. */
export const robustnessComparison = ({ runs }: CompareFindings, words: RobustnessWords): ReadonlyArray<Block> => {
  const all = runs.flatMap(({ robustness }) => robustness ?? [])
  if (all.length < runs.length) return []
  const { terms, lang } = words
  const rows = [
    { id: "uncoveredDaysToday", of: ({ today }: Robustness) => today.uncoveredDays },
    { id: "uncoveredDays", of: ({ after }: Robustness) => after.uncoveredDays },
    { id: "robust.before", of: ({ today }: Robustness) => today.underCriticalMass },
    { id: "robust.after", of: ({ after }: Robustness) => after.underCriticalMass },
    { id: "robust.centre", of: ({ centre }: Robustness) => centre.underCriticalMass }
  ] as const
  const column = (id: string, header: string, signed: boolean): Column => ({ id, header, kind: "number", signed })
  return [
    {
      kind: "table",
      id: "robustness",
      columns: [
        { id: "quantity", header: words.robustness.heading, kind: "text", labelled: true },
        ...all.map((_, i) => column(`robustness_${letterOf(i)}`, letterOf(i), false)),
        ...all.slice(1).map((_, i) => column(`difference_${letterOf(i + 1)}`, `${letterOf(i + 1)}\u2212A`, true))
      ],
      rows: rows.map(({ id, of }): ReadonlyArray<Cell> => {
        const values = all.map(of)
        const isCount = id.startsWith("robust.")
        return [
          { value: id, label: terms.sectionQuantity[id] },
          ...values.map((value): Cell => (isCount ? { value, text: formatNumber(value, lang, 0) } : value)),
          ...values.slice(1).map((value): Cell => {
            const difference = value - values[0]!
            const sign = difference > 0 ? "+" : ""
            return isCount ? { value: difference, text: `${sign}${formatValue(difference, lang)}` } : difference
          })
        ]
      })
    }
  ]
}

/** The `quality` of JSON: a contract. */
export const robustnessJson = (found: Robustness | undefined) =>
  found === undefined
    ? undefined
    : {
        uncoveredDays: { before: found.today.uncoveredDays, after: found.after.uncoveredDays },
        underCriticalMass: { before: found.today.underCriticalMass, after: found.after.underCriticalMass },
        criticalMass: found.criticalMass,
        sides: Object.fromEntries(
          SIDES.map((side) => [
            side,
            {
              tasks: found[side].count,
              people: found[side].people,
              underCriticalMass: found[side].underCriticalMass,
              uncoveredDays: found[side].uncoveredDays
            }
          ])
        )
      }
