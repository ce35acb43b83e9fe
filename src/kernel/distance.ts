/** How far apart two names are, and which known name a mistyped one was meant to be. */

/**
 * Restricted Damerau–Levenshtein distance (optimal string alignment): the fewest insertions, deletions,
 * substitutions and swaps of neighbours that turn `a` into `b`, where no part is edited twice.
 *
 * @example editDistance("minutes", "mintues") // => 1
 */
export const editDistance = (a: string, b: string): number => {
  const from = [...a]
  const to = [...b]
  let beforePrevious: Array<number> = []
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let edits = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1)
      )
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1)
      }
      current.push(edits)
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, to.length)
}

/**
 * The known name nearest to `name`, upper and lower case alike, or undefined where none is within a third of the
 * longer name's length (at least one edit). Of equally near names the first in `known` wins.
 *
 * @example closestName("mintues", ["share", "minutes"]) // => "minutes"
 */
export const closestName = (name: string, known: Iterable<string>): string | undefined => {
  let closest: string | undefined
  let fewestEdits = Infinity
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))
    // What differs in length by more needs as many insertions; names of any length cost nothing then.
    if (Math.abs(name.length - candidate.length) > 2 * allowed) continue
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (edits <= allowed && edits < fewestEdits) {
      closest = candidate
      fewestEdits = edits
    }
  }
  return closest
}

const at = (row: ReadonlyArray<number>, column: number): number => row[column] as number
