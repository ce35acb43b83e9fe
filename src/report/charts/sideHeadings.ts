/** Two headings on either side of a zero line that tell what left and right mean; stacked where they lack room. */
import { labelSize, linesHeight, widestLine, type Label } from "./drawing.ts"
import { palette } from "./palette.ts"
import { wrapText } from "./wrapText.ts"

interface Side {
  readonly text: string
  readonly fill: string
}

/** Labels and the height they take; headings that reach beyond `left` or `right` are moved inwards onto own lines. */
export const sideHeadings = (options: {
  readonly zero: number
  readonly left: number
  readonly right: number
  readonly negative?: Side
  readonly positive?: Side
}): { readonly height: number; readonly labels: ReadonlyArray<Label> } => {
  const { zero, left, right, negative, positive } = options
  const room = right - left
  const leftLines = negative === undefined ? [] : wrapText(`← ${negative.text}`, room, labelSize, "semibold")
  const rightLines = positive === undefined ? [] : wrapText(`${positive.text} →`, room, labelSize, "semibold")
  const leftWidth = widestLine(leftLines, labelSize, "semibold")
  const rightWidth = widestLine(rightLines, labelSize, "semibold")
  const fits = zero - 8 - leftWidth >= left && zero + 8 + rightWidth <= right
  const heights = [linesHeight(leftLines.length), linesHeight(rightLines.length)] as const
  const height = fits ? Math.max(...heights) : heights[0] + heights[1]
  const style = { face: "semibold", fill: palette.grey } as const
  const place = (lines: ReadonlyArray<string>, anchor: "start" | "end", x: number, y: number): ReadonlyArray<Label> =>
    lines.length === 0 ? [] : [{ ...style, x, y, lines, anchor }]
  return {
    height: height === 0 ? 0 : height + 8,
    labels: fits
      ? [
          ...place(leftLines, "end", zero - 8, height - heights[0] / 2),
          ...place(rightLines, "start", zero + 8, height - heights[1] / 2)
        ]
      : [
          ...place(leftLines, "start", left, heights[0] / 2),
          ...place(rightLines, "end", right, heights[0] + heights[1] / 2)
        ]
  }
}
