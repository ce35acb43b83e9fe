/** Short prints of everything a memo says, unit by unit: whether a passage is as it was written can be told later. */
import { createHash } from "node:crypto"
import { cellInlines, plainText } from "./cells.ts"
import type { Block, Inline, Memo } from "./Memo.ts"
import { elementsIn } from "./markup.ts"
import { unescaped } from "./memoFile.ts"
import { headLines, outlineOf, referenceText } from "./outline.ts"

/** Characters of a print. */
const PRINT = 4

/** Of the head, and of every paragraph, heading, item, caption, note and row of a table, in no order. */
export const printsOf = (memo: Memo): ReadonlyArray<string> => {
  const outline = outlineOf(memo)
  const reference = (id: string, capital?: boolean) => referenceText(memo, outline, id, capital)
  const said = (inlines: ReadonlyArray<Inline>): ReadonlyArray<string> => [
    plainText(inlines, memo.lang, reference),
    ...notesIn(inlines).flatMap(said)
  ]
  const inBlock = (block: Block): ReadonlyArray<string> => {
    switch (block.kind) {
      case "heading":
        return [block.text]
      case "paragraph":
        return said(block.inlines)
      case "list":
        return block.items.flatMap(said)
      case "callout":
        return [block.title, ...block.blocks.flatMap(inBlock)]
      case "annex":
        return [`${outline.targetOf(block.id).label}. ${block.title}`, ...block.blocks.flatMap(inBlock)]
      case "figure":
        return [
          `${outline.targetOf(block.id).label}. ${said(block.caption)[0] ?? ""}`,
          block.chart.alt,
          ...labelsIn(block.chart.svg),
          ...labelsIn(block.narrow?.().svg ?? ""),
          ...said(block.note ?? [])
        ]
      case "table":
        return [
          `${outline.targetOf(block.id).label}. ${said(block.caption)[0] ?? ""}`,
          ...notesIn(block.caption).flatMap(said),
          ...block.rows.map(({ cells }) =>
            cells.map((cell, i) => said(cellInlines(cell, block.columns[i]))[0] ?? "").join(" ")
          ),
          ...said(block.note ?? []).map((note) => `${memo.words.note} ${note}`)
        ]
    }
  }
  const head = [memo.title, memo.subtitle ?? "", ...headLines(memo).map(({ label, text }) => `${label} ${text}`)]
  return [...new Set([...head, ...memo.blocks.flatMap(inBlock)].map(printOf))]
}

/** The print of a passage, whatever marks and spaces its format has put into it. */
export const printOf = (passage: string): string =>
  createHash("sha256").update(lettersOf(passage)).digest("base64").slice(0, PRINT)

/** Letters, digits and what changes a number; nothing that a format adds or folds. */
const lettersOf = (passage: string): string => passage.normalize("NFC").replace(/[^\p{L}\p{N}%,.+\u2212]/gu, "")

/** The words in a picture. */
const labelsIn = (svg: string): ReadonlyArray<string> =>
  [...elementsIn(svg, "text")].map(({ inner }) => unescaped(inner.replaceAll(/<[^<>]*>/gu, " ")))

const notesIn = (inlines: ReadonlyArray<Inline>): ReadonlyArray<ReadonlyArray<Inline>> =>
  inlines.flatMap((inline) =>
    inline.kind === "footnote" ? [inline.inlines] : inline.kind === "strong" ? notesIn(inline.inlines) : []
  )
