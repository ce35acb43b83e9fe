/** One unsaved change, `PATH=VALUE`, laid over a scenario. */
import { merge, type Merged } from "./merge.ts"
import { readYaml } from "./readYaml.ts"
import { errorsIn } from "./Problem.ts"
import { type Told, told } from "../words/told.ts"
import { makeSource, SET_NAME, type Span } from "./Source.ts"
import { at, givesValue, plain, type Tree } from "./Tree.ts"

/** The value is read as YAML: `0.5`, `{pert: [1, 2, 3], basis: assumed}`, `null` to delete. */
export const overlay = (tree: Tree, change: string): Merged => {
  const split = change.indexOf("=")
  const source = makeSource(SET_NAME, change)
  const fail = (words: Told, start: number, end: number): Merged => ({
    tree,
    problems: [{ severity: "error", code: "bad-set", path: "", ...words, span: { source, start, end } }]
  })
  const path = change.slice(0, Math.max(0, split)).trim().split(".")
  if (split <= 0 || path.includes("")) return fail(noChange, 0, split <= 0 ? change.length : split)
  const written = change.slice(split + 1)
  const parsed = readYaml(SET_NAME, written)
  const place = { source, start: split + 1, end: Math.max(split + 2, change.length) }
  const value = parsed.tree ?? (written.trim() === "" ? nothing(place) : undefined)
  if (value === undefined || errorsIn(parsed.problems).length > 0) return fail(noYaml, place.start, place.end)
  const moved = moveSpans(value, place)
  const key: Span = { source, start: 0, end: split }
  return merge(tree, layerOf(tree, path, inItsYear(tree, path, moved), key))
}

/**
 * An amount stays one of the prices of its year where only its size is tried: what break-even says turns a result does
 * turn it. Of what is no amount, a year says when the old value held, which is nothing to keep.
 */
const inItsYear = (tree: Tree, path: ReadonlyArray<string>, value: Tree): Tree => {
  const before = AMOUNTS.test(path.join(".")) && typeof plain(value) === "number" ? at(tree, path) : undefined
  const asOf = before?.kind === "map" && givesValue(before) ? before.entries.get(AS_OF) : undefined
  if (asOf === undefined) return value
  return {
    kind: "map",
    entries: new Map([
      ["value", { key: value.span, node: value }],
      [AS_OF, asOf]
    ]),
    span: value.span
  }
}
/** Where amounts stand, or what they refer to. */
const AMOUNTS = /^(?:money|parameters|competence|organisation\.competence)\./u
const AS_OF = "asOf"

/** A layer that holds one value; in a list the items beside it come along, for a list is replaced whole. */
const layerOf = (base: Tree | undefined, path: ReadonlyArray<string>, value: Tree, key: Span): Tree => {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (base?.kind === "list" && /^\d+$/u.test(step) && Number(step) < base.items.length) {
    const items = base.items.map((item, i) =>
      i === Number(step) ? merge(item, layerOf(item, rest, value, key)).tree : item
    )
    return { kind: "list", items, span: base.span }
  }
  const own = base?.kind === "map" ? base.entries.get(step)?.node : undefined
  return { kind: "map", entries: new Map([[step, { key, node: layerOf(own, rest, value, key) }]]), span: key }
}

const noChange = told("scenario.noChange")
const noYaml = told("scenario.noYaml")

const nothing = (span: Span): Tree => ({ kind: "scalar", value: null, span })

/** The value was parsed by itself; its problems are shown in the whole change. */
const moveSpans = (tree: Tree, span: Span): Tree => {
  if (tree.kind === "scalar") return { kind: "scalar", value: tree.value, span }
  if (tree.kind === "list") return { kind: "list", items: tree.items.map((item) => moveSpans(item, span)), span }
  const entries = [...tree.entries].map(([key, { node }]) => [key, { key: span, node: moveSpans(node, span) }] as const)
  return { kind: "map", entries: new Map(entries), span }
}
