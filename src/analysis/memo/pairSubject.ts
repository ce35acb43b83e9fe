/** What a number of a pair is called: by a reader, and in a metric. */
import type { Loaded } from "../../scenario/load.ts"
import { letterOf } from "../letterOf.ts"
import type { Subject } from "./NumberPair.ts"
import type { Secrets } from "./secrecy.ts"
import { assumptionAt, subjectOf } from "./subject.ts"

/** What a number is called by the scenarios that let the reader see it. */
export const subjectIn = (
  path: string,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): Subject | undefined => {
  const found = places
    .filter((place) => !secrets.hidesAt(place, path))
    .flatMap((place) => assumptionAt(scenarios[place]!, path) ?? [])
  const [any] = found
  if (any === undefined) return undefined
  return { ...subjectOf(any), usedAt: [...new Set(found.flatMap(({ usedAt }) => usedAt))] }
}

/** The path, with the scenario in which alone it moves; those of one id are told apart by letters. */
export const nameIn = (
  path: string,
  only: number | null,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number]
): string => {
  if (only === null) return path
  const [first, second] = places.map((place) => scenarios[place]!.scenario.id)
  return `${first === second ? letterOf(places.indexOf(only)) : scenarios[only]!.scenario.id}::${path}`
}

/** Whether a number is agreed at the table, in either of the two scenarios. */
export const isDecided = (path: string, scenarios: ReadonlyArray<Loaded>, places: readonly [number, number]): boolean =>
  places.some((place) => assumptionAt(scenarios[place]!, path)?.role === "lever")
