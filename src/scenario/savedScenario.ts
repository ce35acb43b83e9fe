/** A scenario file that holds some changes and extends the file they were made to. */
import { stringify } from "yaml"
import type { Loaded } from "./load.ts"
import { overlay } from "./overlay.ts"
import { plain, type Tree } from "./Tree.ts"

/** @param base the original's path, relative to the new file */
export const savedScenario = (base: string, { scenario, changes }: Loaded): string => {
  const nothing: Tree = {
    kind: "map",
    entries: new Map(),
    span: { source: { name: "--set", text: "", lineStarts: [0] }, start: 0, end: 0 }
  }
  const tree = changes.reduce<Tree>((laid, change) => overlay(laid, change).tree, nothing)
  const head = { casecap: 1, id: `${scenario.id}Changed`, extends: base }
  return stringify({ ...head, ...(plain(tree) as Record<string, unknown>) })
}
