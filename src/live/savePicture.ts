/** Pictures as files: an SVG that brings its letters along, and the same in pixels. */
import type { Chart } from "../report/charts/Chart.ts"
import { saveFile } from "./saveFile.ts"

export const saveSvg = async (chart: Chart, name: string): Promise<void> =>
  saveFile(`${fileNameOf(name)}.svg`, new Blob([withLetters(chart)], { type: "image/svg+xml" }))

/** On white, three pixels to one. */
export const savePng = async (chart: Chart, name: string): Promise<void> => {
  const url = URL.createObjectURL(new Blob([withLetters(chart)], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = chart.width * SCALE
    canvas.height = chart.height * SCALE
    const pen = canvas.getContext("2d")
    if (pen === null) return
    pen.fillStyle = "white"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
    if (blob !== null) saveFile(`${fileNameOf(name)}.png`, blob)
  } finally {
    URL.revokeObjectURL(url)
  }
}

const SCALE = 3

/** The page's own letters, put into the picture. */
const withLetters = ({ svg }: Chart): string => {
  const letters = document.getElementById("letters")?.textContent ?? ""
  return svg.replace(/^<svg[^>]*>/u, (head) => `${head}<style>${letters}</style>`)
}

const fileNameOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/-$/u, "")
