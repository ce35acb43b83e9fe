/** Pictures as files: an SVG that brings its letters along, and the same in pixels. */
import type { Chart } from "../report/charts/Chart.ts"
import { labelSize, linesHeight, smallSize } from "../report/charts/drawing.ts"
import { palette } from "../report/charts/palette.ts"
import { wrapText } from "../report/charts/wrapText.ts"
import { saveFile } from "./saveFile.ts"

/** What stands around a picture that leaves the page: what it shows above, where it comes from below. */
export interface Frame {
  readonly title: string
  readonly foot: string
}

export const saveSvg = async (chart: Chart, frame: Frame): Promise<void> =>
  saveFile(`${fileNameOf(frame.title)}.svg`, new Blob([framed(chart, frame).svg], { type: "image/svg+xml" }))

/** On white, three pixels to one. */
export const savePng = async (chart: Chart, frame: Frame): Promise<void> => {
  const { svg, width, height } = framed(chart, frame)
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    const pen = canvas.getContext("2d")
    if (pen === null) return
    pen.fillStyle = "white"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
    if (blob !== null) saveFile(`${fileNameOf(frame.title)}.png`, blob)
  } finally {
    URL.revokeObjectURL(url)
  }
}

const SCALE = 3

/** The page's own letters, put into the picture with its frame. */
const framed = ({ svg, width, height }: Chart, { title, foot }: Frame) => {
  const [above, below] = [wrapText(title, width, labelSize, "semibold"), wrapText(foot, width, smallSize)]
  const top = linesHeight(above.length) + MARGIN
  const bottom = linesHeight(below.length, smallSize) + MARGIN
  const whole = { width, height: top + height + bottom }
  const lines = [
    ...above.map((line, i) => written(line, linesHeight(i) + BASELINE, `font-size="${labelSize}" font-weight="600"`)),
    ...below.map((line, i) =>
      written(line, top + height + MARGIN + linesHeight(i, smallSize) + BASELINE, `font-size="${smallSize}"`)
    )
  ]
  const letters = document.getElementById("letters")?.textContent ?? ""
  return {
    ...whole,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole.height}" ` +
      `viewBox="0 0 ${width} ${whole.height}" font-family="'Source Sans 3', sans-serif" fill="${palette.ink}">` +
      `<style>${letters}</style>${lines.join("")}${svg.replace(/^<svg/u, `<svg y="${top}"`)}</svg>`
  }
}

/** Pixels between a picture and what stands above and below it. */
const MARGIN = 8
/** From the top of a line to where its letters stand. */
const BASELINE = 12

const written = (line: string, y: number, style: string): string =>
  `<text y="${y}" ${style}>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`

const fileNameOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/-$/u, "")
