/** Where the words of a drawn chart are: a box for each text in an SVG, for tests of cut and overlapping labels. */
import { DOMParser } from "linkedom"
import { textWidth } from "../../../src/report/charts/textWidth.ts"

export interface TextBox {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Look {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly anchor: string
}

interface Node {
  readonly tagName?: string
  readonly children: Iterable<Node>
  readonly textContent: string
  readonly getAttribute: (name: string) => string | null
}

/** A box for each text, with its widest line measured in its own font. */
export const textBoxes = (svg: string): ReadonlyArray<TextBox> => {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as Node
  return boxesIn(root, { x: 0, y: 0, size: 10, weight: 400, anchor: "start" })
}

/** Pairs of texts that cover each other, in words; a pixel of air is not asked for, but no ink may meet. */
export const overlaps = (boxes: ReadonlyArray<TextBox>): ReadonlyArray<string> =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5
      )
      .map((other) => `«${one.words}» × «${other.words}»`)
  )

/** Texts that reach beyond the picture. */
export const cut = (boxes: ReadonlyArray<TextBox>, width: number, height: number): ReadonlyArray<string> =>
  boxes
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ words, left, right, top, bottom }) => `«${words}» ${[left, right, top, bottom].map(Math.round).join(" ")}`)

const boxesIn = (node: Node, around: Look): ReadonlyArray<TextBox> => {
  const look = lookOf(node, around)
  if (node.tagName === "text") return boxOf(node, look)
  return [...node.children].flatMap((child) => boxesIn(child, look))
}

const lookOf = (node: Node, around: Look): Look => {
  const [, x = "0", y = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/u.exec(node.getAttribute("transform") ?? "") ?? []
  return {
    x: around.x + Number(x),
    y: around.y + Number(y),
    size: Number(node.getAttribute("font-size") ?? around.size),
    weight: Number(node.getAttribute("font-weight") ?? around.weight),
    anchor: node.getAttribute("text-anchor") ?? around.anchor
  }
}

/** Height of capitals and digits, as a share of the font size; the air above and below them may meet. */
const inkHeight = 0.72

const boxOf = (node: Node, { x, y, size, weight, anchor }: Look): ReadonlyArray<TextBox> => {
  const parts = [...node.children].filter((child) => child.tagName === "tspan")
  const lines = parts.length === 0 ? [node.textContent] : parts.map((part) => part.textContent)
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight >= 600 ? "semibold" : "regular")))
  if (width === 0) return []
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x
  const half = ((lines.length - 1) * 1.2 * size + inkHeight * size) / 2
  return [{ words: lines.join(" "), left, right: left + width, top: y - half, bottom: y + half }]
}
