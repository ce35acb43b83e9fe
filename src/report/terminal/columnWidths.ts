/** How wide each column of a table becomes, and into how many parts the table falls, so that nothing is too wide. */
import { sum } from "simple-statistics"

/** What is known of a column's contents, in columns of the terminal. */
export interface Extent {
  readonly kind: "text" | "number"
  /** The widest cell, heading not counted. */
  readonly cells: number
  readonly header: number
  /** The widest single word of the heading. */
  readonly headerWord: number
  /** The widest part of a text column, heading or cells, that is broken only where it must be. */
  readonly piece: number
  readonly shrink: number
  readonly minimum: number
}

/** A part of the table: which columns it shows and how wide they are. */
export interface Band {
  readonly columns: ReadonlyArray<number>
  readonly widths: ReadonlyArray<number>
}

/** Spaces between two columns. */
export const gap = 2

/**
 * Widths that fit into `width`. Space is won in this order: headings of number columns fold at words, then text
 * columns give way down to their minimum (those of the highest `shrink` first, the widest of them first), and where
 * that would break a word, a wider text column lends it what it lacks. What still does not fit goes into a second part
 * below, which repeats the first column. Cells of number columns are never narrowed, unless one number alone is wider
 * than the page.
 */
export const bandsOf = (extents: ReadonlyArray<Extent>, width: number): ReadonlyArray<Band> => {
  const all = extents.map((_, column) => column)
  const widths = fitted(extents, width)
  if (widths !== undefined) return [{ columns: all, widths }]
  const bands: Array<Band> = []
  let waiting = all.slice(1)
  while (waiting.length > 0) {
    const band = largestBand(extents, waiting, width)
    bands.push(band)
    waiting = waiting.slice(band.columns.length - 1)
  }
  return bands.length > 0 ? bands : [{ columns: all, widths: [width] }]
}

/** The first column and as many of those waiting as fit beside it: one at least, squeezed if it must be. */
const largestBand = (extents: ReadonlyArray<Extent>, waiting: ReadonlyArray<number>, width: number): Band => {
  for (let count = waiting.length; count > 0; count--) {
    const columns = [0, ...waiting.slice(0, count)]
    const widths = fitted(chosen(extents, columns), width)
    if (widths !== undefined) return { columns, widths }
  }
  const columns = [0, ...waiting.slice(0, 1)]
  const [first, second] = chosen(extents, columns)
  const needed = Math.min(tightest(second), width - gap - 1)
  return { columns, widths: [Math.min(natural(first), width - gap - needed), needed] }
}

const chosen = (extents: ReadonlyArray<Extent>, columns: ReadonlyArray<number>): ReadonlyArray<Extent> =>
  columns.flatMap((column) => extents[column] ?? [])

const fitted = (extents: ReadonlyArray<Extent>, width: number): ReadonlyArray<number> | undefined => {
  const room = width - gap * (extents.length - 1)
  const wide = extents.map(natural)
  if (sum(wide) <= room) return wide
  const folded = narrowed(
    wide,
    extents.map(foldedHeader),
    extents.map(({ kind }) => (kind === "number" ? 1 : 0)),
    room
  )
  if (sum(folded) <= room) return folded
  const squeezed = narrowed(
    folded,
    extents.map(comfortable),
    extents.map(({ kind, shrink }) => (kind === "text" ? shrink : 0)),
    room
  )
  return sum(squeezed) <= room ? withWholeWords(extents, squeezed) : undefined
}

/** Columns too narrow for their widest part get what they lack, if the other texts have it beyond theirs. */
const withWholeWords = (extents: ReadonlyArray<Extent>, widths: ReadonlyArray<number>): ReadonlyArray<number> => {
  const current = [...widths]
  const spare = (column: number): number =>
    extents[column]!.kind === "text" ? Math.max(0, current[column]! - extents[column]!.piece) : 0
  const columns = current.map((_, column) => column)
  const lacking = (column: number): number =>
    extents[column]!.kind === "text" ? Math.max(0, extents[column]!.piece - current[column]!) : 0
  // Who lacks least is served first: that leaves the fewest words broken.
  for (const column of columns.filter(lacking).toSorted((one, other) => lacking(one) - lacking(other))) {
    const lacks = lacking(column)
    if (sum(columns.map(spare)) < lacks) break
    for (let taken = 0; taken < lacks; taken++) {
      const widest = columns.filter(spare).reduce((one, other) => (current[other]! > current[one]! ? other : one))
      current[widest]! -= 1
    }
    current[column]! += lacks
  }
  return current
}

/** Take columns down towards their floors, one character at a time from the widest of the highest rank. */
const narrowed = (
  widths: ReadonlyArray<number>,
  floors: ReadonlyArray<number>,
  ranks: ReadonlyArray<number>,
  room: number
): ReadonlyArray<number> => {
  const current = [...widths]
  const order = [...new Set(ranks)].filter((rank) => rank > 0).toSorted((one, other) => other - one)
  for (const rank of order) {
    while (sum(current) > room) {
      const loose = current.flatMap((at, column) =>
        ranks[column] === rank && at > (floors[column] ?? 0) ? column : []
      )
      if (loose.length === 0) break
      const widest = loose.reduce((one, other) => ((current[other] ?? 0) > (current[one] ?? 0) ? other : one))
      current[widest] = (current[widest] ?? 0) - 1
    }
  }
  return current
}

const natural = (extent: Extent | undefined): number => Math.max(1, extent?.cells ?? 0, extent?.header ?? 0)

const foldedHeader = (extent: Extent): number =>
  extent.kind === "number" ? Math.max(1, extent.cells, extent.headerWord) : natural(extent)

const comfortable = (extent: Extent): number =>
  extent.kind === "number" ? foldedHeader(extent) : Math.min(natural(extent), extent.minimum)

// Where a label and one number do not fit side by side, the number's heading breaks inside its words first.
const tightest = (extent: Extent | undefined): number =>
  extent === undefined ? 1 : Math.max(3, extent.kind === "number" ? extent.cells : comfortable(extent))
