/** What stands behind the ids that sources and notes name: the scenario's own list of publications. */
import type { Text } from "../words/Lang.ts"
import type { Scenario } from "./Scenario.ts"

export interface CitedSource {
  readonly id: string
  /** Author, title, date and place of publication, as the scenario gives them. */
  readonly citation: Text
}

/** The sources of a scenario whose id stands as a word in one of the texts, in alphabetical order. */
export const citedSources = (
  { sources = {} }: Pick<Scenario, "sources">,
  texts: ReadonlyArray<Text | null | undefined>
): ReadonlyArray<CitedSource> => {
  const words = new Set(texts.flatMap(bothLanguages).flatMap((text) => text.split(/[^A-Za-z0-9_-]+/u)))
  return Object.entries(sources)
    .filter(([id]) => words.has(id))
    .map(([id, citation]) => ({ id, citation }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

const bothLanguages = (text: Text | null | undefined): ReadonlyArray<string> =>
  text === null || text === undefined ? [] : typeof text === "string" ? [text] : "say" in text ? [] : [text.da, text.en]
