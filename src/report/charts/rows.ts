/** Charts whose rows have a name to the left: measures and wraps the names and gives each row its place. */
import type { Label } from "./drawing.ts"
import { labelSize, linesHeight, smallSize, widestLine } from "./drawing.ts"
import { palette } from "./palette.ts"
import { wrapText } from "./wrapText.ts"

export interface RowName {
  readonly label: string
  /** A second, smaller line, such as the values compared. */
  readonly detail?: string | undefined
}

export interface RowPlace {
  readonly top: number
  readonly bottom: number
  readonly middle: number
}

export interface Rows {
  /** Width taken by the names, with the gap after them. */
  readonly left: number
  readonly bottom: number
  readonly places: ReadonlyArray<RowPlace>
  readonly labels: ReadonlyArray<Label>
}

/** Names to the right-hand edge of a column that is no wider than they need, each row at least `minimumHeight` high. */
export const rowsOf = (
  names: ReadonlyArray<RowName>,
  options: { readonly width: number; readonly top: number; readonly minimumHeight: number }
): Rows => {
  const widest = options.width * widestNames
  const wrapped = names.map(({ label, detail }) => ({
    lines: wrapText(label, widest, labelSize),
    details: detail === undefined ? [] : wrapText(detail, widest, smallSize)
  }))
  const taken = Math.ceil(
    Math.max(0, ...wrapped.map((row) => Math.max(widestLine(row.lines), widestLine(row.details, smallSize))))
  )
  const left = taken === 0 ? 0 : taken + 10
  const labels: Array<Label> = []
  const places: Array<RowPlace> = []
  let top = options.top
  for (const { lines, details } of wrapped) {
    const text = linesHeight(lines.length) + linesHeight(details.length, smallSize)
    const height = Math.max(options.minimumHeight, text + 6)
    const middle = top + height / 2
    const first = middle - text / 2
    labels.push({ x: left - 10, y: first + linesHeight(lines.length) / 2, lines, anchor: "end" })
    if (details.length > 0) {
      const y = first + linesHeight(lines.length) + linesHeight(details.length, smallSize) / 2
      labels.push({ x: left - 10, y, lines: details, anchor: "end", size: smallSize, fill: palette.grey })
    }
    places.push({ top, bottom: top + height, middle })
    top += height
  }
  return { left, bottom: top, places, labels }
}

/** As a share of the width: more than this leaves the bars too little room. */
const widestNames = 0.36
