/** A text that somebody wrote, and where things stand in it. */

/** One file, or the command line: name as the user gave it, text, and the offsets at which its lines start. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly lineStarts: ReadonlyArray<number>
}

/** What the command line is called as a source. */
export const SET_NAME = "--set"

/** A stretch of a source, as offsets: start inclusive, end exclusive. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** In a workbook, the cell as its users name it: `Sheet1!B7`. */
  readonly cell?: string
}

export const makeSource = (name: string, text: string): Source => {
  const lineStarts = [0]
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1)
  return { name, text, lineStarts }
}

/** Line and column of the start of a span, both from 1; columns count characters. */
export const position = ({ source, start }: Span): { readonly line: number; readonly column: number } => {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (source.lineStarts[middle]! <= start) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: start - source.lineStarts[low]! + 1 }
}

/** The text of a line, without its end. */
export const lineText = (source: Source, line: number): string =>
  source.text.slice(source.lineStarts[line - 1], source.lineStarts[line] ?? source.text.length).replace(/\r?\n$/, "")

/** `file:line`, as editors and terminals link it; `file:Sheet1!B7` in a workbook. */
export const fileLine = (span: Span): string => `${span.source.name}:${span.cell ?? position(span).line}`

/** `file:line:column`, or `file:Sheet1!B7`. */
export const place = (span: Span): string => {
  const { line, column } = position(span)
  return `${span.source.name}:${span.cell ?? `${line}:${column}`}`
}
