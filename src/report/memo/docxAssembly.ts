/** Puts the blocks of a memo together with the docx library. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx"
import { strToU8 } from "fflate"
import { toPng } from "../charts/toPng.ts"
import { blockPieces, runs, titlePieces, type DocxState } from "./docxBlocks.ts"
import { docxNumbering, docxStyles } from "./docxStyles.ts"
import type { Parts } from "./docxParts.ts"
import type { Block, Inline, Memo } from "./Memo.ts"
import type { Outline } from "./outline.ts"
import { foreignFontStretch } from "./tableLayout.ts"

/** Margins of an A4 page in twentieths of a point, as in the PDF but for some points above and below. */
const margins = { top: 940, bottom: 900, left: 1180, right: 1180, header: 520, footer: 460 }
const pageSize = { width: 11906, height: 16838 }
const ownTextWidth = (pageSize.width - margins.left - margins.right) / 20

/** The parts of the document by path; `templateWidth` in points is that of a template's text. */
export const assemble = async (memo: Memo, outline: Outline, templateWidth?: number): Promise<Parts> => {
  const textWidth = templateWidth ?? ownTextWidth
  const page: DocxState = {
    memo,
    outline,
    pictures: picturesOf(memo),
    width: textWidth,
    stretch: templateWidth === undefined ? 1 : foreignFontStretch,
    footnotes: [],
    bookmarks: new Map()
  }
  const children = [...titlePieces(page)]
  for (const block of memo.blocks) children.push(...(await blockPieces(block, page)))
  const { locale } = memo.words
  const author = memo.from ?? ""
  const document = new Document({
    title: memo.title,
    creator: author,
    lastModifiedBy: author,
    keywords: memo.keywords?.join(", ") ?? "",
    description: "",
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, hyphenationZone: 357 },
    styles: docxStyles(locale),
    numbering: docxNumbering,
    footnotes: footnotesOf(page),
    sections: [
      {
        properties: { page: { size: pageSize, margin: margins } },
        headers: { default: new Header({ children: [markingOf(memo)] }) },
        footers: { default: new Footer({ children: [footerOf(memo, textWidth)] }) },
        children
      }
    ]
  })
  return new Map([...compiled(document)].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]))
}

/** All are drawn at once. A failure is told where the first picture is put in; the others must not end the process. */
const picturesOf = (memo: Memo): DocxState["pictures"] => {
  const pictures = new Map(svgsIn(memo.blocks).map((svg) => [svg, toPng(svg)]))
  for (const picture of pictures.values()) picture.catch(() => undefined)
  return pictures
}

// What the library would give is packed, only to be unpacked here again, which took a fifth of the time of a document.
const compiled = (document: Document): ReadonlyMap<string, string | Uint8Array> => Packer["compiler"].compile(document)

/** Footnotes in a footnote do not exist in Word; their words follow in brackets. */
const footnotesOf = (page: DocxState) => {
  const notes = [...page.footnotes]
  return Object.fromEntries(
    notes.map((note, index) => [
      index + 1,
      { children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...runs(flat(note), page)] })] }
    ])
  )
}

const flat = (inlines: ReadonlyArray<Inline>): ReadonlyArray<Inline> =>
  inlines.flatMap((inline) =>
    inline.kind === "footnote"
      ? [{ kind: "text", text: " (" } as const, ...flat(inline.inlines), { kind: "text", text: ")" } as const]
      : [inline]
  )

const markingOf = (memo: Memo): Paragraph => new Paragraph({ style: "MemoMarking", text: memo.marking ?? "" })

const footerOf = (memo: Memo, textWidth: number): Paragraph => {
  const [before, between] = memo.words.pageNumber
  return new Paragraph({
    style: "MemoFooter",
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(textWidth * 20) }],
    children: [
      new TextRun(memo.title),
      new TextRun({ children: ["\t", before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })
    ]
  })
}

const svgsIn = (blocks: ReadonlyArray<Block>): ReadonlyArray<string> =>
  blocks.flatMap((block) =>
    block.kind === "figure" ? [block.chart.svg] : block.kind === "annex" ? svgsIn(block.blocks) : []
  )
