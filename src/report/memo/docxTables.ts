/** What Word says of a table to those who cannot see it: the library has no place for it. */
import { strToU8 } from "fflate"
import { plainText } from "./cells.ts"
import { partText } from "./docxParts.ts"
import type { Block, Memo } from "./Memo.ts"
import { type Outline, referenceText } from "./outline.ts"

/** Give every table of the document its title and description, in the order in which they stand. */
export const describeTables = (parts: Map<string, Uint8Array>, memo: Memo, outline: Outline): void => {
  const names = [
    { title: memo.words.kicker, text: memo.title },
    ...memo.blocks.flatMap((block) => tablesIn(block, memo, outline))
  ]
  let next = 0
  const document = partText(parts, "word/document.xml").replace(/<\/w:tblPr>/gu, (end) => {
    const found = names[next++]
    if (found === undefined) return end
    return `<w:tblCaption w:val="${escaped(found.title)}"/><w:tblDescription w:val="${escaped(found.text)}"/>${end}`
  })
  parts.set("word/document.xml", strToU8(document))
}

interface Described {
  readonly title: string
  readonly text: string
}

const tablesIn = (block: Block, memo: Memo, outline: Outline): ReadonlyArray<Described> => {
  switch (block.kind) {
    case "callout":
      return [{ title: block.title, text: block.title }]
    case "annex":
      return block.blocks.flatMap((part) => tablesIn(part, memo, outline))
    case "table": {
      const reference = (id: string, capital?: boolean) => referenceText(memo, outline, id, capital)
      return [{ title: outline.targetOf(block.id).label, text: plainText(block.caption, memo.lang, reference) }]
    }
    default:
      return []
  }
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
