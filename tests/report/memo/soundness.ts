/** What must hold for the words and claims of any memo, for tests. */
import { claimsOf } from "./claimsOf.ts"
import { plainText } from "../../../src/report/memo/cells.ts"
import { languages } from "../../../src/words/languages.ts"
import { openingCount } from "../../../src/words/numbers.ts"
import type { Block, Inline, Memo, Table } from "../../../src/report/memo/Memo.ts"

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

/** Figures whose printed words are not their value, rounded as it is printed. */
export const unsoundIn = (memo: Memo): ReadonlyArray<string> =>
  claimsOf(memo).flatMap(({ of, text }) =>
    of
      .filter(({ value }) => !Number.isFinite(value) || (text !== null && !saysNumber(text, value)))
      .map(({ metric, value }) => `${metric}: ${value} as ${text}`)
  )

/** Whether a text holds the number, plain, in per cent, in thousands or in millions, with as many digits as stand there. */
const saysNumber = (text: string, value: number): boolean =>
  // A probability that is nearly sure, or nearly none, is said as being beyond the last whole per cent.
  (value > 0.99 && value <= 1 && text.includes("99")) ||
  (value >= 0 && value < 0.01 && /\b1\b/u.test(text)) ||
  opensWith(text, value) ||
  numbersIn(text).some(([printed, half]) =>
    [1, 100, 1e-3, 1e-6].some((scale) => Math.abs(printed - Math.abs(value * scale)) <= half * 1.000_001 + 1e-9)
  )

/** Whether a sentence opens with the count as a word. */
const opensWith = (text: string, count: number): boolean =>
  languages.some((lang) => text.startsWith(`${openingCount(count, lang)} `))

/** Each number in a text, read with both marks for decimals, and half a unit of its last digit. */
const numbersIn = (text: string): ReadonlyArray<readonly [number, number]> =>
  [...text.matchAll(/\d+(?:[.,\u00a0]\d+)*/gu)].flatMap(([digits]) =>
    [
      [".", /[,\u00a0]/gu],
      [",", /[.\u00a0]/gu]
    ].flatMap(([mark, groups]) => {
      const plain = digits.replaceAll(groups as RegExp, "").replace(mark as string, ".")
      const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0
      return Number.isFinite(Number(plain)) ? [[Number(plain), 0.5 * 10 ** -decimals] as const] : []
    })
  )
