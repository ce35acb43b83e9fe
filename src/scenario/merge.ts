/** `extends` and `--set`: maps merge, lists are replaced, null deletes, a number is atomic. */
import { say } from "../words/Lang.ts"
import type { Problem } from "./Problem.ts"
import { fileLine, SET_NAME } from "./Source.ts"
import { givesValue, hasRange, onlyDescribes, refersElsewhere, type Entry, type Tree } from "./Tree.ts"

export interface Merged {
  readonly tree: Tree
  readonly problems: ReadonlyArray<Problem>
}

/**
 * Lay `child` over `parent`. A child that gives a value or a distribution replaces the number whole, so that no figure
 * ever carries the other side's source; a child that only describes a number (`status: agreed`) is merged into it. A
 * private number stays private under another value, until a file says `private: false`: what is tried at the table must
 * not tell the others that there is a secret, nor what it might be.
 */
export const merge = (parent: Tree, child: Tree): Merged => {
  const problems: Array<Problem> = []
  const tree = lay(parent, child, [], problems)
  return { tree, problems }
}

const lay = (parent: Tree, child: Tree, path: ReadonlyArray<string>, problems: Array<Problem>): Tree => {
  const replaced: Tree = { ...stillPrivate(parent, child), previous: parent }
  if (child.kind !== "map" || parent.kind !== "map") {
    if (child.kind === "map" && givesValue(parent) && onlyDescribes(child)) return describe(parent, child)
    if (hasRange(parent) && givesValue(child)) warnOfLostRange(child, path, problems)
    return replaced
  }
  if (givesValue(child) || givesValue(parent)) {
    if (onlyDescribes(child))
      return { ...child, entries: mergeEntries(parent.entries, child.entries), previous: parent }
    // `{value, pert}` beside a plain map such as `{benchmark: …}`: another kind of thing takes its place.
    if (givesValue(child) && hasRange(parent) && !hasRange(child)) warnOfLostRange(child, path, problems)
    return replaced
  }
  const entries = new Map(parent.entries)
  for (const [key, entry] of child.entries) {
    const before = entries.get(key)
    if (entry.node.kind === "scalar" && entry.node.value === null && before !== undefined) {
      if (entry.node.bare === true) problems.push(bareDeletion(key, [...path, key], entry, before.node))
      entries.delete(key)
    } else if (before === undefined) entries.set(key, entry)
    else {
      const node = lay(before.node, entry.node, [...path, key], problems)
      // A change on the command line passes through maps that it does not write: they keep their place.
      const passesThrough = entry.node.kind === "map" && entry.key.source.name === SET_NAME && node.kind === "map"
      entries.set(key, { key: passesThrough && !givesValue(node) ? before.key : entry.key, node })
    }
  }
  const span = child.span.source.name === SET_NAME ? parent.span : child.span
  return { kind: "map", entries, span, previous: parent }
}

/** The child, with the secrecy of the number that it replaces and, where it names none, its owner. */
const stillPrivate = (parent: Tree, child: Tree): Tree => {
  const secret = parent.kind === "map" ? parent.entries.get("private") : undefined
  if (parent.kind !== "map" || secret?.node.kind !== "scalar" || secret.node.value !== true) return child
  if (!givesValue(child) || (child.kind === "map" && child.entries.has("private"))) return child
  // A reference takes the parameter's value with everything that is said about it, its secrecy too.
  if (refersElsewhere(child)) return child
  const entries = new Map<string, Entry>(
    child.kind === "map" ? child.entries : [["value", { key: child.span, node: child }]]
  )
  entries.set("private", secret)
  const owner = parent.entries.get("owner")
  if (owner !== undefined && !entries.has("owner")) entries.set("owner", owner)
  return { kind: "map", entries, span: child.span }
}

/** A bare number that a child describes becomes a record. */
const describe = (number: Tree, child: Extract<Tree, { kind: "map" }>): Tree => ({
  kind: "map",
  entries: new Map<string, Entry>([["value", { key: number.span, node: number }], ...child.entries]),
  span: child.span,
  previous: number
})

const mergeEntries = (parent: ReadonlyMap<string, Entry>, child: ReadonlyMap<string, Entry>) => {
  const entries = new Map(parent)
  for (const [key, entry] of child) {
    if (entry.node.kind === "scalar" && entry.node.value === null) entries.delete(key)
    else entries.set(key, entry)
  }
  return entries
}

/** `management:` with nothing behind it deletes a whole section, and looks as if somebody were not done. */
const bareDeletion = (key: string, path: ReadonlyArray<string>, { key: span }: Entry, before: Tree): Problem => ({
  severity: "warning",
  code: "bare-deletion",
  path: path.join("."),
  message: say("scenario.bareDeletion", { key, span: fileLine(before.span) }),
  hint: say("scenario.bareDeletionHint", { key }),
  span
})

const warnOfLostRange = (child: Tree, path: ReadonlyArray<string>, problems: Array<Problem>): void => {
  if (refersElsewhere(child)) return
  problems.push({ severity: "warning", path: path.join("."), ...lostRange, span: child.span })
}

export const lostRange = {
  code: "lost-range",
  message: say("scenario.lostRange"),
  hint: say("scenario.lostRangeHint")
}
