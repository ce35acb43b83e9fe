/** Patterns that pick rows: regular expressions, without the forms that can take forever. */

const LONGEST = 200
const MOST_REPEATS = 2

/** The pattern, or undefined where it is none or is refused. */
export const rowPattern = (text: string): RegExp | undefined =>
  whatIsWrongWithPattern(text) === undefined ? new RegExp(text, "u") : undefined

/** What is wrong with a pattern, in words; undefined where it can be used. */
export const whatIsWrongWithPattern = (text: string): string | undefined => {
  if (text.length > LONGEST) return `must be a pattern of at most ${LONGEST} characters`
  try {
    new RegExp(text, "u")
  } catch {
    return 'must be a regular expression, such as "^08" or "^Region"'
  }
  // A repeated group, a reference back or many repetitions can make one cell take longer than anyone waits.
  const bare = text.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gu, "_")
  const isSlow = /\)[*+{]|\\[1-9k]|\(\?[=!<]/u.test(bare) || (bare.match(/[*+{]/gu) ?? []).length > MOST_REPEATS
  return isSlow ? "must be a pattern without repeated groups, look-arounds and more than two repetitions" : undefined
}

/** No code or name is longer; of one that is, the beginning is looked at. */
export const LONGEST_MATCHED = 100
