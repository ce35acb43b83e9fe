/** Nulls that were meant to delete something and found nothing to delete. */
import { decode } from "./decode.ts"
import type { Problem } from "./Problem.ts"
import { say, type Text } from "../words/Lang.ts"
import { SET_NAME, type Source } from "./Source.ts"
import type { Entry, Tree } from "./Tree.ts"
import { didYouMean, similarName } from "./wording.ts"

/** Problems of deletions that delete nothing: a warning, but an error where no scenario could have such a key. */
export const deletionsOfNothing = (tree: Tree, extending: ReadonlySet<Source>): ReadonlyArray<Problem> => {
  const found = nullsOfNothing(tree, extending)
  if (found.length === 0) return []
  const paths = new Set(found.map(({ path }) => path))
  const impossible = new Map(
    decode(tree)
      .problems.filter(({ code, path }) => (code === "unknown-key" || code === "bad-id") && paths.has(path))
      .map((problem) => [problem.path, problem])
  )
  return found.map((warning) => impossible.get(warning.path) ?? warning)
}

/**
 * In a file that extends another, and on the command line, `null` deletes; elsewhere a missing value is a mistake.
 *
 * @param extending sources of the files that extend others
 */
const nullsOfNothing = (tree: Tree, extending: ReadonlySet<Source>): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  const visit = (node: Tree, path: ReadonlyArray<string>): void => {
    if (node.kind !== "map") return
    for (const [key, entry] of node.entries) {
      if (deletes(entry, extending)) problems.push(warning([...path, key], entry, node))
      else visit(entry.node, [...path, key])
    }
  }
  visit(tree, [])
  return problems
}

/** The tree without them. */
export const withoutDeletionsOfNothing = (tree: Tree, extending: ReadonlySet<Source>): Tree => {
  if (tree.kind !== "map") return tree
  const entries = [...tree.entries].flatMap(([key, entry]): ReadonlyArray<readonly [string, Entry]> =>
    deletes(entry, extending) ? [] : [[key, { ...entry, node: withoutDeletionsOfNothing(entry.node, extending) }]]
  )
  return { ...tree, entries: new Map(entries) }
}

const deletes = ({ node }: Entry, extending: ReadonlySet<Source>): boolean =>
  node.kind === "scalar" &&
  node.value === null &&
  (extending.has(node.span.source) || node.span.source.name === SET_NAME)

const warning = (path: ReadonlyArray<string>, { key }: Entry, parent: Extract<Tree, { kind: "map" }>): Problem => {
  const name = path.at(-1)!
  const others = [...parent.entries].flatMap(([other, { node }]) =>
    other === name || (node.kind === "scalar" && node.value === null) ? [] : [other]
  )
  const similar = similarName(name, others)
  return {
    severity: "warning",
    code: "deletes-nothing",
    path: path.join("."),
    message: say("values.nothingToDelete"),
    hint: similar === undefined ? leaveOut(key.source) : didYouMean(similar),
    span: key
  }
}

const leaveOut = ({ name }: Source): Text =>
  name === SET_NAME ? say("values.leaveChangeOut") : say("values.valueOrRemove")
