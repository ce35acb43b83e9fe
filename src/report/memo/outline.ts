/** Numbers tables, figures and annexes, and finds what is wrong with a memo before anything is written. */
import { formatDate } from "../../words/numbers.ts"
import type { Block, Cell, Inline, Memo } from "./Memo.ts"

/** Something that can be referred to. */
interface Target {
  readonly kind: "table" | "figure" | "annex" | "heading"
  /** From 1 within its kind; 0 for a heading. */
  readonly number: number
  /** `Tabel 1`, or the words of the heading. */
  readonly label: string
}

export interface Outline {
  readonly targetOf: (id: string) => Target
}

/** A memo that cannot be written; a defect of the code that made it, so every problem is named at once. */
class MemoDefect extends Error {
  readonly _tag = "MemoDefect"
  readonly problems: ReadonlyArray<string>
  constructor(problems: ReadonlyArray<string>) {
    super(`the memo cannot be written: ${problems.join("; ")}`)
    this.problems = problems
  }
}

/**
 * The numbers and words that references and captions are printed with.
 *
 * @throws MemoDefect for a dangling reference, an id used twice, a row of another length, a picture without words
 */
export const outlineOf = (memo: Memo): Outline => {
  const targets = new Map<string, Target>()
  const problems: Array<string> = []
  const counts = { table: 0, figure: 0, annex: 0, heading: 0 }
  const words = memo.words
  const add = (id: string, kind: Target["kind"], heading = "") => {
    if (targets.has(id)) problems.push(`the id ${id} is used twice`)
    const number = kind === "heading" ? 0 : ++counts[kind]
    targets.set(id, { kind, number, label: kind === "heading" ? heading : `${words[kind]}\u00a0${number}` })
  }
  const blocks = allBlocks(memo.blocks)
  for (const block of blocks) {
    if (block.kind === "heading" && block.id !== undefined) add(block.id, "heading", block.text)
    if (block.kind === "table" || block.kind === "figure" || block.kind === "annex") add(block.id, block.kind)
    problems.push(...shapeProblems(block))
  }
  for (const inline of blocks.flatMap(inlinesIn).flatMap(withNested)) {
    if (inline.kind === "crossReference" && !targets.has(inline.id)) problems.push(`nothing has the id ${inline.id}`)
  }
  if (problems.length > 0) throw new MemoDefect([...new Set(problems)])
  return { targetOf: (id) => targets.get(id) ?? { kind: "heading", number: 0, label: id } }
}

/** The words of a cross-reference in a sentence. */
export const referenceText = (memo: Memo, outline: Outline, id: string, capital = false): string => {
  const { kind, label } = outline.targetOf(id)
  if (kind === "heading" || capital || !memo.words.lowerCaseReferences) return label
  return label.toLowerCase()
}

/** The head as label and text, empty lines left out. */
export const headLines = (memo: Memo): ReadonlyArray<{ readonly label: string; readonly text: string }> => {
  const words = memo.words
  return [
    { label: words.to, text: memo.to ?? "" },
    { label: words.from, text: memo.from ?? "" },
    { label: words.date, text: formatDate(memo.date, memo.lang) },
    ...(memo.lines ?? [])
  ].filter((line) => line.text !== "")
}

const allBlocks = (blocks: ReadonlyArray<Block>): ReadonlyArray<Block> =>
  blocks.flatMap((block) =>
    block.kind === "annex" || block.kind === "callout" ? [block, ...allBlocks(block.blocks)] : [block]
  )

const shapeProblems = (block: Block): ReadonlyArray<string> => {
  if (block.kind === "figure")
    return block.chart.alt.trim() === "" ? [`figure ${block.id} has no alternative text`] : []
  if (block.kind !== "table") return []
  const wrong = block.rows.filter((row) => row.tone !== "group" && row.cells.length !== block.columns.length)
  return wrong.length === 0
    ? []
    : [`table ${block.id} has rows of another length than its ${block.columns.length} columns`]
}

const inlinesIn = (block: Block): ReadonlyArray<Inline> => {
  if (block.kind === "paragraph") return block.inlines
  if (block.kind === "list") return block.items.flat()
  if (block.kind === "figure") return [...block.caption, ...(block.note ?? [])]
  if (block.kind !== "table") return []
  return [...block.caption, ...block.rows.flatMap((row) => row.cells).flatMap(cellInlines), ...(block.note ?? [])]
}

const cellInlines = (cell: Cell): ReadonlyArray<Inline> =>
  typeof cell === "object" && cell !== null ? (cell.inlines ?? []) : []

const withNested = (inline: Inline): ReadonlyArray<Inline> =>
  "inlines" in inline ? [inline, ...inline.inlines.flatMap(withNested)] : [inline]
