/** Which problems of names and meaning still hold when the shape of a scenario had to be mended to look for them. */
import type { Problem } from "./Problem.ts"

/**
 * Leave out what may follow from the mending itself: whatever stands at, in or around a mended place, and what is
 * only missing because a misspelt key next to it was left out.
 *
 * @param mended dotted paths
 */
export const certainAfterMending = (
  problems: ReadonlyArray<Problem>,
  mended: ReadonlyArray<string>
): ReadonlyArray<Problem> => {
  if (mended.length === 0) return problems
  const sections = new Set(mended.map(sectionOf))
  const around = new Set(mended.flatMap((path) => [path, ...ancestorsOf(path)]))
  const exactly = new Set(mended)
  const isAt = (path: string) => around.has(path) || ancestorsOf(path).some((ancestor) => exactly.has(ancestor))
  return problems.filter(({ severity, code, path }) => {
    if (severity === "warning" || UNSURE.has(code)) return false
    if (path !== TABLE && isAt(path)) return false
    if (FOLLOWING.has(code)) return !sections.has("organisation") && !sections.has(sectionOf(path))
    if (code === "beyond-months") return !exactly.has("transition.months")
    if (code === "bad-ref") return !mended.some((place) => PARAMETER.test(place))
    if (code === "unknown-name") return !path.startsWith("organisation") || !mended.some((place) => NAMED.test(place))
    return true
  })
}

/** Where problems of the table itself are filed. */
const TABLE = "municipalities.table"

/** A parameter as a whole; a case type or an activity as a whole. */
const PARAMETER = /^parameters(?:\.[^.]+)?$/u
const NAMED = /^caseTypes(?:\.[^.]+(?:\.activities(?:\.[^.]+)?)?)?$/u

/** These depend on every number. */
const UNSURE = new Set(["no-scale-factor"])

/** These say that something is missing. */
const FOLLOWING = new Set([
  "cell-without-share",
  "missing-key",
  "no-activities",
  "no-case-types",
  "no-centre",
  "no-population-column",
  "no-region-column"
])

const sectionOf = (path: string): string => path.split(".")[0]!

const ancestorsOf = (path: string): ReadonlyArray<string> => {
  const steps = path.split(".")
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join("."))
}
