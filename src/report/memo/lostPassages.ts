/** Which sentences and rows of a memo the same memo, made today, would no longer say. */
import type { Passage } from "./Claim.ts"

export interface LostPassage {
  readonly passage: Passage
  /** Rows of a ranking that still stand in it, but before or behind others than they did. */
  readonly moved: boolean
}

/** Figures are not compared: one that has moved is reported as a figure, and its sentence may still be true. */
export const lostPassages = (
  recorded: ReadonlyArray<Passage>,
  now: ReadonlyArray<Passage>
): ReadonlyArray<LostPassage> => {
  const places = new Map<string, Array<number>>()
  now.forEach((passage, place) => {
    const key = wordsOf(passage)
    const known = places.get(key)
    if (known === undefined) places.set(key, [place])
    else known.push(place)
  })
  const found = recorded.map((passage) => places.get(wordsOf(passage))?.shift())
  const rows = recorded.flatMap(({ at }, index) => (at === undefined || found[index] === undefined ? [] : [index]))
  const steady = new Set(longestRise(rows.map((index) => found[index]!)).map((position) => rows[position]!))
  return recorded.flatMap((passage, index): ReadonlyArray<LostPassage> => {
    if (found[index] === undefined) return [{ passage, moved: false }]
    return passage.at === undefined || steady.has(index) ? [] : [{ passage, moved: true }]
  })
}

/** Figures and the number of the table are left out. */
const wordsOf = ({ at, said }: Passage): string =>
  [at === undefined ? "sentence" : "row", ...said.filter((_, index) => index % 2 === 0)].join("\u0000")

/** The positions of a longest series that rises: what is left out of it is the least that must have moved. */
const longestRise = (values: ReadonlyArray<number>): ReadonlyArray<number> => {
  /** For each length, where the series that ends lowest has its end. */
  const ends: Array<number> = []
  const before: Array<number | undefined> = []
  values.forEach((value, position) => {
    const at = ends.findIndex((end) => values[end]! >= value)
    const length = at < 0 ? ends.length : at
    before.push(length === 0 ? undefined : ends[length - 1])
    ends[length] = position
  })
  const series: Array<number> = []
  for (let position = ends.at(-1); position !== undefined; position = before[position]) series.unshift(position)
  return series
}
