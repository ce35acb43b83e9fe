/** YAML as a tree that knows where every leaf was written, and what it replaced. */
import type { Span } from "./Source.ts"

/** A node. `previous` is what this node replaced through `extends` or `--set`, newest first. */
export type Tree = (
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: "list"; readonly items: ReadonlyArray<Tree> }
  /** `bare`: nothing at all is written where the value should stand. */
  | { readonly kind: "scalar"; readonly value: unknown; readonly bare?: true }
) & { readonly span: Span; readonly previous?: Tree; readonly alias?: Span }

export interface Entry {
  readonly key: Span
  readonly node: Tree
}

/** Keys that make a map a number: one assumption, atomic under `extends`. */
const SCALAR_KEYS = ["value", "ref"] as const
const RANGE_KEYS = ["pert", "triangular", "uniform", "normal90", "lognormal90"] as const
const PRODUCT_KEYS = ["product"] as const
const RECORD_KEYS = ["basis", "source", "owner", "status", "kind", "asOf", "note", "private"] as const

/** Whether a node gives a value or a distribution. A case type that somebody calls `value` is none: it is a map. */
export const givesValue = (node: Tree): boolean =>
  node.kind === "scalar"
    ? typeof node.value === "number"
    : holds(node, SCALAR_KEYS, "scalar") || holds(node, RANGE_KEYS, "list") || holds(node, PRODUCT_KEYS, "list")

/** Whether a node only says something *about* a number: who owns it, what it rests on. */
export const onlyDescribes = (node: Tree): boolean =>
  node.kind === "map" &&
  node.entries.size > 0 &&
  [...node.entries.keys()].every((key) => (RECORD_KEYS as ReadonlyArray<string>).includes(key))

/** Whether a number is another's, or made of others': what is said of it is said there. */
export const refersElsewhere = (node: Tree): boolean =>
  node.kind === "map" && (node.entries.has("ref") || node.entries.has("product"))

export const hasRange = (node: Tree): boolean => holds(node, RANGE_KEYS, "list")

const holds = (node: Tree, keys: ReadonlyArray<string>, kind: Tree["kind"]): boolean =>
  node.kind === "map" && keys.some((key) => node.entries.get(key)?.node.kind === kind)

/** The plain value, on objects without a prototype, so that no key of a file can reach one. */
export const plain = (node: Tree): unknown => {
  if (node.kind === "scalar") return node.value
  if (node.kind === "list") return node.items.map(plain)
  const out = Object.create(null) as Record<string, unknown>
  for (const [key, entry] of node.entries) out[key] = plain(entry.node)
  return out
}

/** The node at a path, or the nearest ancestor that exists, with the keys that were found. */
export const nearest = (
  tree: Tree,
  path: ReadonlyArray<PropertyKey>
): { readonly node: Tree; readonly key: Span; readonly depth: number } => {
  let node = tree
  let key = tree.span
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth]!
    const next: Entry | undefined =
      node.kind === "map"
        ? node.entries.get(String(step))
        : node.kind === "list" && node.items[Number(step)] !== undefined
          ? { key: node.items[Number(step)]!.span, node: node.items[Number(step)]! }
          : undefined
    if (next === undefined) return { node, key, depth }
    node = next.node
    key = next.key
  }
  return { node, key, depth: path.length }
}

/** The node at exactly this path. */
export const at = (tree: Tree, path: ReadonlyArray<PropertyKey>): Tree | undefined => {
  const found = nearest(tree, path)
  return found.depth === path.length ? found.node : undefined
}

/**
 * The first list that a path leads into, and where it stands. A list is written whole or not at all: whoever changes
 * one of its items elsewhere has to write the others as well.
 */
export const listAlong = (
  tree: Tree,
  path: ReadonlyArray<string>
): { readonly path: ReadonlyArray<string>; readonly list: Tree } | undefined => {
  for (let depth = 1; depth < path.length; depth++) {
    const list = at(tree, path.slice(0, depth))
    if (list?.kind === "list") return { path: path.slice(0, depth), list }
  }
  return undefined
}
