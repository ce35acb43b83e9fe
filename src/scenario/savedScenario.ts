/** A scenario file that holds some changes and extends the file they were made to. */
import { dirname, join } from "node:path/posix"
import { stringify } from "yaml"
import type { Loaded } from "./load.ts"
import { overlay } from "./overlay.ts"
import { makeSource, SET_NAME } from "./Source.ts"
import { plain, type Tree } from "./Tree.ts"

/** @param base the original's path, relative to the new file */
export const savedScenario = (base: string, { scenario, changes }: Pick<Loaded, "scenario" | "changes">): string => {
  const nothing: Tree = {
    kind: "map",
    entries: new Map(),
    span: { source: makeSource(SET_NAME, ""), start: 0, end: 0 }
  }
  const tree = changes.reduce<Tree>((laid, change) => overlay(laid, change).tree, nothing)
  const changed = plain(tree) as Record<string, unknown>
  const head = { casecap: 1, id: `${scenario.id}Changed`, extends: base }
  return stringify({ ...head, ...changed, ...movedTable(base, changed["municipalities"]) })
}

/** A table is named relative to the file that names it, and a change counts as written in the original. */
const movedTable = (base: string, municipalities: unknown): Readonly<Record<string, unknown>> => {
  if (typeof municipalities !== "object" || municipalities === null) return {}
  const { table } = municipalities as { readonly table?: unknown }
  return typeof table === "string" ? { municipalities: { ...municipalities, table: join(dirname(base), table) } } : {}
}
