/** The page of `check` for scenarios that are fine: what was read, and how. */
import type { Loaded } from "../../scenario/load.ts"
import { inBoth, type Text } from "../../words/Lang.ts"
import { plural } from "../../words/numbers.ts"
import type { Sheet } from "../Sheet.ts"
import { changesBlock } from "./scenarioHead.ts"

export const checkSheet = (loaded: ReadonlyArray<Loaded>): Sheet => ({
  blocks: loaded.flatMap((one) => [{ kind: "paragraph", text: readText(one) }, ...changesBlock(one)])
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
