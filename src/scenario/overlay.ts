/** One unsaved change, `PATH=VALUE`, laid over a scenario. */
import { merge, type Merged } from "./merge.ts"
import { readYaml } from "./readYaml.ts"
import { makeSource, type Span } from "./Source.ts"
import type { Tree } from "./Tree.ts"

/** The value is read as YAML: `0.5`, `{pert: [1, 2, 3], basis: assumed}`, `null` to delete. */
export const overlay = (tree: Tree, change: string): Merged => {
  const split = change.indexOf("=")
  const source = makeSource("--set", change)
  const fail = (message: string, hint: string, start: number, end: number): Merged => ({
    tree,
    problems: [{ severity: "error", code: "bad-set", path: "", message, hint, span: { source, start, end } }]
  })
  if (split <= 0)
    return fail("a change is written PATH=VALUE", "for example --set organisation.share=0.5", 0, change.length)
  const path = change.slice(0, split).trim().split(".")
  const parsed = readYaml("--set", change.slice(split + 1))
  const value =
    parsed.tree ??
    (change.slice(split + 1).trim() === "" ? scalarNull({ source, start: split, end: split + 1 }) : undefined)
  if (value === undefined)
    return fail(
      "the value is not valid YAML",
      "quote it for the shell if it holds spaces or brackets",
      split + 1,
      change.length
    )
  const moved = moveSpans(value, { source, start: split + 1, end: Math.max(split + 2, change.length) })
  const key: Span = { source, start: 0, end: split }
  const layer = path.reduceRight<Tree>(
    (node, step) => ({ kind: "map", entries: new Map([[step, { key, node }]]), span: key }),
    moved
  )
  return merge(tree, layer)
}

const scalarNull = (span: Span): Tree => ({ kind: "scalar", value: null, span })

/** The value was parsed by itself; its problems are shown in the whole change. */
const moveSpans = (tree: Tree, span: Span): Tree => {
  if (tree.kind === "scalar") return { kind: "scalar", value: tree.value, span }
  if (tree.kind === "list") return { kind: "list", items: tree.items.map((item) => moveSpans(item, span)), span }
  const entries = [...tree.entries].map(([key, { node }]) => [key, { key: span, node: moveSpans(node, span) }] as const)
  return { kind: "map", entries: new Map(entries), span }
}
