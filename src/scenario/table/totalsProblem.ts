/** What is said of rows that look like totals, and the `drop` to write. */
import type { Problem } from "../Problem.ts"
import type { MunicipalitiesInput } from "../Scenario.ts"
import { say, type Text } from "../../words/Lang.ts"
import { listed } from "../wording.ts"
import { quotedCode } from "./cellWords.ts"
import type { Shaped } from "./shapeTable.ts"
import type { Totals } from "./totals.ts"

/** More codes than this are better told by what they have in common. */
const MOST_LISTED = 30

/** @param rows rows of the table by the totals' index */
export const totalsProblem = (
  totals: Totals,
  rows: ReadonlyArray<number>,
  { table, codes, names, codeColumn }: Shaped,
  before: MunicipalitiesInput["drop"]
): Problem => {
  const found = totals.rows.map((i) => rows[i]!)
  const shown = found.map((row) => (codes[row] === names[row] ? codes[row]! : `${codes[row]} ${names[row]}`))
  const many = found.length > 1
  const already = (before?.codes ?? []).map((code) => (typeof code === "number" ? String(code) : quotedCode(code)))
  const drop = `drop: {codes: [${[...already, ...found.slice(0, MOST_LISTED).map((row) => quotedCode(codes[row]!))].join(", ")}${
    found.length > MOST_LISTED ? ", …" : ""
  }]}`
  const exact = totals.by === "sum"
  return {
    severity: exact ? "error" : "warning",
    code: "total-row",
    path: "municipalities.table",
    message: REASONS[totals.by](
      listed(
        shown.map((name) => `"${name}"`),
        8
      ),
      many
    ),
    hint: say("tables.leaveOut", { many, drop }),
    span: table.span(found[0]!, codeColumn)
  }
}

const REASONS: Readonly<Record<Totals["by"], (list: Text, many: boolean) => Text>> = {
  sum: (list, many) => say("tables.sum", { many, list }),
  rounding: (list, many) => say("tables.rounding", { many, list }),
  name: (list, many) => say("tables.name", { many, list }),
  size: (list, many) => say("tables.size", { many, list })
}
