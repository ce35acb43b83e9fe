/** What is known while a part of a Word file is read: the paragraph, run and row at hand, and what covers them. */
import { type DocumentLine, lineOf, type LineKind } from "./DocumentLine.ts"
import { wordFields } from "./wordFields.ts"
import type { WordStyles } from "./wordStyles.ts"

export interface WordContext {
  readonly styles: WordStyles
  /** Whether words in a font may look like others. */
  readonly isStrange: (font: string) => boolean
  readonly numbering: (list: string) => string
  /** The print of a picture, by its relation. */
  readonly picture: (relation: string) => string | undefined
  /** Lines of notes, by kind of reference and id. */
  readonly notes: ReadonlyMap<string, ReadonlyArray<DocumentLine>>
  /** A running head may count pages. */
  readonly inHead: boolean
}

export interface WordHead {
  readonly kind: string
  readonly type: string
  readonly relation: string
}

export interface WordLines {
  readonly lines: ReadonlyArray<DocumentLine>
  /** Lines of each note, in a part of notes. */
  readonly notes: ReadonlyMap<string, ReadonlyArray<DocumentLine>>
  /** What the sections refer to. */
  readonly heads: ReadonlyArray<WordHead>
}

interface Run {
  /** The first mark that hides it. */
  hiddenBy?: string
  isRaised: boolean
}

interface Paragraph {
  words: string
  /** What stands there and is not seen, behind the mark that hides it. */
  hidden: string
  kind: LineKind
  style?: string
  list?: string
}

interface TableRow {
  readonly cells: Array<string>
  readonly spans: Array<number>
  /** Paragraphs, for a table of one cell. */
  readonly said: Array<DocumentLine>
}

export interface WordWalk extends WordLines {
  readonly context: WordContext
  readonly lines: Array<DocumentLine>
  readonly notes: Map<string, ReadonlyArray<DocumentLine>>
  readonly heads: Array<WordHead>
  readonly behind: Array<DocumentLine>
  readonly fields: ReturnType<typeof wordFields>
  readonly fonts: Set<string>
  readonly bookmarks: Map<string, { readonly name: string; words: string; isOpen: boolean }>
  readonly references: Array<readonly [bookmark: string, shown: string]>
  /** Marks around that hide everything in them, with the element that each ends with. */
  readonly covers: Array<readonly [element: string, mark: string]>
  paragraph: Paragraph
  run: Run
  row: TableRow | undefined
  note: string
}

export const emptyParagraph = (): Paragraph => ({ words: "", hidden: "", kind: "text" })

export const newWalk = (context: WordContext): WordWalk => {
  const behind: Array<DocumentLine> = []
  const references: Array<readonly [string, string]> = []
  return {
    context,
    lines: [],
    notes: new Map(),
    heads: [],
    behind,
    fields: wordFields(
      context.inHead,
      (field) => behind.push(...lineOf("markup", `{ ${field} }`)),
      (bookmark, shown) => references.push([bookmark, shown])
    ),
    fonts: new Set(),
    bookmarks: new Map(),
    references,
    covers: [],
    paragraph: emptyParagraph(),
    run: { isRaised: false },
    row: undefined,
    note: ""
  }
}
