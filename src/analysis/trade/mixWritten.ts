/** The mix of ways of training that a scenario takes, as a file states it. */
import type { Loaded } from "../../scenario/load.ts"

/**
 * How often each way is taken at the place of a `choose`: a package that takes over the cheapest mix of the other file
 * states what was found there, for with its own numbers another mix could be the cheapest.
 *
 * @param path of a `choose`, general or of the organisation
 */
export const mixWritten = (
  { compiled: { model, names } }: Loaded,
  path: ReadonlyArray<string>
): Readonly<Record<string, number>> => {
  const { organisation } = model
  const isToday = path[0] === "competence" && path[1] === "local"
  const isLocal = path.at(-2) === "local"
  const upkeep = isToday ? model.upkeep : isLocal ? organisation?.localUpkeep : organisation?.centreUpkeep
  const ways = isToday ? names.ways?.today : isLocal ? names.ways?.local : names.ways?.centre
  const taken = (upkeep?.ways ?? []).map(({ times }, w) => [ways?.[w]?.id ?? "", times] as const)
  return Object.fromEntries(taken.filter(([, times]) => times > 0))
}
