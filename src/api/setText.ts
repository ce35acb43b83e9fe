/** A change of `load` as the command line would write it; what JSON cannot hold is refused, not left out. */

/**
 * `path=value` for one entry of `set`.
 *
 * @returns the text, or why there is none
 */
export const setText = (path: string, value: unknown): { readonly text: string } | { readonly refusal: string } => {
  if (path.trim() === "" || path.includes("=")) {
    return { refusal: `set: "${path}" is no path; write it as in --set, without the =` }
  }
  const wrong = firstWrong(value, path)
  return wrong === undefined ? { text: `${path}=${JSON.stringify(value)}` } : { refusal: wrong }
}

const firstWrong = (value: unknown, path: string, depth = 0): string | undefined => {
  if (depth > DEEPEST) return `set: ${path} is nested more than ${DEEPEST} deep`
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined
    case "number":
      return Number.isFinite(value) ? undefined : `set: ${path} is ${value}; give a finite number, or null to delete`
    case "object": {
      if (value === null) return undefined
      const prototype: unknown = Object.getPrototypeOf(value)
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) break
      for (const [key, part] of Object.entries(value)) {
        const wrong = firstWrong(part, `${path}.${key}`, depth + 1)
        if (wrong !== undefined) return wrong
      }
      return undefined
    }
  }
  const found = value === undefined ? "undefined" : typeof value === "object" ? "an object of a class" : typeof value
  return `set: ${path} is ${found}; give a number, text, true or false, a list or a map of these, or null to delete`
}

/** No scenario is nested deeper. */
const DEEPEST = 64
