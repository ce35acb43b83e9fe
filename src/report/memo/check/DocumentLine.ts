/** A memo's file as a reader meets it, line by line: words, cells, pictures, and what is said to those who cannot see. */

export interface DocumentLine {
  /** What stands there, spaces and invisible characters made alike. */
  readonly text: string
  readonly kind: LineKind
  /** The tags that it stands in, where they can hide it or say more: those of HTML. */
  readonly marks?: string
}

export type LineKind =
  /** A title or a heading: what follows stands under it. */
  | "heading"
  | "text"
  /** A row of a table, its cells parted by ` | `. */
  | "row"
  /** An alternative text, a tooltip or a label for screen readers. */
  | "alternative"
  /** A picture, as a print of its bytes. */
  | "picture"
  /** Running heads, marking, title and author in the file's properties. */
  | "property"
  /** What is neither: style sheets, marks that hide words, markup that casecap does not write. */
  | "markup"
  /** What programs drop when they save a file: it may be missing, but not say anything else. */
  | "optional"
  /** A print of everything: it counts only where nothing else tells the two apart. */
  | "whole"

/** Words as they are compared: one space for any, no soft hyphens, no marks without width. */
const plainly = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()

export const lineOf = (kind: LineKind, words: string): ReadonlyArray<DocumentLine> => {
  const text = plainly(words)
  return text === "" ? [] : [{ kind, text }]
}
