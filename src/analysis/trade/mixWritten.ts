/** The mix of ways of training that a scenario takes, as a file states it. */
import { choiceOn } from "../../scenario/compileUpkeep.ts"
import type { Loaded } from "../../scenario/load.ts"

/** By way, how often a person takes it a year; those that nobody takes are left out. */
type MixOfWays = Readonly<Record<string, number>>

/**
 * How often each way is taken at the place of a `choose`: a package that takes over the cheapest mix of the other file
 * states what was found there, for with its own numbers another mix could be the cheapest.
 *
 * @param path of a `choose`, general or of the organisation
 */
export const mixWritten = ({ compiled: { model, names } }: Loaded, path: ReadonlyArray<string>): MixOfWays => {
  const { organisation } = model
  const isToday = path[0] === "competence" && path[1] === "local"
  const isLocal = path.at(-2) === "local"
  const upkeep = isToday ? model.upkeep : isLocal ? organisation?.localUpkeep : organisation?.centreUpkeep
  const ways = isToday ? names.ways?.today : isLocal ? names.ways?.local : names.ways?.centre
  const taken = (upkeep?.ways ?? []).map(({ times }, w) => [ways?.[w]?.id ?? "", times] as const)
  return Object.fromEntries(taken.filter(([, times]) => times > 0))
}

/** Places of a mix in a file, each with the structures that bring the other file's mix with them when they are taken over. */
export const PLACES_OF_MIXES = [
  { side: "local", isOwn: false, comesWith: ["times"] },
  { side: "local", isOwn: true, comesWith: ["times", "localUpkeep", "structure"] },
  { side: "centre", isOwn: true, comesWith: ["times", "centreUpkeep", "structure"] }
] as const

/** The mix that a scenario has found to be the cheapest at a place, with where a file states it; undefined elsewhere. */
export const cheapestAt = (
  loaded: Loaded,
  { side, isOwn }: Pick<(typeof PLACES_OF_MIXES)[number], "side" | "isOwn">
): { readonly path: ReadonlyArray<string>; readonly mix: MixOfWays } | undefined => {
  const { scenario } = loaded
  if (isOwn && scenario.organisation === undefined) return undefined
  if (choiceOn(scenario, side, isOwn)?.choice !== "leastCost") return undefined
  const path = [...(isOwn ? ["organisation"] : []), "competence", side, "choose"]
  return { path, mix: mixWritten(loaded, path) }
}
