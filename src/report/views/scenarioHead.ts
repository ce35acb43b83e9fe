/** How a scenario is named in every view: title, file, party, reading, fingerprint, unsaved changes. */
import { partyOf } from "../../analysis/memo/secrecy.ts"
import type { Loaded } from "../../scenario/load.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
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
export const headBlocks = (loaded: Loaded, words: Words<"shared">): ReadonlyArray<Block> =>
  headLines(loaded, words).map(({ text, tone }) => ({ kind: "paragraph", text, tone }))

/**
 * The same with the title, for a page about several.
 *
 * @param key what the page calls the scenario
 */
export const headItems = (loaded: Loaded, key: string, words: Words<"shared">): KeyValues["items"] => [
  { key, value: { value: loaded.scenario.title, tone: "strong" } },
  ...headLines(loaded, words).map(({ text, tone }) => ({ key: "", value: { value: text, tone } }))
]

/** The unsaved changes alone, if any. */
export const changesBlock = (loaded: Loaded, words: Words<"shared">): ReadonlyArray<Block> => {
  const text = changesLine(loaded, words)
  return text === undefined ? [] : [{ kind: "paragraph", text, tone: "warning" }]
}

const headLines = (loaded: Loaded, words: Words<"shared">) => {
  const change = changesLine(loaded, words)
  return [
    { text: describe(loaded, words), tone: "note" } as const,
    ...(change === undefined ? [] : [{ text: change, tone: "warning" } as const])
  ]
}

const changesLine = ({ changes }: Loaded, { shared }: Words<"shared">): string | undefined =>
  changes.length === 0 ? undefined : shared.unsavedChange({ changes: changes.join("; ") })

/** File, party, reading and fingerprint, in one line. */
export const describe = ({ file, scenario, fingerprint }: Loaded, { shared, lang }: Words<"shared">): string =>
  [
    file,
    ...(scenario.party === undefined ? [] : [textIn(scenario.party.label, lang)]),
    ...(scenario.reading === undefined ? [] : [shared.reading({ id: scenario.reading.id.toUpperCase() })]),
    shared.fingerprint({ digits: fingerprint.slice(0, SHOWN_DIGITS) })
  ].join(" · ")
