/** The publications that a memo's reader meets by their ids. */
import { citedSources, type CitedSource } from "../../scenario/citedSources.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Secrets } from "./secrecy.ts"

/** Those that visible numbers name, by id; an id that two scenarios explain differently comes twice. */
export const sourcesOf = (scenarios: ReadonlyArray<Loaded>, secrets: Secrets): ReadonlyArray<CitedSource> => {
  const found = scenarios.flatMap(({ scenario, compiled }, place) =>
    citedSources(
      scenario,
      compiled.assumptions.flatMap((one) => (secrets.hides(place, one) ? [] : [one.source, one.note]))
    )
  )
  const distinct = new Map(found.map((one) => [JSON.stringify(one), one]))
  return [...distinct.values()].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}
