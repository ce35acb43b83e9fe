/** What git leaves in a file that two branches changed: seen before anything else in the file is judged. */
import type { Problem } from "./Problem.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Source } from "./Source.ts"

/** The first marker that stands at the start of a line. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/mu

/**
 * The one problem of a file with merge markers; undefined where it has none.
 *
 * @param hint for a file that is not merged by hand
 */
export const mergeConflict = (source: Source, hint: Text = byHand): Problem | undefined => {
  const found = MARKER.exec(source.text)
  if (found === null) return undefined
  const start = found.index
  return { severity: "error", code: "merge-conflict", path: "", message, hint, span: { source, start, end: start + 7 } }
}

const message: Text = say("yaml.mergeConflict")

const byHand: Text = say("yaml.byHand")
