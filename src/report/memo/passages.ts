/** What a memo says, sentence by sentence and row by row, with its figures apart from its words. */
import { cellClaim, cellInlines, numberText } from "./cells.ts"
import type { Passage } from "./Claim.ts"
import type { Block, Cell, Inline, Memo, Row, Table } from "./Memo.ts"
import { outlineOf, referenceText, type Outline } from "./outline.ts"

/** Everything below the head in reading order; a footnote follows the words that bear its mark. */
export const passagesOf = (memo: Memo): ReadonlyArray<Passage> => {
  const statements = memo.claims.filter(({ details }) => isStatement(details)).map(({ id }) => id)
  const page: Page = { memo, outline: outlineOf(memo), statements: new Set(statements) }
  return memo.blocks.flatMap((block) => inBlock(block, page))
}

interface Page {
  readonly memo: Memo
  readonly outline: Outline
  readonly statements: ReadonlySet<string>
}

/** A stretch of words, or a figure. */
interface Piece {
  readonly text: string
  readonly figure: boolean
}

const isStatement = (details: unknown): boolean =>
  typeof details === "object" && details !== null && "kind" in details && details.kind === "statement"

const inBlock = (block: Block, page: Page): ReadonlyArray<Passage> => {
  switch (block.kind) {
    case "heading":
      return sentencesOf([{ kind: "text", text: block.text }], page)
    case "paragraph":
      return sentencesOf(block.inlines, page)
    case "list":
      return block.items.flatMap((item) => sentencesOf(item, page))
    case "callout":
    case "annex":
      return [
        ...sentencesOf([{ kind: "text", text: block.title }], page),
        ...block.blocks.flatMap((part) => inBlock(part, page))
      ]
    case "figure":
      return [...sentencesOf(block.caption, page), ...sentencesOf(block.note ?? [], page)]
    case "table":
      return [
        ...sentencesOf(block.caption, page),
        ...block.rows.flatMap((row) => rowOf(row, block, page)),
        ...sentencesOf(block.note ?? [], page)
      ]
  }
}

const sentencesOf = (inlines: ReadonlyArray<Inline>, page: Page): ReadonlyArray<Passage> => [
  ...split(piecesOf(inlines, page)).flatMap((pieces) => passageOf(pieces)),
  ...notesIn(inlines).flatMap((note) => sentencesOf(note, page))
]

/** The order of rows is often a ranking, so a row is something that is said at its place. */
const rowOf = (row: Row, table: Table, page: Page): ReadonlyArray<Passage> => {
  const cells = row.tone === "group" ? row.cells.slice(0, 1) : row.cells
  const inlines = cells.map((cell, index) => cellInlines(cell, table.columns[index]))
  const pieces = cells.flatMap((cell, index): ReadonlyArray<Piece> => {
    const said = piecesOf(inlines[index]!, page)
    const whole = isFigure(cell, page) ? [{ text: said.map(({ text }) => text).join(""), figure: true }] : said
    return index === 0 ? whole : [{ text: " · ", figure: false }, ...whole]
  })
  const at = page.outline.targetOf(table.id).label
  return [
    ...passageOf(pieces).map(({ said }) => ({ at, said })),
    ...inlines.flatMap(notesIn).flatMap((note) => sentencesOf(note, page))
  ]
}

const isFigure = (cell: Cell, { statements }: Page): boolean => {
  const claim = cellClaim(cell)
  return claim !== undefined && !statements.has(claim)
}

const piecesOf = (inlines: ReadonlyArray<Inline>, page: Page): ReadonlyArray<Piece> =>
  inlines.flatMap((inline): ReadonlyArray<Piece> => {
    switch (inline.kind) {
      case "text":
        return [{ text: inline.text, figure: inline.claim !== undefined && !page.statements.has(inline.claim) }]
      case "number":
      case "range":
        return [{ text: numberText(inline, page.memo.lang), figure: true }]
      case "crossReference":
        // A table that has got another number is no other statement.
        return [
          {
            text: referenceText(page.memo, page.outline, inline.id, inline.capital),
            figure: page.outline.targetOf(inline.id).kind !== "heading"
          }
        ]
      case "strong":
        return piecesOf(inline.inlines, page)
      case "footnote":
        return []
    }
  })

const notesIn = (inlines: ReadonlyArray<Inline>): ReadonlyArray<ReadonlyArray<Inline>> =>
  inlines.flatMap((inline) =>
    inline.kind === "footnote" ? [inline.inlines] : inline.kind === "strong" ? notesIn(inline.inlines) : []
  )

/** A stop after a word and before a capital, or before a figure that opens the next sentence. */
const sentenceEnd = /(?<=(?:^|[\p{L}\p{N})”"’%]{3})[.!?])\s+(?=[\p{Lu}“"]|$)/u

const split = (pieces: ReadonlyArray<Piece>): ReadonlyArray<ReadonlyArray<Piece>> => {
  const sentences: Array<Array<Piece>> = [[]]
  for (const piece of merged(pieces)) {
    const [first = "", ...more] = piece.figure ? [piece.text] : piece.text.split(sentenceEnd)
    sentences.at(-1)!.push({ ...piece, text: first })
    for (const text of more) sentences.push([{ text, figure: false }])
  }
  return sentences
}

/** Words that follow words are one piece, whatever their type. */
const merged = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> => {
  const all: Array<Piece> = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last !== undefined && !last.figure && !piece.figure)
      all.splice(-1, 1, { ...last, text: last.text + piece.text })
    else all.push(piece)
  }
  return all
}

/** Words and figures by turns, beginning with words; nothing where nothing is said. */
const passageOf = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Passage> => {
  const said: Array<string> = [""]
  for (const { text, figure } of merged(pieces)) {
    if (figure === (said.length % 2 === 1)) said.push(text)
    else if (figure) said.push("", text)
    else said[said.length - 1] += text
  }
  if (said.length % 2 === 1) said[said.length - 1] = said.at(-1)!.trimEnd()
  said[0] = said[0]!.trimStart()
  return /[\p{L}\p{N}]/u.test(said.join("")) ? [{ said }] : []
}
