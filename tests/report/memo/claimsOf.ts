/** What a memo asserts in numbers: every figure it prints, collected by walking the finished memo. */
import type { Measured } from "../../../src/analysis/memo/Measured.ts"
import { cellInlines, numberText } from "../../../src/report/memo/cells.ts"
import type { Block, Cell, Column, Inline, Memo } from "../../../src/report/memo/Memo.ts"

/** A figure as printed; of an interval both ends, and of a picture what it shows, without words. */
export interface Claim {
  readonly of: ReadonlyArray<Measured>
  readonly text: string | null
}

export const claimsOf = (memo: Memo): ReadonlyArray<Claim> => memo.blocks.flatMap((block) => inBlock(block, memo))

const inBlock = (block: Block, memo: Memo): ReadonlyArray<Claim> => {
  switch (block.kind) {
    case "heading":
      return []
    case "paragraph":
      return inInlines(block.inlines, memo)
    case "list":
      return block.items.flatMap((item) => inInlines(item, memo))
    case "callout":
    case "annex":
      return block.blocks.flatMap((part) => inBlock(part, memo))
    case "figure":
      return [
        ...(block.shows ?? []).map((one): Claim => ({ of: [one], text: null })),
        ...inInlines(block.caption, memo),
        ...inInlines(block.note ?? [], memo)
      ]
    case "table":
      return [
        ...inInlines(block.caption, memo),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell, i) => inCell(cell, block.columns[i], memo))),
        ...inInlines(block.note ?? [], memo)
      ]
  }
}

const inCell = (cell: Cell, column: Column | undefined, memo: Memo): ReadonlyArray<Claim> => {
  const inlines = cellInlines(cell, column)
  const of = typeof cell === "object" && cell !== null ? cell.of : undefined
  if (of === undefined) return inInlines(inlines, memo)
  const [shown] = inlines
  const text = shown?.kind === "number" || shown?.kind === "range" ? numberText(shown, memo.lang) : null
  return [{ of: both(of), text }]
}

const inInlines = (inlines: ReadonlyArray<Inline>, memo: Memo): ReadonlyArray<Claim> =>
  inlines.flatMap((inline): ReadonlyArray<Claim> => {
    switch (inline.kind) {
      case "text":
        return inline.of === undefined ? [] : [{ of: both(inline.of), text: inline.text }]
      case "number":
      case "range":
        return inline.of === undefined ? [] : [{ of: both(inline.of), text: numberText(inline, memo.lang) }]
      case "strong":
      case "footnote":
        return inInlines(inline.inlines, memo)
      case "crossReference":
        return []
    }
  })

const both = (of: Measured | readonly [Measured, Measured]): ReadonlyArray<Measured> =>
  Array.isArray(of) ? (of as readonly [Measured, Measured]) : [of as Measured]
