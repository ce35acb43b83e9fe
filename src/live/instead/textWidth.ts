/** Measures text with the browser's own letters; the bundle puts it in the place of `report/charts/textWidth.ts`. */
import { fontFamily } from "../../report/charts/fontFamily.ts"

const widths = new Map<string, number>()
let pen: CanvasRenderingContext2D | null = null

/** The width of one line of text in pixels at a font size in pixels. */
export const textWidth = (
  text: string,
  size: number,
  face: "regular" | "semibold" | "bold" | "italic" = "regular"
): number => {
  const key = `${face} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known * size
  pen ??= document.createElement("canvas").getContext("2d")
  if (pen === null) return text.length * size * ROUGHLY
  // Measured large, because widths are rounded to pixels somewhere.
  pen.font = `${WEIGHTS[face]} ${MEASURED}px '${fontFamily}', 'Segoe UI', Arial, sans-serif`
  const width = pen.measureText(text).width / MEASURED
  widths.set(key, width)
  return width * size
}

/** What was measured before the letters were there is wrong. */
export const forgetWidths = (): void => widths.clear()

const MEASURED = 100
/** Where nothing can be measured: the mean width of a letter. */
const ROUGHLY = 0.5
const WEIGHTS = { regular: "400", semibold: "600", bold: "700", italic: "italic 400" } as const
