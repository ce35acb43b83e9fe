/** All assumptions in turn as a table for programs. */
import type { AllTurns, Turn } from "../../analysis/breakEven/breakEven.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import type { Text } from "../../words/Lang.ts"
import type { Cell, Column, Table } from "../Sheet.ts"
import { unitWords } from "../words.ts"
import { whereOf } from "./breakEven.ts"

/** Every assumption for programs, in the order of the page: what turns it, what only moves it, what does not. */
export const allTurnsTable = ({ turning, steady, limited, without }: AllTurns): Table => ({
  kind: "table",
  id: "turning",
  columns: [
    { id: "path", header: "path", kind: "text" },
    ...["now", "turnsAt"].map((id): Column => ({ id, header: id, kind: "number", style: "value" })),
    { id: "unit", header: "unit", kind: "text" },
    { id: "shareOfRange", header: "shareOfRange", kind: "number", style: "value" },
    { id: "where", header: "where", kind: "text" },
    ...["searchedLow", "searchedHigh"].map((id): Column => ({ id, header: id, kind: "number", style: "value" }))
  ],
  rows: [
    ...turning.map(({ variable, nearest }) => variableRow(variable, nearest, whereOf(nearest!))),
    ...steady.map(({ variable }) => variableRow(variable, null, { da: "flytter uden at vende", en: "moves, no turn" })),
    ...limited.map(({ variable }) =>
      variableRow(variable, null, { da: "kan ikke regnes ud overalt", en: "not computable throughout" })
    ),
    ...without.map((variable) => variableRow(variable, null, { da: "flytter ikke", en: "does not move" }))
  ]
})

const variableRow = (
  { name, values, kind, searched }: Variable,
  turn: Turn | null,
  where: Text
): ReadonlyArray<Cell> => [
  name,
  values[0]!,
  turn?.x ?? null,
  unitWords[kind.unit],
  turn?.shareOfRange ?? null,
  where,
  searched.low,
  searched.high
]
