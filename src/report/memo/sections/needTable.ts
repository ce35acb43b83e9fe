/** What the work takes in every municipality, where no model moves anything, so that nothing stays or leaves. */
import type { MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import { byName } from "../../../words/numbers.ts"
import type { Cell, Column, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { cell, distinctModels, inlines, type Voice } from "./Voice.ts"

/** A column a model. */
export const needTable = (voice: Voice, decimals: number): Table => {
  const { municipalities: words } = voice.words
  const { municipalities: all } = voice.findings
  const models = distinctModels(voice)
  const compare = byName(voice.lang)
  const needIn = (found: MunicipalityFindings["models"][number] | undefined): Cell =>
    found === null || found === undefined ? null : cell(voice, found.local, decimals)
  return {
    kind: "table",
    id: "municipal-table",
    caption: inlinesOf(words.tableOfNeed),
    columns: [
      { header: words.name, kind: "text" },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "number", decimals }))
    ],
    rows: [
      ...all
        .toSorted((one, other) => compare(one.name, other.name))
        .map((one): Row => ({ cells: [one.name, ...models.map(({ place }) => needIn(one.models[place]))] })),
      { tone: "total", cells: [voice.words.gain.total, ...models.map(({ fte }) => cell(voice, fte.local, decimals))] }
    ],
    note: inlines([voice.words.gain.rounded])
  }
}
