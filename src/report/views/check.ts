/** The page of `check` for scenarios that are fine: what was read, and how. */
import type { Loaded } from "../../scenario/load.ts"
import { isGiven } from "../../analysis/isGiven.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Format } from "../../scenario/table/Cells.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { position } from "../../scenario/Source.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { changesBlock } from "./scenarioHead.ts"

export const checkSheet = (
  loaded: ReadonlyArray<Loaded>,
  words: Words<"check" | "shared">,
  verbose = false
): Sheet => ({
  blocks: loaded.flatMap((one) => [
    { kind: "paragraph", text: readText(one, words) },
    ...(verbose ? leftOutBlocks(one, words) : []),
    ...changesBlock(one, words)
  ])
})

/** Every row that `drop` leaves out, so that nobody is missed by mistake. */
const leftOutBlocks = ({ compiled }: Loaded, { check }: Words<"check">): ReadonlyArray<Block> => {
  const { leftOut } = compiled.reading
  if (leftOut.length === 0) return []
  return [
    { kind: "heading", level: 2, text: check.leftOut },
    { kind: "lines", lines: leftOut.map((row) => check.row(row)) }
  ]
}

/** Every problem and warning as a row, for programs: a file without any has none. */
export const problemTable = (problems: ReadonlyArray<Problem>): Table => ({
  kind: "table",
  id: "problems",
  columns: (["file", "line", "column", "severity", "code", "path", "message", "hint"] as const).map((id) => ({
    id,
    header: id,
    kind: id === "line" || id === "column" ? "number" : "text",
    style: "value"
  })),
  rows: problems.map(({ severity, code, path, message, hint, span }) => {
    const { line, column } = position(span)
    return [span.source.name, line, column, severity, code, path, message, hint ?? null]
  })
})

const readText = ({ file, compiled, tables }: Loaded, { check }: Words<"check">): string =>
  isGiven({ compiled })
    ? check.given({ file, assumptions: compiled.assumptions.length })
    : check.read({
        file,
        municipalities: compiled.model.municipalities,
        caseTypes: compiled.names.caseTypes.length,
        assumptions: compiled.assumptions.length,
        table: tables.municipalities.source.name,
        how: howRead(tables.municipalities.format, compiled.reading.signs, check),
        leftOut: compiled.reading.leftOut.length
      })

const howRead = (
  format: Format,
  signs: Loaded["compiled"]["reading"]["signs"],
  check: Words<"check">["check"]
): string => {
  const whole =
    format.kind === "workbook"
      ? check.asSheet({ sheet: format.sheet })
      : check.asText({ encoding: format.encoding, delimiter: format.delimiter === "\t" ? check.tab : format.delimiter })
  const columns = [...signs].flatMap(([column, { decimal, thousands }]) =>
    decimal === undefined && thousands === undefined ? [] : [check.column({ column, decimal, thousands })]
  )
  return [whole, ...columns].join("; ")
}
