/** Whether a YAML text is nested deeper than anybody writes: asked before parsing, because the parser recurses. */

/**
 * The offset at which a text goes deeper than `limit`, or undefined. Brackets, indentation and marks that nest within
 * one line (`- - -`, `a: b: c:`) are counted roughly: a scenario never comes near.
 */
export const nestedBeyond = (text: string, limit: number): number | undefined => {
  let brackets = 0
  const indents: Array<number> = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    const indent = line.length - line.trimStart().length
    if (brackets === 0 && indent < line.length) {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      indents.push(indent)
      if (indents.length > limit) return start + indent
    }
    let marks = 0
    SIGNS.lastIndex = 0
    for (let found = SIGNS.exec(line); found !== null; found = SIGNS.exec(line)) {
      const [sign] = found
      if (sign === "[" || sign === "{") brackets++
      else if (sign === "]" || sign === "}") brackets = Math.max(0, brackets - 1)
      else if (sign === ",") marks = 0
      else marks++
      if (brackets > limit || marks > 3 * limit) return start + found.index
    }
    start = end + 1
  }
  return undefined
}

/** Brackets, what parts entries, and marks that begin one: found by the engine, which is quicker than letter by letter. */
const SIGNS = /[[\]{},]|[-?:](?= )/gu
