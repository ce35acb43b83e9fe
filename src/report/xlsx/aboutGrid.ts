/** The sheet that says what the workbook was made of. */
import { relative, resolve } from "node:path"
import type { Secrets } from "../../analysis/memo/secrecy.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Loaded } from "../../scenario/load.ts"
import { textIn } from "../../words/Lang.ts"
import type { Grid } from "./Grid.ts"
import type { WorkbookWords } from "./workbookParts.ts"

interface Fact {
  readonly label: string
  readonly value: string
}

export interface Making {
  readonly version: string
  /** Where the workbook goes, so that scenarios are named from there. */
  readonly folder: string
  /** Where it goes itself. */
  readonly file: string
}

export const aboutGrid = (
  scenarios: ReadonlyArray<Loaded>,
  secrets: Secrets,
  { version, folder, file }: Making,
  { workbook, lang }: WorkbookWords
): Grid<Fact> => {
  const { about, columns } = workbook
  const facts = scenarios.flatMap((loaded, place): ReadonlyArray<Fact> => {
    const { scenario, changes } = loaded
    const letter = letterOf(place)
    const label = (what: string) => (scenarios.length === 1 ? what : workbook.inScenario({ what, letter }))
    const shown = changes.filter((change) => !secrets.hidesChange(change))
    return [
      { label: label(about.file), value: relative(resolve(folder), resolve(loaded.file)).split("\\").join("/") },
      { label: label(about.id), value: scenario.id },
      ...(scenario.party === undefined
        ? []
        : [{ label: label(about.party), value: textIn(scenario.party.label, lang) }]),
      { label: label(about.fingerprint), value: secrets.fingerprint(place) },
      ...shown.map((change) => ({ label: label(about.changes), value: change }))
    ]
  })
  const text = { number: "@", wrap: true } as const
  return {
    name: workbook.sheets.about,
    title: workbook.sheets.about,
    note: `${about.back} casecap import ${file} --save overlay.yaml`,
    items: [{ label: about.made, value: version }, ...facts],
    columns: [
      { id: "label", header: columns.label, width: 26, cell: ({ label }) => label },
      { id: "value", header: columns.value, width: 80, style: text, cell: ({ value }) => value }
    ]
  }
}
