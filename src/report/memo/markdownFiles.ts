/** A memo as Markdown with its pictures beside it, one SVG file for each figure. */
import { basename, dirname, extname, join } from "node:path"
import { writeMarkdown } from "./markdown.ts"
import type { Block, Figure, Memo } from "./Memo.ts"

/** A file of text and where it goes. */
export interface TextFile {
  readonly path: string
  readonly content: string
}

/** The Markdown first, then `notat-figur-1.svg` and so on in its folder, which it links to. */
export const markdownFiles = (memo: Memo, path: string): ReadonlyArray<TextFile> => {
  const stem = `${basename(path, extname(path))}-${memo.words.figure.toLowerCase()}`
  const figures = figuresIn(memo.blocks)
  const names = new Map(figures.map(({ id }, i) => [id, `${stem}-${i + 1}.svg`]))
  const content = writeMarkdown(memo, { figureFile: (id) => names.get(id) ?? "" })
  return [
    { path, content },
    ...figures.map(({ id, chart }) => ({ path: join(dirname(path), names.get(id) ?? ""), content: chart.svg }))
  ]
}

/** In the order in which they are numbered. */
const figuresIn = (blocks: ReadonlyArray<Block>): ReadonlyArray<Figure> =>
  blocks.flatMap((block) => (block.kind === "figure" ? [block] : block.kind === "annex" ? figuresIn(block.blocks) : []))
