/** All assumptions in turn as a table for programs. */
import type { AllTurns, Turn } from "../../analysis/breakEven/breakEven.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import type { Cell, Column, Table } from "../Sheet.ts"
import type { BreakEvenWords } from "./breakEvenWords.ts"

/** Every assumption for programs, in the order of the page: what turns it, what only moves it, what does not. */
export const allTurnsTable = ({ turning, steady, limited, without }: AllTurns, words: BreakEvenWords): Table => ({
  kind: "table",
  id: "turning",
  columns: [
    { id: "path", header: "path", kind: "text" },
    ...["now", "turnsAt"].map((id): Column => ({
      id,
      header: id,
      kind: "number",
      style: "value"
    })),
    { id: "unit", header: "unit", kind: "text" },
    { id: "shareOfRange", header: "shareOfRange", kind: "number", style: "value" },
    { id: "where", header: "where", kind: "text" },
    ...["searchedLow", "searchedHigh", "stepLow", "stepHigh"].map((id): Column => ({
      id,
      header: id,
      kind: "number",
      style: "value"
    }))
  ],
  rows: [
    ...turning.map(({ variable, nearest }) => variableRow(variable, nearest, words.breakEven.where(nearest!), words)),
    ...steady.map(({ variable }) => variableRow(variable, null, words.breakEven.movesOnly, words)),
    ...limited.map(({ variable }) => variableRow(variable, null, words.breakEven.notComputableThroughout, words)),
    ...without.map((variable) => variableRow(variable, null, words.breakEven.doesNotMove, words))
  ]
})

const variableRow = (
  { name, values, kind, searched }: Variable,
  turn: Turn | null,
  where: string,
  { terms }: BreakEvenWords
): ReadonlyArray<Cell> => [
  name,
  values[0]!,
  turn?.x ?? null,
  terms.unit[kind.unit],
  turn?.shareOfRange ?? null,
  where,
  searched.low,
  searched.high,
  ...(turn?.kind === "step" ? [turn.low, turn.high] : [null, null])
]
