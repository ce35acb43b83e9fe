/** What a reader of the Markdown cannot see of a memo: the tree under its words, one line a block, the same in every language. */
import type { Block, Memo, Table } from "../../../../src/report/memo/Memo.ts"

export const skeletonOf = (memo: Memo): string => `${memo.blocks.flatMap((block) => lines(block, "")).join("\n")}\n`

const lines = (block: Block | Extract<Block, { kind: "callout" }>["blocks"][number], margin: string): Lines => {
  const claims = "blocks" in block ? 0 : claimsIn(block)
  const line = `${margin}${block.kind}${detail(block)}${claims === 0 ? "" : `, ${claims} claimed`}`
  return "blocks" in block ? [line, ...block.blocks.flatMap((part) => lines(part, `${margin}  `))] : [line]
}

type Lines = ReadonlyArray<string>

const detail = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return ` ${block.level}${block.id === undefined ? "" : ` #${block.id}`}`
    case "paragraph":
      return block.lead === true ? " that leads" : ""
    case "list":
      return ` of ${block.items.length}`
    case "table":
      return ` #${block.id}: ${block.columns.map(columnOf).join(" ")}; rows ${runsOf(block.rows.map(toneOf)).join(", ")}`
    case "figure":
    case "annex":
      return ` #${block.id}`
    case "callout":
      return ""
  }
}

const columnOf = ({ kind, weight, minimumWidth, signed }: Table["columns"][number]): string =>
  [kind, weight === undefined ? "" : `×${weight}`, minimumWidth === undefined ? "" : `≥${minimumWidth}em`]
    .concat(signed === true ? ["±"] : [])
    .join("")

const toneOf = ({ tone }: Table["rows"][number]): string => tone ?? "plain"

/** `["plain", "plain", "total"]` as `["2 plain", "1 total"]`. */
const runsOf = (names: Lines): Lines => {
  const runs: Array<{ readonly name: string; count: number }> = []
  for (const name of names) {
    const last = runs.at(-1)
    if (last?.name === name) last.count++
    else runs.push({ name, count: 1 })
  }
  return runs.map(({ name, count }) => `${count} ${name}`)
}

/** Inlines and cells that name the claim behind them. */
const claimsIn = (block: Block): number => {
  let count = 0
  JSON.stringify(block, (key, value: unknown) => {
    if (key === "claim") count++
    return key === "svg" ? undefined : value
  })
  return count
}
