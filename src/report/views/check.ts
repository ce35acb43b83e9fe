/** The page of `check` for scenarios that are fine: what was read, and how. */
import type { Loaded } from "../../scenario/load.ts"
import { inBoth, type Text } from "../../words/Lang.ts"
import { plural } from "../../words/numbers.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { position } from "../../scenario/Source.ts"
import type { Sheet, Table } from "../Sheet.ts"
import { changesBlock } from "./scenarioHead.ts"

export const checkSheet = (loaded: ReadonlyArray<Loaded>): Sheet => ({
  blocks: loaded.flatMap((one) => [{ kind: "paragraph", text: readText(one) }, ...changesBlock(one)])
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

const readText = (one: Loaded): Text =>
  inBoth((lang) => {
    const { model, names, assumptions } = one.compiled
    const { delimiter, decimal, encoding } = one.table.reading
    const counts = [
      plural(
        model.municipalities,
        lang,
        { da: "kommune", en: "municipality" },
        { da: "kommuner", en: "municipalities" }
      ),
      plural(
        names.caseTypes.length,
        lang,
        { da: "sagsområde", en: "case type" },
        { da: "sagsområder", en: "case types" }
      ),
      plural(assumptions.length, lang, { da: "antagelse", en: "assumption" }, { da: "antagelser", en: "assumptions" })
    ].join(", ")
    const sign = delimiter === "\t" ? "tab" : delimiter
    return lang === "da"
      ? `${one.file}: i orden; ${counts}. ${one.table.source.name} er læst som ${encoding} med skilletegn »${sign}« og decimaltegn »${decimal}«.`
      : `${one.file}: ok; ${counts}. ${one.table.source.name} was read as ${encoding} with delimiter "${sign}" and decimal "${decimal}".`
  })
