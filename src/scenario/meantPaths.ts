/** The paths that somebody may have meant who wrote only the end of one, or mistyped it. */
import { closestName } from "../kernel/distance.ts"
import { say, type Text } from "../words/Lang.ts"
import { givesValue, type Tree } from "./Tree.ts"
import { listed } from "./wording.ts"

/**
 * Known paths that end in what was written; else the nearest path; else those that end in something near it. Parameters
 * come first, because what is used in several places is what people change.
 *
 * @example meantPaths("share", ["a.share", "b.minutes"]) // => ["a.share"]
 */
export const meantPaths = (written: string, known: ReadonlyArray<string>): ReadonlyArray<string> => {
  const all = [...new Set(known)].toSorted((one, other) => rank(one) - rank(other))
  const ending = all.filter((path) => path.endsWith(`.${written}`))
  if (ending.length > 0) return ending
  const nearest = closestName(written, all)
  if (nearest !== undefined) return [nearest]
  const steps = written.split(".").length
  const endOf = (path: string) => path.split(".").slice(-steps).join(".")
  const end = closestName(written, new Set(all.map(endOf)))
  return end === undefined ? [] : all.filter((path) => endOf(path) === end)
}

/** The hint, or undefined where nothing is near. */
export const meantHint = (paths: ReadonlyArray<string>): Text | undefined => {
  const [first, second] = paths
  if (first === undefined) return undefined
  if (second === undefined) return say("values.didYouMeanToo", { first })
  const list = listed(paths, MOST)
  return say("values.didYouMeanOneThese", { list })
}

/** Numbers of a scenario, by path. */
export const numberPaths = (tree: Tree, before = ""): ReadonlyArray<string> => {
  if (givesValue(tree)) return [before]
  if (tree.kind !== "map") return []
  return [...tree.entries].flatMap(([key, { node }]) => numberPaths(node, before === "" ? key : `${before}.${key}`))
}

const rank = (path: string): number => (path.startsWith("parameters.") ? 0 : 1)

/** As many as a reader compares at a glance. */
const MOST = 6
