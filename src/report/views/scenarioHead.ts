/** How a scenario is named in every view: title, file, party, reading, fingerprint, unsaved changes. */
import { partyOf } from "../../analysis/memo/secrecy.ts"
import type { Loaded } from "../../scenario/load.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import { inBoth, textIn, type Lang, type Text } from "../../words/Lang.ts"
import type { Block, KeyValues } from "../Sheet.ts"

/** The `scenario` object of every JSON answer. */
export const scenarioJson = (loaded: Loaded) => ({
  file: loaded.file,
  id: loaded.scenario.id,
  title: loaded.scenario.title,
  party: partyOf(loaded),
  fingerprint: loaded.fingerprint,
  changes: loaded.changes
})

/** Below the title of a page about one scenario: file, party, reading, fingerprint; and its unsaved changes. */
export const headBlocks = (loaded: Loaded): ReadonlyArray<Block> =>
  headLines(loaded).map(({ text, tone }) => ({ kind: "paragraph", text, tone }))

/**
 * The same with the title, for a page about several.
 *
 * @param key what the page calls the scenario
 */
export const headItems = (loaded: Loaded, key: string): KeyValues["items"] => [
  { key, value: { value: loaded.scenario.title, tone: "strong" } },
  ...headLines(loaded).map(({ text, tone }) => ({ key: "", value: { value: text, tone } }))
]

/** The unsaved changes alone, if any. */
export const changesBlock = (loaded: Loaded): ReadonlyArray<Block> => {
  const text = changesLine(loaded)
  return text === undefined ? [] : [{ kind: "paragraph", text, tone: "warning" }]
}

const headLines = (loaded: Loaded) => {
  const change = changesLine(loaded)
  return [
    { text: inBoth((lang) => describe(loaded, lang)), tone: "note" } as const,
    ...(change === undefined ? [] : [{ text: change, tone: "warning" } as const])
  ]
}

const changesLine = ({ changes }: Loaded): Text | undefined =>
  changes.length === 0
    ? undefined
    : {
        da: `Ikke gemt ændring: ${changes.join("; ")}`,
        en: `Unsaved change: ${changes.join("; ")}`
      }

const describe = ({ file, scenario, fingerprint }: Loaded, lang: Lang): string =>
  [
    file,
    ...(scenario.party === undefined ? [] : [textIn(scenario.party.label, lang)]),
    ...(scenario.reading === undefined
      ? []
      : [`${lang === "da" ? "læsning" : "reading"} ${scenario.reading.id.toUpperCase()}`]),
    `${lang === "da" ? "fingeraftryk" : "fingerprint"} ${fingerprint.slice(0, SHOWN_DIGITS)}`
  ].join(" · ")
