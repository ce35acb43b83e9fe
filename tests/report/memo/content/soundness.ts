/** What must hold for the words, sums and claims of any memo, for tests. */
import { plainText } from "../../../../src/report/memo/cells.ts"
import type { Block, Cell, Inline, Memo, Table } from "../../../../src/report/memo/Memo.ts"

export const allBlocks = (blocks: ReadonlyArray<Block>): ReadonlyArray<Block> =>
  blocks.flatMap((block) => ("blocks" in block ? [block, ...allBlocks(block.blocks)] : [block]))

export const tablesIn = (memo: Memo): ReadonlyArray<Table> =>
  allBlocks(memo.blocks).filter((block): block is Table => block.kind === "table")

const inlinesIn = (block: Block): ReadonlyArray<ReadonlyArray<Inline>> => {
  switch (block.kind) {
    case "paragraph":
      return [block.inlines]
    case "list":
      return block.items
    case "figure":
    case "table":
      return [block.caption, ...(block.note === undefined ? [] : [block.note])]
    default:
      return []
  }
}

const sentencesOf = (memo: Memo): ReadonlyArray<string> => [
  ...allBlocks(memo.blocks)
    .flatMap(inlinesIn)
    .map((inlines) => plainText(inlines, memo.lang, (id) => id)),
  ...allBlocks(memo.blocks).flatMap((block) => (block.kind === "figure" ? [block.chart.alt] : [])),
  ...allBlocks(memo.blocks).flatMap((block) => (block.kind === "heading" ? [block.text] : []))
]

/** Words twice, nothing between marks, a hole where a word should be, or a value that is none. */
const faults = [
  /\b(\p{L}{2,}) \1\b/iu,
  / {2,}/u,
  / [,.;:](?!\d)/u,
  /\(\s*\)|»\s*«|“\s*”/u,
  /[,;:] ?[.;,]/u,
  /\.\.(?!\.)/u,
  /undefined|null|NaN|Infinity|\[object/u,
  /^\s*$/u
]

/** Sentences with an empty or doubled word. */
export const faultsIn = (memo: Memo): ReadonlyArray<string> =>
  sentencesOf(memo).filter((said) => faults.some((fault) => fault.test(said)))

const valueOf = (cell: Cell | undefined): number =>
  typeof cell === "number" ? cell : typeof cell === "object" && cell !== null ? (cell.value ?? NaN) : NaN

/** Columns of FTE whose printed parts do not sum to the printed total; shares in per cent have no sum. */
export const unsummedIn = (memo: Memo): ReadonlyArray<string> =>
  tablesIn(memo).flatMap((table) => {
    const total = table.rows.find(({ tone }) => tone === "total")
    if (total === undefined) return []
    const rows = table.rows.filter(({ tone }) => tone === undefined || tone === "quiet")
    return table.columns.flatMap(({ kind, header, decimals }, i) => {
      if (kind !== "number" || /pct\.|per cent/u.test(header)) return []
      const printed = (cell: Cell | undefined) => Number((valueOf(cell) || 0).toFixed(decimals ?? 0))
      const sum = rows.reduce((all, { cells }) => all + printed(cells[i]), 0)
      return Math.abs(sum - printed(total.cells[i])) > 1e-6 ? [`${table.id} ${header}: ${sum}`] : []
    })
  })
