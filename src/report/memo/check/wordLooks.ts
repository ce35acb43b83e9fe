/** What makes letters unseen in Word: struck through, hidden, pale, tiny, squeezed, on dark ground, off the page. */
import { luminance } from "../../charts/palette.ts"
import { type Attributes, isOn, numberIn } from "./wordXml.ts"

/** Bounds far beyond what a memo uses, and short of what can be read no longer. */
const SMALLEST_HALF_POINTS = 10
const LEAST_LINE_TWIPS = 100
const LEAST_ROW_TWIPS = 150
const NARROWEST_PERCENT = 50
const WIDEST_PERCENT = 300
const CLOSEST_TWIPS = -30
const FARTHEST_TWIPS = 400
const HIGHEST_HALF_POINTS = 24
const LARGEST_INDENT_TWIPS = 6000
/** Relative luminance (WCAG): ink on paper is below the one, paper under ink above the other. */
const PALEST_INK = 0.4
const DARKEST_PAPER = 0.5

const DARK_MARKERS = /^(?:black|dark\w*|blue|red|green|magenta)$/u

/** Whether one property of a run, or of a style, hides its letters or makes them say something else. */
export const hidesRun = (name: string, attributes: Attributes): boolean => {
  const value = numberIn(attributes, "w:val")
  const outside = (least: number, most: number) => value !== undefined && (value < least || value > most)
  switch (name) {
    case "w:vanish":
    case "w:specVanish":
    case "w:strike":
    case "w:dstrike":
    case "w:emboss":
    case "w:imprint":
    case "w:outline":
    case "w:rtl":
    case "w:cs":
      return isOn(attributes)
    case "w:color":
      return isPale(attributes)
    case "w:sz":
      return outside(SMALLEST_HALF_POINTS, Infinity)
    case "w:w":
      return outside(NARROWEST_PERCENT, WIDEST_PERCENT)
    case "w:spacing":
      return outside(CLOSEST_TWIPS, FARTHEST_TWIPS)
    case "w:position":
      return outside(-HIGHEST_HALF_POINTS, HIGHEST_HALF_POINTS)
    case "w:highlight":
      return DARK_MARKERS.test(attributes["w:val"] ?? "")
    case "w:shd":
      return isDark(attributes)
    default:
      return false
  }
}

/** Whether one property of a paragraph, or of a style, hides its lines. */
export const hidesParagraph = (name: string, attributes: Attributes): boolean => {
  switch (name) {
    case "w:spacing":
      return attributes["w:lineRule"] === "exact" && (numberIn(attributes, "w:line") ?? Infinity) < LEAST_LINE_TWIPS
    case "w:ind":
      return Object.keys(attributes).some((key) => Math.abs(numberIn(attributes, key) ?? 0) > LARGEST_INDENT_TWIPS)
    case "w:bidi":
      return isOn(attributes)
    case "w:shd":
      return isDark(attributes)
    default:
      return false
  }
}

/** Whether one property of a row hides it. */
export const hidesRow = (name: string, attributes: Attributes): boolean =>
  (name === "w:hidden" && isOn(attributes)) ||
  name === "w:del" ||
  (name === "w:trHeight" &&
    attributes["w:hRule"] === "exact" &&
    (numberIn(attributes, "w:val") ?? Infinity) < LEAST_ROW_TWIPS)

/** Whether one property of a cell hides what stands in it. */
export const hidesCell = (name: string, attributes: Attributes): boolean =>
  (name === "w:vMerge" && attributes["w:val"] !== "restart") ||
  name === "w:hMerge" ||
  name === "w:tcFitText" ||
  (name === "w:shd" && isDark(attributes))

const isPale = (attributes: Attributes): boolean => {
  const theme = attributes["w:themeColor"]
  if (theme !== undefined) {
    return /^(?:background|light)/u.test(theme) || Number.parseInt(attributes["w:themeTint"] ?? "FF", 16) < 0x80
  }
  return luminanceOf(attributes["w:val"]) > PALEST_INK
}

/** A pattern is drawn in its own colour; without one the ground is the fill. */
const isDark = (attributes: Attributes): boolean => {
  const pattern = attributes["w:val"] ?? "clear"
  const theme = attributes["w:themeFill"]
  if (theme !== undefined && !/^(?:background|light)/u.test(theme)) return true
  const ground = pattern === "clear" || pattern === "nil" ? attributes["w:fill"] : attributes["w:color"]
  return luminanceOf(ground, 1) < DARKEST_PAPER
}

/** Of `1F3A5F`; what is no such colour (`auto`) is `otherwise`. */
const luminanceOf = (colour: string | undefined, otherwise = 0): number =>
  colour === undefined || !/^[0-9a-f]{6}$/iu.test(colour) ? otherwise : luminance(`#${colour}`)
