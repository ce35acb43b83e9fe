/** The page of `check` for scenarios that are fine: what was read, and how. */
import type { Loaded } from "../../scenario/load.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { position } from "../../scenario/Source.ts"
import type { Sheet, Table } from "../Sheet.ts"
import { changesBlock } from "./scenarioHead.ts"

export const checkSheet = (loaded: ReadonlyArray<Loaded>, words: Words<"check">): Sheet => ({
  blocks: loaded.flatMap((one) => [{ kind: "paragraph", text: readText(one, words) }, ...changesBlock(one)])
})

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

const readText = ({ file, compiled, table }: Loaded, { check }: Words<"check">): string => {
  const { delimiter, decimal, encoding } = table.reading
  return check.read({
    file,
    municipalities: compiled.model.municipalities,
    caseTypes: compiled.names.caseTypes.length,
    assumptions: compiled.assumptions.length,
    table: table.source.name,
    encoding,
    delimiter: delimiter === "\t" ? check.tab : delimiter,
    decimal
  })
}
