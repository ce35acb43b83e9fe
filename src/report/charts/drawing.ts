/** Puts panels drawn by Observable Plot and measured labels together into one SVG picture. */
import * as Plot from "@observablehq/plot"
import { defaultWidth, type Chart, type ChartOptions } from "./Chart.ts"
import { fontFamily } from "./fontFamily.ts"
import type { FontFace } from "./fonts.ts"
import { palette } from "./palette.ts"
import { blankDocument } from "./surface.ts"
import { textWidth } from "./textWidth.ts"
import { wrapText } from "./wrapText.ts"

/** Text at a place in pixels; `y` is the middle of its lines. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly lines: ReadonlyArray<string>
  readonly anchor?: "start" | "middle" | "end"
  readonly size?: number
  readonly face?: "semibold"
  readonly fill?: string
}

/** A strip of the picture with its own scales; panels are stacked from the top. */
export interface Panel {
  readonly height: number
  readonly marks?: ReadonlyArray<Plot.Markish>
  readonly x?: Plot.ScaleOptions
  readonly y?: Plot.ScaleOptions
  readonly labels?: ReadonlyArray<Label>
}

export interface LegendItem {
  readonly label: string
  readonly fill: string
  readonly shape?: "square" | "line"
  /** From 0 to 1, where shades of one colour are told apart. */
  readonly opacity?: number
}

const lineHeight = 1.2
export const labelSize = 12.5
export const smallSize = 11.5

/** The height in pixels of so many lines. */
export const linesHeight = (count: number, size: number = labelSize): number => count * size * lineHeight

/** The width in pixels of the widest line. */
export const widestLine = (
  lines: ReadonlyArray<string>,
  size: number = labelSize,
  face: FontFace = "regular"
): number => Math.max(0, ...lines.map((line) => textWidth(line, size, face)))

/** One picture from its panels. */
export const draw = (options: ChartOptions, panels: ReadonlyArray<Panel>, alt: string): Chart => {
  const width = options.width ?? defaultWidth
  let top = 0
  const groups = panels
    .filter(({ height }) => height > 0)
    .map((panel) => {
      const group = `<g transform="translate(0,${round(top)})">${panelBody(panel, width)}</g>`
      top += panel.height
      return group
    })
  const height = Math.ceil(top)
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="'${fontFamily}', 'Segoe UI', Arial, sans-serif" fill="${palette.ink}" ` +
    `text-anchor="middle" role="img">` +
    `<title>${escapeXml(options.title ?? firstSentence(alt))}</title><desc>${escapeXml(alt)}</desc>` +
    `${groups.join("")}</svg>`
  return { svg, alt, width, height }
}

/** Coloured keys in as many rows as they need, as a panel; nothing where there are none. */
export const legend = (items: ReadonlyArray<LegendItem>, width: number): Panel => {
  const placed: Array<{ readonly x: number; readonly y: number; readonly item: LegendItem; readonly text: string[] }> =
    []
  let x = 0
  let y = 0
  let rowHeight = keyRow
  for (const item of items) {
    const text = [...wrapText(item.label, width - keyGap, labelSize)]
    const needed = keyGap + widestLine(text)
    if (x > 0 && x + needed > width) {
      x = 0
      y += rowHeight
      rowHeight = keyRow
    }
    rowHeight = Math.max(rowHeight, linesHeight(text.length) + 5)
    placed.push({ x, y, item, text })
    x += needed + 22
  }
  return {
    height: items.length === 0 ? 0 : y + rowHeight + 8,
    marks: placed.map(({ x: left, y: top, item }) => keyMark(item, left, top)),
    labels: placed.map(({ x: left, y: top, text }) => ({
      x: left + keyGap,
      y: top + linesHeight(text.length) / 2 + 1,
      lines: text
    }))
  }
}

const keyGap = 17
const keyRow = 20

const keyMark = (item: LegendItem, left: number, top: number): Plot.Markish => {
  const across = item.shape === "line" ? { y1: top + 7, y2: top + 9.5 } : { y1: top + 2.5, y2: top + 13.5 }
  return Plot.rect([{ ...across, x1: left, x2: left + 11 }], {
    ...pixelRect,
    fill: item.fill,
    ...(item.opacity === undefined ? {} : { fillOpacity: item.opacity })
  })
}

const inPixels = (name: string) => ({ value: name, scale: null })

/** Channels for rectangles, rules and dots given in pixels. */
export const pixelRect = { x1: inPixels("x1"), x2: inPixels("x2"), y1: inPixels("y1"), y2: inPixels("y2") }
export const pixelPoint = { x: inPixels("x"), y: inPixels("y") }

/** A line between two places in pixels. */
export const pixelLine = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: { readonly stroke: string; readonly strokeWidth?: number; readonly strokeDasharray?: string }
): Plot.Markish => Plot.link([{ x1, y1, x2, y2 }], { ...pixelRect, ...style })

const panelBody = (panel: Panel, width: number): string => {
  const plot = Plot.plot({
    document: blankDocument(),
    width,
    height: panel.height,
    margin: 0,
    x: { axis: null, ...(panel.x ?? { type: "identity" }) },
    y: { axis: null, ...(panel.y ?? { type: "identity" }) },
    marks: [...(panel.marks ?? []), ...(panel.labels ?? []).map(labelMark)]
  })
  plot.querySelector("style")?.remove()
  // Names such as "rect" would be read aloud one by one; the picture has a title and a description instead.
  for (const named of plot.querySelectorAll("[aria-label]")) named.removeAttribute("aria-label")
  return plot.innerHTML.replaceAll("&nbsp;", "\u00a0")
}

const labelMark = (label: Label): Plot.Markish =>
  Plot.text([{ x: label.x, y: label.y, text: label.lines.map(printable).join("\n") }], {
    ...pixelPoint,
    text: "text",
    textAnchor: label.anchor ?? "start",
    lineAnchor: "middle",
    lineHeight,
    fontSize: label.size ?? labelSize,
    ...(label.face === "semibold" ? { fontWeight: 600 } : {}),
    fill: label.fill ?? palette.ink
  })

/** Control characters are not allowed in XML at all, not even escaped. */
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/gu, " ")

const escapeXml = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)/u.exec(text)?.[0] ?? text

const round = (value: number): number => Math.round(value * 100) / 100
