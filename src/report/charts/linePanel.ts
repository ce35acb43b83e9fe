/** A line of words below a picture, as a panel. */
import { linesHeight, smallSize, type Panel } from "./drawing.ts"
import { palette } from "./palette.ts"
import { wrapText } from "./wrapText.ts"

/** Nothing where nothing is said. */
export const linePanel = (said: string | undefined, width: number): ReadonlyArray<Panel> => {
  if (said === undefined) return []
  const lines = wrapText(said, width, smallSize)
  const height = linesHeight(lines.length, smallSize)
  return [{ height: height + 6, labels: [{ x: 0, y: height / 2 + 4, lines, size: smallSize, fill: palette.grey }] }]
}
