/** The words for the numbers of the money section, by the end of their path; ids stand in brackets behind. */
import type { Words } from "../../../words/wordsIn.ts"

/**
 * Words for a path below `money`; undefined for any other. `labelOf` says what an id is called; without it, numbers of
 * several items are called alike.
 */
export const moneyLeaf = (
  steps: ReadonlyArray<string>,
  labelOf: ((id: string) => string) | undefined,
  { leaf, side, year }: Words<"memo">["memo"]["moneyLeaves"]
): string | undefined => {
  if (steps[0] !== "money") return undefined
  const last = steps.at(-1) ?? ""
  const phase = steps.at(-2) === "phasing"
  const key = `${steps[1]}.${phase ? "phasing" : last}`
  const words = leaf[key] ?? leaf[phase ? "phasing" : last]
  if (words === undefined) return undefined
  const of = steps.includes("local") ? [side.local] : steps.includes("centre") ? [side.centre] : []
  const item = steps[1] === "oneOff" ? steps[steps[2] === "bias" ? 3 : 2] : steps[1] === "given" ? steps[3] : undefined
  const direct = steps[1] === "direct" ? steps[3] : undefined
  const inside = [
    ...[item, direct].flatMap((id) => (id === undefined || labelOf === undefined ? [] : [labelOf(id)])),
    ...of,
    ...(phase ? [year({ year: last.replace("-", "\u2212") })] : [])
  ]
  return inside.length === 0 ? words : `${words} (${inside.join(", ")})`
}
